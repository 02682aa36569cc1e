// Owns the cells that a transaction writes: how they are written, and how they become what they were.
import type { Cell } from "../../dataset/table";
import { type Area, areaAddress, type Place } from "../excel/address";
import { type Before, beforeOf, type CellContents, CONTENTS, holds, isFormula } from "../excel/cell-contents";

type Lines<T> = readonly (readonly T[])[];

/** New contents of an area, row by row; null leaves a cell as it is. */
export interface Patch {
  sheet: string;
  area: Area;
  content: Lines<Cell | null>;
  formats?: Lines<string | null>;
  /** What stood there, as it was read; "blank" where nothing did; none on a sheet of our own. */
  before?: Before | "blank" | undefined;
}

/** A patch that is sent to Excel, with what its cells held the moment before. */
export interface Sent {
  patch: Patch;
  /** Loaded by the request that wrote; where nothing was to stand, it is what is used there all the same. */
  found: Excel.Range | undefined;
}

export const rangeOf = (
  { workbook }: Excel.RequestContext,
  { sheet, area }: Pick<Patch, "sheet" | "area">,
): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);

/** Has Excel tell what the cells hold, in the request that will write them, so that no edit comes between unseen. */
export const lookAt = (context: Excel.RequestContext, patch: Patch): Sent => {
  const { before } = patch;
  const range = before && rangeOf(context, patch);
  const found = before === "blank" ? range?.getUsedRangeOrNullObject(true) : range;
  return { patch, found: found?.load(`${CONTENTS},rowIndex,columnIndex`) };
};

export const writePatch = (context: Excel.RequestContext, patch: Patch): void => {
  const range = rangeOf(context, patch);
  if (patch.formats) range.numberFormat = patch.formats as string[][];
  // As formulas, since a value that begins with = is not known to spill everywhere.
  range.formulas = patch.content as Cell[][];
  range.untrack();
};

const mapCells = <T>({ rows, columns }: Area, read: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => read(row, column)),
  );

const placeAt = ({ sheet, area }: Patch, row: number, column: number): Place => ({
  sheet,
  address: areaAddress({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
});

const beforeAsRead = ({ before, area }: Patch): Before => {
  if (before && before !== "blank") return before;
  const none = mapCells(area, () => null);
  return { content: mapCells(area, () => ""), formats: none, entryFormats: none };
};

/** What Excel has told of the cells with the request that wrote them, if it came to that. */
const toldOf = ({ patch: { area }, found }: Sent) => {
  try {
    if (!found || found.isNullObject) return undefined;
    const { rowIndex, columnIndex, formulas } = found;
    const told = { ...beforeOf(found as CellContents), held: formulas as Cell[][] };
    return { ...told, row: rowIndex - area.row, column: columnIndex - area.column };
  } catch {
    return undefined;
  }
};

/** What the cells held when they were written, and those that somebody had edited since they were read. */
export const lookBack = (sent: Sent): { before: Before; edited: Place[] } => {
  const { patch } = sent;
  const before = beforeAsRead(patch);
  const told = toldOf(sent);
  const entered: Place[] = [];
  const blanked: Place[] = [];
  if (!told) return { before, edited: [] };
  const isEdited = mapCells(patch.area, (row, column) => {
    const now = told.held[row - told.row]?.[column - told.column];
    const known = (before.held ?? before.content)[row]![column]!;
    const is = patch.content[row]![column] !== null && now !== undefined && !holds(now, known);
    if (is) (now === "" ? blanked : entered).push(placeAt(patch, row, column));
    return is;
  });
  // What is entered into a spill blanks the rest of it.
  const edited = entered.length > 0 ? entered : blanked;
  if (edited.length === 0) return { before, edited };
  const latest = <T>(former: Lines<T>, present: Lines<T>): T[][] =>
    mapCells(patch.area, (row, column) =>
      isEdited[row]![column] ? present[row - told.row]![column - told.column]! : former[row]![column]!,
    );
  return {
    before: {
      content: latest(before.content, told.content),
      formats: latest(before.formats, told.formats),
      entryFormats: latest(before.entryFormats, told.entryFormats),
      held: latest(before.held ?? before.content, told.held),
    },
    edited,
  };
};

/** Takes our formulas away where they stand as written, so that what they spill to goes with them. */
export const blankFormulas = (context: Excel.RequestContext, patch: Patch, held: Lines<Cell>): void => {
  const content = mapCells(patch.area, (row, column) => {
    const written = patch.content[row]![column]!;
    return isFormula(written) && holds(held[row]![column]!, written) ? "" : null;
  });
  if (content.flat().includes("")) rangeOf(context, patch).formulas = content as string[][];
};

/** The cells become what they were, but for those that hold neither that nor what was written: they are returned. */
export const restorePatch = (
  context: Excel.RequestContext,
  patch: Patch,
  before: Before,
  now: Pick<CellContents, "formulas" | "numberFormat">,
): Place[] => {
  const kept: Place[] = [];
  const isKept = mapCells(patch.area, (row, column) => {
    const held = now.formulas[row]![column]!;
    const written = patch.content[row]![column]!;
    // A calculation that was under way may have put its result over what was written.
    const shown = before.values?.[row]![column] ?? null;
    const ours = [written, before.content[row]![column]!, before.held?.[row]![column] ?? null, shown, ""];
    // Where somebody has formatted the cell as text meanwhile, a number that was written is the text of it.
    const isText = now.numberFormat[row]![column] === "@";
    const isHeld = (content: Cell): boolean => holds(held, content) || (isText && held === String(content));
    const is =
      written !== null && !ours.some((content) => content !== null && isHeld(content)) && held !== "#SPILL!";
    if (is) kept.push(placeAt(patch, row, column));
    return is;
  });
  const formats = (wanted: Lines<string | null>): string[][] =>
    mapCells(patch.area, (row, column) =>
      isKept[row]![column] ? now.numberFormat[row]![column]! : wanted[row]![column]!,
    ) as string[][];
  const range = rangeOf(context, patch);
  range.numberFormat = formats(before.entryFormats);
  range.formulas = mapCells(patch.area, (row, column) =>
    isKept[row]![column] || patch.content[row]![column] === null ? null : before.content[row]![column],
  ) as Cell[][];
  range.numberFormat = formats(before.formats);
  return kept;
};

/** Whether anything of the patch stands that did not stand before. */
export const isWritten = (patch: Patch, now: Lines<Cell>): boolean => {
  const { content, held = content } = beforeAsRead(patch);
  return patch.content.some((line, row) =>
    line.some(
      (written, column) =>
        written !== null && !holds(held[row]![column] ?? "", written) && holds(now[row]![column]!, written),
    ),
  );
};
