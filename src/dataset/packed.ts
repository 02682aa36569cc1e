// Owns the packed form of the generated modules: a row is its cells in the order of the fields, blanks left out.

export interface Packed {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** Fields that are kept as one list for all rows. */
  readonly apart?: Readonly<Record<string, readonly unknown[]>>;
}

/** The rows as objects; what is blank is not there. */
export const unpacked = <T>({ fields, rows, apart = {} }: Packed): readonly T[] =>
  rows.map((cells, at) => {
    const row: Record<string, unknown> = {};
    // forEach passes over the holes that stand for blanks.
    cells.forEach((cell, index) => (row[fields[index]!] = cell));
    for (const field in apart) if (at in apart[field]!) row[field] = apart[field]![at];
    return row as T;
  });
