// Owns the packed form of the generated modules: a row is its cells in the order of the fields, blanks left out.

/** The rows as objects; what is blank is not there. */
export const unpacked = <T>(fields: readonly string[], rows: readonly (readonly unknown[])[]): readonly T[] =>
  rows.map((cells) => {
    const row: Record<string, unknown> = {};
    // forEach skips the holes, which are blanks.
    cells.forEach((cell, index) => (row[fields[index]!] = cell));
    return row as T;
  });
