// Owns the packed form of the generated modules: a row is its cells in the order of the fields, blanks left out.

export interface Packed {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The rows as objects; what is blank is not there. */
export const unpacked = <T>({ fields, rows }: Packed): readonly T[] =>
  rows.map((cells) => {
    const row: Record<string, unknown> = {};
    // forEach passes over the holes that stand for blanks.
    cells.forEach((cell, index) => (row[fields[index]!] = cell));
    return row as T;
  });
