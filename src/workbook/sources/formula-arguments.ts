// Owns reading what formulas are given: the values in their text and in the cells that they name.
import type { Cell } from "../../dataset/cell";
import { computed } from "../../functions/basis";
import { callsIn, readArgument } from "../inventory/formula-call";
import type { GivenTo } from "./formula-basis";

/** The cells of each argument that names some, by the argument's text and the sheet it is read on. */
export const readArguments = async (
  context: Excel.RequestContext,
  formulas: readonly { sheet: string; formula: string }[],
): Promise<(sheet: string) => GivenTo> => {
  const worksheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const names = new Map(worksheets.items.map(({ name }) => [name.toUpperCase(), name]));
  const ranges = new Map<string, NamedCells>();
  for (const { sheet, formula } of formulas) {
    for (const arg of callsIn(formula).flatMap(({ args }) => args)) {
      const read = readArgument(arg);
      const key = `${sheet}!${arg}`;
      if (read.kind !== "cells" || ranges.has(key)) continue;
      const name = names.get((read.sheet ?? sheet).toUpperCase());
      if (!name) continue;
      const whole = worksheets.getItem(name).getRange(read.address);
      const area = read.isSpill ? whole.getSpillingToRangeOrNullObject() : whole;
      ranges.set(key, {
        area: area.load("rowIndex,columnIndex,rowCount,columnCount"),
        // Of a whole column only what is there.
        used: area.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values,valueTypes"),
      });
    }
  }
  if (ranges.size > 0) await context.sync();
  return (sheet) =>
    ({ args }) =>
      args.map((arg) => {
        const read = readArgument(arg);
        if (read.kind === "value") return read.value === "" ? undefined : read.value;
        const found = ranges.get(`${sheet}!${arg}`);
        return found ? valuesIn(found) : computed;
      });
};

interface NamedCells {
  area: Excel.Range;
  used: Excel.Range;
}

/** The values in the area's shape, since ranges of one shape go pair by pair. */
const valuesIn = ({ area, used }: NamedCells): unknown[][] => {
  if (area.isNullObject) return [[]];
  const blank = new Array<unknown>(area.columnCount);
  const lines = new Array<unknown[]>(area.rowCount).fill(blank);
  if (used.isNullObject) return lines;
  used.values.forEach((values: Cell[], row) => {
    const cells = values.map((value, column) =>
      used.valueTypes[row]![column] === "Error" ? { type: "Error", basicValue: value } : value,
    );
    lines[used.rowIndex - area.rowIndex + row] = [
      ...blank.slice(0, used.columnIndex - area.columnIndex),
      ...cells,
    ];
  });
  return lines;
};
