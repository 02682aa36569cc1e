// Owns the workbook's defined names as far as formulas of ours, or spilled tables, stand in them.
import { areaAddress, type Place } from "../excel/address";
import { holds } from "../excel/cell-contents";
import { readArgument } from "./formula-call";

export interface DefinedName {
  name: string;
  formula: string;
  /** What it gives, where that is one plain value. */
  value: string | number | boolean | undefined;
}

/** A name that will have another formula. */
export interface NameChange {
  name: string;
  before: string;
  after: string;
}

/** The names, once the caller has synced. */
export const readNames = ({ workbook }: Excel.RequestContext): (() => DefinedName[]) => {
  const names = workbook.names.load("items/name,items/formula,items/type,items/value");
  const plain = new Set<string>(["String", "Integer", "Double", "Boolean"]);
  return () =>
    names.items.map(({ name, formula, type, value }) => ({
      name,
      formula: String(formula),
      value: plain.has(type) ? (value as DefinedName["value"]) : undefined,
    }));
};

/** The one cell that each of the names stands for. */
export const cellsNamed = (names: readonly DefinedName[]): ((name: string) => Place | undefined) => {
  const formulas = new Map(names.map(({ name, formula }) => [name.toUpperCase(), formula]));
  return (name) => {
    const read = readArgument((formulas.get(name.toUpperCase()) ?? "").replace(/^=/, ""));
    if (read.kind !== "reference" || read.reference.kind !== "cells" || read.isSpill) return undefined;
    const { sheet, area } = read.reference;
    return sheet === undefined ? undefined : { sheet, address: areaAddress(area) };
  };
};

export const changeNames = ({ workbook }: Excel.RequestContext, changes: readonly NameChange[]): void => {
  for (const { name, after } of changes) workbook.names.getItem(name).formula = after;
};

/** Names that have been changed become what they were; one that somebody has changed since stays. */
export const restoreNames = async (
  { workbook }: Excel.RequestContext,
  changes: readonly NameChange[],
): Promise<void> => {
  if (changes.length === 0) return;
  const items = changes.map(({ name }) => workbook.names.getItemOrNullObject(name).load("formula"));
  await workbook.context.sync();
  changes.forEach(({ before, after }, index) => {
    const item = items[index]!;
    if (!item.isNullObject && holds(String(item.formula), after)) item.formula = before;
  });
};
