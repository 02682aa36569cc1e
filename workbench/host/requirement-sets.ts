// Owns which requirement sets the workbench says it has.

// CustomFunctionsRuntime 1.4 brings cards in cells, which the grid does not draw.
// CustomFunctions is the runtime's own protocol with its host.
export const requirementSets: Record<string, number> = {
  CustomFunctions: 1.9,
  CustomFunctionsRuntime: 1.3,
  ExcelApi: 1.17,
  RibbonApi: 1.2,
  SharedRuntime: 1.2,
};

export const isSetSupported = (name: string, version: string | number = 0): boolean => {
  const set = Object.keys(requirementSets).find((key) => key.toLowerCase() === name.toLowerCase());
  if (!set) return false;
  const [major = 0, minor = 0] = String(version).split(".").map(Number);
  const [ownMajor = 0, ownMinor = 0] = String(requirementSets[set]).split(".").map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
};
