// Owns taking back what a failed insertion wrote beside the user's cells: the table, its chart, its memory, its sheet.
import { runBatch } from "../change/batch";
import { chartName } from "./chart";
import type { Layout } from "../table/layout";
import { memoryKey } from "../inventory/insertion-record";
import type { RefusalDetails } from "../excel/refusal";
import type { Site } from "./placement";

/** A new sheet is emptied but not deleted, since that would clear the user's undo history. */
export const takeBackTable = async (
  context: Excel.RequestContext,
  site: Site,
  layout: Layout,
  id: string,
): Promise<RefusalDetails["left"]> => {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(site.sheet).load("name");
  const table = workbook.tables.getItemOrNullObject(site.tableName).load("name");
  const chart = sheet.charts.getItemOrNullObject(chartName(id)).load("name");
  const setting = workbook.settings.getItemOrNullObject(memoryKey(id)).load("key");
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const first = sheet.getRangeByIndexes(site.row, site.column, 1, 1).load("formulas");
  await context.sync();
  // Another's sheet may have taken the name in the meantime.
  const written = first.formulas[0]?.[0] === layout.values[0]?.[0];
  if (site.isNewSheet && !written && first.formulas[0]?.[0] !== "") return undefined;
  if (!chart.isNullObject) chart.delete();
  if (!table.isNullObject) table.delete();
  if (!setting.isNullObject) setting.delete();
  const place = sheet.getRangeByIndexes(site.row, site.column, site.rows, site.columns);
  if (!site.before) place.clear();
  site.widths.forEach((width, index) => {
    place.getColumn(index).format.columnWidth = width;
  });
  return site.isNewSheet ? { kind: "sheet", sheet: site.sheet } : undefined;
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
