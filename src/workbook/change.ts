// Owns changing cells so that a failure leaves the workbook as it was, or with all of the change.
import type { Cell } from "../dataset/table";
import { type Area, areaAddress, type Place } from "./address";
import { runBatch, type Turn } from "./batch";
import { asRefusal, type RefusalDetails, WorkbookRefusal } from "./refusal";
import { nextStep, type Steps } from "./steps";

/** New contents of an area, row by row; null leaves a cell as it is. */
export interface Patch {
  sheet: string;
  area: Area;
  content: readonly (readonly (Cell | null)[])[];
  formats?: readonly (readonly (string | null)[])[];
  /** What stood there; none on a sheet of our own. */
  before?: Before;
}

/** What cells hold, so that it can be entered again. */
export interface Before {
  /** Null where a cell or its format was not touched. */
  content: readonly (readonly (Cell | null)[])[];
  formats: readonly (readonly (string | null)[])[];
  /** The formats to enter it under: a formula entered into a cell formatted as text would be a text. */
  entryFormats: readonly (readonly (string | null)[])[];
}

export interface Change {
  patches: readonly Patch[];
  /** What comes before the cells, such as a new sheet, and after them. */
  begin?: (context: Excel.RequestContext) => void;
  end?: (context: Excel.RequestContext) => void;
  /** Undoes those two, before the cells are made as they were. */
  takeBack?: (context: Excel.RequestContext) => Promise<RefusalDetails["left"]>;
}

const REQUEST_SIZE = 3_000_000; // Excel on the web takes 5 MB a request
const TEXT = "@";

/** Where this setting holds a change's id, all of it was written. */
const DONE = "azcn.done";

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!)$/;

/** A cell's value as it has to be entered to stay what it is: Excel would take "2019-04" for a date. */
export const entered = (value: Cell, format: string): Cell =>
  typeof value !== "string" || value === "" || format === TEXT || ERROR.test(value) ? value : `'${value}`;

const isFormula = (formula: Cell, value: Cell): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** What a range holds, which has loaded its formulas, values and number formats. */
export const beforeOf = ({ formulas, values, numberFormat }: CellContents): Before => ({
  content: formulas.map((line, row) =>
    line.map((formula, column) => {
      const value = values[row]![column]!;
      return isFormula(formula, value) ? formula : entered(value, numberFormat[row]![column]!);
    }),
  ),
  formats: numberFormat,
  entryFormats: numberFormat.map((line, row) =>
    line.map((format, column) =>
      format === TEXT && isFormula(formulas[row]![column]!, values[row]![column]!) ? "General" : format,
    ),
  ),
});

export interface CellContents {
  formulas: Cell[][];
  values: Cell[][];
  numberFormat: string[][];
}

/**
 * Reads and decides in `prepare`, then writes. When Excel refuses or the user stops, what was written is taken back;
 * where all of it turns out to stand, that is no failure.
 */
export const changeWorkbook = async <C extends Change>(
  prepare: (context: Excel.RequestContext, turn: Turn) => Promise<C>,
  steps: Steps,
  asOneUndo = true,
): Promise<C> => {
  const id = crypto.randomUUID();
  let change: C | undefined;
  try {
    await runBatch(
      async (context, turn) => {
        change = await prepare(context, turn);
        if (change.patches.length > 0 || change.end) await write(context, turn, change, steps, id);
      },
      { asOneUndo },
    );
  } catch (error) {
    if (!change) throw asRefusal(error);
    const at = placeOf(change);
    // While Excel is silent there is nothing to ask it.
    if (error instanceof WorkbookRefusal && error.code === "no-answer") throw asRefusal(error, { at });
    const remains = await takeBack(change, id);
    if (remains === "finished") return change;
    // Some changes cannot be merged into one step of undo.
    if (asOneUndo && (error as { code?: unknown }).code === "UndoNotSupported") {
      return changeWorkbook(prepare, steps, false);
    }
    throw asRefusal(error, { at, ...remains });
  }
  return change!;
};

const placeOf = ({ patches }: Change): Place | undefined => {
  const patch = patches.find(({ before }) => before) ?? patches[0];
  return patch && { sheet: patch.sheet, address: areaAddress(patch.area) };
};

const rangeOf = ({ workbook }: Excel.RequestContext, { sheet, area }: Patch): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);

/** Large patches in several of fewer rows, each of which fits a request. */
const split = (patch: Patch): Patch[] => {
  const size = JSON.stringify(patch.content).length * 2;
  const { rows } = patch.area;
  const height = Math.max(1, Math.floor(rows / Math.ceil(size / REQUEST_SIZE)));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => {
    const from = index * height;
    const part = <T>(lines: readonly T[]): T[] => lines.slice(from, from + height);
    return {
      ...patch,
      area: { ...patch.area, row: patch.area.row + from, rows: Math.min(height, rows - from) },
      content: part(patch.content),
      ...(patch.formats ? { formats: part(patch.formats) } : {}),
    };
  });
};

const write = async (
  context: Excel.RequestContext,
  turn: Turn,
  { patches, begin, end }: Change,
  steps: Steps,
  id: string,
): Promise<void> => {
  const parts = patches.flatMap(split);
  nextStep(turn, steps, 0, parts.length);
  begin?.(context);
  let size = 0;
  for (const [index, part] of parts.entries()) {
    const own = JSON.stringify([part.content, part.formats]).length;
    if (size + own > REQUEST_SIZE && size > 0) {
      // One request cannot carry it all.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      nextStep(turn, steps, index, parts.length);
      size = 0;
    }
    size += own;
    const range = rangeOf(context, part);
    if (part.formats) range.numberFormat = part.formats as string[][];
    range.values = part.content as Cell[][];
    range.untrack();
  }
  end?.(context);
  context.workbook.settings.add(DONE, id);
  await context.sync();
  steps.onProgress?.(parts.length, parts.length);
};

const takeBack = async (
  { patches, takeBack: takeBackRest }: Change,
  id: string,
): Promise<"finished" | Pick<RefusalDetails, "left">> => {
  try {
    return await runBatch(async (context) => {
      const done = context.workbook.settings.getItemOrNullObject(DONE).load("value");
      await context.sync();
      if (!done.isNullObject && done.value === id) return "finished";
      const left = await takeBackRest?.(context);
      for (const patch of patches) {
        const { before } = patch;
        if (!before) continue;
        const range = rangeOf(context, patch);
        range.numberFormat = before.entryFormats as string[][];
        range.values = before.content as Cell[][];
        range.numberFormat = before.formats as string[][];
      }
      await context.sync();
      return left ? { left } : {};
    });
  } catch {
    const at = placeOf({ patches });
    return at ? { left: { kind: "cells", at } } : {};
  }
};
