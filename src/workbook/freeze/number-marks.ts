// Owns the numbers of references at the frozen cells: in the cell beside each, or in a comment.
import { type Patch, rangeOf } from "../change/patch";
import { runBatch } from "../change/batch";
import { nextStep, type Progress } from "../change/progress";
import {
  type Area,
  areaAddress,
  contains,
  fitsSheet,
  isPlace,
  type Place,
  qualified,
} from "../excel/address";
import { beforeOf, type CellContents, CONTENTS, entered } from "../excel/cell-contents";
import type { Reference } from "./references";

/** Where the numbers go. */
export type Marks = "none" | "comments" | "beside";

/** The references of one frozen cell. */
export interface Marked {
  sheet: string;
  area: Area;
  numbers: readonly number[];
  /** "[1] Trend (19 June 2017)" */
  lines: readonly string[];
}

export const markedCells = (references: readonly Reference[], numbers: readonly number[]): Marked[] => {
  const marked = new Map<object, Marked>();
  references.forEach(({ of, short }, index) => {
    for (const { at } of of) {
      if (!("area" in at)) continue;
      const { lines = [], numbers: own = [] } = marked.get(at) ?? {};
      const number = numbers[index]!;
      marked.set(at, { ...at, numbers: [...own, number], lines: [...lines, `[${number}] ${short}`] });
    }
  });
  return [...marked.values()];
};

/** Numbers in the cells to the right, where those are blank and nothing spills there. */
export const besidePatches = async (
  context: Excel.RequestContext,
  marked: readonly Marked[],
  frozen: readonly { sheet: string; area: Area }[],
): Promise<{ patches: Patch[]; unmarked: number }> => {
  const places = marked.flatMap(({ sheet, area, numbers }) => {
    const beside: Area = { ...area, column: area.column + area.columns, rows: 1, columns: 1 };
    const isTaken = frozen.some((one) => one.sheet === sheet && contains(one.area, beside));
    if (isTaken || !fitsSheet(beside)) return [];
    const cell = rangeOf(context, { sheet, area: beside }).load(CONTENTS);
    return [{ sheet, area: beside, numbers, cell }];
  });
  await context.sync();
  const patches = places.flatMap(({ sheet, area, numbers, cell }): Patch[] => {
    if (cell.values[0]![0] !== "" || cell.formulas[0]![0] !== "") return [];
    const content = entered(`[${numbers.join(", ")}]`, String(cell.numberFormat[0]![0]));
    return [{ sheet, area, content: [[content]], before: beforeOf(cell as CellContents) }];
  });
  return { patches, unmarked: marked.length - patches.length };
};

/**
 * A comment at the first cell of each that has none; how many go without. Comments come after the freezing, each in a
 * request of its own: one that Excel does not take costs no more than itself.
 */
export const addComments = async (marked: readonly Marked[], progress: Progress): Promise<number> => {
  let added = 0;
  const work = runBatch(async (context, turn) => {
    const { comments } = context.workbook;
    comments.load("items/id");
    await context.sync();
    const taken = comments.items.map((item) => item.getLocation().load("address"));
    await context.sync();
    for (const [index, { sheet, area, lines }] of marked.entries()) {
      nextStep(turn, progress, index, marked.length);
      const place: Place = { sheet, address: areaAddress({ ...area, rows: 1, columns: 1 }) };
      if (taken.some(({ address }) => isPlace(address, place))) continue;
      comments.add(qualified(place), lines.join("\n"));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      const isAdded = await context.sync().then(
        () => true,
        () => false,
      );
      if (isAdded) added += 1;
    }
  }, progress);
  // The cells are frozen whatever becomes of the comments.
  await work.catch(() => undefined);
  return marked.length - added;
};
