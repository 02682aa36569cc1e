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

/** Cut where a part or else a word ends; a short word at the end, such as "by", says nothing without the next. */
const cutAtWord = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const start = text.slice(0, length + 1);
  const part = start.search(/\s*[（(，,、][^（(，,、]*$/);
  const word = start.search(/\s\S*$/);
  if (part > length / 2) return text.slice(0, part);
  return word > length / 3 ? text.slice(0, word).replace(/(?:\s\p{L}{1,3})+$/u, "") : text.slice(0, length);
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
    const name = cutAtWord(base, SHEET_NAME_LENGTH - suffix.length);
    // A name must not begin or end with an apostrophe.
    return name.replace(/^'+|[\s',;，、；:–—-]+$/g, "") + suffix;
  });
};
