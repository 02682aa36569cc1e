// Owns reading the place that was chosen for a table, before anything is written there: in one request where it is free.
import { runBatch } from "../change/batch";
import { rangeOf } from "../change/patch";
import { type Area, areaOf, type Place, withoutSheet } from "../excel/address";
import { beforeOf, type CellContents, CONTENTS } from "../excel/cell-contents";
import { freeSheetName } from "../excel/free-name";
import { asRefusal, heldText, type Overwrite, WorkbookRefusal } from "../excel/refusal";
import { canSpill, readSpilled } from "../excel/spill";
import type { Layout } from "../table/layout";
import { readLook } from "./cell-look";
import { edgeRefusal, type Placement, refuseSite } from "./placement";

export type Target = "selection" | "new-sheet" | Place;

/** Reads the target, and refuses it where the table would cost the user anything. */
export const findPlacement = async (
  context: Excel.RequestContext,
  label: string,
  layout: Layout,
  target: Target,
  agreed: Overwrite | undefined,
): Promise<Placement> => {
  if (target === "new-sheet") return onNewSheet(context, label, layout);
  try {
    return await onSheet(context, layout, target, agreed);
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
  label: string,
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
      label,
      sheets.items.map(({ name }) => name),
    ),
    isNewSheet: true,
    taken: takenNames(),
    row: 0,
    column: 0,
    rows,
    columns,
    widths: [],
    looks: [],
  };
};

/** Asks for the first of the chosen cells, and for all that is used on its sheet. */
const loadAnchor = ({ workbook }: Excel.RequestContext, target: Place | "selection") => {
  const anchor = (
    target === "selection"
      ? workbook.getActiveCell()
      : workbook.worksheets.getItem(target.sheet).getRange(target.address).getCell(0, 0)
  ).load("rowIndex,columnIndex");
  const sheet = anchor.worksheet.load("name");
  const used = sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
  const read = ({ rows, columns }: Layout) => {
    const cells = used.isNullObject ? undefined : areaOf(used);
    const area: Area = { row: anchor.rowIndex, column: anchor.columnIndex, rows, columns };
    return { sheet: sheet.name, area, used: cells };
  };
  return { anchor, sheet, read };
};

const onSheet = async (
  context: Excel.RequestContext,
  layout: Layout,
  target: Place | "selection",
  agreed: Overwrite | undefined,
): Promise<Placement> => {
  const { anchor, sheet, read } = loadAnchor(context, target);
  const protection = sheet.protection.load("protected");
  const place = anchor.getResizedRange(layout.rows - 1, layout.columns - 1).load("rowHidden,columnHidden");
  const content = place.getUsedRangeOrNullObject(true).load("address,formulas");
  const overlapped = place.getTables(false).load("items/name");
  const merged = place.getMergedAreasOrNullObject().load("address");
  const formats = layout.widths.map((_, index) => place.getColumn(index).format.load("columnWidth"));
  const takenNames = loadTakenNames(context);
  const formatted = place.getUsedRangeOrNullObject().load("address");
  await context.sync();

  const site = {
    ...read(layout),
    isProtected: protection.protected,
    isHidden: place.rowHidden !== false || place.columnHidden !== false,
    table: overlapped.items[0]?.name,
    merged: merged.isNullObject ? undefined : merged.address.split(",").map(withoutSheet).join(", "),
    occupied: addressOf(content),
    held: content.isNullObject ? undefined : heldText(content.formulas),
  };
  refuseSite(site, agreed);
  const placement: Placement = {
    ...site.area,
    sheet: site.sheet,
    isNewSheet: false,
    taken: takenNames(),
    widths: formats.map((format) => format.columnWidth),
    before: "blank",
    looks: [],
  };
  if (formatted.isNullObject) return placement;

  // Only where cells of the user's hold or look like anything is there more to read.
  const present = rangeOf(context, site).load(`${CONTENTS},rowIndex,columnIndex,rowCount,columnCount`);
  if (canSpill()) present.load("hasSpill");
  const held = present.getUsedRangeOrNullObject(true).load("address");
  const looks = await readLook(context, placement);
  const isSpilled = await readSpilled(context, present);
  refuseSite({ ...site, occupied: addressOf(held) }, agreed);
  return { ...placement, looks, before: beforeOf(present as CellContents, isSpilled) };
};

const addressOf = (range: Excel.Range): string | undefined =>
  range.isNullObject ? undefined : withoutSheet(range.address);

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
