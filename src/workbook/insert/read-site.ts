// Owns reading the place that was chosen for a table, in one request, before anything is written there.
import type { Table } from "../../dataset/table";
import { runBatch } from "../change/batch";
import { type Area, areaOf, type Place, withoutSheet } from "../excel/address";
import { beforeOf, type CellContents } from "../excel/cell-contents";
import { freeSheetName, freeTableName } from "../excel/free-name";
import { asRefusal, WorkbookRefusal } from "../excel/refusal";
import type { Layout } from "../table/layout";
import { isOurChart } from "./chart";
import { edgeRefusal, type Placement, refuseSite, withChart } from "./placement";

export type Target = "selection" | "new-sheet" | Place;

/** Cells whose contents are read on the mere chance that some blank ones have a format. */
const SMALL = 20_000;

/** Reads the target, and refuses it where the table would cost the user anything. */
export const findPlacement = async (
  context: Excel.RequestContext,
  table: Table,
  layout: Layout,
  target: Target,
  agreed: string | undefined,
): Promise<Placement> => {
  if (target === "new-sheet") return onNewSheet(context, table, layout);
  try {
    return await onSheet(context, table, layout, target, agreed);
  } catch (error) {
    throw await refusalAtRead(error, layout, target);
  }
};

const loadTakenNames = ({ workbook }: Excel.RequestContext): (() => string[]) => {
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  return () => [...tables.items, ...names.items].map(({ name }) => name);
};

const onNewSheet = async (
  context: Excel.RequestContext,
  table: Table,
  { rows, columns }: Layout,
): Promise<Placement> => {
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
    rows,
    columns,
    widths: [],
  };
};

/** Asks for the first of the chosen cells, and for all that is used on its sheet, charts of ours included. */
const loadAnchor = ({ workbook }: Excel.RequestContext, target: Place | "selection") => {
  const anchor = (
    target === "selection"
      ? workbook.getActiveCell()
      : workbook.worksheets.getItem(target.sheet).getRange(target.address).getCell(0, 0)
  ).load("rowIndex,columnIndex");
  const sheet = anchor.worksheet.load("name");
  const used = sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
  const charts = sheet.charts.load("items/name");
  const read = ({ rows, columns }: Layout) => {
    const cells = used.isNullObject ? undefined : areaOf(used);
    const hasChart = charts.items.some(({ name }) => isOurChart(name));
    const area: Area = { row: anchor.rowIndex, column: anchor.columnIndex, rows, columns };
    return { sheet: sheet.name, area, used: cells && hasChart ? withChart(cells) : cells };
  };
  return { anchor, sheet, read };
};

const onSheet = async (
  context: Excel.RequestContext,
  table: Table,
  layout: Layout,
  target: Place | "selection",
  agreed: string | undefined,
): Promise<Placement> => {
  const { anchor, sheet, read } = loadAnchor(context, target);
  const protection = sheet.protection.load("protected");
  const place = anchor.getResizedRange(layout.rows - 1, layout.columns - 1).load("rowHidden,columnHidden");
  const content = place.getUsedRangeOrNullObject(true).load("address");
  const overlapped = place.getTables(false).load("items/name");
  const merged = place.getMergedAreasOrNullObject().load("address");
  const formats = layout.widths.map((_, index) => place.getColumn(index).format.load("columnWidth"));
  const takenNames = loadTakenNames(context);
  const formatted = place.getUsedRangeOrNullObject().load("address");
  const isSmall = layout.rows * layout.columns <= SMALL;
  if (agreed || isSmall) place.load("formulas,values,numberFormat");
  await context.sync();

  const site = {
    ...read(layout),
    isProtected: protection.protected,
    isHidden: place.rowHidden !== false || place.columnHidden !== false,
    table: overlapped.items[0]?.name,
    merged: merged.isNullObject ? undefined : merged.address.split(",").map(withoutSheet).join(", "),
    occupied: content.isNullObject ? undefined : withoutSheet(content.address),
  };
  refuseSite(site, agreed);
  const isRead = site.occupied !== undefined || (isSmall && !formatted.isNullObject);
  return {
    ...site.area,
    sheet: site.sheet,
    isNewSheet: false,
    tableName: freeTableName(table.id, takenNames()),
    widths: formats.map((format) => format.columnWidth),
    before: isRead ? beforeOf(place as CellContents) : undefined,
    used: site.used,
  };
};

/** Excel refuses to stretch a range beyond the sheet before it answers anything else: find out whether that was it. */
const refusalAtRead = async (
  error: unknown,
  layout: Layout,
  target: Place | "selection",
): Promise<WorkbookRefusal> => {
  if (error instanceof WorkbookRefusal) return error;
  try {
    return await runBatch(async (context) => {
      const { read } = loadAnchor(context, target);
      await context.sync();
      return edgeRefusal(read(layout)) ?? asRefusal(error);
    });
  } catch {
    return asRefusal(error);
  }
};
