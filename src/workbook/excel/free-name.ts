// Owns names nobody has taken yet: of native tables and of sheets.

const SHEET_NAME_LENGTH = 31;

const isTaken = (taken: readonly string[], name: string): boolean =>
  taken.some((other) => other.toUpperCase() === name.toUpperCase());

const firstFree = (taken: readonly string[], candidate: (count: number) => string): string => {
  for (let count = 1; ; count += 1) {
    if (!isTaken(taken, candidate(count))) return candidate(count);
  }
};

/** "trade-by-year" → "AzcnTradeByYear", or "AzcnTradeByYear2" where that is taken. */
export const freeTableName = (id: string, taken: readonly string[]): string => {
  const base = id.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_, first: string) => first.toUpperCase());
  return firstFree(taken, (count) => `Azcn${base}${count === 1 ? "" : count}`);
};

/** The label as a sheet's name: without the characters Excel forbids, short enough, and free. */
export const freeSheetName = (label: string, taken: readonly string[]): string => {
  const base =
    label
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/\s+/g, " ")
      .trim() || "AZCN";
  return firstFree(taken, (count) => {
    const suffix = count === 1 ? "" : ` ${count}`;
    // A name must not begin or end with an apostrophe.
    return base.slice(0, SHEET_NAME_LENGTH - suffix.length).replace(/^'+|['\s]+$/g, "") + suffix;
  });
};
