// Owns reading what formulas are given: the values in their text and in the cells that they name.
import type { Cell } from "../../dataset/table";
import { type Call, callsIn, readArgument } from "../inventory/formula-call";
import type { Given } from "./formula-source";

/** The cells of each argument that names some, by the argument's text and the sheet it is read on. */
export const readArguments = async (
  context: Excel.RequestContext,
  formulas: readonly { sheet: string; formula: string }[],
): Promise<(call: Call, sheet: string) => Given> => {
  const worksheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const names = new Map(worksheets.items.map(({ name }) => [name.toUpperCase(), name]));
  const ranges = new Map<string, { range: Excel.Range; isNull: () => boolean }>();
  for (const { sheet, formula } of formulas) {
    for (const arg of callsIn(formula).flatMap(({ args }) => args)) {
      const read = readArgument(arg);
      const key = `${sheet}!${arg}`;
      if (read.kind !== "cells" || ranges.has(key)) continue;
      const name = names.get((read.sheet ?? sheet).toUpperCase());
      if (!name) continue;
      const cells = worksheets.getItem(name).getRange(read.address);
      const range = (
        read.isSpill ? cells.getSpillingToRangeOrNullObject() : cells.getUsedRangeOrNullObject(true)
      ).load("values");
      ranges.set(key, { range, isNull: () => range.isNullObject });
    }
  }
  if (ranges.size > 0) await context.sync();
  return ({ args }, sheet) =>
    args.map((arg) => {
      const read = readArgument(arg);
      if (read.kind === "value") return read.value === "" ? [] : [read.value];
      const found = ranges.get(`${sheet}!${arg}`);
      if (!found) return undefined;
      return found.isNull() ? [] : (found.range.values as Cell[][]).flat();
    });
};
