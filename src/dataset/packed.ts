// Owns the packed form of the generated modules: cells by field and resource, so that what is alike is side by side and
// compresses well.

/** `source: { loans: "…\n…" }`: the cells of a field in each resource that has it. */
export type Packed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How the cells of a field are read, where they are not texts; `of` names the resources whose rows they number. */
export interface Reading {
  readonly kind?: "number" | "boolean" | "list";
  readonly of?: readonly string[];
}

type Readings = Readonly<Record<string, Reading>>;
type Row = Record<string, unknown>;

/** A field that is there later was asked for before: whoever can wait asks again then. */
export class NotYet extends Error {
  override readonly name = "NotYet";
}

const notYet = {
  configurable: true,
  get: (): never => {
    throw new NotYet("The long texts of the dataset are not there yet.");
  },
};

const fill = (all: Record<string, Row[]>, packed: Packed, readings: Readings): void => {
  for (const [field, resources] of Object.entries(packed)) {
    const { kind, of } = readings[field] ?? {};
    const keys = of?.flatMap((resource) => (all[resource] ?? []).map(({ id }) => id));
    // A number stands for a row; a text after a colon for itself.
    const one = (cell: string): unknown =>
      !keys ? cell : cell[0] === ":" ? cell.slice(1) : keys[parseInt(cell, 36)];
    const read = (cell: string): unknown => {
      if (kind === "number") return Number(cell);
      if (kind === "boolean") return cell === "true";
      return kind === "list" ? cell.split(";").map(one) : one(cell);
    };
    for (const [resource, text] of Object.entries(resources))
      text.split("\n").forEach((cell, index) => {
        if (cell !== "") all[resource]![index]![field] = read(cell);
      });
  }
};

/**
 * The resources as rows of objects; what is blank is not there. Ids come first, as others refer to them; one that begins
 * with a slash follows its record's. `later` names the fields of each resource that another module adds.
 */
export const unpacked = <T>(
  packed: Packed,
  readings: Readings,
  later: Readonly<Record<string, readonly string[]>> = {},
): T => {
  const all: Record<string, Row[]> = {};
  for (const [resource, text] of Object.values(packed).flatMap((resources) => Object.entries(resources))) {
    const own = Object.fromEntries((later[resource] ?? []).map((field) => [field, notYet]));
    const inherited = Object.defineProperties({}, own);
    all[resource] ??= text.split("\n").map(() => Object.create(inherited) as Row);
  }
  fill(all, packed, readings);
  for (const row of Object.values(all).flat())
    if (String(row["id"])[0] === "/") row["id"] = `${String(row["record"])}${String(row["id"])}`;
  return all as T;
};

/** Adds the fields that come later to the rows that are there. */
export const addLater = (data: object, packed: Packed, readings: Readings): void => {
  const all = data as Record<string, Row[]>;
  for (const [field, resources] of Object.entries(packed))
    for (const resource of Object.keys(resources))
      delete (Object.getPrototypeOf(all[resource]?.[0] ?? {}) as Row)[field];
  fill(all, packed, readings);
};
