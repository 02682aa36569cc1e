// Owns taking a copy of a table into the records, on the user's word: from then on it is checked and refreshed.
import { runBatch } from "../change/batch";
import { oneAtATime } from "../change/one-at-a-time";
import { WorkbookRefusal } from "../excel/refusal";
import { findTables, type InsertedTable } from "./inserted-tables";
import { type InsertionRecord, nextNumber, recordKey } from "./insertion-record";

export const adoptTable = ({ id: tableId, sheet, address }: InsertedTable): Promise<void> =>
  oneAtATime(() =>
    runBatch(async (context) => {
      const { tables, copies } = await findTables(context);
      const copy = copies.find((one) => one.id === tableId);
      if (!copy) throw new WorkbookRefusal("changed", { at: { sheet, address } });
      const { settings } = context.workbook;
      // The copy of a table that is gone takes over its record.
      const isTaken = tables.some(({ record }) => record.id === copy.record.id);
      const id = isTaken ? crypto.randomUUID() : copy.record.id;
      const record: InsertionRecord = {
        ...copy.record,
        id,
        tableId,
        tableName: copy.name,
        sheet: copy.sheet,
        number: nextNumber(settings.items),
      };
      settings.add(recordKey(id), record);
      await context.sync();
    }),
  );
