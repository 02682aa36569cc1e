// Owns reading the tables in the workbook and holding each against the dataset's present edition.
import type { Dataset } from "../../dataset/dataset";
import type { Cell } from "../../dataset/table";
import { runBatch } from "../change/batch";
import { rangeOf } from "../change/patch";
import { readDateSystem } from "../excel/date-serial";
import { nextStep, type Progress, type Turn } from "../change/progress";
import { findTables, type InsertedTable } from "../inventory/inserted-tables";
import { type Compared, compareTable, type TableCheck } from "./compare-table";

export const checkTables = (dataset: Dataset, progress: Progress = {}): Promise<TableCheck[]> =>
  runBatch(async (context, turn) => {
    const { tables } = await findTables(context);
    return compareTables(context, turn, dataset, tables, progress);
  }, progress);

export const compareTables = async (
  context: Excel.RequestContext,
  turn: Turn,
  dataset: Dataset,
  tables: readonly InsertedTable[],
  progress: Progress,
): Promise<Compared[]> => {
  const compared: Compared[] = [];
  const smaller = readDateSystem(context);
  for (const [index, inserted] of tables.entries()) {
    nextStep(turn, progress, index, tables.length);
    const body = rangeOf(context, { sheet: inserted.sheet, area: inserted.body }).load("values");
    // Several tables together may not fit one answer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    compared.push(compareTable(dataset, inserted, body.values as Cell[][], smaller()));
  }
  nextStep(turn, progress, tables.length, tables.length);
  return compared;
};
