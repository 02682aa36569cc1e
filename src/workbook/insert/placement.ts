// Owns where a table will stand: a new sheet or free cells of an old one, and why it may not stand there.
import type { Table } from "../../dataset/table";
import { type Area, areaAddress, fitsSheet, type Place, withoutSheet } from "../excel/address";
import { runBatch } from "../change/batch";
import { type Before, beforeOf, type CellContents } from "../excel/cell-contents";
import { CHART, isOurChart } from "./chart";
import { freeSheetName, freeTableName } from "../excel/free-name";
import type { Layout } from "../table/layout";
import { asRefusal, WorkbookRefusal } from "../excel/refusal";

export type Target = "selection" | "new-sheet" | Place;

/** Cells whose contents are read on the mere chance that some blank ones have a format. */
const SMALL = 20_000;

/** Where the table will stand, and what was there. */
export interface Site extends Area {
  sheet: string;
  isNewSheet: boolean;
  tableName: string;
  /** Present widths of the columns, in points; none on a new sheet. */
  widths: number[];
  /** What the user agreed to overwrite, and formats of blank cells, so that they can be put back. */
  before?: Before;
  /** All that is used on the sheet, charts of ours included. */
  used?: Area;
}

/** The cells of the table itself, or of what the formula fills, header included. */
export const tableArea = (site: Site, { tableRow, tableRows }: Layout): Area => ({
  row: site.row + tableRow,
  column: site.column,
  rows: tableRows,
  columns: site.columns,
});

/** Reads the target, and refuses it where the table would cost the user anything. */
export const findSite = (
  context: Excel.RequestContext,
  table: Table,
  layout: Layout,
  target: Target,
  agreed: string | undefined,
): Promise<Site> =>
  target === "new-sheet" ? newSite(context, table, layout) : freeSite(context, table, layout, target, agreed);

const loadTakenNames = ({ workbook }: Excel.RequestContext): (() => string[]) => {
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  return () => [...tables.items, ...names.items].map(({ name }) => name);
};

const newSite = async (context: Excel.RequestContext, table: Table, layout: Layout): Promise<Site> => {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const protection = workbook.protection.load("protected");
  const takenNames = loadTakenNames(context);
  await context.sync();
  if (protection.protected) throw new WorkbookRefusal("workbook-protected");
  return {
    sheet: freeSheetName(
      table.label,
      sheets.items.map(({ name }) => name),
    ),
    isNewSheet: true,
    tableName: freeTableName(table.id, takenNames()),
    row: 0,
    column: 0,
    rows: layout.rows,
    columns: layout.columns,
    widths: [],
  };
};

const anchorOf = ({ workbook }: Excel.RequestContext, target: Place | "selection"): Excel.Range =>
  target === "selection"
    ? workbook.getActiveCell()
    : workbook.worksheets.getItem(target.sheet).getRange(target.address).getCell(0, 0);

