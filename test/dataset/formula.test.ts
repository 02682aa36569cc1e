// The formula that is offered for a value gives that value.
import "../support/custom-functions";
import { dataset } from "../../src/dataset/current";
import { readingOf } from "../../src/dataset/dataset";
import { formulaFor } from "../../src/dataset/formula";
import * as lookup from "../../src/functions/lookup";
import * as series from "../../src/functions/series";
import { callsIn, readArgument } from "../../src/workbook/inventory/formula-call";

const functions = { ...lookup, ...series } as unknown as Record<string, (...args: unknown[]) => unknown>;

const valueOf = (formula: string): unknown => {
  const [{ name, args }] = callsIn(formula) as unknown as [{ name: string; args: string[] }];
  const values = args.map((arg) => {
    const read = readArgument(arg);
    return read.kind === "value" ? read.value : undefined;
  });
  return [functions[name.toLowerCase()]!(...values)].flat(2)[0];
};

test("of every record with a value", () => {
  for (const entry of dataset.entries) {
    const formula = formulaFor(dataset, readingOf(entry));
    if (!formula) continue;
    expect(valueOf(formula)).toBe(entry.preferred?.value ?? entry.row.label_en);
  }
});

test("of every series in every period", () => {
  for (const one of dataset.series) {
    expect(formulaFor(dataset, readingOf(one))).toBeUndefined();
    for (const [period, { value }] of one.values) {
      const formula = formulaFor(dataset, { series: one, period })!;
      expect([formula, valueOf(formula)]).toEqual([formula, value]);
    }
  }
});
