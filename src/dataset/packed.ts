// Owns the packed form of the generated modules: cells by field and resource, so that what is alike is side by side and
// compresses well.

/** `source: { loans: "…\n…" }`: the cells of a field in each resource that has it. */
export type Packed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How the cells of a field are read, where they are not texts; `of` names the resources whose rows they number. */
export interface Reading {
  readonly kind?: "number" | "boolean" | "list";
  readonly of?: readonly string[];
}

type Row = Record<string, unknown>;

/** The resources as rows of objects; what is blank is not there. Ids come first, as others refer to them. */
export const unpacked = <T>(packed: Packed, readings: Readonly<Record<string, Reading>>): T => {
  const all: Record<string, Row[]> = {};
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
    for (const [resource, text] of Object.entries(resources)) {
      const rows = (all[resource] ??= []);
      text.split("\n").forEach((cell, index) => {
        const row = (rows[index] ??= {});
        if (cell !== "") row[field] = read(cell);
      });
    }
  }
  return all as T;
};
