// Owns a call of one of our functions as the pane builds it: its formula from what was typed, and what it answers.
import type { Cell } from "../../dataset/cell";
import * as evidence from "../../functions/evidence";
import * as lookup from "../../functions/lookup";
import * as series from "../../functions/series";
import * as tables from "../../functions/tables";
import { callsIn, readArgument } from "../../workbook/inventory/formula-call";
import { callText } from "../shared/call-text";
import type { ListedFunction, ListedParameter } from "./generated-functions";

type Answering = (...args: unknown[]) => unknown;

/** Every function is exported under its id in lower case. */
const functions = { ...evidence, ...lookup, ...series, ...tables } as unknown as Record<string, Answering>;

/** What the function's example gives each argument, as it would be typed. */
export const exampleArguments = ({ id, example }: ListedFunction): string[] =>
  (callsIn(example).find(({ name }) => name === id)?.args ?? []).map((arg) => {
    const read = readArgument(arg);
    return read.kind === "value" ? String(read.value) : "";
  });

/** What was typed, as a cell would take it; undefined where nothing was. */
const valueOf = (typed: string | undefined, isText: boolean | undefined): Cell | undefined => {
  const text = (typed ?? "").trim();
  if (text === "") return undefined;
  if (isText) return text;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
};

const parameterAt = (parameters: readonly ListedParameter[], index: number): ListedParameter | undefined =>
  parameters[index] ?? (parameters.at(-1)?.isRepeating ? parameters.at(-1) : undefined);

const valuesOf = ({ parameters }: ListedFunction, typed: readonly string[]): (Cell | undefined)[] =>
  typed.map((text, index) => valueOf(text, parameterAt(parameters, index)?.isText));

export const formulaOf = (called: ListedFunction, typed: readonly string[]): string => {
  const values = valuesOf(called, typed);
  while (values.length > 0 && values.at(-1) === undefined) values.pop();
  return `=${callText(called.id, values)}`;
};

export type CallAnswer =
  { kind: "cells"; cells: Cell[][] } | { kind: "error"; code: string; message: string };

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

export const answerOf = (called: ListedFunction, typed: readonly string[]): CallAnswer => {
  const values = valuesOf(called, typed);
  const args = called.parameters.map(({ isRange, isRepeating }, index) => {
    if (isRepeating) return values.slice(index).map((value) => value ?? null);
    return isRange ? [[values[index] ?? null]] : (values[index] ?? null);
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
