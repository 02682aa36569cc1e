// Owns reading formulas: the AZCN calls in one, what they are given, and references to spilled tables.
import type { Cell } from "../../dataset/table";
import type { Place } from "../excel/address";
import { isFormula } from "../excel/cell-contents";

/** A call of one of our functions, with the text of each argument. */
export interface Call {
  /** "LOAN", in upper case. */
  name: string;
  args: readonly string[];
}

/** What an argument is: a value as it stands, cells to be read, or something only Excel can work out. */
export type Argument =
  | { kind: "value"; value: Cell }
  | { kind: "cells"; sheet?: string | undefined; address: string; isSpill: boolean }
  | { kind: "computed" };

// Texts and sheet names in quotes hide what looks like a formula. Each alternative eats one whole.
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
const NAME = /(?:\[\d+\]!)?(?:_xldudf_AZCN[._]|AZCN\.)([A-Z]+)\s*\(/iy;
const WORD = /[\p{L}\p{N}_.\\]+/uy;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** Walks over a formula outside of quotes; `see` says how far it has read, or undefined to go on by one. */
const walk = (formula: string, see: (index: number) => number | undefined): void => {
  for (let index = 0; index < formula.length;) {
    const quoted = at(QUOTED, formula, index);
    index = quoted
      ? index + quoted[0].length
      : (see(index) ?? index + (at(WORD, formula, index)?.[0].length || 1));
  }
};

/** Where each call's name and its opening bracket stand. */
const callStarts = (formula: string): { start: number; open: number; name: string }[] => {
  const starts: { start: number; open: number; name: string }[] = [];
  walk(formula, (index) => {
    const found = at(NAME, formula, index);
    if (!found) return undefined;
    starts.push({ start: index, open: index + found[0].length, name: found[1]!.toUpperCase() });
    return index + found[0].length;
  });
  return starts;
};

const argumentsFrom = (formula: string, open: number): string[] => {
  const args: string[] = [];
  let depth = 0;
  let start = open;
  let end: number | undefined;
  const rest = formula.slice(open);
  walk(rest, (index) => {
    if (end !== undefined) return rest.length;
    const character = rest[index]!;
    if ("({[".includes(character)) depth += 1;
    else if (depth > 0 && ")}]".includes(character)) depth -= 1;
    else if (character === ")") end = open + index;
    else if (depth === 0 && character === ",") {
      args.push(formula.slice(start, open + index));
      start = open + index + 1;
    }
    return index + 1;
  });
  args.push(formula.slice(start, end ?? formula.length));
  const trimmed = args.map((arg) => arg.trim());
  return trimmed.length === 1 && trimmed[0] === "" ? [] : trimmed;
};

/** Every AZCN call in the formula, nested ones too. */
export const callsIn = (formula: string): Call[] =>
  callStarts(formula).map(({ name, open }) => ({ name, args: argumentsFrom(formula, open) }));

export const isAzcnFormula = (content: unknown): content is string =>
  isFormula(content) && /azcn/i.test(content) && callStarts(content).length > 0;

/** Whether a call stands under the name that Excel gives to functions it does not know. */
export const hasForeignNames = (formula: string): boolean =>
  callStarts(formula).some(({ start }) => !/^azcn\./i.test(formula.slice(start)));

/** The formula without what Excel puts before functions it did not know: "_xldudf_AZCN_LOAN(" → "AZCN.LOAN(". */
export const withPlainNames = (formula: string): string =>
  callStarts(formula).reduceRight(
    (text, { start, open, name }) => `${text.slice(0, start)}AZCN.${name}(${text.slice(open)}`,
    formula,
  );

const REFERENCE =
  /^(?:'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(#?)$/iu;

export const readArgument = (text: string): Argument => {
  if (text === "") return { kind: "value", value: "" };
  const literal = /^"((?:[^"]|"")*)"$/.exec(text);
  if (literal) return { kind: "value", value: literal[1]!.replaceAll('""', '"') };
  if (/^[+-]?\d+(?:\.\d+)?$/.test(text)) return { kind: "value", value: Number(text) };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { kind: "value", value: text.toUpperCase() === "TRUE" };
  const reference = REFERENCE.exec(text.replace(/^@/, ""));
  if (!reference) return { kind: "computed" };
  const [, quoted, plain, address, hash] = reference;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return {
    kind: "cells",
    sheet,
    address: address!.replaceAll("$", "").toUpperCase(),
    isSpill: hash === "#",
  };
};

const SPILLED = /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7})#/iuy;

/** The formula with "A1#" replaced by the cells' address where `fixed` knows the spilled table that starts there. */
export const withFixedSpills = (
  formula: string,
  ownSheet: string,
  fixed: (anchor: Place) => string | undefined,
): string => {
  const parts: { from: number; to: number; text: string }[] = [];
  const see = (index: number): number | undefined => {
    const found = at(SPILLED, formula, index);
    if (!found) return undefined;
    const [whole, sheet, cell] = found;
    const name = sheet?.replace(/^'|'$/g, "").replaceAll("''", "'") ?? ownSheet;
    const address = fixed({ sheet: name, address: cell!.replaceAll("$", "").toUpperCase() });
    if (address) {
      const text = `${sheet ? `${sheet}!` : ""}${address}`;
      parts.push({ from: index, to: index + whole.length, text });
    }
    return index + whole.length;
  };
  // A sheet's name in quotes begins a reference, so that quotes are looked at before they are passed over.
  for (let index = 0; index < formula.length;) {
    const next = see(index);
    const skipped = at(QUOTED, formula, index)?.[0].length ?? at(WORD, formula, index)?.[0].length;
    index = next ?? index + (skipped || 1);
  }
  return parts.reduceRight(
    (text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to),
    formula,
  );
};
