// Owns finding again which row of a sheet is which of the dataset's, however they were sorted or edited since.
import type { Cell, Column } from "../../dataset/table";

type Row = readonly Cell[];

/** Rows to compare in pairs; beyond, those with several edited cells and no equal key are not found. */
const MOST_PAIRS = 1_000_000;

// A number that went through a file may differ in its last digit.
const textOf = (cell: Cell): string =>
  JSON.stringify(typeof cell === "number" ? Number(cell.toPrecision(12)) : cell);

const BLANK = textOf("");

/** The columns that say whose row it is, such as ids, titles and years: those that tell all rows apart. */
export const keyColumns = (rows: readonly Row[], types: readonly Column["type"][]): number[] =>
  [...types.keys()].filter(
    (at) => ["text", "year"].includes(types[at]!) && new Set(rows.map((row) => row[at])).size === rows.length,
  );

/**
 * For each row of the sheet the index of its row in `wanted`; both have the same columns. First rows that are equal,
 * then those with one cell edited, then those with an equal key, then those alike in at least half of their cells.
 */
export const matchRows = (
  sheet: readonly Row[],
  wanted: readonly Row[],
  keys: readonly number[],
): (number | undefined)[] => {
  const matches: (number | undefined)[] = sheet.map(() => undefined);
  const [ours, theirs] = [sheet, wanted].map((rows) => rows.map((row) => row.map(textOf)));
  const free = new Set(wanted.keys());
  let open = [...sheet.keys()];
  const match = (at: number, index: number): void => {
    matches[at] = index;
    free.delete(index);
  };
  /** Rows of the same text: first those that are the only one of it on both sides, then all, in turn. */
  const matchBy = (textOfRow: (row: readonly string[]) => string, takesTurns: boolean): void => {
    const rows = groupBy(open, (at) => textOfRow(ours![at]!));
    for (const [text, indexes] of groupBy(free, (index) => textOfRow(theirs![index]!))) {
      const same = rows.get(text) ?? [];
      if (!takesTurns && (same.length > 1 || indexes.length > 1)) continue;
      indexes.slice(0, same.length).forEach((index, turn) => match(same[turn]!, index));
    }
    open = open.filter((at) => matches[at] === undefined);
  };
  const whole = (row: readonly string[]): string => row.join();

  matchBy(whole, false);
  // Of several equal rows each stands beside the neighbour it had.
  const matchOf = (at: number): number | undefined =>
    at < 0 ? -1 : at >= sheet.length ? wanted.length : matches[at];
  for (const step of [1, -1]) {
    for (const at of step > 0 ? open : [...open].reverse()) {
      const index = (matchOf(at - step) ?? NaN) + step;
      if (free.has(index) && whole(ours![at]!) === whole(theirs![index]!)) match(at, index);
    }
    open = open.filter((at) => matches[at] === undefined);
  }
  matchBy(whole, true);

  const columns = [...(wanted[0]?.keys() ?? [])];
  if (columns.length > 1) {
    // A key is the likeliest to be still what it was.
    const edited = [...columns.filter((one) => !keys.includes(one)), ...keys];
    for (const takesTurns of [false, true]) {
      for (const column of edited) matchBy((row) => whole(row.filter((_, at) => at !== column)), takesTurns);
    }
  }

  const filled = open.filter((at) => ours![at]!.some((cell) => cell !== BLANK));
  if (filled.length * free.size > MOST_PAIRS) {
    for (const key of keys) matchBy((row) => row[key]!, true);
    return matches;
  }
  const pairs = filled.flatMap((at) =>
    [...free].flatMap((index) => {
      const equal = columns.filter((one) => ours![at]![one] === theirs![index]![one]);
      const shared = keys.filter((key) => equal.includes(key)).length;
      // Blanks alone make no two rows the same.
      const isAlike = equal.length * 2 >= columns.length && equal.some((one) => ours![at]![one] !== BLANK);
      return shared > 0 || isAlike ? [{ at, index, shared, equal: equal.length }] : [];
    }),
  );
  for (const { at, index } of pairs.sort((a, b) => b.shared - a.shared || b.equal - a.equal)) {
    if (matches[at] === undefined && free.has(index)) match(at, index);
  }
  return matches;
};

const groupBy = (items: Iterable<number>, textOfItem: (item: number) => string): Map<string, number[]> => {
  const groups = new Map<string, number[]>();
  for (const item of items) {
    const text = textOfItem(item);
    const group = groups.get(text);
    if (group) group.push(item);
    else groups.set(text, [item]);
  }
  return groups;
};
