// Owns criteria as COUNTIFS takes them: ">=2018", "<>x", "*park*", "?", "~*", numbers, dates and texts.
import type { Cell } from "./cell";
import { type Period, periodOf, yearPeriod } from "./period";
import { quoted, Refusal } from "./refusal";
import { isPattern, wildcard } from "./wildcard";

/** The column that a criterion is given for; `R` is a row of its table. */
export interface CriterionColumn<R> {
  readonly id: string;
  readonly isDate: boolean;
  /** Whether a row's cell, or what it refers to, has that text for a name; undefined where nothing does. */
  readonly named?: (text: string) => ((row: R) => boolean) | undefined;
}

export interface Criterion<R> {
  readonly matches: (cell: Cell, row: R) => boolean;
  /** Whether the cell's date is too inexact to say: another day of the same period would be judged otherwise. */
  readonly isUnsure: (cell: Cell) => boolean;
}

type Comparison = "=" | "<>" | "<" | ">" | "<=" | ">=";

const ordered: Readonly<Record<Comparison, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

// Unicode's case, not the locale's.
const caseless = (text: string): string => text.normalize("NFC").toLowerCase();

const numeric = /^[+-]?\$?(\d{1,3}([, ]\d{3})+(\.\d*)?|\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i;

/** The number that a text is to COUNTIFS: with separators of thousands, a power of ten, a dollar or percent sign. */
const numberIn = (text: string): number | undefined => {
  if (!numeric.test(text)) return undefined;
  const plain = Number(text.replace(/[$, %]/g, ""));
  return text.endsWith("%") ? plain / 100 : plain;
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const errors = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!)$/i;

/** A number of a date column: a year where it can be one, else a day number. */
const periodOfNumber = (number: number): Period | undefined =>
  Number.isInteger(number) && number >= 1 && number <= 9999
    ? yearPeriod(number)
    : { first: number, last: number, precision: "day" };

const readPeriod = (text: string, column: string): Period => {
  const number = /^\d{4}$/.test(text) ? undefined : numberIn(text);
  const period = number === undefined ? periodOf(text) : periodOfNumber(number);
  if (period) return period;
  throw new Refusal(
    "invalid",
    `The criterion ${quoted(text)} for the column ${column} is no date that can be read without guessing. Give a year, quarter, month or day beginning with the year, such as "2018", "2018-Q1", "2018-05" or "2018-05-08", or a day number such as DATE(2018,5,8). Try =AZCN.DATA("loans",TRUE,"date",">=2018-05").`,
  );
};

/** Compares a date with a period: by its first day, but as a whole for equality. */
const comparePeriods = (cell: Pick<Period, "first" | "last">, operand: Period, comparison: Comparison) => {
  switch (comparison) {
    case "<":
      return cell.first < operand.first;
    case "<=":
      return cell.first <= operand.last;
    case ">":
      return cell.first > operand.last;
    case ">=":
      return cell.first >= operand.first;
    default:
      return (cell.first >= operand.first && cell.last <= operand.last) === (comparison === "=");
  }
};

const never = (): boolean => false;

const dateCriterion = (operand: Period, comparison: Comparison): Criterion<unknown> => {
  const holds = (period: Pick<Period, "first" | "last">) => comparePeriods(period, operand, comparison);
  const known = (cell: Cell): Period | undefined => (cell === "" ? undefined : periodOf(String(cell)));
  return {
    matches: (cell) => {
      const period = known(cell);
      return period ? holds(period) : comparison === "<>";
    },
    isUnsure: (cell) => {
      const period = known(cell);
      if (!period || period.first === period.last) return false;
      const days = [period.first, period.last, operand.first, operand.last];
      const judged = days
        .filter((day) => day >= period.first && day <= period.last)
        .map((day) => holds({ first: day, last: day }));
      return new Set(judged).size > 1;
    },
  };
};

const longSigns: Readonly<Record<string, Comparison>> = { "≤": "<=", "≥": ">=", "≠": "<>" };

/** A criterion's comparison and what it compares with; signs may be full-width, and may follow spaces. */
const taken = (text: string): { comparison: Comparison; operand: string } => {
  const signed = text.replace(/^\s*([<=>＜＝＞]|[≤≥≠])/, (_, sign: string) => longSigns[sign] ?? sign);
  const [operator = ""] = /^(?:<>|<=|>=|[<>=])?/.exec(signed.slice(0, 2).normalize("NFKC"))!;
  return { comparison: (operator || "=") as Comparison, operand: signed.slice(operator.length) };
};

/** Reads a criterion of a column. Like COUNTIFS, what is no operator is text to equal; only a date has to be one. */
export const readCriterion = <R>(given: Cell, { id, isDate, named }: CriterionColumn<R>): Criterion<R> => {
  const { comparison, operand } = taken(String(given));
  const holds = ordered[comparison];
  const equality = comparison === "=" || comparison === "<>";
  if (operand === "") {
    // "=" and "" mean blank, "<>" means not blank; nothing is greater or less than nothing.
    const matches = (cell: Cell) => equality && (cell === "") === (comparison === "=");
    return { matches, isUnsure: never };
  }
  const like = equality && isPattern(operand) ? wildcard(caseless(operand)) : undefined;
  const signed = operand.normalize("NFKC").trim();
  if (isDate && !like && !errors.test(signed)) {
    return dateCriterion(readPeriod(signed, id), comparison);
  }
  const number = typeof given === "boolean" ? undefined : numberIn(signed);
  const truth = /^(true|false)$/i.test(signed) ? signed.toLowerCase() === "true" : undefined;
  const wanted = caseless(operand);
  const isNamed = equality && !like ? named?.(operand) : undefined;
  const compares = (cell: Cell): boolean => {
    if (typeof cell === "number") return number === undefined ? comparison === "<>" : holds(cell - number);
    if (typeof cell === "boolean")
      return truth === undefined ? comparison === "<>" : holds(Number(cell) - Number(truth));
    // A blank is no text, not even an empty one, so that "*" asks for what is there.
    if (typeof given === "boolean") return comparison === "<>";
    if (like) return (cell !== "" && like(caseless(cell))) === (comparison === "=");
    // As in COUNTIFS, a number is never greater or less than a text, and a blank is neither.
    if (!equality && (cell === "" || number !== undefined)) return false;
    return holds(compareText(caseless(cell), wanted));
  };
  const matches = (cell: Cell, row: R): boolean => (isNamed?.(row) ? comparison === "=" : compares(cell));
  return { matches, isUnsure: never };
};
