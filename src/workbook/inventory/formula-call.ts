// Owns reading formulas: the AZCN calls in one, what they are given, and references to spilled tables.
import type { Cell } from "../../dataset/cell";
import { type Area, areaAddress, type Place, qualified } from "../excel/address";
import { isFormula } from "../excel/cell-contents";
import { areaIn, columnsIn, type Token, tokensOf } from "./formula-tokens";

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

const isSign = (token: Token | undefined, sign: string): boolean =>
  token?.type === "sign" && token.value === sign;

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
  let called: Token | undefined;
  tokens.forEach((token) => {
    const { type, from, to } = token;
    const opens = isSign(token, "(") || isSign(token, "{");
    if (opens) {
      const name = called?.value ?? "";
      const scope = brackets.at(-1)?.scope ?? NO_NAMES;
      const bracket = { name: name.replace(/^_xlfn\./i, "").toUpperCase(), args: [], from: to, scope };
      brackets.push(bracket);
      const own = OURS.exec(name)?.[1]?.toUpperCase();
      if (own) {
        const call = { name: own, args: bracket.args, scope };
        found.push({ call, start: called!.from, open: to });
      }
    } else if (isSign(token, ")") || isSign(token, "}")) {
      endArgument(from);
      brackets.pop();
    } else if (isSign(token, ",")) {
      endArgument(from);
      if (brackets.length > 0) brackets.at(-1)!.from = to;
    }
    if (type === "function") called = token;
    else if (type !== "blank") called = undefined;
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
  const inner = tokens.filter(({ type }) => type !== "blank");
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
  if (type === "text") return value.slice(1, -1).replaceAll('""', '"');
  if (type === "number") return Number(value);
  return type === "boolean" ? value.toUpperCase() === "TRUE" : undefined;
};

/** "-2" */
const signed = ([sign, number, ...more]: readonly Token[]): number | undefined =>
  isSign(sign, "-") && number?.type === "number" && more.length === 0 ? -Number(number.value) : undefined;

/** "{1,2;3,4}"; undefined where something in it is no plain value. */
const arrayOf = (tokens: readonly Token[]): Cell[][] | undefined => {
  if (!isSign(tokens[0], "{") || !isSign(tokens.at(-1), "}")) return undefined;
  const lines: Cell[][] = [[]];
  for (const [index, token] of tokens.slice(1, -1).entries()) {
    // The sign stands before the token, which slicing has moved by one.
    const value = isSign(tokens[index], "-") ? signed(tokens.slice(index, index + 2)) : literal(token);
    if (value !== undefined) lines.at(-1)!.push(value);
    else if (isSign(token, "-")) continue;
    else if (isSign(token, ";")) lines.push([]);
    else if (!isSign(token, ",")) return undefined;
  }
  return lines;
};

/** What a piece refers to in this workbook: nothing of another's, nor the same cells of several sheets. */
const referenceOf = ({ type, prefix, value }: Token): Reference | undefined => {
  const sheet = prefix ? prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'") : undefined;
  if (sheet !== undefined && /[[\]:\\/]/.test(sheet)) return undefined;
  if (type === "cells") return { kind: "cells", sheet, area: areaIn(value)! };
  if (type === "name") return { kind: "name", name: prefix + value };
  return type === "columns" ? { kind: "columns", ...columnsIn(value) } : undefined;
};

export const readArgument = (text: string, scope: Scope = NO_NAMES): Argument => {
  if (text === "") return { kind: "value", value: "" };
  const tokens = bare(tokensOf(text));
  const [first, ...rest] = isSign(tokens[0], "+") ? tokens.slice(1) : tokens;
  const value = rest.length === 0 && first ? literal(first) : (signed(tokens) ?? arrayOf(tokens));
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
  named?: (name: string, ownSheet: string) => Place | undefined;
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
  const parts: { from: number; to: number; text: string }[] = [];
  tokens.forEach((token, index) => {
    const hash = tokens[index + 1];
    const reference = isSign(hash, "#") ? referenceOf(token) : undefined;
    if (!reference || reference.kind === "columns") return;
    const place =
      reference.kind === "name"
        ? spills.named?.(reference.name, ownSheet)
        : { sheet: reference.sheet ?? ownSheet, address: areaAddress(reference.area) };
    const area = place && spills.from(place);
    if (!area) return;
    const text =
      reference.kind === "name"
        ? qualified({ sheet: place.sheet, address: dollared(area, "$A$1") })
        : token.prefix + dollared(area, token.value);
    parts.push({ from: token.from, to: hash!.to, text });
  });
  return parts.reduceRight(
    (text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to),
    formula,
  );
};
