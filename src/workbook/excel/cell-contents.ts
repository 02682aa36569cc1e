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
  /** Null where a cell or its format was not touched; "" where a formula elsewhere spills to the cell. */
  content: readonly (readonly (Cell | null)[])[];
  formats: readonly (readonly (string | null)[])[];
  /** The formats to enter it under: a formula or number entered into a cell formatted as text would be a text. */
  entryFormats: readonly (readonly (string | null)[])[];
  /** As Excel told it, where that is not what has to be entered. */
  held?: readonly (readonly (Cell | null)[])[];
  /** What the cells showed. */
  values?: readonly (readonly (Cell | null)[])[];
}

export interface CellContents {
  formulas: Cell[][];
  values: Cell[][];
  numberFormat: string[][];
  /** Tells an error from a text that looks like one. */
  valueTypes?: string[][];
}

/** What has to be loaded of a range for that. */
export const CONTENTS = "formulas,values,numberFormat,valueTypes";

const TEXT = "@";

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!)$/;

/** A cell's value as it has to be entered to stay what it is: Excel would take "2019-04" for a date. */
export const entered = (value: Cell, format: string, isError = ERROR.test(String(value))): Cell =>
  typeof value !== "string" || value === "" || format === TEXT || isError ? value : `'${value}`;

/** A cell formatted as text may hold what only looks like a formula: then it shows just that. */
export const calculates = (formula: unknown, value: Cell): formula is string =>
  isFormula(formula) && formula !== value;

/** What a range holds, which has loaded its contents; `isSpilled` where a formula elsewhere gives it. */
export const beforeOf = (
  { formulas, values, numberFormat, valueTypes }: CellContents,
  isSpilled: (row: number, column: number) => boolean = () => false,
): Before => {
  const each = <T>(
    read: (formula: Cell, value: Cell, format: string, row: number, column: number) => T,
  ): T[][] =>
    formulas.map((line, row) =>
      line.map((formula, column) =>
        read(formula, values[row]![column]!, numberFormat[row]![column]!, row, column),
      ),
    );
  return {
    content: each((formula, value, format, row, column) => {
      if (isSpilled(row, column)) return "";
      const isError = valueTypes && valueTypes[row]![column] === "Error";
      return calculates(formula, value) ? formula : entered(value, format, isError);
    }),
    formats: numberFormat,
    entryFormats: each((formula, value, format) =>
      format === TEXT && (typeof value !== "string" || calculates(formula, value)) ? "General" : format,
    ),
    held: formulas,
    values,
  };
};

/** Excel gives a formula back in its own spelling. */
const spelling = (content: Cell): Cell =>
  isFormula(content) ? content.replace(/[\s@]/g, "").toUpperCase() : content;

/** Whether a cell, of which `held` is the formula or else the value, holds what was entered as `content`. */
export const holds = (held: Cell, content: Cell): boolean =>
  sameCell(spelling(held), spelling(content)) ||
  (typeof content === "string" && content.startsWith("'") && held === content.slice(1));
