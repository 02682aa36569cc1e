// The formula that the pane offers for a figure gives that figure.
import { dataset } from "../../src/dataset/current";
import { isEntry } from "../../src/dataset/dataset";
import { callsIn, readArgument } from "../../src/workbook/inventory/formula-call";
import { formulaFor } from "../../src/taskpane/figures/formula";
import "../support/custom-functions";
import * as lookup from "../../src/functions/lookup";
import * as series from "../../src/functions/series";

const functions = { ...lookup, ...series } as unknown as Record<string, (...args: unknown[]) => unknown>;
const MATRIX: Record<string, number> = { FIGURE: 0, AGREEMENT: 0, TRADE: 0, FINANCE: 0, INDICATOR: 2 };

const valueOf = (formula: string): unknown => {
  const [{ name, args }] = callsIn(formula) as [{ name: string; args: string[] }];
  const values = args.map((arg, index) => {
    const read = readArgument(arg);
    const value = read.kind === "value" ? read.value : undefined;
    return MATRIX[name] === index ? [[value]] : value;
  });
  return [functions[name.toLowerCase()]!(...values)].flat(2)[0];
};

test("of every record with a value", () => {
  for (const entry of dataset.entries) {
    const formula = formulaFor(dataset, entry);
    if (!formula) continue;
    expect(valueOf(formula)).toBe(entry.preferred?.value ?? entry.row.label_en);
  }
});

test("of every series in every year, where a function reads it", () => {
  const without = dataset.series.filter((one) => {
    const years = [...one.values.keys()];
    expect(isEntry(one)).toBe(false);
    if (!formulaFor(dataset, one, years[0]!)) return true;
    for (const year of years) {
      expect(valueOf(formulaFor(dataset, one, year)!)).toBe(one.values.get(year)!.value);
    }
    return false;
  });
  expect(without.map(({ row }) => row.subject).filter((subject) => subject === "finance")).toEqual([]);
  expect(without.length).toBeLessThan(dataset.series.length / 2);
});
