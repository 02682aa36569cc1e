// Owns rolling back what an insertion adds to the cells: the native table, its chart, its record, its sheet.
import type { Cell } from "../../dataset/table";
import { runBatch } from "../change/batch";
import { oneAtATime } from "../change/one-at-a-time";
import { rangeOf } from "../change/patch";
import { type Area, areaAddress, isPlace, type Place } from "../excel/address";
import { holds } from "../excel/cell-contents";
import type { RefusalDetails } from "../excel/refusal";
import { recordKey } from "../inventory/insertion-record";
import { restoreLook } from "./cell-look";
import { chartName } from "./chart";
import type { Placement } from "./placement";

/** What the insertion made, known by its id as far as Excel has told. */
export interface Made {
  sheet?: Excel.Worksheet;
  /** One for each part, where it is a native table. */
  tables: (Excel.Table | undefined)[];
}

export const idOf = (made: { id: string } | undefined): string | undefined => {
  try {
    return made?.id;
  } catch {
    return undefined; // Excel has not come to tell it.
  }
};

/** A table of what was inserted: where it is, and how it was to begin. */
interface Written {
  id: string;
  isFormula: boolean;
  cells: Area;
  headers: readonly Cell[];
}

/**
 * A native table is known by its id, or else by its place and headers, since somebody else's may have taken its name;
 * its cells stay, to be restored one by one. A new sheet is emptied but not deleted, since that would clear the user's
 * undo history.
 */
export const rollBackTables = async (
  context: Excel.RequestContext,
  placement: Placement,
  values: readonly (readonly Cell[])[],
  parts: readonly Written[],
  made: Made,
): Promise<RefusalDetails["left"]> => {
  const { workbook } = context;
  const spills = parts.some(({ isFormula }) => isFormula);
  // What a formula spills to is not written.
  const isOurs = (held: Cell, row: number, column: number): boolean =>
    values[row]![column] === "" ? spills : holds(held, values[row]![column]!);
  const sheet = workbook.worksheets.getItemOrNullObject(placement.sheet).load("id");
  const charts = parts.map(({ id }) => sheet.charts.getItemOrNullObject(chartName(id)).load("name"));
  const settings = parts.map(({ id }) => workbook.settings.getItemOrNullObject(recordKey(id)).load("key"));
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const place = rangeOf(context, { sheet: placement.sheet, area: placement }).load("formulas");
  const tables = sheet.tables.load("items/id");
  await context.sync();
  const held = place.formulas as Cell[][];
  const isAll = held.every((line, row) =>
    line.every((cell, column) => cell === "" || isOurs(cell, row, column)),
  );
  if (placement.isNewSheet) {
    // Another's sheet may have taken the name in the meantime.
    const known = idOf(made.sheet);
    if (known === undefined ? !isAll : known !== sheet.id) return undefined;
  }
  const ranges = tables.items.map((table) => table.getRange().load("address"));
  await context.sync();
  parts.forEach(({ cells, headers }, part) => {
    const own: Place = { sheet: placement.sheet, address: areaAddress(cells) };
    const known = idOf(made.tables[part]);
    const line = held[cells.row - placement.row]!;
    const hasHeaders = headers.every((header, column) => holds(line[column]!, header));
    tables.items.forEach((table, at) => {
      const isOwn =
        known === undefined ? hasHeaders && isPlace(ranges[at]!.address, own) : table.id === known;
      if (isOwn) table.convertToRange();
    });
  });
  for (const one of [...charts, ...settings]) if (!one.isNullObject) one.delete();
  if (!placement.isNewSheet) return undefined;
  if (isAll) place.clear();
  else {
    place.formulas = held.map((line, row) =>
      line.map((cell, column) => (isOurs(cell, row, column) ? "" : null)),
    );
  }
  return { kind: "sheet", sheet: placement.sheet };
};

/** The look and widths of the cells become what they were. */
export const restoreSite = (context: Excel.RequestContext, placement: Placement): void => {
  const { sheet, before, looks, widths } = placement;
  if (placement.isNewSheet) return;
  const place = rangeOf(context, { sheet, area: placement });
  if (before === "blank") place.clear("Formats");
  else restoreLook(context, sheet, looks);
  widths.forEach((width, index) => {
    place.getColumn(index).format.columnWidth = width;
  });
};

/** Deletes the sheet that a failed insertion left, on the user's word; keeps it when anything stands on it by now. */
export const removeEmptySheet = (name: string): Promise<boolean> =>
  oneAtATime(() =>
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
    }),
  );
