// Owns criteria as COUNTIFS takes them: ">=2018", "<>x", "*park*", "?", "~*", numbers and texts.
import type { Cell } from "./field";

/** What a criterion looks at: the cell, its column's type, and the names of what the cell stands for. */
export interface Subject {
  readonly cell: Cell;
  readonly isDate: boolean;
}

export interface Criterion {
  readonly matches: (subject: Subject) => boolean;
  /** The text, where the criterion is a plain one, so that it may also be a name. */
  readonly plainText?: string;
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

const numeric = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i;

const numberIn = (text: string): number | undefined => {
  const trimmed = text.trim();
  if (!numeric.test(trimmed)) return undefined;
  return trimmed.endsWith("%") ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A pattern of * and ?, with ~ before a character that is meant itself. */
const pattern = (text: string): RegExp => {
  const escape = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
  const source = caseless(text).replace(/~[*?~]|[\s\S]/gu, (part) =>
    part.length > 1 && part.startsWith("~") && part !== "~"
      ? escape(part.slice(1))
      : part === "*"
        ? "[\\s\\S]*"
        : part === "?"
          ? "[\\s\\S]"
          : escape(part),
  );
  return new RegExp(`^${source}$`, "u");
};

/** Reads a criterion. Never refuses one: like COUNTIFS, what is no operator is text to equal. */
export const readCriterion = (given: Cell): Criterion => {
  if (typeof given !== "string") {
    return {
      matches: ({ cell, isDate }) =>
        cell === given || (isDate && typeof given === "number" && String(cell).startsWith(String(given))),
    };
  }
  const [, operator = "", operand = ""] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(given)!;
  const comparison = (operator || "=") as Comparison;
  const holds = ordered[comparison];
  if (operand === "") {
    // "=" and "" mean blank, "<>" means not blank; nothing is greater or less than nothing.
    return {
      matches: ({ cell }) => (comparison === "=" ? cell === "" : comparison === "<>" ? cell !== "" : false),
    };
  }
  const number = numberIn(operand);
  const truth = caseless(operand) === "true" ? true : caseless(operand) === "false" ? false : undefined;
  const equality = comparison === "=" || comparison === "<>";
  const like = equality && /[*?~]/.test(operand) ? pattern(operand) : undefined;
  const wanted = caseless(operand);
  const matches = ({ cell, isDate }: Subject): boolean => {
    // A date is as long as it is known: ">2018" means after that year, "=2019" any day of it.
    if (isDate && typeof cell === "string" && !like && /^\d{4}/.test(operand)) {
      return cell !== "" ? holds(compareText(cell.slice(0, operand.length), operand)) : comparison === "<>";
    }
    if (typeof cell === "number") return number === undefined ? comparison === "<>" : holds(cell - number);
    if (typeof cell === "boolean")
      return truth === undefined ? comparison === "<>" : holds(Number(cell) - Number(truth));
    // A blank is no text, not even an empty one, so that "*" asks for what is there.
    if (like) return (cell !== "" && like.test(caseless(cell))) === (comparison === "=");
    // As in COUNTIFS, a number is never greater or less than a text, and a blank is neither.
    if (!equality && (cell === "" || number !== undefined)) return false;
    return holds(compareText(caseless(cell), wanted));
  };
  return { matches, ...(comparison === "=" && !like ? { plainText: operand } : {}) };
};
