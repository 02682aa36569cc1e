// Owns finding what of AZCN is in the workbook: the tables we inserted, and the cells with our formulas.
import { isLanguage, type Language } from "../../dataset/language";
import type { Cell } from "../../dataset/table";
import { type Area, areaAddress, type Place, withoutSheet } from "../excel/address";
import { runBatch, type Turn } from "../change/batch";
import { isAzcnFormula } from "./formula-call";
import { type Memory, readMemory } from "./insertion-record";
import { WorkbookRefusal } from "../excel/refusal";
import { nextStep, type Steps } from "../change/progress";

/** A table of ours that still stands, under whatever name and wherever it is by now. */
export interface InsertedTable extends Place {
  memory: Memory;
  language: Language;
  /** The native table's present name. */
  name: string;
  /** The headers as they stand. */
  headers: readonly string[];
  /** The rows below the header, without a total row. */
  body: Area;
  isProtected: boolean;
}

/** A cell with a formula of ours. */
export interface FormulaCell extends Place {
  formula: string;
  value: Cell;
  /** All that the formula fills: its own cell, or the cells it spills to. */
  area: Area;
  isProtected: boolean;
}

export interface Inventory {
  tables: readonly InsertedTable[];
  /** Insertions whose table is gone. */
  gone: readonly Memory[];
  formulas: readonly FormulaCell[];
}

/** Cells read in one request. */
const BLOCK = 50_000;

export const takeInventory = (steps: Steps = {}): Promise<Inventory> =>
  runBatch(async (context, turn) => {
    const { tables, gone } = await findTables(context);
    return { tables, gone, formulas: await findFormulas(context, turn, steps) };
  });

/** The language a table was inserted in; English for one that we do not speak any more. */
const languageOf = ({ language }: Memory): Language => (isLanguage(language) ? language : "en");

/** The tables that the workbook's memory tells of. Foreign and damaged memories are passed over. */
export const findTables = async (
  context: Excel.RequestContext,
): Promise<{ tables: InsertedTable[]; gone: Memory[] }> => {
  const { settings, tables } = context.workbook;
  settings.load("items/key,items/value");
  tables.load("items/name");
  await context.sync();
  const memories = settings.items.flatMap(({ key, value }) => readMemory(key, value) ?? []);
  if (memories.length === 0) return { tables: [], gone: [] };
  const present = tables.items.map((table) => ({
    name: table.name,
    columns: table.columns.load("items/name"),
    range: table.getRange().load("address"),
    body: table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    sheet: table.worksheet.load("name"),
    protection: table.worksheet.protection.load("protected"),
  }));
  await context.sync();

  const unclaimed = new Set(present);
  const found = new Map<Memory, (typeof present)[number]>();
  const claim = (isIt: (table: (typeof present)[number], memory: Memory) => boolean): void => {
    for (const memory of memories) {
      const table = found.has(memory) ? undefined : [...unclaimed].find((one) => isIt(one, memory));
      if (!table) continue;
      found.set(memory, table);
      unclaimed.delete(table);
    }
  };
  const headersOf = ({ columns }: (typeof present)[number]): string[] =>
    columns.items.map(({ name }) => name);
  // Some may have been renamed or deleted.
  const hasHeaders = (table: (typeof present)[number], { headers }: Memory): boolean =>
    headers.filter((header) => headersOf(table).includes(header)).length > headers.length / 2;
  claim(({ name }, { tableName }) => name === tableName);
  // Renamed since: known by its headers, on its own sheet first.
  claim((table, memory) => hasHeaders(table, memory) && table.sheet.name === memory.sheet);
  claim(hasHeaders);

  return {
    tables: [...found].map(([memory, table]) => ({
      memory,
      language: languageOf(memory),
      name: table.name,
      sheet: table.sheet.name,
      address: withoutSheet(table.range.address),
      headers: headersOf(table),
      body: areaOf(table.body),
      isProtected: table.protection.protected,
    })),
    gone: memories.filter((memory) => !found.has(memory)),
  };
};

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** Rows of the area, so many at a time that one request can carry them. */
const blocksOf = (area: Area): Area[] => {
  const height = Math.max(1, Math.floor(BLOCK / area.columns));
  const count = Math.ceil(area.rows / height);
  return Array.from({ length: count }, (_, index) => {
    const row = area.row + index * height;
    return { ...area, row, rows: Math.min(height, area.row + area.rows - row) };
  });
};

/** Every cell whose formula `wanted` wants, with what it spills to, and the names of the sheets. */
export const findFormulas = async (
  context: Excel.RequestContext,
  turn: Turn,
  steps: Steps,
  wanted: (content: unknown) => boolean = isAzcnFormula,
): Promise<FormulaCell[]> => {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    protection: sheet.protection.load("protected"),
  }));
  await context.sync();
  const blocks = used.flatMap(({ sheet, range, protection }) =>
    range.isNullObject ? [] : blocksOf(areaOf(range)).map((area) => ({ sheet, area, protection })),
  );

  const cells: { cell: Omit<FormulaCell, "area">; own: Area; spill?: Excel.Range }[] = [];
  for (const [index, { sheet, area, protection }] of blocks.entries()) {
    nextStep(turn, steps, index, blocks.length);
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("formulas,values");
    // A large workbook does not fit one answer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const { formulas, values }: { formulas: unknown[][]; values: Cell[][] } = range;
    formulas.forEach((line, row) =>
      line.forEach((formula, column) => {
        const value = values[row]![column]!;
        // A cell formatted as text may hold what only looks like a formula: then it shows just that.
        if (!wanted(formula) || formula === value) return;
        const own: Area = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
        const address = areaAddress(own);
        const cell = {
          sheet: sheet.name,
          address,
          formula: formula as string,
          value,
          isProtected: protection.protected,
        };
        cells.push({ cell, own, ...(canSpill() ? { spill: spillOf(sheet, own) } : {}) });
      }),
    );
    range.untrack();
  }
  if (cells.length > 0) await context.sync();
  nextStep(turn, steps, blocks.length, blocks.length);
  const found = cells.map(({ cell, own, spill }) => ({
    ...cell,
    area: spill && !spill.isNullObject ? areaOf(spill) : own,
  }));
  return withoutSpilled(found, cells);
};

export const canSpill = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.12");

const spillOf = (sheet: Excel.Worksheet, { row, column }: Area): Excel.Range =>
  sheet
    .getCell(row, column)
    .getSpillingToRangeOrNullObject()
    .load("rowIndex,columnIndex,rowCount,columnCount");

/** Some versions of Excel tell the formula of a spilled table for each of its cells: only the first one holds it. */
const withoutSpilled = (found: FormulaCell[], cells: readonly { own: Area }[]): FormulaCell[] => {
  const spilled = new Set<string>();
  found.forEach(({ sheet, area }, index) => {
    if (area.rows * area.columns === 1) return;
    const { own } = cells[index]!;
    found.forEach((other, at) => {
      const { row, column } = cells[at]!.own;
      const inside =
        other.sheet === sheet &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns;
      if (inside && (row !== own.row || column !== own.column)) spilled.add(`${sheet}!${other.address}`);
    });
  });
  return found.filter(({ sheet, address }) => !spilled.has(`${sheet}!${address}`));
};

/** Refuses, by name, the first place that stands on a protected sheet. */
export const refuseProtected = (places: readonly (Place & { isProtected: boolean })[]): void => {
  const shut = places.find(({ isProtected }) => isProtected);
  if (shut)
    throw new WorkbookRefusal("sheet-protected", { at: { sheet: shut.sheet, address: shut.address } });
};
