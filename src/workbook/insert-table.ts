// Owns putting a table into the workbook as a native table: reads first, decides, writes once.
import type { Table } from "../dataset/table";
import { type Area, areaAddress, type Place } from "./address";
import { type Change, changeWorkbook } from "./change";
import { dressTable } from "./dress-table";
import { type Layout, layTable } from "./layout";
import { memoryKey, type Memory, type Request } from "./memory";
import { findSite, refusalAtRead, type Site, type Target } from "./site";
import type { Steps } from "./steps";
import { takeBackTable } from "./take-back";

export interface InsertOptions extends Steps {
  target: Target;
  /** The very range whose content the user agreed to lose. */
  overwrite?: string;
  /** A line above the table; "" for none. */
  title: string;
  /** Lines below the table: what to mind, sources, edition. */
  below: readonly string[];
  style?: string;
  request: Request;
}

export interface Inserted extends Place {
  tableName: string;
}

/** Inserts the table; refuses, with nothing written, where that would cost the user anything. */
export const insertTable = async (table: Table, options: InsertOptions): Promise<Inserted> => {
  const layout = layTable(table, options.title, options.below);
  const { site } = await changeWorkbook(
    (context) => planned(context, table, layout, options),
    options,
    // A step of undo that is merged from several cannot hold a new sheet.
    options.target !== "new-sheet",
  );
  return { sheet: site.sheet, address: areaAddress(tableArea(site, layout)), tableName: site.tableName };
};

const tableArea = (site: Site, { tableRow, tableRows }: Layout): Area => ({
  ...site,
  row: site.row + tableRow,
  rows: tableRows,
});

const planned = async (
  context: Excel.RequestContext,
  table: Table,
  layout: Layout,
  { target, overwrite, style, request }: InsertOptions,
): Promise<Change & { site: Site }> => {
  let site: Site;
  try {
    site = await findSite(context, table, layout, target, overwrite);
  } catch (error) {
    throw await refusalAtRead(error, layout, target);
  }
  const { sheet, tableName, before } = site;
  const id = crypto.randomUUID();
  const headers = layout.values[layout.tableRow]!.map(String);
  const memory: Memory = { version: 1, id, ...request, tableName, sheet, headers };
  return {
    site,
    patches: [
      {
        sheet,
        area: site,
        content: layout.values,
        formats: layout.formats,
        ...(before ? { before } : {}),
      },
    ],
    begin: ({ workbook }) => {
      if (site.isNewSheet) workbook.worksheets.add(sheet);
    },
    // What Excel is likeliest to refuse comes first, what only adorns comes last.
    end: ({ workbook }) => {
      dressTable(workbook.worksheets.getItem(sheet), site, layout, style);
      workbook.settings.add(memoryKey(id), memory);
      workbook.worksheets.getItem(sheet).activate();
      workbook.worksheets.getItem(sheet).getCell(site.row, site.column).select();
    },
    takeBack: (again) => takeBackTable(again, site, layout, id),
  };
};
