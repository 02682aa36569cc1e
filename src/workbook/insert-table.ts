// Owns putting a table into the workbook as a native table: reads first, decides, writes once.
import type { Cell, Table } from "../dataset/table";
import { type Area, areaAddress, fitsSheet, type Place, qualified, withoutSheet } from "./address";
import { runBatch, type Turn } from "./batch";
import { freeSheetName, freeTableName } from "./free-name";
import { type Layout, layTable } from "./layout";
import { memoryKey, type Memory, type Request } from "./memory";
import { asRefusal, type RefusalDetails, WorkbookRefusal } from "./refusal";

export type Target = "selection" | "new-sheet" | Place;

export interface InsertOptions {
  target: Target;
  /** The very range whose content the user agreed to lose. */
  overwrite?: string;
  /** A line above the table; "" for none. */
  title: string;
  /** Lines below the table: what to mind, sources, edition. */
  below: readonly string[];
  style?: string;
  request: Request;
  onProgress?: (rowsWritten: number, rows: number) => void;
}

export interface Inserted extends Place {
  tableName: string;
}

/** Where the table will stand, and what was there. */
interface Site extends Area {
  sheet: string;
  isNewSheet: boolean;
  tableName: string;
  /** Present widths of the columns, in points; none on a new sheet. */
  widths: number[];
  /** What the user agreed to overwrite, so that it can be put back. */
  before?: { formulas: Cell[][]; formats: string[][] };
}

const STYLE = "TableStyleMedium2";
const REQUEST_SIZE = 4_000_000; // Excel on the web takes 5 MB a request
const MUTED = "#5F6B6A";

// A character of the standard font is 7 pixels wide, and a cell has 5 pixels of padding.
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Inserts the table; refuses, with nothing written, where that would cost the user anything. */
export const insertTable = async (table: Table, options: InsertOptions): Promise<Inserted> => {
  const layout = layTable(table, options.title, options.below);
  const id = crypto.randomUUID();
  let site: Site | undefined;
  try {
    await runBatch(async (context, turn) => {
      const found =
        options.target === "new-sheet"
          ? await newSite(context, table, layout)
          : await freeSite(context, table, layout, options.target, options.overwrite);
      if (turn.abandoned) return;
      site = found;
      await write(context, turn, site, layout, options, id);
    });
  } catch (error) {
    if (!site) throw await refusalAtRead(error, layout, options.target);
    const at: Place = { sheet: site.sheet, address: areaAddress(site) };
    // While Excel is silent there is nothing to ask it.
    if (error instanceof WorkbookRefusal) throw asRefusal(error, { at });
    const remains = await takeBack(site, layout, id);
    if (remains !== "finished") throw asRefusal(error, { at, ...remains });
  }
  if (!site) throw new WorkbookRefusal("no-answer");
  const tableArea = { ...site, row: site.row + layout.tableRow, rows: layout.tableRows };
  return { sheet: site.sheet, address: areaAddress(tableArea), tableName: site.tableName };
};

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
  if (agreed) place.load("formulas,numberFormat");
  await context.sync();

  const area: Area = {
    row: anchor.rowIndex,
    column: anchor.columnIndex,
    rows: layout.rows,
    columns: layout.columns,
  };
  const usedArea: Area | undefined = used.isNullObject
    ? undefined
    : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
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
    ...(occupied ? { before: { formulas: place.formulas, formats: place.numberFormat } } : {}),
  };
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
const refusalAtRead = async (error: unknown, layout: Layout, target: Target): Promise<WorkbookRefusal> => {
  if (error instanceof WorkbookRefusal || target === "new-sheet") return asRefusal(error);
  try {
    return await runBatch(async (context) => {
      const anchor = anchorOf(context, target).load("rowIndex,columnIndex");
      const sheet = anchor.worksheet.load("name");
      const used = sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      const { rows, columns } = layout;
      const area: Area = { row: anchor.rowIndex, column: anchor.columnIndex, rows, columns };
      if (fitsSheet(area)) return asRefusal(error);
      const at: Place = { sheet: sheet.name, address: areaAddress({ ...area, rows: 1, columns: 1 }) };
      const home: Area = { row: 0, column: 0, rows, columns };
      const usedArea: Area | undefined = used.isNullObject
        ? undefined
        : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
      const place = usedArea
        ? offer(sheet.name, home, usedArea, "right")
        : { sheet: sheet.name, address: areaAddress({ ...home, rows: 1, columns: 1 }) };
      return new WorkbookRefusal("sheet-edge", { at, offer: place });
    });
  } catch {
    return asRefusal(error);
  }
};

/** Rows that fit one request together; all of them, but for very large tables. */
const chunks = (layout: Layout): { from: number; to: number }[] => {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  let size = 0;
  layout.values.forEach((row, index) => {
    const rowSize = JSON.stringify(row).length + JSON.stringify(layout.formats[index]).length;
    if (size + rowSize > REQUEST_SIZE && index > from) {
      parts.push({ from, to: index });
      from = index;
      size = 0;
    }
    size += rowSize;
  });
  return [...parts, { from, to: layout.rows }];
};

