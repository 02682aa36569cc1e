// Owns bringing inserted tables to the dataset's present edition; columns, rows and sorting of the user's own stay.
import type { Dataset } from "../../dataset/dataset";
import type { Language } from "../../dataset/language";
import { editionName, type Table } from "../../dataset/table";
import { type Patch, rangeOf } from "../change/patch";
import type { Progress } from "../change/progress";
import { runTransaction, type Transaction } from "../change/transaction";
import { areaAddress } from "../excel/address";
import { beforeOf, type CellContents, CONTENTS } from "../excel/cell-contents";
import { refuseProtected, WorkbookRefusal } from "../excel/refusal";
import { findTables } from "../inventory/inserted-tables";
import { recordKey } from "../inventory/insertion-record";
import { layTable, textsOf } from "../table/layout";
import { appendRows, readAddedRows, removeAddedRows } from "./added-rows";
import { compareTables } from "./check-tables";
import type { Compared } from "./compare-table";
import { findLines, type RenewedLines, renewLines, restoreLines } from "./note-rows";

export interface RefreshOptions extends Progress {
  /** The insertions to refresh. */
  ids: readonly string[];
  /** Whether rows of the dataset that a table lacks are added at its end. */
  addRows: boolean;
  /** The number of cells that differ, of all these tables, that the user agreed to overwrite. */
  agreed: number;
  /** The lines of text below a table as they would be written today, so that they are renewed too. */
  lines: (table: Table, language: Language) => readonly string[];
}

export interface Refreshed {
  tables: number;
  cells: number;
  rows: number;
}

export const refreshTables = async (
  dataset: Dataset,
  { ids, addRows, agreed, lines, ...progress }: RefreshOptions,
): Promise<Refreshed> => {
  const { refreshed } = await runTransaction(
    async (context, turn): Promise<Transaction & { refreshed: Refreshed }> => {
      const { tables } = await findTables(context);
      const chosen = tables.filter(({ record }) => ids.includes(record.id));
      if (chosen.length < ids.length) throw new WorkbookRefusal("changed");
      refuseProtected(chosen);
      const compared = (await compareTables(context, turn, dataset, chosen, progress)).filter(
        ({ table }) => table,
      );
      const cells = compared.reduce((sum, { differences }) => sum + differences.length, 0);
      if (cells !== agreed) throw new WorkbookRefusal("changed");
      const tasks = await readAndDecide(context, compared, addRows, lines);
      // From the bottom up: rows put into one table move the tables below it.
      const fromBelow = [...tasks].sort((a, b) => b.one.inserted.body.row - a.one.inserted.body.row);
      const [first] = chosen;
      return {
        kind: "refresh",
        at: first && { sheet: first.sheet, address: first.address },
        patches: tasks.flatMap(({ patches }) => patches),
        end: (writing) => {
          for (const { one, added, renewed } of fromBelow) {
            if (added.length > 0) appendRows(writing, one);
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
          tables: compared.length,
          cells,
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

const readAndDecide = async (
  context: Excel.RequestContext,
  compared: readonly Compared[],
  addRows: boolean,
  lines: RefreshOptions["lines"],
): Promise<Task[]> => {
  const read = compared.map((one) => {
    const { sheet, body: area, language } = one.inserted;
    const present = layTable(one.table!, "", lines(one.table!, language));
    return {
      one,
      body: rangeOf(context, { sheet, area }).load(`${CONTENTS},rowHidden`),
      found: findLines(context, one.inserted, textsOf(present)),
    };
  });
  await context.sync();
  return read.map(({ one, body, found }) => {
    const { sheet, address } = one.inserted;
    const added = addRows ? one.lacking : [];
    // Rows cannot be added at the end of what a filter shows in part.
    if (added.length > 0 && body.rowHidden !== false) {
      throw new WorkbookRefusal("hidden", { at: { sheet, address } });
    }
    return { one, patches: changedColumns(one, body as unknown as CellContents), added, renewed: found() };
  });
};

/** One patch for each column that differs; null leaves its other cells as they are. */
const changedColumns = (
  { inserted, differences, layout, positions, matches }: Compared,
  body: CellContents,
): Patch[] => {
  const changed = new Set(differences.map(({ address }) => address));
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
