// Owns putting a table into the workbook, as a native table or as a formula that spills: reads first, decides, writes once.
import type { Table } from "../../dataset/table";
import { type Area, areaAddress, type Place } from "../excel/address";
import { type Change, changeWorkbook } from "../change/transaction";
import { addChart, chartArea, chartName, type ChartWish } from "./chart";
import { columnWidths, dressCells, makeNative } from "../table/format-table";
import { layFormula, type Layout, layTable, type Line, textsOf } from "../table/layout";
import { memoryKey, type Memory, type Request } from "../inventory/insertion-record";
import type { RefusalDetails } from "../excel/refusal";
import { findSite, refusalAtRead, type Site, tableArea, type Target } from "./placement";
import type { Steps } from "../change/progress";
import { takeBackTable } from "./undo-insertion";

export interface InsertOptions extends Steps {
  target: Target;
  /** The very range whose content the user agreed to lose. */
  overwrite?: string;
  /** A line above the table; "" for none. */
  title: string;
  /** Lines below the table, or above a formula's rows: total, what to mind, sources, edition. */
  below: readonly Line[];
  /** A formula that spills the table, to be inserted instead of its values. */
  formula?: string;
  /** A chart beside the table of values. */
  chart?: ChartWish;
  style?: string;
  request: Request;
}

/** Where the table stands, and its chart. */
export interface Inserted extends Place {
  chart?: Place;
}

/** Inserts the table; refuses, with nothing written, where that would cost the user anything. */
export const insertTable = async (table: Table, options: InsertOptions): Promise<Inserted> => {
  const { formula, title, below } = options;
  const layout = formula ? layFormula(table, formula, title, below) : layTable(table, title, below);
  const { site, beside } = await changeWorkbook(async (context) => {
    const change = await planned(context, table, layout, options);
    return { ...change, again: (steps, left) => insertAgain(table, options, change.site, steps, left) };
  }, options);
  const { sheet } = site;
  return {
    sheet,
    address: areaAddress(tableArea(site, layout)),
    ...(beside ? { chart: { sheet, address: areaAddress(beside) } } : {}),
  };
};

/** At the same place, whatever is selected by then; on the sheet that taking back has left empty. */
const insertAgain = (
  table: Table,
  options: InsertOptions,
  { isNewSheet, ...site }: Site,
  steps: Steps,
  left: RefusalDetails["left"],
): Promise<Inserted> => {
  const place: Place = { sheet: site.sheet, address: areaAddress({ ...site, rows: 1, columns: 1 }) };
  const target = isNewSheet && left?.kind !== "sheet" ? "new-sheet" : place;
  return insertTable(table, { ...options, ...steps, target });
};

const planned = async (
  context: Excel.RequestContext,
  table: Table,
  layout: Layout,
  { target, overwrite, chart, style, request }: InsertOptions,
): Promise<Change & { site: Site; beside: Area | undefined }> => {
  let site: Site;
  try {
    site = await findSite(context, table, layout, target, overwrite);
  } catch (error) {
    throw await refusalAtRead(error, layout, target);
  }
  const id = crypto.randomUUID();
  const cells = tableArea(site, layout);
  const beside = chart && chartArea(site, cells, columnWidths(site, layout), site.used);
  const headers = layout.values[layout.tableRow]!.map(String);
  return {
    kind: "table",
    site,
    beside,
    patches: [
      {
        sheet: site.sheet,
        area: site,
        content: layout.values,
        formats: layout.formats,
        ...(site.before ? { before: site.before } : {}),
      },
    ],
    ...(site.isNewSheet ? { begin: ({ workbook }) => void workbook.worksheets.add(site.sheet) } : {}),
    // What Excel is likeliest to refuse comes first, what only adorns comes last.
    end: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(site.sheet);
      if (!layout.isFormula) makeNative(sheet, site, layout, style);
      dressCells(sheet, site, layout);
      if (chart && beside) addChart(sheet, chartName(id), chart, cells, beside, headers);
      // A formula is found by itself, and says what it asks for.
      if (!layout.isFormula) {
        const { tableName } = site;
        const lines = textsOf(layout);
        const memory: Memory = { version: 1, id, ...request, tableName, sheet: site.sheet, headers, lines };
        workbook.settings.add(memoryKey(id), memory);
      }
      sheet.activate();
      sheet.getCell(site.row, site.column).select();
    },
    takeBack: (again) => takeBackTable(again, site, layout, id),
  };
};
