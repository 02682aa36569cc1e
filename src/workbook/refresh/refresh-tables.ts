// Owns bringing inserted tables to the dataset's present edition; columns, rows and sorting of the user's own stay.
import type { Dataset } from "../../dataset/dataset";
import type { Language } from "../../dataset/language";
import { type Cell, editionName, type Table } from "../../dataset/table";
import { areaAddress } from "../excel/address";
import { beforeOf, type CellContents, holds } from "../excel/cell-contents";
import { type Change, changeWorkbook, type Patch } from "../change/transaction";
import { type Compared, compareTables } from "./check-tables";
import { findTables, refuseProtected } from "../inventory/inventory";
import { layTable, textsOf } from "../table/layout";
import { memoryKey } from "../inventory/insertion-record";
import { WorkbookRefusal } from "../excel/refusal";
import type { Steps } from "../change/progress";
import { findLines, putLinesBack, type RenewedLines, renewLines } from "./note-rows";

export interface RefreshOptions extends Steps {
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
  { ids, addRows, agreed, lines, ...options }: RefreshOptions,
): Promise<Refreshed> => {
  const { refreshed } = await changeWorkbook(
    async (context, turn, steps): Promise<Change & { refreshed: Refreshed }> => {
      const { tables } = await findTables(context);
      const chosen = tables.filter(({ memory }) => ids.includes(memory.id));
      if (chosen.length < ids.length) throw new WorkbookRefusal("changed");
      refuseProtected(chosen);
      const compared = (await compareTables(context, turn, dataset, chosen, steps)).filter(
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
        ...(first ? { at: { sheet: first.sheet, address: first.address } } : {}),
        patches: tasks.flatMap(({ patches }) => patches),
        end: (writing) => {
          for (const { one, added, renewed } of fromBelow) {
            if (added.length > 0) appendRows(writing, one);
            if (renewed) renewLines(writing, renewed, added.length);
          }
          for (const { one, renewed } of tasks) remember(writing, one, editionName(dataset), renewed);
        },
        takeBack: async (writing) => {
          await putRowsAndLinesBack(writing, fromBelow);
          for (const { one } of tasks) remember(writing, one);
          return undefined;
        },
        refreshed: {
          tables: compared.length,
          cells,
          rows: tasks.reduce((sum, { added }) => sum + added.length, 0),
        },
      };
    },
    options,
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
    const { sheet, body, language } = one.inserted;
    const { row, column, rows, columns } = body;
    const present = layTable(one.table!, "", lines(one.table!, language));
    return {
      one,
      body: context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, rows, columns)
        .load("formulas,values,numberFormat,rowHidden"),
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

/** The rows that the table lacks, at its end; what stands below it moves down. */
const appendRows = (
  context: Excel.RequestContext,
  { inserted, lacking, table, layout, positions }: Compared,
): void => {
  const { name, sheet, body } = inserted;
  const native = context.workbook.tables.getItem(name);
  // Without values, so that Excel fills the columns that the user calculates.
  lacking.forEach(() => native.rows.add());
  const rows = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(body.row + body.rows, body.column, lacking.length, body.columns);
  const lines = lacking.map((key) => table!.keys.indexOf(key) + 1);
  const cells = <T>(source: readonly (readonly T[])[]): (T | null)[][] =>
    lines.map((line) =>
      Array.from({ length: body.columns }, (_, column) => {
        const index = positions.indexOf(column);
        return index < 0 ? null : source[line]![index]!;
      }),
    );
  rows.numberFormat = cells(layout!.formats) as string[][];
  rows.values = cells<Cell>(layout!.values) as Cell[][];
};

/** Rows that were added go, and lines are as before; refuses where anything of the user's stands there by now. */
const putRowsAndLinesBack = async (context: Excel.RequestContext, tasks: readonly Task[]): Promise<void> => {
  const { tables } = context.workbook;
  const read = tasks.map((task) => {
    const { name } = task.one.inserted;
    return {
      ...task,
      rows: tables.getItem(name).rows,
      body: tables.getItem(name).getDataBodyRange().load("formulas"),
    };
  });
  await context.sync();
  const found = read.map(({ one, added, rows, body, renewed }) => {
    const { sheet, address, body: former } = one.inserted;
    const formulas = body.formulas as Cell[][];
    const present = formulas.slice(former.rows);
    const isOurs = present.length === 0 || present.length === added.length;
    if (!isOurs || !present.every((line, at) => isAdded(one, at, line))) {
      throw new WorkbookRefusal("edited", { at: { sheet, address } });
    }
    return { rows, renewed, former: former.rows, present: formulas.length };
  });
  await putLinesBack(
    context,
    found.flatMap(({ renewed, present }) => (renewed ? { lines: renewed, bodyRows: present } : [])),
  );
  for (const { rows, former, present } of found) {
    for (let at = present - 1; at >= former; at -= 1) rows.getItemAt(at).delete();
  }
};

/** Whether a row holds what was written, or nothing yet; a column of the user's own may have filled itself. */
const isAdded = ({ lacking, table, layout, positions }: Compared, at: number, line: Cell[]): boolean => {
  const wanted = layout!.values[table!.keys.indexOf(lacking[at]!) + 1]!;
  return line.every((cell, column) => {
    const index = positions.indexOf(column);
    return cell === "" || (index < 0 ? String(cell).startsWith("=") : holds(cell, wanted[index]!));
  });
};

const remember = (
  context: Excel.RequestContext,
  { inserted: { memory, name, sheet } }: Compared,
  edition?: string,
  renewed?: RenewedLines,
): void => {
  const now = edition ? { edition, tableName: name, sheet } : {};
  const lines = renewed ? { lines: renewed.present } : {};
  context.workbook.settings.add(memoryKey(memory.id), { ...memory, ...now, ...lines });
};
