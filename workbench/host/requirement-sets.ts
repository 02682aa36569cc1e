// Owns which requirement sets the workbench says it has.

// Versions as texts: 1.20 comes after 1.9.
export type RequirementSets = Record<string, string | number>;

// CustomFunctionsRuntime 1.4 brings cards in cells. CustomFunctions is the runtime's own protocol with its host.
export const requirementSets: Readonly<RequirementSets> = {
  CustomFunctions: 1.9,
  CustomFunctionsRuntime: 1.4,
  ExcelApi: "1.20",
  RibbonApi: 1.2,
  SharedRuntime: 1.2,
};

// An older Excel is played by naming other versions; 0 leaves a set out.
export const withSets = (changed: RequirementSets = {}): RequirementSets =>
  Object.fromEntries(
    Object.entries({ ...requirementSets, ...changed }).filter(([, version]) => Number(version) > 0),
  );

// As an address names them: "CustomFunctionsRuntime:1.3,ExcelApi:1.12".
export const readSets = (text: string | null): RequirementSets =>
  Object.fromEntries(
    (text ?? "").split(",").flatMap((item) => {
      const match = /^(\w+):(\d+(?:\.\d+)?)$/.exec(item.trim());
      return match ? [[match[1]!, match[2]!]] : [];
    }),
  );

export const supports =
  (sets: RequirementSets) =>
  (name: string, version: string | number = 0): boolean => {
    const set = Object.keys(sets).find((key) => key.toLowerCase() === name.toLowerCase());
    if (!set) return false;
    const [major = 0, minor = 0] = String(version).split(".").map(Number);
    const [ownMajor = 0, ownMinor = 0] = String(sets[set]).split(".").map(Number);
    return ownMajor > major || (ownMajor === major && ownMinor >= minor);
  };
