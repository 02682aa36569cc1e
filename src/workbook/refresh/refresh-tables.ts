// Owns bringing inserted tables to the dataset's present edition; columns, rows and sorting of the user's own stay.
import type { Dataset } from "../../dataset/dataset";
import { type Cell, editionName, type Table } from "../../dataset/table";
import { type Patch, rangeOf } from "../change/patch";
import type { Progress } from "../change/progress";
import { runTransaction, type Transaction } from "../change/transaction";
import { areaAddress } from "../excel/address";
import { beforeOf, type CellContents, CONTENTS } from "../excel/cell-contents";
import { readDateSystem } from "../excel/date-serial";
import { refuseProtected, WorkbookRefusal } from "../excel/refusal";
import { findTables, type InsertedTable } from "../inventory/inserted-tables";
import { recordKey } from "../inventory/insertion-record";
import { layTable, textsOf } from "../table/layout";
import { appendRows, readAddedRows, removeAddedRows } from "./added-rows";
import { type Compared, compareTable, type Difference, type TableCheck } from "./compare-table";
import { findLines, type RenewedLines, renewLines, restoreLines } from "./note-rows";

export interface RefreshOptions extends Progress {
  /** What the user has been shown and agreed to: these cells, from their old values to the new ones, and these rows. */
  agreed: readonly Pick<TableCheck, "id" | "differences" | "lacking">[];
  /** Whether rows of the dataset that a table lacks are added at its end. */
  addRows: boolean;
  /** The lines of text below a table as they would be written today, so that they are renewed too. */
  lines: (table: Table, inserted: InsertedTable) => readonly string[];
}

export interface Refreshed {
  tables: number;
  cells: number;
  rows: number;
}

export const refreshTables = async (
  dataset: Dataset,
  { agreed, addRows, lines, ...progress }: RefreshOptions,
): Promise<Refreshed> => {
  const { refreshed } = await runTransaction(
    async (context): Promise<Transaction & { refreshed: Refreshed }> => {
      const smaller = readDateSystem(context);
      const { tables } = await findTables(context);
      const chosen = agreed.map(({ id }) => {
        const inserted = tables.find(({ record }) => record.id === id);
        if (!inserted) throw new WorkbookRefusal("changed");
        return inserted;
      });
      refuseProtected(chosen);
      const readings = chosen.map((inserted) => {
        const { sheet, body: area } = inserted;
        return {
          body: rangeOf(context, { sheet, area }).load(`${CONTENTS},rowHidden`),
          find: findLines(context, inserted),
        };
      });
      await context.sync();
      const tasks = readings.map(({ body, find }, at): Task => {
        const one = compareTable(dataset, chosen[at]!, body.values as Cell[][], smaller());
        const { table, inserted } = one;
        // It was readable when the user agreed.
        if (!table) {
          throw new WorkbookRefusal("changed", { at: { sheet: inserted.sheet, address: inserted.address } });
        }
        const { differences, lacking } = agreed[at]!;
        refuseChanged(one, differences);
        const added = addRows ? lacking.filter((key) => one.lacking.includes(key)) : [];
        // Where a filter hides rows, Excel has put values into other cells than were meant, and nobody sees a new row.
        if (differences.length + added.length > 0 && body.rowHidden !== false) {
          const { sheet, address } = inserted;
          throw new WorkbookRefusal("hidden", { at: { sheet, address } });
        }
        const present = textsOf(layTable(table, "", lines(table, inserted)));
        return {
          one,
          patches: changedColumns(one, differences, body as unknown as CellContents),
          added,
          renewed: find(present),
        };
      });
      // From the bottom up: rows put into one table move the tables below it.
      const fromBelow = [...tasks].sort((a, b) => b.one.inserted.body.row - a.one.inserted.body.row);
      const [first] = chosen;
      return {
        kind: "refresh",
        at: first && { sheet: first.sheet, address: first.address },
        patches: tasks.flatMap(({ patches }) => patches),
        end: (writing) => {
          for (const { one, added, renewed } of fromBelow) {
            if (added.length > 0) appendRows(writing, one, added);
            if (renewed) renewLines(writing, renewed, added.length);
          }
          for (const { one, renewed } of tasks) keepRecord(writing, one, editionName(dataset), renewed);
        },
        rollBack: async (writing) => {
          const grown = await readAddedRows(writing, fromBelow);
          await restoreLines(
            writing,
            fromBelow.flatMap(({ renewed }, at) =>
              renewed ? [{ lines: renewed, bodyRows: grown[at]!.present }] : [],
            ),
          );
          removeAddedRows(grown);
          for (const { one } of tasks) keepRecord(writing, one);
          return undefined;
        },
        refreshed: {
          tables: tasks.length,
          cells: agreed.reduce((sum, { differences }) => sum + differences.length, 0),
          rows: tasks.reduce((sum, { added }) => sum + added.length, 0),
        },
      };
    },
    progress,
  );
  return refreshed;
};

/** What is to be done to one table. */
interface Task {
  one: Compared;
  patches: readonly Patch[];
  /** Keys of the rows to be added. */
  added: readonly string[];
  renewed: RenewedLines | undefined;
}

/** Refuses, by its address, the first cell that is not any more what the user agreed to overwrite. */
const refuseChanged = ({ differences, inserted }: Compared, agreed: readonly Difference[]): void => {
  const present = new Map(differences.map((one) => [one.address, one]));
  const changed = agreed.find((one) => {
    const now = present.get(one.address);
    return now?.old !== one.old || now.new !== one.new;
  });
  if (changed) {
    throw new WorkbookRefusal("changed", { at: { sheet: inserted.sheet, address: changed.address } });
  }
};

/** One patch for each column with agreed cells; null leaves its other cells as they are. */
const changedColumns = (
  { inserted, layout, positions, matches }: Compared,
  agreed: readonly Difference[],
  body: CellContents,
): Patch[] => {
  const changed = new Set(agreed.map(({ address }) => address));
  const before = beforeOf(body);
  return positions.flatMap((position, index): Patch[] => {
    const area = { ...inserted.body, column: inserted.body.column + position, columns: 1 };
    const isChanged = (row: number): boolean =>
      changed.has(areaAddress({ ...area, row: area.row + row, rows: 1 }));
    if (position < 0 || !matches.some((_, row) => isChanged(row))) return [];
    const column = <T>(read: (row: number) => T): (T | null)[][] =>
      matches.map((_, row) => [isChanged(row) ? read(row) : null]);
    return [
      {
        sheet: inserted.sheet,
        area,
        content: column((row) => layout!.values[matches[row]! + 1]![index]!),
        formats: column((row) => layout!.formats[matches[row]! + 1]![index]!),
        before: {
          content: column((row) => before.content[row]![position]!),
          formats: column((row) => before.formats[row]![position]!),
          entryFormats: column((row) => before.entryFormats[row]![position]!),
        },
      },
    ];
  });
};

const keepRecord = (
  context: Excel.RequestContext,
  { inserted: { record, id, name, sheet } }: Compared,
  edition?: string,
  renewed?: RenewedLines,
): void => {
  const now = edition ? { edition, tableId: id, tableName: name, sheet } : {};
  const lines = renewed ? { lines: renewed.present } : {};
  context.workbook.settings.add(recordKey(record.id), { ...record, ...now, ...lines });
};
