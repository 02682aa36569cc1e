// Owns reading formulas: the AZCN calls in one, what they are given, and references to spilled tables.
import { parseA1Ref, parseStructRef, type Token, tokenize } from "@borgar/fx";
import type { Cell } from "../../dataset/cell";
import { type Area, areaAddress, type Place, qualified, SHEET_COLUMNS, SHEET_ROWS } from "../excel/address";
import { isFormula } from "../excel/cell-contents";

/** What LET's names stand for; undefined for a parameter of LAMBDA, which only Excel can follow. */
export type Scope = ReadonlyMap<string, { text: string; scope: Scope } | undefined>;

/** A call of one of our functions, with the text of each argument. */
export interface Call {
  /** "LOAN", in upper case. */
  name: string;
  args: readonly string[];
  /** The names that the arguments may use. */
  scope: Scope;
}

/** What an argument is: a value as it stands, a reference to be looked up, or something only Excel can work out. */
export type Argument =
  | { kind: "value"; value: Cell | readonly (readonly Cell[])[] }
  | { kind: "reference"; reference: Reference; isSpill: boolean; /** After "@". */ isOne: boolean }
  | { kind: "computed" };

export type Reference =
  | { kind: "cells"; sheet?: string | undefined; area: Area }
  | { kind: "columns"; table: string; columns: readonly string[]; sections: readonly string[] }
  | { kind: "name"; name: string };

type LocatedToken = Token & { loc: [number, number] };

const tokensOf = (formula: string): LocatedToken[] =>
  tokenize(formula, { withLocation: true, mergeRefs: true }) as LocatedToken[];

const isSign = (token: Token | undefined, sign: string): boolean =>
  token?.type === "operator" && token.value === sign;

