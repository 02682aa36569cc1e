// Owns inserting a table, as a native table or as a formula that spills: reads first, decides, writes once.
import { isLanguage } from "../../dataset/language";
import type { Cell, Table } from "../../dataset/table";
import type { Progress } from "../change/progress";
import { runTransaction, type Transaction } from "../change/transaction";
import { type Area, areaAddress, type Place } from "../excel/address";
import { readDateSystem } from "../excel/date-serial";
import { freeTableName } from "../excel/free-name";
import { refuseTooLong } from "../excel/formula-limits";
import type { Overwrite } from "../excel/refusal";
import {
  type InsertionRecord,
  type InsertionRequest,
  nextNumber,
  recordKey,
  rememberTableId,
} from "../inventory/insertion-record";
import { addNativeTable, columnWidths, type FormattedArea, formatCells } from "../table/format-table";
import {
  inDateSystem,
  layFormula,
  type Layout,
  layTable,
  type NoteLine,
  tableArea,
  textsOf,
} from "../table/layout";
import { addChart, CHART_ROWS, chartArea, chartName, type ChartSpec } from "./chart";
import type { Placement } from "./placement";
import { findPlacement, type Target } from "./read-site";
import { idOf, type Made, restoreSite, rollBackTables } from "./undo-insertion";

export interface InsertOptions extends Progress {
  target: Target;
  overwrite?: Overwrite | undefined;
  /** A line above the table; "" for none. */
  title: string;
  /** Lines below the table, or above a formula's rows: total, caveats, sources, edition. */
  below: readonly NoteLine[];
  /** A formula that spills the table, to be inserted instead of its values. */
  formula?: string;
  /** A chart above the table of values. */
  chart?: ChartSpec;
  style?: string;
  /** What it is of, so that it is found again; none for a table that is not of the dataset. */
  request?: InsertionRequest;
}

/** Where the table is, and its chart. */
export interface Inserted extends Place {
  chart?: Place;
}

/** A table within what is inserted. */
export interface Part {
  /** Of its record and its chart. */
  id: string;
  table: Table;
  layout: Layout;
  /** Its first row, counted from the first row of all. */
  row: number;
  request?: InsertionRequest | undefined;
  chart?: ChartSpec | undefined;
  /** Where the chart is; above the table unless given. */
  chartAt?: (table: Area) => Area;
}

const laidIn = ({ layout, row }: Part, place: Area): Area => ({
  row: place.row + row,
  column: place.column,
  rows: layout.rows,
  columns: layout.columns,
});

const cellsOf = (part: Part, place: Area): Area => tableArea(laidIn(part, place), part.layout);

/** All parts, one below the other. */
const together = (parts: readonly Part[], smaller: number): Pick<Layout, "values" | "formats"> => {
  const columns = Math.max(...parts.map(({ layout }) => layout.columns));
  const values: Cell[][] = [];
  const formats: string[][] = [];
  const full = <T>(line: readonly T[], blank: T): T[] => [
    ...line,
    ...Array<T>(columns - line.length).fill(blank),
  ];
  for (const { layout, table, row } of parts) {
    while (values.length < row) {
      values.push(full<Cell>([], ""));
      formats.push(full([], "General"));
    }
    values.push(...inDateSystem(layout, table.columns, smaller).map((line) => full(line, "")));
    formats.push(...layout.formats.map((line) => full(line, "General")));
  }
  return { values, formats };
};

/** Inserts the table; refuses, with nothing written, where that would cost the user anything. */
export const insertTable = async (table: Table, options: InsertOptions): Promise<Inserted> => {
  const { formula, title, below, request, chart } = options;
  const language = request && isLanguage(request.language) ? request.language : "en";
  const layout = formula
    ? layFormula(table, formula, title, below)
    : layTable(table, title, below, { language, chartRows: chart ? CHART_ROWS : 0 });
  const part: Part = { id: crypto.randomUUID(), table, layout, row: 0, request, chart };
  const { sheet, area, widths } = await insertParts(table.label, [part], options);
  const cells = cellsOf(part, area);
  return {
    sheet,
    address: areaAddress(cells),
    ...(chart ? { chart: { sheet, address: areaAddress(chartArea(cells, widths)) } } : {}),
  };
};

