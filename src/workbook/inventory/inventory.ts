// Owns listing what of AZCN is in the workbook: the tables we inserted, and the cells with our formulas.
import { runBatch } from "../change/batch";
import type { Progress } from "../change/progress";
import { findFormulas, type FormulaCell } from "./formula-cells";
import type { InsertionRecord } from "./insertion-record";
import { findTables, type InsertedTable } from "./inserted-tables";

export interface Inventory {
  tables: readonly InsertedTable[];
  /** Tables with all columns of one of ours that we did not insert: copies, or the user's own. */
  copies: readonly InsertedTable[];
  /** Insertions whose table is gone. */
  gone: readonly InsertionRecord[];
  formulas: readonly FormulaCell[];
}

export const takeInventory = (progress: Progress = {}): Promise<Inventory> =>
  runBatch(async (context, turn) => {
    const { tables, copies, gone } = await findTables(context);
    return { tables, copies, gone, formulas: await findFormulas(context, turn, progress) };
  }, progress);
