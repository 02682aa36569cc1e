// Owns rolling back what an insertion adds to the cells: the native table, its chart, its record, its sheet.
import type { Cell } from "../../dataset/table";
import { runBatch } from "../change/batch";
import { rangeOf } from "../change/patch";
import { areaAddress, isPlace, type Place } from "../excel/address";
import { holds } from "../excel/cell-contents";
import type { RefusalDetails } from "../excel/refusal";
import { recordKey } from "../inventory/insertion-record";
import { type Layout, tableArea } from "../table/layout";
import { chartName } from "./chart";
import type { Placement } from "./placement";

/** Whether the cells hold what was written, or nothing yet; what a formula spills to is not written. */
const isOurs = (cells: readonly Cell[][], { values, isFormula }: Layout): boolean =>
  cells.every((line, row) =>
    line.every((cell, column) => {
      const written = values[row]![column]!;
      return cell === "" || (written === "" ? isFormula : holds(cell, written));
    }),
  );

/**
 * The native table is known by its place, since somebody else's may have taken its name. A new sheet is emptied but not
 * deleted, since that would clear the user's undo history.
 */
export const rollBackTable = async (
  context: Excel.RequestContext,
  placement: Placement,
  layout: Layout,
  id: string,
): Promise<RefusalDetails["left"]> => {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(placement.sheet).load("name");
  const chart = sheet.charts.getItemOrNullObject(chartName(id)).load("name");
  const setting = workbook.settings.getItemOrNullObject(recordKey(id)).load("key");
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const place = rangeOf(context, { sheet: placement.sheet, area: placement }).load("formulas");
  const tables = sheet.tables.load("items/name");
  await context.sync();
  // Another's sheet may have taken the name in the meantime.
  if (placement.isNewSheet && !isOurs(place.formulas as Cell[][], layout)) return undefined;
  const ranges = tables.items.map((table) => table.getRange().load("address"));
  await context.sync();
  const own: Place = { sheet: placement.sheet, address: areaAddress(tableArea(placement, layout)) };
  tables.items.forEach((table, at) => {
    if (isPlace(ranges[at]!.address, own)) table.delete();
  });
  if (!chart.isNullObject) chart.delete();
  if (!setting.isNullObject) setting.delete();
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