// What Excel is likeliest to refuse comes first, what only adorns comes last, and the memory at the very end:
// where the memory stands, all of it was written.
const write = async (
  context: Excel.RequestContext,
  turn: Turn,
  site: Site,
  layout: Layout,
  { style = STYLE, request, onProgress }: InsertOptions,
  id: string,
): Promise<void> => {
  const { workbook } = context;
  const sheet = site.isNewSheet
    ? workbook.worksheets.add(site.sheet)
    : workbook.worksheets.getItem(site.sheet);
  const cells = (area: Partial<Area>): Excel.Range => {
    const { row, column, rows, columns } = { ...site, ...area };
    return sheet.getRangeByIndexes(row, column, rows, columns);
  };

  for (const { from, to } of chunks(layout)) {
    if (from > 0) {
      // One request cannot carry it all.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      onProgress?.(from, layout.rows);
      if (turn.abandoned) return;
    }
    const part = cells({ row: site.row + from, rows: to - from });
    part.numberFormat = layout.formats.slice(from, to);
    part.values = layout.values.slice(from, to);
  }

  const tableArea: Area = { ...site, row: site.row + layout.tableRow, rows: layout.tableRows };
  const table = sheet.tables.add(qualified({ sheet: site.sheet, address: areaAddress(tableArea) }), true);
  table.name = site.tableName;
  table.style = style;

  layout.widths.forEach((width, index) => {
    const present = site.widths[index] ?? 0;
    const format = cells({ column: site.column + index, columns: 1 }).format;
    if (points(width) > present) format.columnWidth = points(width);
  });
  cells(tableArea).format.verticalAlignment = "Top";
  for (const index of layout.wrapped) {
    cells({ ...tableArea, column: site.column + index, columns: 1 }).format.wrapText = true;
  }
  if (layout.tableRow > 0) {
    const { font } = cells({ rows: 1, columns: 1 }).format;
    font.bold = true;
    font.size = 14;
  }
  const linesBelow = layout.rows - layout.tableRow - layout.tableRows;
  if (linesBelow > 0) {
    const { font } = cells({ row: tableArea.row + tableArea.rows, rows: linesBelow, columns: 1 }).format;
    font.italic = true;
    font.color = MUTED;
  }

  const headers = layout.values[layout.tableRow]!.map(String);
  const memory: Memory = {
    version: 1,
    id,
    ...request,
    tableName: site.tableName,
    sheet: site.sheet,
    headers,
  };
  workbook.settings.add(memoryKey(id), memory);
  sheet.activate();
  cells({ rows: 1, columns: 1 }).select();
  await context.sync();
  onProgress?.(layout.rows, layout.rows);
};

/**
 * After a failed write: "finished" where all of it turns out to stand, else the cells are made as they were.
 * A new sheet is emptied but not deleted, since that would clear the user's undo history.
 */
const takeBack = async (
  site: Site,
  layout: Layout,
  id: string,
): Promise<"finished" | Pick<RefusalDetails, "left">> => {
  try {
    return await runBatch(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItemOrNullObject(site.sheet).load("name");
      const table = workbook.tables.getItemOrNullObject(site.tableName).load("name");
      const setting = workbook.settings.getItemOrNullObject(memoryKey(id)).load("key");
      await context.sync();
      if (!table.isNullObject && !setting.isNullObject) return "finished";
      if (sheet.isNullObject) return {};
      const first = sheet.getRangeByIndexes(site.row, site.column, 1, 1).load("values");
      await context.sync();
      // Another's sheet may have taken the name in the meantime.
      const written = first.values[0]?.[0] === layout.values[0]?.[0];
      if (site.isNewSheet && !written && first.values[0]?.[0] !== "") return {};
      if (!table.isNullObject) table.delete();
      if (!setting.isNullObject) setting.delete();
      const place = sheet.getRangeByIndexes(site.row, site.column, site.rows, site.columns);
      if (site.before) {
        place.numberFormat = site.before.formats;
        place.formulas = site.before.formulas;
      } else {
        place.clear();
      }
      site.widths.forEach((width, index) => {
        place.getColumn(index).format.columnWidth = width;
      });
      await context.sync();
      return site.isNewSheet ? { left: { kind: "sheet", sheet: site.sheet } } : {};
    });
  } catch {
    return { left: { kind: "cells", at: { sheet: site.sheet, address: areaAddress(site) } } };
  }
};

/** Deletes the sheet that a failed insertion left, on the user's word; keeps it when anything stands on it by now. */
export const removeEmptySheet = (name: string): Promise<boolean> =>
  runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    await context.sync();
    if (sheet.isNullObject) return false;
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    if (!used.isNullObject) return false;
    sheet.delete();
    await context.sync();
    return true;
  });
