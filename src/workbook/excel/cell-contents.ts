// Owns what cells hold: how it is entered so that it stays what it is, and whether cells still hold it.
import type { Cell } from "../../dataset/table";
import { sameCell } from "../refresh/match-rows";

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

/** Excel gives a formula back in its own spelling. */
const spelling = (content: Cell): Cell =>
  typeof content === "string" && content.startsWith("=")
    ? content.replace(/[\s@]/g, "").toUpperCase()
    : content;

/** Whether a cell, of which `held` is the formula or else the value, holds what was entered as `content`. */
export const holds = (held: Cell, content: Cell): boolean =>
  sameCell(spelling(held), spelling(content)) ||
  (typeof content === "string" && content.startsWith("'") && held === content.slice(1));