const freeSite = async (
  context: Excel.RequestContext,
  table: Table,
  layout: Layout,
  target: Place | "selection",
  agreed: string | undefined,
): Promise<Site> => {
  const anchor = anchorOf(context, target).load("rowIndex,columnIndex");
  const sheet = anchor.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  const place = anchor.getResizedRange(layout.rows - 1, layout.columns - 1).load("rowHidden,columnHidden");
  const content = place.getUsedRangeOrNullObject(true).load("address");
  const overlapped = place.getTables(false).load("items/name");
  const merged = place.getMergedAreasOrNullObject().load("address");
  const used = sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
  const formats = layout.widths.map((_, index) => place.getColumn(index).format.load("columnWidth"));
  const takenNames = loadTakenNames(context);
  const charts = sheet.charts.load("items/name");
  const formatted = place.getUsedRangeOrNullObject().load("address");
  const isSmall = layout.rows * layout.columns <= SMALL;
  if (agreed || isSmall) place.load("formulas,values,numberFormat");
  await context.sync();

  const area: Area = {
    row: anchor.rowIndex,
    column: anchor.columnIndex,
    rows: layout.rows,
    columns: layout.columns,
  };
  const usedArea = usedWithCharts(used, charts.items);
  const at = (address: string): Place => ({ sheet: sheet.name, address });
  const here = at(areaAddress(area));
  const beside = offer(sheet.name, area, usedArea, "right");

  if (protection.protected) throw new WorkbookRefusal("sheet-protected", { at: here });
  if (place.rowHidden !== false || place.columnHidden !== false) {
    throw new WorkbookRefusal("hidden", { at: here, offer: offer(sheet.name, area, usedArea, "below") });
  }
  const [inTheWay] = overlapped.items;
  if (inTheWay) throw new WorkbookRefusal("table-overlap", { at: here, table: inTheWay.name, offer: beside });
  if (!merged.isNullObject) {
    const address = merged.address.split(",").map(withoutSheet).join(", ");
    throw new WorkbookRefusal("merged", { at: at(address), offer: beside });
  }
  const occupied = content.isNullObject ? undefined : withoutSheet(content.address);
  if (occupied && occupied !== agreed) {
    throw new WorkbookRefusal("occupied", { at: at(occupied), place: here, offer: beside });
  }

  return {
    ...area,
    sheet: sheet.name,
    isNewSheet: false,
    tableName: freeTableName(table.id, takenNames()),
    widths: formats.map((format) => format.columnWidth),
    ...(occupied || (isSmall && !formatted.isNullObject) ? { before: beforeOf(place as CellContents) } : {}),
    ...(usedArea ? { used: usedArea } : {}),
  };
};

/** What is used on a sheet; a chart of ours lies beside or below all cells that were used when it was made. */
const usedWithCharts = (used: Excel.Range, charts: readonly Excel.Chart[]): Area | undefined => {
  if (used.isNullObject) return undefined;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  if (!charts.some(({ name }) => isOurChart(name))) return { row, column, rows, columns };
  return { row, column, rows: rows + 1 + CHART.rows, columns: columns + 1 + CHART.columns };
};

/** The nearest free cell outside all that is used: to the right of it, or below it. */
const offer = (
  sheet: string,
  wanted: Area,
  used: Area | undefined,
  side: "right" | "below",
): Place | undefined => {
  if (!used) return undefined;
  const right = { ...wanted, column: used.column + used.columns + 1 };
  const below = { ...wanted, row: used.row + used.rows + 1 };
  const fitting = (side === "right" ? [right, below] : [below]).find(fitsSheet);
  return fitting && { sheet, address: areaAddress({ ...fitting, rows: 1, columns: 1 }) };
};

/** Excel refuses to stretch a range beyond the sheet before it answers anything else: find out whether that was it. */
export const refusalAtRead = async (
  error: unknown,
  layout: Layout,
  target: Target,
): Promise<WorkbookRefusal> => {
  if (error instanceof WorkbookRefusal || target === "new-sheet") return asRefusal(error);
  try {
    return await runBatch(async (context) => {
      const anchor = anchorOf(context, target).load("rowIndex,columnIndex");
      const sheet = anchor.worksheet.load("name");
      const used = sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
      const charts = sheet.charts.load("items/name");
      await context.sync();
      const { rows, columns } = layout;
      const area: Area = { row: anchor.rowIndex, column: anchor.columnIndex, rows, columns };
      if (fitsSheet(area)) return asRefusal(error);
      const at: Place = { sheet: sheet.name, address: areaAddress({ ...area, rows: 1, columns: 1 }) };
      const home: Area = { row: 0, column: 0, rows, columns };
      const usedArea = usedWithCharts(used, charts.items);
      const place = usedArea
        ? offer(sheet.name, home, usedArea, "right")
        : { sheet: sheet.name, address: areaAddress({ ...home, rows: 1, columns: 1 }) };
      return new WorkbookRefusal("sheet-edge", { at, offer: place });
    });
  } catch {
    return asRefusal(error);
  }
};
