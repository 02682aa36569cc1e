// Owns the cells that a transaction writes: how they are written, and how they become what they were.
import type { Cell } from "../../dataset/table";
import type { Area } from "../excel/address";
import type { Before } from "../excel/cell-contents";

/** New contents of an area, row by row; null leaves a cell as it is. */
export interface Patch {
  sheet: string;
  area: Area;
  content: readonly (readonly (Cell | null)[])[];
  formats?: readonly (readonly (string | null)[])[];
  /** What stood there; none on a sheet of our own. */
  before?: Before | undefined;
}

export const rangeOf = (
  { workbook }: Excel.RequestContext,
  { sheet, area }: Pick<Patch, "sheet" | "area">,
): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);

export const writePatch = (context: Excel.RequestContext, patch: Patch): void => {
  const range = rangeOf(context, patch);
  if (patch.formats) range.numberFormat = patch.formats as string[][];
  // As formulas, since a value that begins with = is not known to spill everywhere.
  range.formulas = patch.content as Cell[][];
  range.untrack();
};

export const restorePatch = (context: Excel.RequestContext, patch: Patch): void => {
  const { before } = patch;
  if (!before) return;
  const range = rangeOf(context, patch);
  range.numberFormat = before.entryFormats as string[][];
  range.formulas = before.content as Cell[][];
  range.numberFormat = before.formats as string[][];
};
