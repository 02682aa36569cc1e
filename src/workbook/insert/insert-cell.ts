// Owns putting one value or formula into the selected cell: reads it first, and overwrites nothing without a yes.
import type { Cell } from "../../dataset/table";
import { type Area, areaAddress, fitsSheet, type Place, qualified, withoutSheet } from "../excel/address";
import { beforeOf, type CellContents, entered } from "../excel/cell-contents";
import { type Change, changeWorkbook } from "../change/transaction";
import { WorkbookRefusal } from "../excel/refusal";

export interface CellContent {
  /** A formula begins with "="; a text that does is a value. */
  kind: "formula" | "value";
  content: Cell;
  /** What the formula's result will cover, when it spills. */
  rows?: number;
  columns?: number;
  /** The number format, for a cell that has none of its own. */
  format?: string;
  /** A comment for the cell. */
  comment?: string;
}

export interface CellTarget {
  /** The selected cell, unless given. */
  at?: Place;
  /** The very cell whose content the user agreed to lose. */
  overwrite?: string;
}

export const canComment = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.10");

/** Resolves with where it stands; refuses, with nothing written, where that would cost the user anything. */
export const insertCell = async (cell: CellContent, target: CellTarget = {}): Promise<Place> => {
  const { place } = await changeWorkbook((context) => planned(context, cell, target), {});
  return place;
};

const planned = async (
  context: Excel.RequestContext,
  cell: CellContent,
  { at, overwrite }: CellTarget,
): Promise<Change & { place: Place }> => {
  const { kind, content, rows = 1, columns = 1, format = "General", comment } = cell;
  const { workbook } = context;
  const anchor = (
    at ? workbook.worksheets.getItem(at.sheet).getRange(at.address).getCell(0, 0) : workbook.getActiveCell()
  ).load("rowIndex,columnIndex,formulas,values,numberFormat");
  const sheet = anchor.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject().load("columnIndex,columnCount");
  const comments = comment ? workbook.comments.load("items/id") : undefined;
  await context.sync();

  const area: Area = { row: anchor.rowIndex, column: anchor.columnIndex, rows, columns };
  const one: Area = { ...area, rows: 1, columns: 1 };
  const place: Place = { sheet: sheet.name, address: areaAddress(one) };
  const here: Place = { sheet: sheet.name, address: areaAddress(area) };
  if (protection.protected) throw new WorkbookRefusal("sheet-protected", { at: here });
  if (!fitsSheet(area)) throw new WorkbookRefusal("sheet-edge", { at: here });

  const covered = anchor.getResizedRange(rows - 1, columns - 1);
  const held = covered.getUsedRangeOrNullObject(true).load("address");
  const tables = covered.getTables(false).load("items/name");
  // Asked only where it matters: in some Excels the question alone costs the undo history.
  const spills = rows * columns > 1;
  const merged = spills ? covered.getMergedAreasOrNullObject().load("address") : undefined;
  const commented = comments?.items.map((item) => item.getLocation().load("address"));
  await context.sync();

  const beside: Area = { ...area, column: used.isNullObject ? 0 : used.columnIndex + used.columnCount + 1 };
  const offer = fitsSheet(beside)
    ? { offer: { sheet: sheet.name, address: areaAddress({ ...beside, rows: 1, columns: 1 }) } }
    : {};
  const [table] = tables.items;
  // A formula would fill its whole column of the table, and one that spills is not allowed there.
  if (table && kind === "formula") {
    throw new WorkbookRefusal("table-overlap", { at: here, table: table.name, ...offer });
  }
  if (merged && !merged.isNullObject) throw new WorkbookRefusal("merged", { at: here, ...offer });
  const hasComment = commented?.some(({ address }) => sameCell(address, place));
  if (hasComment || (!held.isNullObject && overwrite !== place.address)) {
    const holding = held.isNullObject ? place.address : withoutSheet(held.address);
    throw new WorkbookRefusal("occupied", {
      at: { sheet: sheet.name, address: holding },
      ...(!spills && !hasComment ? { place } : {}),
      ...offer,
    });
  }

  const own = String(anchor.numberFormat[0]![0]);
  const next = own === "General" || (own === "@" && typeof content !== "string") ? format : own;
  // A formula entered into a cell formatted as text would stay a text.
  const shown = kind === "formula" && own === "@" ? format : next;
  const known = new Set(comments?.items.map(({ id }) => id));
  return {
    kind: "cell",
    place,
    again: () => insertCell(cell, { at: place, overwrite: place.address }),
    patches: [
      {
        sheet: sheet.name,
        area: one,
        content: [[kind === "formula" ? content : entered(content, shown)]],
        formats: [[shown === own ? null : shown]],
        before: beforeOf(anchor as CellContents),
      },
    ],
    ...(comment
      ? {
          end: ({ workbook: book }) => {
            book.comments.add(qualified(place), comment);
          },
          takeBack: async (again) => {
            const found = again.workbook.comments.load("items/id,items/content");
            await again.sync();
            for (const item of found.items) {
              if (!known.has(item.id) && item.content === comment) item.delete();
            }
            return undefined;
          },
        }
      : {}),
  };
};

const sameCell = (address: string, { sheet, address: own }: Place): boolean =>
  withoutSheet(address).replaceAll("$", "") === own &&
  address.slice(0, address.lastIndexOf("!")).replace(/^'|'$/g, "").replaceAll("''", "'") === sheet;
