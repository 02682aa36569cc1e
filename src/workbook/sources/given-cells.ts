// Owns what is asked of the sheet while a formula is built: the selected range, and what cells would give the formula.
import { runBatch } from "../change/batch";
import { callsIn } from "../inventory/formula-call";
import { readArguments } from "./formula-arguments";

/** As Excel writes it in a formula: "Sheet1!A1:A3". */
export const selectedRange = (): Promise<string> =>
  runBatch(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });

/** What the formula's first call would be given in the active cell. */
export const givenAtSelection = (formula: string): Promise<readonly unknown[]> =>
  runBatch(async (context) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
    const sheet = cell.worksheet.load("name");
    await context.sync();
    const at = { sheet: sheet.name, area: { row: cell.rowIndex, column: cell.columnIndex }, formula };
    const givenTo = await readArguments(context, [at]);
    return givenTo(at)(callsIn(formula)[0]!);
  });
