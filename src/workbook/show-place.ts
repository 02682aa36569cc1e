// Owns showing cells to the user: their sheet comes to the front, and they are selected.
import { runBatch } from "./change/batch";
import type { Place } from "./excel/address";

/** False where the sheet is gone, or goes by another name. */
export const showPlace = ({ sheet, address }: Place): Promise<boolean> =>
  runBatch(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
    await context.sync();
    if (worksheet.isNullObject) return false;
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
    return true;
  });
