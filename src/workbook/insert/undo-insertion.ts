// Owns rolling back what an insertion adds to the cells: the native table, its chart, its record, its sheet.
import { runBatch } from "../change/batch";
import { chartName } from "./chart";
import type { Layout } from "../table/layout";
import { recordKey } from "../inventory/insertion-record";
import type { RefusalDetails } from "../excel/refusal";
import type { Placement } from "./placement";

/** A new sheet is emptied but not deleted, since that would clear the user's undo history. */
export const rollBackTable = async (
  context: Excel.RequestContext,
  placement: Placement,
  layout: Layout,
  id: string,
): Promise<RefusalDetails["left"]> => {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(placement.sheet).load("name");
  const table = workbook.tables.getItemOrNullObject(placement.tableName).load("name");
  const chart = sheet.charts.getItemOrNullObject(chartName(id)).load("name");
  const setting = workbook.settings.getItemOrNullObject(recordKey(id)).load("key");
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const first = sheet.getRangeByIndexes(placement.row, placement.column, 1, 1).load("formulas");
  await context.sync();
  // Another's sheet may have taken the name in the meantime.
  const written = first.formulas[0]?.[0] === layout.values[0]?.[0];
  if (placement.isNewSheet && !written && first.formulas[0]?.[0] !== "") return undefined;
  if (!chart.isNullObject) chart.delete();
  if (!table.isNullObject) table.delete();
  if (!setting.isNullObject) setting.delete();
  const place = sheet.getRangeByIndexes(placement.row, placement.column, placement.rows, placement.columns);
  if (!placement.before) place.clear();
  placement.widths.forEach((width, index) => {
    place.getColumn(index).format.columnWidth = width;
  });
  return placement.isNewSheet ? { kind: "sheet", sheet: placement.sheet } : undefined;
};

/** Deletes the sheet that a failed insertion left, on the user's word; keeps it when anything stands on it by now. */
export const removeEmptySheet = (name: string): Promise<boolean> =>
  runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    await context.sync();
    if (sheet.isNullObject) return false;
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    if (!used.isNullObject) return false;
    sheet.delete();
    await context.sync();
    return true;
  });