/** Where the name of a function begins: before it may stand the file in which Excel looked for it, "[2]!". */
const startOf = (tokens: readonly LocatedToken[], index: number): number => {
  if (!isSign(tokens[index - 1], "!")) return tokens[index]!.loc[0];
  let first = index - 2;
  if (tokens[first]?.type === "unknown")
    while (first > 0 && !(tokens[first]!.type === "unknown" && /^['[]/.test(tokens[first]!.value)))
      first -= 1;
  return (tokens[first] ?? tokens[index]!).loc[0];
};

interface Found {
  call: { name: string; args: string[]; scope: Scope };
  /** Where its name and its first argument begin. */
  start: number;
  open: number;
}

const OURS = /^(?:_xldudf_AZCN[._]|AZCN\.)([A-Z]+)$/i;
const NO_NAMES: Scope = new Map();

/** The calls of ours, in order; nested ones too. */
const find = (formula: string): Found[] => {
  const tokens = tokensOf(formula);
  const found: Found[] = [];
  /** The brackets that are open; those of a function with its arguments so far. */
  const brackets: { name: string; args: string[]; from: number; scope: Scope }[] = [];
  const endArgument = (to: number): void => {
    const bracket = brackets.at(-1);
    if (!bracket) return;
    const text = formula.slice(bracket.from, to).trim();
    const { args, name, scope } = bracket;
    args.push(text);
    if (name === "LAMBDA") bracket.scope = new Map([...scope, [text.toUpperCase(), undefined]]);
    if (name === "LET" && args.length % 2 === 0)
      bracket.scope = new Map([...scope, [args.at(-2)!.toUpperCase(), { text, scope }]]);
  };
  let called: number | undefined;
  tokens.forEach((token, index) => {
    const { type, value, loc } = token;
    const opens = isSign(token, "(") || isSign(token, "{");
    if (opens) {
      const name = called === undefined ? "" : tokens[called]!.value;
      const scope = brackets.at(-1)?.scope ?? NO_NAMES;
      const bracket = { name: name.replace(/^_xlfn\./i, "").toUpperCase(), args: [], from: loc[1], scope };
      brackets.push(bracket);
      const own = OURS.exec(name)?.[1]?.toUpperCase();
      if (own) {
        const call = { name: own, args: bracket.args, scope };
        found.push({ call, start: startOf(tokens, called!), open: loc[1] });
      }
    } else if (isSign(token, ")") || isSign(token, "}")) {
      endArgument(loc[0]);
      brackets.pop();
    } else if (isSign(token, ",")) {
      endArgument(loc[0]);
      if (brackets.length > 0) brackets.at(-1)!.from = loc[1];
    }
    if (type === "func" || (type === "range_named" && OURS.test(value))) called = index;
    else if (type !== "whitespace") called = undefined;
  });
  for (const { call } of found) if (call.args.length === 1 && call.args[0] === "") call.args.pop();
  return found;
};

/** Every AZCN call in the formula, nested ones too. */
export const callsIn = (formula: string): Call[] => find(formula).map(({ call }) => call);

export const isAzcnFormula = (content: unknown): content is string =>
  isFormula(content) && /azcn/i.test(content) && find(content).length > 0;

/** Whether a call stands under the name that Excel gives to functions it does not know. */
export const hasForeignNames = (formula: string): boolean =>
  find(formula).some(({ start }) => !/^azcn\./i.test(formula.slice(start)));

/** The formula without what Excel puts before functions it did not know: "_xldudf_AZCN_LOAN(" → "AZCN.LOAN(". */
export const withPlainNames = (formula: string): string =>
  find(formula).reduceRight(
    (text, { start, open, call }) => `${text.slice(0, start)}AZCN.${call.name}(${text.slice(open)}`,
    formula,
  );

/** Without blanks, and without brackets round the whole. */
const bare = (tokens: readonly Token[]): readonly Token[] => {
  const inner = tokens.filter(({ type }) => type !== "whitespace" && type !== "newline");
  let depth = 0;
  const closes = inner.findIndex((token) => {
    if (isSign(token, "(")) depth += 1;
    if (isSign(token, ")")) depth -= 1;
    return depth === 0;
  });
  const isWhole = isSign(inner[0], "(") && closes === inner.length - 1;
  return isWhole ? bare(inner.slice(1, -1)) : inner;
};

const literal = ({ type, value }: Token): Cell | undefined => {
  if (type === "string") return value.slice(1, -1).replaceAll('""', '"');
  if (type === "number") return Number(value);
  return type === "bool" ? value.toUpperCase() === "TRUE" : undefined;
};

/** "{1,2;3,4}"; undefined where something in it is no plain value. */
const arrayOf = (tokens: readonly Token[]): Cell[][] | undefined => {
  if (!isSign(tokens[0], "{") || !isSign(tokens.at(-1), "}")) return undefined;
  const lines: Cell[][] = [[]];
  for (const token of tokens.slice(1, -1)) {
    const value = literal(token);
    if (value !== undefined) lines.at(-1)!.push(value);
    else if (isSign(token, ";")) lines.push([]);
    else if (!isSign(token, ",")) return undefined;
  }
  return lines;
};

/** Cells of this workbook; none of another's, nor the same cells of several sheets. */
const cellsOf = (text: string): Extract<Reference, { kind: "cells" }> | undefined => {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed) || !parsed.range) return undefined;
  const { context = [], range } = parsed as { context?: string[]; range: Record<string, number | null> };
  if (context.length > 1 || context[0]?.includes(":")) return undefined;
  const [row, column] = [range.top ?? 0, range.left ?? 0];
  const rows = (range.bottom ?? SHEET_ROWS - 1) - row + 1;
  const columns = (range.right ?? SHEET_COLUMNS - 1) - column + 1;
  return { kind: "cells", sheet: context[0], area: { row, column, rows, columns } };
};

const referenceOf = ({ type, value }: Token): Reference | undefined => {
  if (type === "range" || type === "range_beam") return cellsOf(value);
  if (type === "range_named") return { kind: "name", name: value };
  const parsed = type === "structured" ? parseStructRef(value) : undefined;
  if (!parsed || !("columns" in parsed)) return undefined;
  const { table = "", columns = [], sections = [] } = parsed;
  return { kind: "columns", table, columns, sections };
};

export const readArgument = (text: string, scope: Scope = NO_NAMES): Argument => {
  if (text === "") return { kind: "value", value: "" };
  const tokens = bare(tokensOf(`=${text}`).slice(1));
  const [first, ...rest] = isSign(tokens[0], "+") ? tokens.slice(1) : tokens;
  const value = rest.length === 0 && first ? literal(first) : arrayOf(tokens);
  if (value !== undefined) return { kind: "value", value };
  const isOne = isSign(tokens[0], "@");
  const [named, hash, ...more] = isOne ? tokens.slice(1) : tokens;
  const isSpill = isSign(hash, "#");
  const reference = named && referenceOf(named);
  if (!reference || (hash && !isSpill) || more.length > 0) return { kind: "computed" };
  const local = reference.kind === "name" ? reference.name.toUpperCase() : "";
  if (!scope.has(local)) return { kind: "reference", reference, isSpill, isOne };
  const bound = scope.get(local);
  const read: Argument = bound ? readArgument(bound.text, bound.scope) : { kind: "computed" };
  return read.kind === "reference" && (isSpill || isOne) ? { ...read, isSpill, isOne } : read;
};

/** The spilled tables that a formula may point at. */
export interface Spills {
  /** What the cell fills, where it spills. */
  from: (anchor: Place) => Area | undefined;
  /** The cell that a defined name stands for. */
  named?: (name: string) => Place | undefined;
}

/** An area in letters, its columns and rows fixed by "$" as its first cell was. */
const dollared = (area: Area, anchor: string): string => {
  const [column, row] = [/^\$/.test(anchor) ? "$" : "", /\$\d/.test(anchor) ? "$" : ""];
  return areaAddress(area).replace(
    /([A-Z]+)(\d+)/g,
    `${column.replace("$", "$$$$")}$1${row.replace("$", "$$$$")}$2`,
  );
};

/** The formula with "A1#" replaced by the cells' address where a spilled table is known to start there. */
export const withFixedSpills = (formula: string, ownSheet: string, spills: Spills): string => {
  const tokens = tokensOf(formula);
  const parts: { loc: [number, number]; text: string }[] = [];
  tokens.forEach((token, index) => {
    const hash = tokens[index + 1];
    // After "!" stand cells of a file whose name could not be read.
    if (!isSign(hash, "#") || isSign(tokens[index - 1], "!")) return;
    const reference = referenceOf(token);
    if (reference?.kind === "cells") {
      const cut = token.value.lastIndexOf("!") + 1;
      const place = { sheet: reference.sheet ?? ownSheet, address: areaAddress(reference.area) };
      const area = spills.from(place);
      const text = area && token.value.slice(0, cut) + dollared(area, token.value.slice(cut));
      if (text) parts.push({ loc: [token.loc[0], hash!.loc[1]], text });
    } else if (reference?.kind === "name") {
      const place = spills.named?.(reference.name);
      const area = place && spills.from(place);
      const text = area && qualified({ sheet: place.sheet, address: dollared(area, "$A$1") });
      if (text) parts.push({ loc: [token.loc[0], hash!.loc[1]], text });
    }
  });
  return parts.reduceRight(
    (text, { loc: [from, to], text: by }) => text.slice(0, from) + by + text.slice(to),
    formula,
  );
};
