// Owns inserting one value or formula into the selected cell: reads it first, and overwrites nothing without a yes.
import type { Cell } from "../../dataset/table";
import type { Progress } from "../change/progress";
import { runTransaction, type Transaction } from "../change/transaction";
import {
  type Area,
  areaAddress,
  fitsSheet,
  isPlace,
  type Place,
  qualified,
  withoutSheet,
} from "../excel/address";
import { canSpill } from "../excel/spill";
import { beforeOf, type CellContents, CONTENTS, entered } from "../excel/cell-contents";
import { refuseTooLong } from "../excel/formula-limits";
import { heldText, type Overwrite, WorkbookRefusal } from "../excel/refusal";

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

export interface CellTarget extends Progress {
  /** The selected cell, unless given. */
  at?: Place;
  overwrite?: Overwrite | undefined;
}

export const canComment = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.10");

/** Resolves with where it stands; refuses, with nothing written, where that would cost the user anything. */
export const insertCell = async (cell: CellContent, target: CellTarget = {}): Promise<Place> => {
  const { place } = await runTransaction((context) => prepare(context, cell, target), target);
  return place;
};

const prepare = async (
  context: Excel.RequestContext,
  { kind, content, rows = 1, columns = 1, format = "General", comment }: CellContent,
  { at, overwrite }: CellTarget,
): Promise<Transaction & { place: Place }> => {
  const { workbook } = context;
  const anchor = (
    at ? workbook.worksheets.getItem(at.sheet).getRange(at.address).getCell(0, 0) : workbook.getActiveCell()
  ).load(`rowIndex,columnIndex,${CONTENTS}`);
  const sheet = anchor.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject().load("columnIndex,columnCount");
  const comments = comment ? workbook.comments.load("items/id") : undefined;
  await context.sync();

  const area: Area = { row: anchor.rowIndex, column: anchor.columnIndex, rows, columns };
  const one: Area = { ...area, rows: 1, columns: 1 };
  const place: Place = { sheet: sheet.name, address: areaAddress(one) };
  const here: Place = { sheet: sheet.name, address: areaAddress(area) };
  if (kind === "formula") refuseTooLong(String(content), place);
  if (protection.protected) throw new WorkbookRefusal("sheet-protected", { at: here });
  if (!fitsSheet(area)) throw new WorkbookRefusal("sheet-edge", { at: here });

  const covered = anchor.getResizedRange(rows - 1, columns - 1);
  const held = covered.getUsedRangeOrNullObject(true).load("address");
  const tables = covered.getTables(false).load("items/name");
  const parent = canSpill() ? anchor.getSpillParentOrNullObject().load("address") : undefined;
  // Asked only where it matters: in some Excels the question alone costs the undo history.
  const spills = rows * columns > 1;
  const merged = spills ? covered.getMergedAreasOrNullObject().load("address") : undefined;
  const commented = comments?.items.map((item) => item.getLocation().load("address"));
  await context.sync();

  const beside: Area = { ...one, column: used.isNullObject ? 0 : used.columnIndex + used.columnCount + 1 };
  const fits = fitsSheet({ ...beside, rows, columns });
  const offer = fits ? { sheet: sheet.name, address: areaAddress(beside) } : undefined;
  const [table] = tables.items;
  // A formula would fill its whole column of the table, and one that spills is not allowed there.
  if (table && kind === "formula") {
    throw new WorkbookRefusal("table-overlap", { at: here, table: table.name, offer });
  }
  if (merged && !merged.isNullObject) throw new WorkbookRefusal("merged", { at: here, offer });
  const hasComment = commented?.some(({ address }) => isPlace(address, place));
  const now = heldText(anchor.formulas);
  if (hasComment || (!held.isNullObject && overwrite?.address !== place.address)) {
    const holding = held.isNullObject ? place.address : withoutSheet(held.address);
    throw new WorkbookRefusal("occupied", {
      at: { sheet: sheet.name, address: holding },
      held: now,
      place: spills || hasComment ? undefined : place,
      offer,
    });
  }

  if (!held.isNullObject && now !== (overwrite?.held ?? now))
    throw new WorkbookRefusal("changed", { at: place });

  const own = String(anchor.numberFormat[0]![0]);
  const next = own === "General" || (own === "@" && typeof content !== "string") ? format : own;
  // A formula entered into a cell formatted as text would stay a text.
  const shown = kind === "formula" && own === "@" ? format : next;
  return {
    kind: "cell",
    place,
    patches: [
      {
        sheet: sheet.name,
        area: one,
        content: [[kind === "formula" ? content : entered(content, shown)]],
        formats: [[shown === own ? null : shown]],
        before: beforeOf(
          anchor as CellContents,
          () => parent !== undefined && !parent.isNullObject && !isPlace(parent.address, place),
        ),
      },
    ],
    ...(comment ? commenting(place, comment, new Set(comments?.items.map(({ id }) => id))) : {}),
  };
};

/** Adds the comment; rolling back deletes it, and none of those that were there before. */
const commenting = (
  place: Place,
  comment: string,
  former: ReadonlySet<string>,
): Pick<Transaction, "end" | "rollBack"> => ({
  end: ({ workbook }) => void workbook.comments.add(qualified(place), comment),
  rollBack: async (context) => {
    const comments = context.workbook.comments.load("items/id,items/content");
    await context.sync();
    const places = comments.items.map((item) => item.getLocation().load("address"));
    await context.sync();
    comments.items.forEach((item, at) => {
      const isOurs = !former.has(item.id) && item.content === comment && isPlace(places[at]!.address, place);
      if (isOurs) item.delete();
    });
    return undefined;
  },
});
