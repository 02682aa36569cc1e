// Owns taking back what a failed insertion wrote.
import { areaAddress } from "./address";
import { runBatch } from "./batch";
import type { Layout } from "./layout";
import { memoryKey } from "./memory";
import type { RefusalDetails } from "./refusal";
import type { Site } from "./site";

/**
 * After a failed write: "finished" where all of it turns out to stand, else the cells are made as they were.
 * A new sheet is emptied but not deleted, since that would clear the user's undo history.
 */
export const takeBack = async (
  site: Site,
  layout: Layout,
  id: string,
): Promise<"finished" | Pick<RefusalDetails, "left">> => {
  try {
    return await runBatch(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItemOrNullObject(site.sheet).load("name");
      const table = workbook.tables.getItemOrNullObject(site.tableName).load("name");
      const setting = workbook.settings.getItemOrNullObject(memoryKey(id)).load("key");
      await context.sync();
      if (!table.isNullObject && !setting.isNullObject) return "finished";
      if (sheet.isNullObject) return {};
      const first = sheet.getRangeByIndexes(site.row, site.column, 1, 1).load("values");
      await context.sync();
      // Another's sheet may have taken the name in the meantime.
      const written = first.values[0]?.[0] === layout.values[0]?.[0];
      if (site.isNewSheet && !written && first.values[0]?.[0] !== "") return {};
      if (!table.isNullObject) table.delete();
      if (!setting.isNullObject) setting.delete();
      const place = sheet.getRangeByIndexes(site.row, site.column, site.rows, site.columns);
      if (site.before) {
        place.numberFormat = site.before.formats;
        place.formulas = site.before.formulas;
      } else {
        place.clear();
      }
      site.widths.forEach((width, index) => {
        place.getColumn(index).format.columnWidth = width;
      });
      await context.sync();
      return site.isNewSheet ? { left: { kind: "sheet", sheet: site.sheet } } : {};
    });
  } catch {
    return { left: { kind: "cells", at: { sheet: site.sheet, address: areaAddress(site) } } };
  }
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
