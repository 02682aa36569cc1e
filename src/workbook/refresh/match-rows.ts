// Owns finding again which row of a sheet is which of the dataset's, however they were sorted or edited since.
import type { Cell } from "../../dataset/table";
import { sameCell } from "../excel/cell-contents";

const textOf = (row: readonly Cell[]): string => JSON.stringify(row);

/** Rows to compare in pairs; beyond, only equal keys and equal rows are found. */
const MOST_PAIRS = 1_000_000;

/**
 * For each row of the sheet the index of its row in `wanted`; both have the same columns. First by the key, where one
 * column tells rows apart, then rows that are equal, then those that are alike in more than half of what they hold.
 */
export const matchRows = (
  sheet: readonly (readonly Cell[])[],
  wanted: readonly (readonly Cell[])[],
  key: number | undefined,
): (number | undefined)[] => {
  const matches: (number | undefined)[] = sheet.map(() => undefined);
  const free = new Set(wanted.keys());
  const open = (): number[] => [...matches.keys()].filter((at) => matches[at] === undefined);
  const matchBy = (textOfRow: (row: readonly Cell[]) => string): void => {
    const byText = new Map<string, number[]>();
    for (const index of free) {
      const text = textOfRow(wanted[index]!);
      byText.set(text, [...(byText.get(text) ?? []), index]);
    }
    for (const at of open()) {
      const index = byText.get(textOfRow(sheet[at]!))?.shift();
      if (index === undefined) continue;
      matches[at] = index;
      free.delete(index);
    }
  };

  if (key !== undefined) matchBy((row) => String(row[key]));
  matchBy(textOf);

  const left = open().filter((at) => sheet[at]!.some((cell) => cell !== ""));
  if (left.length * free.size > MOST_PAIRS) return matches;
  const pairs = left.flatMap((at) =>
    [...free].flatMap((index) => {
      const alike = likeness(sheet[at]!, wanted[index]!);
      return alike > 0.5 ? [{ at, index, alike }] : [];
    }),
  );
  for (const { at, index } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (matches[at] !== undefined || !free.has(index)) continue;
    matches[at] = index;
    free.delete(index);
  }
  return matches;
};

/** The share of cells that are equal, of those that hold anything. */
const likeness = (a: readonly Cell[], b: readonly Cell[]): number => {
  const filled = [...a.keys()].filter((at) => a[at] !== "" || b[at] !== "");
  return filled.filter((at) => sameCell(a[at]!, b[at]!)).length / Math.max(1, filled.length);
};

/** The first column whose cells tell all rows apart, ids before years. */
export const keyColumn = (
  rows: readonly (readonly Cell[])[],
  columnIds: readonly string[],
): number | undefined =>
  ["id", "year"]
    .map((id) => columnIds.indexOf(id))
    .find((at) => at >= 0 && new Set(rows.map((row) => row[at])).size === rows.length);
