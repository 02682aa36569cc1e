// Owns the pieces that a formula is made of, as Excel's API writes it: in English, with commas.
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "../excel/address";

export interface Token {
  type: "text" | "number" | "boolean" | "function" | "cells" | "columns" | "name" | "blank" | "sign";
  /** What stands before "!": a sheet, a file, or both; with the mark. */
  prefix: string;
  /** The piece without that. */
  value: string;
  from: number;
  to: number;
}

const PREFIX = String.raw`(?<prefix>(?:'(?:[^']|'')+'|(?:\[[^[\]]+\])?[\p{L}\p{N}_.\\:]*)!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const CELLS = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.\\([])`;
// An apostrophe takes away the meaning of the sign that follows it.
const COLUMNS = String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

/** In the order in which they are tried; what none of them is, is a sign. */
const KINDS: readonly (readonly [Token["type"], RegExp])[] = [
  ["text", /(?<value>"(?:[^"]|"")*")/y],
  ["blank", /(?<value>\s+)/y],
  ["boolean", /(?<value>TRUE|FALSE)(?![\p{L}\p{N}_.\\(![])/iuy],
  ["cells", new RegExp(`${PREFIX}(?<value>${CELLS})`, "iuy")],
  ["number", /(?<value>(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)(?![\p{L}_!])/iuy],
  ["function", new RegExp(`${PREFIX}(?<value>${WORD})(?=\\s*\\()`, "iuy")],
  ["columns", new RegExp(`${PREFIX}(?<value>(?:${WORD})?${COLUMNS})(?!!)`, "iuy")],
  ["name", new RegExp(`${PREFIX}(?<value>${WORD})`, "iuy")],
];

const tokenAt = (formula: string, from: number): Token => {
  for (const [type, pattern] of KINDS) {
    pattern.lastIndex = from;
    const { prefix = "", value = "" } = pattern.exec(formula)?.groups ?? {};
    // A column beyond XFD, or a row beyond the last, makes a name of it.
    if (value && (type !== "cells" || areaIn(value)))
      return { type, prefix, value, from, to: from + prefix.length + value.length };
  }
  return { type: "sign", prefix: "", value: formula[from]!, from, to: from + 1 };
};

export const tokensOf = (formula: string): Token[] => {
  const tokens: Token[] = [];
  for (let from = 0; from < formula.length; from = tokens.at(-1)!.to) tokens.push(tokenAt(formula, from));
  return tokens;
};

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells of "$A$1:B2", "A:B" or "1:2"; undefined where a sheet has none such. */
export const areaIn = (text: string): Area | undefined => {
  const [first, last = first] = text.split(":").map((corner) => {
    const [, letters, digits] = /^\$?([A-Z]*)\$?(\d*)$/i.exec(corner) ?? [];
    return {
      column: letters ? columnNumber(letters) : undefined,
      row: digits ? Number(digits) - 1 : undefined,
    };
  });
  if (!first || !last) return undefined;
  const [top, bottom] = [first.row ?? 0, last.row ?? SHEET_ROWS - 1].sort((a, b) => a - b) as [
    number,
    number,
  ];
  const [left, right] = [first.column ?? 0, last.column ?? SHEET_COLUMNS - 1].sort((a, b) => a - b) as [
    number,
    number,
  ];
  const fits = top >= 0 && bottom < SHEET_ROWS && right < SHEET_COLUMNS;
  return fits ? { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } : undefined;
};

/** "Table[[#This Row],[a]:[b]]": its columns, and its sections in lower case and without "#". */
export const columnsIn = (text: string): { table: string; columns: string[]; sections: string[] } => {
  const open = text.indexOf("[");
  const inner = text.slice(open + 1, -1).trim();
  const ofRow = inner.startsWith("@");
  const rest = ofRow ? inner.slice(1).trim() : inner;
  const listed = [...rest.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map(([, item]) => item!.trim());
  const items = listed.length > 0 ? listed : rest ? [rest] : [];
  const isSection = (item: string): boolean => item.startsWith("#");
  return {
    table: text.slice(0, open),
    columns: items.filter((item) => !isSection(item)).map((item) => item.replace(/'(.)/g, "$1")),
    sections: [
      ...(ofRow ? ["this row"] : []),
      ...items.filter(isSection).map((item) => item.slice(1).toLowerCase()),
    ],
  };
};
