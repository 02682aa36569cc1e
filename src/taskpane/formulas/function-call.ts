// Owns a call of one of our functions as the pane builds it: its formula from what was typed, and what it answers.
import type { Cell } from "../../dataset/cell";
import { computed } from "../../functions/basis";
import * as evidence from "../../functions/evidence";
import * as lookup from "../../functions/lookup";
import * as series from "../../functions/series";
import * as tables from "../../functions/tables";
import { callsIn, readArgument } from "../../workbook/inventory/formula-call";
import { argumentText } from "../shared/call-text";
import type { ListedFunction, ListedParameter } from "../shared/generated-functions";

type Answering = (...args: unknown[]) => unknown;

/** Every function is exported under its id in lower case. */
const functions = { ...evidence, ...lookup, ...series, ...tables } as unknown as Record<string, Answering>;

/** What the function's example gives each argument, as it would be typed. */
export const exampleArguments = ({ id, example }: ListedFunction): string[] =>
  (callsIn(example).find(({ name }) => name === id)?.args ?? []).map((arg) => {
    const read = readArgument(arg);
    return read.kind === "value" ? String(read.value) : "";
  });

/** What was typed, as the formula holds it, and what that is. */
export interface Taken {
  kind: "nothing" | "text" | "number" | "truth" | "cells";
  text: string;
}

/**
 * Cells and columns of tables are references, unless they are the name of a choice; anything else that is to be worked
 * out begins with "=". Text in quotation marks is always text.
 */
export const taken = (
  typed: string,
  isText = false,
  isChoice: (text: string) => boolean = () => false,
): Taken => {
  const text = typed.trim();
  if (text === "") return { kind: "nothing", text: "" };
  if (text.startsWith("=") && text.length > 1) return { kind: "cells", text: text.slice(1) };
  const quoted = readArgument(text);
  if (/^"(?:[^"]|"")*"$/.test(text) && quoted.kind === "value") return { kind: "text", text };
  const isReference = quoted.kind === "reference" && (quoted.reference.kind !== "name" || quoted.isSpill);
  if (isReference && !isChoice(text)) return { kind: "cells", text };
  if (!isText && /^(?:true|false)$/i.test(text)) return { kind: "truth", text: text.toUpperCase() };
  if (!isText && /^[+-]?\d+(?:\.\d+)?$/.test(text)) return { kind: "number", text: String(Number(text)) };
  return { kind: "text", text: argumentText(text) };
};

export const parameterAt = ({ parameters }: ListedFunction, index: number): ListedParameter | undefined =>
  parameters[index] ?? (parameters.at(-1)?.isRepeating ? parameters.at(-1) : undefined);

export const formulaOf = (called: ListedFunction, args: readonly Taken[]): string => {
  const texts = args.map(({ text }) => text);
  while (texts.length > 0 && texts.at(-1) === "") texts.pop();
  return `=AZCN.${called.id}(${texts.join(",")})`;
};

/** What a formula without references gives its function; undefined where only the workbook knows. */
export const givenIn = (formula: string): readonly unknown[] | undefined => {
  const read = (callsIn(formula)[0]?.args ?? []).map((arg) => readArgument(arg));
  if (!read.every((one) => one.kind === "value")) return undefined;
  return read.map(({ value }) => (value === "" ? undefined : value));
};

export type CallAnswer =
  | { kind: "cells"; cells: Cell[][] }
  | { kind: "error"; code: string; message: string }
  /** It depends on what only Excel can work out. */
  | { kind: "unknown" };

interface ExcelError {
  code: string;
  message: string;
}

const asError = (thrown: unknown): CallAnswer => {
  const { code, message } = thrown as ExcelError;
  return { kind: "error", code, message };
};

/** An error within a table is shown by its code, and a card by its text. */
const asCell = (value: unknown): Cell => {
  if (value instanceof CustomFunctions.Error) return String((value as unknown as ExcelError).code);
  return typeof value === "object" && value !== null
    ? String((value as { text?: unknown }).text)
    : (value as Cell);
};

export const answerOf = (called: ListedFunction, given: readonly unknown[] | undefined): CallAnswer => {
  if (!given || given.includes(computed)) return { kind: "unknown" };
  const args = called.parameters.map(({ isRange, isRepeating }, index) => {
    if (isRepeating) return given.slice(index).map((value) => value ?? null);
    const value = given[index] ?? null;
    return isRange && !Array.isArray(value) ? [[value]] : value;
  });
  try {
    const answer = functions[called.id.toLowerCase()]!(...args);
    const cells: unknown[][] = Array.isArray(answer) ? answer : [[answer]];
    const only = cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0] : undefined;
    if (only instanceof CustomFunctions.Error) return asError(only);
    return { kind: "cells", cells: cells.map((line) => line.map(asCell)) };
  } catch (error) {
    return asError(error);
  }
};
