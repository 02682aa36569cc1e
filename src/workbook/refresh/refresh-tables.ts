// Owns bringing inserted tables to the dataset's present edition; columns, rows and sorting of the user's own stay.
import type { Dataset } from "../../dataset/dataset";
import { type Cell, editionName, type Table } from "../../dataset/table";
import { type Patch, rangeOf } from "../change/patch";
import type { Progress } from "../change/progress";
import { runTransaction, type Transaction } from "../change/transaction";
import { areaAddress, type Place } from "../excel/address";
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

/** One cell that was changed, or one row that was added. */
export interface Change extends Place {
  column?: Difference["column"];
  /** The row's id or period. */
  row: string;
  was?: Difference["old"];
  is?: Difference["new"];
  source?: string;
  /** Of the edition that the table held. */
  former: string;
}

export interface Refreshed {
  tables: number;
  cells: number;
  rows: number;
  changes: readonly Change[];
}

type Agreed = RefreshOptions["agreed"];

/** The tables as they are now beside the dataset; refuses where a cell is not any more what the user was shown. */
export const compareAgreed = async (
  context: Excel.RequestContext,
  dataset: Dataset,
  agreed: Agreed,
): Promise<{ one: Compared; body: Excel.Range; find: ReturnType<typeof findLines> }[]> => {
  const smaller = readDateSystem(context);
  const { tables } = await findTables(context);
  const readings = agreed.map(({ id }) => {
    const inserted = tables.find(({ record }) => record.id === id);
    if (!inserted) throw new WorkbookRefusal("changed");
    const { sheet, body: area } = inserted;
    const body = rangeOf(context, { sheet, area }).load(`${CONTENTS},rowHidden`);
    return { inserted, body, find: findLines(context, inserted) };
  });
  refuseProtected(readings.map(({ inserted }) => inserted));
  await context.sync();
  return readings.map(({ inserted, body, find }, at) => {
    const one = compareTable(dataset, inserted, body.values as Cell[][], smaller());
    // It was readable when the user agreed.
    if (!one.table) {
      throw new WorkbookRefusal("changed", { at: { sheet: inserted.sheet, address: inserted.address } });
    }
    refuseChanged(one, agreed[at]!.differences);
    return { one, body, find };
  });
};

export const refreshTables = async (
  dataset: Dataset,
  { agreed, addRows, lines, ...progress }: RefreshOptions,
): Promise<Refreshed> => {
  const { refreshed } = await runTransaction(
    async (context): Promise<Transaction & { refreshed: Refreshed }> => {
      const tasks = (await compareAgreed(context, dataset, agreed)).map(({ one, body, find }, at): Task => {
        const { inserted } = one;
        const { differences, lacking } = agreed[at]!;
        const added = addRows ? lacking.filter((key) => one.lacking.includes(key)) : [];
        // Where a filter hides rows, Excel has put values into other cells than were meant, and nobody sees a new row.
        if (differences.length + added.length > 0 && body.rowHidden !== false) {
          const { sheet, address } = inserted;
          throw new WorkbookRefusal("hidden", { at: { sheet, address } });
        }
        // A table of which the user keeps cells as they were is not of the present edition.
        const isPresent = differences.length === one.differences.length;
        const present = textsOf(layTable(one.table!, "", lines(one.table!, inserted)));
        return {
          one,
          isPresent,
          patches: changedColumns(one, differences, body as unknown as CellContents),
          added,
          renewed: isPresent ? find(present) : undefined,
        };
      });
      // From the bottom up: rows put into one table move the tables below it.
      const fromBelow = [...tasks].sort((a, b) => b.one.inserted.body.row - a.one.inserted.body.row);
      const first = tasks[0]?.one.inserted;
      return {
        kind: "refresh",
        at: first && { sheet: first.sheet, address: first.address },
        patches: tasks.flatMap(({ patches }) => patches),
        end: (writing) => {
          for (const { one, added, renewed } of fromBelow) {
            if (added.length > 0) appendRows(writing, one, added);
            if (renewed) renewLines(writing, renewed, added.length);
          }
          for (const { one, isPresent, renewed } of tasks)
            keepRecord(writing, one, isPresent ? editionName(dataset) : one.edition, renewed);
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
          changes: tasks.flatMap((task, at) => changesOf(task, agreed[at]!.differences, tasks)),
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
  isPresent: boolean;
  patches: readonly Patch[];
  /** Keys of the rows to be added. */
  added: readonly string[];
  renewed: RenewedLines | undefined;
}

/** What is changed in a table, where it is once tables above it have grown. */
const changesOf = (
  { one, added }: Task,
  differences: readonly Difference[],
  tasks: readonly Task[],
): Change[] => {
  const { sheet, body } = one.inserted;
  const former = one.edition;
  const down = tasks.reduce((sum, { one: { inserted: other }, added: rows }) => {
    const isAbove = other.sheet === sheet && other.body.row < body.row;
    const meets =
      other.body.column < body.column + body.columns && body.column < other.body.column + other.body.columns;
    return isAbove && meets ? sum + rows.length : sum;
  }, 0);
  const moved = (address: string): string => address.replace(/\d+/g, (row) => String(Number(row) + down));
  return [
    ...differences.map(({ address, column, row, old, new: is, source }) => ({
      sheet,
      address: moved(address),
      column,
      row,
      was: old,
      is,
      source,
      former,
    })),
    ...added.map((row, index) => ({
      sheet,
      address: moved(areaAddress({ ...body, row: body.row + body.rows + index, rows: 1 })),
      row,
      former,
    })),
  ];
};

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
