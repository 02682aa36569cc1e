// Owns making cells as they were before a change: at once when it fails, or later on the user's word.
import type { Cell } from "../../dataset/table";
import { type Area, areaAddress } from "../excel/address";
import { holds } from "../excel/cell-contents";
import type { Change, Patch } from "./transaction";
import { type RefusalDetails, WorkbookRefusal } from "../excel/refusal";

export const rangeOf = ({ workbook }: Excel.RequestContext, { sheet, area }: Patch): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);

/** Answers what of ours is left all the same; the caller sends it off. */
export const putBack = async (
  context: Excel.RequestContext,
  { patches, takeBack }: Change,
): Promise<RefusalDetails["left"]> => {
  const left = await takeBack?.(context);
  for (const patch of patches) {
    const { before } = patch;
    if (!before) continue;
    const range = rangeOf(context, patch);
    range.numberFormat = before.entryFormats as string[][];
    range.formulas = before.content as Cell[][];
    range.numberFormat = before.formats as string[][];
  }
  return left;
};

/** The same some time later: only what was written, and only if nobody has changed any of it since. */
export const putBackUnedited = async (
  context: Excel.RequestContext,
  change: Change,
): Promise<RefusalDetails["left"]> =>
  putBack(context, { ...change, patches: await written(context, change) });

/** The patches that went in; refuses, by name, cells that hold neither what was written nor what was there. */
const written = async (context: Excel.RequestContext, { patches }: Change): Promise<Patch[]> => {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const names = new Set(sheets.items.map(({ name }) => name));
  const present = patches.filter(({ sheet }) => names.has(sheet));
  const ranges = present.map((patch) => rangeOf(context, patch).load("formulas"));
  await context.sync();
  return present.filter((patch, index) => {
    const held = ranges[index]!.formulas as Cell[][];
    const touched = changedCells(patch);
    const [first] = touched;
    // A patch is written as a whole: where its first cell is as before, so is all of it.
    if (!first || holds(held[first.row]![first.column]!, first.before)) return false;
    const edited = touched.filter(({ row, column, content, before }) => {
      const cell = held[row]![column]!;
      return !holds(cell, content) && !holds(cell, before);
    });
    if (edited.length === 0) return true;
    throw new WorkbookRefusal("edited", {
      at: { sheet: patch.sheet, address: areaAddress(around(patch.area, edited)) },
    });
  });
};

interface Touched {
  row: number;
  column: number;
  content: Cell;
  before: Cell;
}

const changedCells = ({ content, before }: Patch): Touched[] =>
  content.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const former = before ? before.content[row]![column]! : "";
      return cell === null || former === null || holds(former, cell)
        ? []
        : [{ row, column, content: cell, before: former }];
    }),
  );

const around = ({ row, column }: Area, cells: readonly Touched[]): Area => {
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return {
    row: row + top,
    column: column + left,
    rows: Math.max(...rows) - top + 1,
    columns: Math.max(...columns) - left + 1,
  };
};
