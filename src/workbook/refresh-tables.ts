// Owns bringing inserted tables to the dataset's present edition; columns, rows and sorting of the user's own stay.
import type { Dataset } from "../dataset/dataset";
import type { Language } from "../dataset/language";
import { type Cell, editionName } from "../dataset/table";
import { areaAddress } from "./address";
import { beforeOf, type CellContents, holds } from "./cell-contents";
import { type Change, changeWorkbook, type Patch } from "./change";
import { type Compared, compareTables } from "./check-tables";
import { findTables, refuseProtected } from "./inventory";
import { memoryKey } from "./memory";
import { WorkbookRefusal } from "./refusal";
import type { Steps } from "./steps";

export interface RefreshOptions extends Steps {
  /** The insertions to refresh. */
  ids: readonly string[];
  /** Whether rows of the dataset that a table lacks are added at its end. */
  addRows: boolean;
  /** The number of cells that differ, of all these tables, that the user agreed to overwrite. */
  agreed: number;
  /** The line below a table that names its edition, so that it can be renewed too. */
  editionLine: (edition: string, language: Language) => string;
}

export interface Refreshed {
  tables: number;
  cells: number;
  rows: number;
}

/** Lines below a table in which the one that names the edition is looked for. */
const LINES_BELOW = 20;

export const refreshTables = async (
  dataset: Dataset,
  { ids, addRows, agreed, editionLine, ...options }: RefreshOptions,
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
      const growing = addRows ? compared.filter(({ lacking }) => lacking.length > 0) : [];
      const patches = await readAndPatch(context, dataset, compared, growing, editionLine);
      // From the bottom up: rows put into one table move the tables below it.
      const fromBelow = [...growing].sort((a, b) => b.inserted.body.row - a.inserted.body.row);
      return {
        kind: "refresh",
        patches,
        end: (writing) => {
          fromBelow.forEach((one) => appendRows(writing, one));
          remember(writing, compared, editionName(dataset));
        },
        takeBack: async (writing) => {
          await removeRows(writing, growing);
          remember(writing, compared);
          return undefined;
        },
        refreshed: {
          tables: compared.length,
          cells,
          rows: growing.reduce((sum, { lacking }) => sum + lacking.length, 0),
        },
      };
    },
    options,
  );
  return refreshed;
};

const readAndPatch = async (
  context: Excel.RequestContext,
  dataset: Dataset,
  compared: readonly Compared[],
  growing: readonly Compared[],
  editionLine: RefreshOptions["editionLine"],
): Promise<Patch[]> => {
  const read = compared.map((one) => {
    const { sheet: name, body } = one.inserted;
    const sheet = context.workbook.worksheets.getItem(name);
    const { row, column, rows, columns } = body;
    return {
      one,
      body: sheet
        .getRangeByIndexes(row, column, rows, columns)
        .load("formulas,values,numberFormat,rowHidden"),
      below: sheet.getRangeByIndexes(row + rows, column, LINES_BELOW, 1).load("formulas,values,numberFormat"),
    };
  });
  await context.sync();
  return read.flatMap(({ one, body, below }) => {
    const { sheet, address, language, memory } = one.inserted;
    // Rows cannot be added at the end of what a filter shows in part.
    if (growing.includes(one) && body.rowHidden !== false) {
      throw new WorkbookRefusal("hidden", { at: { sheet, address } });
    }
    const present = editionLine(editionName(dataset), language);
    const former = editionLine(memory.edition, language);
    return [
      ...changedColumns(one, body as unknown as CellContents),
      ...renewedLine(one, below as unknown as CellContents, former, present),
    ];
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

const renewedLine = (
  { inserted: { sheet, body } }: Compared,
  below: CellContents,
  former: string,
  present: string,
): Patch[] => {
  const at = former === present ? -1 : below.values.findIndex(([value]) => value === former);
  if (at < 0) return [];
  const line = <T>(lines: T[][]): T[][] => [[lines[at]![0]!]];
  const { formulas, values, numberFormat } = below;
  return [
    {
      sheet,
      area: { row: body.row + body.rows + at, column: body.column, rows: 1, columns: 1 },
      content: [[present]],
      formats: [["@"]],
      before: beforeOf({ formulas: line(formulas), values: line(values), numberFormat: line(numberFormat) }),
    },
  ];
};

/** The rows that the table lacks, at its end; what stands below it moves down. */
const appendRows = (
  context: Excel.RequestContext,
  { inserted, lacking, table, layout, positions }: Compared,
): void => {
  const { name, sheet, body } = inserted;
  const blanks = lacking.map(() => Array<string>(body.columns).fill(""));
  context.workbook.tables.getItem(name).rows.add(undefined, blanks);
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

/** Rows that were added go; refuses where anything of the user's stands in them by now. */
const removeRows = async (context: Excel.RequestContext, growing: readonly Compared[]): Promise<void> => {
  const read = growing.map((one) => {
    const { tables } = context.workbook;
    const { rows } = tables.getItem(one.inserted.name);
    return { one, rows, body: tables.getItem(one.inserted.name).getDataBodyRange().load("formulas") };
  });
  await context.sync();
  for (const { one, rows, body } of read) {
    const { sheet, address, body: former } = one.inserted;
    const added = (body.formulas as Cell[][]).slice(former.rows);
    const isOurs = added.length === 0 || added.length === one.lacking.length;
    if (!isOurs || !added.every((line, at) => isAdded(one, at, line))) {
      throw new WorkbookRefusal("edited", { at: { sheet, address } });
    }
    for (let at = former.rows + added.length - 1; at >= former.rows; at -= 1) rows.getItemAt(at).delete();
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

const remember = (context: Excel.RequestContext, compared: readonly Compared[], edition?: string): void => {
  for (const { inserted } of compared) {
    const { memory, name, sheet } = inserted;
    const renewed = edition ? { ...memory, edition, tableName: name, sheet } : memory;
    context.workbook.settings.add(memoryKey(memory.id), renewed);
  }
};