interface PartsOptions extends Pick<InsertOptions, "target" | "overwrite" | "style">, Progress {
  /** What else is done to the sheet, at last. */
  finish?: (sheet: Excel.Worksheet, place: Area) => void;
}

/** Inserts all parts in one change, on one sheet. */
export const insertParts = async (
  label: string,
  parts: readonly Part[],
  options: PartsOptions,
): Promise<{ sheet: string; area: Area; widths: number[] }> => {
  const { placement, made, widths } = await runTransaction(
    (context) => prepare(context, label, parts, options),
    options,
  );
  parts.forEach(({ id }, at) => {
    const tableId = idOf(made.tables[at]);
    if (tableId !== undefined) rememberTableId(id, tableId);
  });
  return { sheet: placement.sheet, area: placement, widths };
};

const prepare = async (
  context: Excel.RequestContext,
  label: string,
  parts: readonly Part[],
  { target, overwrite, style, finish }: PartsOptions,
): Promise<Transaction & { placement: Placement; made: Made; widths: number[] }> => {
  const settings = context.workbook.settings.load("items/key,items/value");
  const smaller = readDateSystem(context);
  const first = together(parts, 0);
  const whole: Layout = {
    ...parts[0]!.layout,
    ...first,
    rows: first.values.length,
    columns: first.values[0]!.length,
  };
  const placement = await findPlacement(context, label, whole, target, overwrite);
  const { sheet, before, taken } = placement;
  const { values, formats } = together(parts, smaller());
  for (const part of parts)
    if (part.layout.isFormula)
      refuseTooLong(String(part.layout.values[part.layout.tableRow]![0]), {
        sheet,
        address: areaAddress({ ...cellsOf(part, placement), rows: 1, columns: 1 }),
      });
  const number = nextNumber(settings.items);
  const made: Made = { tables: [] };
  const widths = columnWidths(placement, whole);
  return {
    kind: "table",
    placement,
    made,
    widths,
    patches: [{ sheet, area: placement, content: values, formats, before }],
    begin: placement.isNewSheet
      ? ({ workbook }) => void (made.sheet = workbook.worksheets.add(sheet).load("id"))
      : undefined,
    // What Excel is likeliest to refuse comes first, what only adorns comes last.
    end: (writing) => {
      const worksheet = writing.workbook.worksheets.getItem(sheet);
      const place = (part: Part): FormattedArea => ({
        ...laidIn(part, placement),
        sheet,
        widths: placement.widths,
      });
      const names = [...taken];
      const tableNames = parts.map(({ table, layout }) => {
        const name = freeTableName(table.id, names);
        names.push(name);
        return layout.isNative ? name : undefined;
      });
      parts.forEach((part, at) => {
        const name = tableNames[at];
        if (name)
          made.tables[at] = addNativeTable(worksheet, place(part), part.layout, name, style).load("id");
      });
      for (const part of parts) formatCells(worksheet, place(part), part.layout, part.layout.isNative);
      for (const part of parts) {
        const { id, chart, layout, chartAt } = part;
        if (!chart) continue;
        const cells = cellsOf(part, placement);
        const at = chartAt ? chartAt(cells) : chartArea(cells, widths);
        addChart(worksheet, chartName(id), chart, cells, at, headersOf(layout));
      }
      // A formula is found by itself, and says what it asks for.
      parts.forEach(({ id, layout, request }, at) => {
        const tableName = tableNames[at];
        if (!tableName || !request) return;
        const record: InsertionRecord = {
          version: 1,
          id,
          ...request,
          tableName,
          sheet,
          headers: headersOf(layout),
          lines: textsOf(layout),
          number: number + at,
        };
        writing.workbook.settings.add(recordKey(id), record);
      });
      finish?.(worksheet, placement);
    },
    show: ({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getCell(placement.row, placement.column).select();
    },
    rollBack: (writing) =>
      rollBackTables(
        writing,
        placement,
        values,
        parts.map((part) => ({
          id: part.id,
          isFormula: part.layout.isFormula,
          cells: cellsOf(part, placement),
          headers: part.layout.values[part.layout.tableRow]!,
        })),
        made,
      ),
    restoreLook: (writing) => restoreSite(writing, placement),
  };
};

const headersOf = ({ values, tableRow }: Layout): string[] => values[tableRow]!.map(String);
