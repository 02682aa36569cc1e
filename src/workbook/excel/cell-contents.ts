// Owns what cells hold: how it is entered so that it stays what it is, and whether cells still hold it.
import type { Cell } from "../../dataset/table";

/** Whether two cells hold the same; numbers that went through a file may differ in their last digit. */
export const sameCell = (a: Cell, b: Cell): boolean =>
  a === b ||
  (typeof a === "number" &&
    typeof b === "number" &&
    Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b)));

export const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");

/** What cells hold, so that it can be entered again. */
export interface Before {
  /** Null where a cell or its format was not touched. */
  content: readonly (readonly (Cell | null)[])[];
  formats: readonly (readonly (string | null)[])[];
  /** The formats to enter it under: a formula entered into a cell formatted as text would be a text. */
  entryFormats: readonly (readonly (string | null)[])[];
}

export interface CellContents {
  formulas: Cell[][];
  values: Cell[][];
  numberFormat: string[][];
}

const TEXT = "@";

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!)$/;

/** A cell's value as it has to be entered to stay what it is: Excel would take "2019-04" for a date. */
export const entered = (value: Cell, format: string): Cell =>
  typeof value !== "string" || value === "" || format === TEXT || ERROR.test(value) ? value : `'${value}`;

/** A cell formatted as text may hold what only looks like a formula: then it shows just that. */
export const calculates = (formula: unknown, value: Cell): formula is string =>
  isFormula(formula) && formula !== value;

/** What a range holds, which has loaded its formulas, values and number formats. */
export const beforeOf = ({ formulas, values, numberFormat }: CellContents): Before => ({
  content: formulas.map((line, row) =>
    line.map((formula, column) => {
      const value = values[row]![column]!;
      return calculates(formula, value) ? formula : entered(value, numberFormat[row]![column]!);
    }),
  ),
  formats: numberFormat,
  entryFormats: numberFormat.map((line, row) =>
    line.map((format, column) =>
      format === TEXT && calculates(formulas[row]![column]!, values[row]![column]!) ? "General" : format,
    ),
  ),
});

/** Excel gives a formula back in its own spelling. */
const spelling = (content: Cell): Cell =>
  isFormula(content) ? content.replace(/[\s@]/g, "").toUpperCase() : content;

/** Whether a cell, of which `held` is the formula or else the value, holds what was entered as `content`. */
export const holds = (held: Cell, content: Cell): boolean =>
  sameCell(spelling(held), spelling(content)) ||
  (typeof content === "string" && content.startsWith("'") && held === content.slice(1));
