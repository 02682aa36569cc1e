// Owns inserting a table, as a native table or as a formula that spills: reads first, decides, writes once.
import { isLanguage } from "../../dataset/language";
import type { Table } from "../../dataset/table";
import type { Progress } from "../change/progress";
import { runTransaction, type Transaction } from "../change/transaction";
import { type Area, areaAddress, type Place } from "../excel/address";
import { readDateSystem } from "../excel/date-serial";
import { refuseTooLong } from "../excel/formula-limits";
import {
  type InsertionRecord,
  type InsertionRequest,
  nextNumber,
  recordKey,
  rememberTableId,
} from "../inventory/insertion-record";
import { addNativeTable, columnWidths, formatCells } from "../table/format-table";
import {
  inDateSystem,
  layFormula,
  type Layout,
  layTable,
  type NoteLine,
  tableArea,
  textsOf,
} from "../table/layout";
import { addChart, chartArea, chartName, type ChartSpec } from "./chart";
import type { Placement } from "./placement";
import { findPlacement, type Target } from "./read-site";
import { idOf, type Made, restoreSite, rollBackTable } from "./undo-insertion";

export interface InsertOptions extends Progress {
  target: Target;
  /** The very range whose content the user agreed to lose. */
  overwrite?: string;
  /** A line above the table; "" for none. */
  title: string;
  /** Lines below the table, or above a formula's rows: total, caveats, sources, edition. */
  below: readonly NoteLine[];
  /** A formula that spills the table, to be inserted instead of its values. */
  formula?: string;
  /** A chart beside the table of values. */
  chart?: ChartSpec;
  style?: string;
  request: InsertionRequest;
}

/** Where the table stands, and its chart. */
export interface Inserted extends Place {
  chart?: Place;
}

/** Inserts the table; refuses, with nothing written, where that would cost the user anything. */
export const insertTable = async (table: Table, options: InsertOptions): Promise<Inserted> => {
  const { formula, title, below, request } = options;
  const language = isLanguage(request.language) ? request.language : "en";
  const layout = formula ? layFormula(table, formula, title, below) : layTable(table, title, below, language);
  const { placement, beside, made, id } = await runTransaction(
    (context) => prepare(context, table, layout, options),
    options,
  );
  const { sheet } = placement;
  const tableId = idOf(made.table);
  if (tableId !== undefined) rememberTableId(id, tableId);
  return {
    sheet,
    address: areaAddress(tableArea(placement, layout)),
    ...(beside ? { chart: { sheet, address: areaAddress(beside) } } : {}),
  };
};

const prepare = async (
  context: Excel.RequestContext,
  table: Table,
  layout: Layout,
  { target, overwrite, chart, style, request }: InsertOptions,
): Promise<Transaction & { placement: Placement; beside: Area | undefined; made: Made; id: string }> => {
  const settings = context.workbook.settings.load("items/key,items/value");
  const smaller = readDateSystem(context);
  const placement = await findPlacement(context, table, layout, target, overwrite);
  const { sheet, before, tableName } = placement;
  const id = crypto.randomUUID();
  const cells = tableArea(placement, layout);
  if (layout.isFormula)
    refuseTooLong(String(layout.values[layout.tableRow]![0]), {
      sheet,
      address: areaAddress({ ...cells, rows: 1, columns: 1 }),
    });
  const beside = chart && chartArea(placement, cells, columnWidths(placement, layout), placement.used);
  const headers = layout.values[layout.tableRow]!.map(String);
  const number = nextNumber(settings.items);
  const made: Made = {};
  return {
    kind: "table",
    placement,
    beside,
    made,
    id,
    patches: [
      {
        sheet,
        area: placement,
        content: inDateSystem(layout, table.columns, smaller()),
        formats: layout.formats,
        before,
      },
    ],
    begin: placement.isNewSheet
      ? ({ workbook }) => void (made.sheet = workbook.worksheets.add(sheet).load("id"))
      : undefined,
    // What Excel is likeliest to refuse comes first, what only adorns comes last.
    end: (writing) => {
      const worksheet = writing.workbook.worksheets.getItem(sheet);
      if (!layout.isFormula) {
        made.table = addNativeTable(worksheet, placement, layout, tableName, style).load("id");
      }
      formatCells(worksheet, placement, layout, !layout.isFormula);
      if (chart && beside) addChart(worksheet, chartName(id), chart, cells, beside, headers);
      // A formula is found by itself, and says what it asks for.
      if (!layout.isFormula) {
        const lines = textsOf(layout);
        const record: InsertionRecord = {
          version: 1,
          id,
          ...request,
          tableName,
          sheet,
          headers,
          lines,
          number,
        };
        writing.workbook.settings.add(recordKey(id), record);
      }
    },
    show: ({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getCell(placement.row, placement.column).select();
    },
    rollBack: (writing) => rollBackTable(writing, placement, layout, id, made),
    restoreLook: (writing) => restoreSite(writing, placement),
  };
};
