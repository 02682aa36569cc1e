// What a call rests on: nothing exactly when all it answers is an error, and else what its answer can be made of again.
import "../support/custom-functions";
import fc from "fast-check";
import { functionsMetadata } from "../../scripts/functions-metadata";
import { cited } from "../../src/dataset/basis";
import { referenceOf, shortCitation, styles } from "../../src/dataset/citation";
import { dataset } from "../../src/dataset/current";
import { grouped, type Reading, subjectOf } from "../../src/dataset/dataset";
import { caveatOf, verdictSentence } from "../../src/dataset/evidence";
import { fields } from "../../src/dataset/field";
import { basisOf, computed } from "../../src/functions/basis";
import * as evidence from "../../src/functions/evidence";
import * as lookup from "../../src/functions/lookup";
import * as series from "../../src/functions/series";
import * as tables from "../../src/functions/tables";
import { argumentLists } from "./arguments";

const functions = { ...evidence, ...lookup, ...series, ...tables } as unknown as Record<
  string,
  (...given: unknown[]) => unknown
>;

const runs = Number(process.env["AZCN_RUNS"] ?? 500);

const metadata = functionsMetadata();

/** A cell that is answered, by its row. */
interface Answered {
  readonly row: number;
  readonly cell: unknown;
}

/** The arguments that take ranges, by their places and names. */
type Ranges = readonly (readonly [at: number, name: string])[];

const isBlank = (name: string, cell: unknown): boolean =>
  cell === null || cell === undefined || cell === "" || (cell === 0 && name !== "amount");

const isBlankAt = (given: readonly unknown[], ranges: Ranges, row: number, column: number): boolean =>
  ranges.some(([at, name]) => {
    const range = given[at];
    if (!Array.isArray(range)) return false;
    const lines = range as unknown[][];
    const isSingle = lines.length < 2 && (lines[0]?.length ?? 0) < 2;
    return isBlank(name, isSingle ? lines[0]?.[0] : lines[row]?.[column]);
  });

/** What the call answers, without errors and what is blank because it was asked of a blank cell. */
const answersTo = (id: string, given: readonly unknown[], ranges: Ranges): Answered[] => {
  let answer: unknown;
  try {
    answer = functions[id.toLowerCase()]!(...given);
  } catch {
    return [];
  }
  const lines = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  return lines.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell instanceof CustomFunctions.Error || isBlankAt(given, ranges, row, column) ? [] : { row, cell },
    ),
  );
};

const valueAt = (reading: Reading): number => {
  if ("entry" in reading) return reading.observation?.value ?? NaN;
  const { series: one, period } = reading;
  return one.values.get(period!)?.value ?? (one.row.missing === "zero" ? 0 : NaN);
};

const near = (a: unknown, b: number): boolean =>
  typeof a === "number" && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

const isScaled = (cell: unknown, reading: Reading): boolean =>
  [1, 1e3, 1e6, 1e9].some((divisor) => cell === valueAt(reading) / divisor);

/** Of a reading that is no observation, only what the record itself says; of the others, what is theirs or of the record. */
const isField = (cell: unknown, reading: Reading): boolean =>
  ("entry" in reading &&
    fields.some(({ read }) => (read(reading, dataset, "en") ?? (reading.observation ? NaN : "")) === cell)) ||
  (cell === "" && "entry" in reading);

type Remake = (
  cells: readonly Answered[],
  readings: readonly Reading[],
  given: readonly unknown[],
) => boolean;

/** One reading a cell, of which it can be made. */
const pairwise =
  (isMade: (cell: unknown, reading: Reading) => boolean): Remake =>
  (cells, readings) =>
    cells.length === readings.length && cells.every(({ cell }, at) => isMade(cell, readings[at]!));

const sum = (readings: readonly Reading[]): number =>
  readings.reduce((all, reading) => all + valueAt(reading), 0);

/** One reading, or several of one period, a row; months stand in the row of their year where rows are years. */
const rows: Remake = (cells, readings) => {
  const years = new Set(cells.map(({ cell }) => cell));
  const rowOf = (period = "") => {
    const year = Number(period.slice(0, 4));
    return years.has(year) ? year : period;
  };
  const shown = grouped(cells, ({ row }) => String(row));
  const kept = [
    ...grouped(readings, (one) =>
      "entry" in one ? (one.observation ?? one.entry).id : String(rowOf(one.period)),
    ).values(),
  ];
  const spilled = [...shown.values()].slice(-kept.length).map((line) => line.map(({ cell }) => cell));
  return (
    shown.size - kept.length <= 1 &&
    kept.every((group, at) =>
      [...grouped(group, (reading) => subjectOf(reading).id).values()].every((ofOne) => {
        const [reading] = ofOne as [Reading];
        if ("entry" in reading) return spilled[at]!.some((cell) => cell !== "" && isField(cell, reading));
        return (
          spilled[at]!.includes(rowOf(reading.period)) && spilled[at]!.some((cell) => near(cell, sum(ofOne)))
        );
      }),
    )
  );
};

/** As many readings a cell: the amount at their rates. */
const converted =
  (convert: (amount: number, values: readonly number[]) => readonly number[]): Remake =>
  (cells, readings, [amounts]) => {
    const each = readings.length / cells.length;
    // Currencies that are ranges themselves need one rate here and two there.
    if (!Number.isInteger(each)) return true;
    const all = [amounts]
      .flat(2)
      .map((amount) => Number((amount as { basicValue?: unknown } | null)?.basicValue ?? amount));
    return cells.every(({ cell }, at) => {
      const values = readings.slice(at * each, (at + 1) * each).map(valueAt);
      return all.some((amount) => convert(amount, values).some((one) => near(cell, one)));
    });
  };

/** Makes the answer again of nothing but what the call is said to rest on. */
const remade: Readonly<Record<string, Remake>> = {
  INVESTMENT: pairwise(isScaled),
  COMPANIES: pairwise(isScaled),
  LOAN: pairwise(isField),
  AGREEMENT: pairwise(isField),
  FIGURE: pairwise(isField),
  TRADE: pairwise(isScaled),
  FINANCE: pairwise(isScaled),
  INDICATOR: pairwise((cell, reading) => cell === valueAt(reading)),
  EXCHANGE: converted((amount, [first, second]) =>
    second === undefined ? [amount / first!, amount * first!] : [(amount / first!) * second],
  ),
  REAL: converted((amount, [own, base]) => [(amount * base!) / own!]),
  DATA: rows,
  AGREEMENTS: rows,
  LOANS: rows,
  TIMELINE: rows,
  TOTAL: ([total], readings) => near(total!.cell, sum(readings)),
  // Its other measures are asked of the dataset's own tests: here the parts of a value, and no others.
  OBSERVATION: (cells, readings, [, , measure]) =>
    (measure ?? "value") !== "value" || cells.length > 1 || near(cells[0]!.cell, sum(readings)),
  HISTORY: (cells, readings, [, , , measure]) =>
    (measure ?? "value") !== "value" ||
    readings.every(
      (reading) =>
        "series" in reading &&
        cells.some(({ cell }) => String(cell) === reading.period) &&
        cells.some(({ cell }) => cell === valueAt(reading)),
    ),
  // A row may be the year of several months.
  COVERAGE: ([text], readings) =>
    [
      readings.length,
      new Set(readings.map((one) => ("series" in one ? one.period!.slice(0, 4) : one))).size,
    ].includes(Number(/^\d+ of (\d+) rows?/.exec(String(text!.cell))?.[1])),
  FACTS: (cells, readings) =>
    cells.length === 8 * (readings.length + 1) &&
    readings.every((reading, at) => cells[8 * (at + 1)]!.cell === subjectOf(reading).id),
  SOURCE: pairwise((cell, reading) => {
    const reference = referenceOf(dataset, reading);
    const { url, read_at } = reference.source;
    return styles.all.some(({ id, cite }) => (id !== "URL" || url || read_at) && cite(reference) === cell);
  }),
  CAVEAT: pairwise((cell, reading) => cell === caveatOf(dataset, reading)),
  VERDICT: pairwise((cell, reading) => cell === verdictSentence(subjectOf(reading))),
  COMPARE: (cells, readings) =>
    cells.length === 12 * (readings.length + 1) &&
    readings.every((one, at) => cells[12 * (at + 1) + 9]!.cell === shortCitation(referenceOf(dataset, one))),
  CARD: ([answer], [reading]) =>
    [valueAt(reading!), subjectOf(reading!).row.label_en].includes(answer!.cell as string),
};

/** What says something of the dataset as a whole, or nothing of it: its lists, no rate for the same currency, no row. */
const mayBeWhole = ["LIST", "EDITION", "EXCHANGE", "TOTAL", "COVERAGE", "DATA"];

test.each(Object.keys(functions).map((name) => name.toUpperCase()))(
  "%s rests on what its answer is made of",
  async (id) => {
    const { json } = await metadata;
    const description = json.functions.find((one) => one.id === id)!;
    const ranges = [...description.parameters.entries()].flatMap(
      ([at, { name, dimensionality, optional }]) =>
        dimensionality === "matrix" && !optional ? [[at, name] as const] : [],
    );
    const isRepeating = description.parameters.at(-1)?.repeating;
    fc.assert(
      fc.property(argumentLists(json, description), (given) => {
        const last = description.parameters.length - 1;
        const spread =
          isRepeating && given.length > last ? [...given.slice(0, last), ...[given[last]].flat()] : given;
        const cells = answersTo(id, given, ranges);
        const { readings, isWhole, lacks } = basisOf(id, spread);
        expect(readings.length > 0 || isWhole).toBe(cells.length > 0);
        if (cells.length === 0 || (isWhole && mayBeWhole.includes(id))) return;
        expect(isWhole).toBe(false);
        expect({ given, readings, lacks, isMade: remade[id]!(cells, readings, given) }).toMatchObject({
          isMade: true,
        });
      }),
      { numRuns: runs },
    );
  },
  10 * 60_000,
);

const shortOf = (id: string, ...given: unknown[]): string[] =>
  cited(dataset, basisOf(id, given).readings).map(({ short }) => short);

test.each<[string, unknown[], string[]]>([
  ["FIGURE", ["aiib-azerbaijan-share-amount", "Stated"], ["Aze.Media (2022), paragraph 5"]],
  ["FIGURE", ["aiib-azerbaijan-share-amount"], ["Trend (19 June 2017)"]],
  ["INVESTMENT", ["China", " 2015 "], ["ADA Biweekly (2013)"]],
  ["INVESTMENT", ["China", "Latest"], ["Trend (25 September 2025)"]],
  ["SOURCE", ["china-investment-in-azerbaijan", undefined, "latest"], ["Trend (25 September 2025)"]],
  ["CAVEAT", ["exchange-rate-azerbaijan", 2020], ["Knoema"]],
  ["TRADE", [2025, undefined, "announced"], ["Report Information Agency (13 March 2026)"]],
  ["INDICATOR", ["Azerbaijan", "exchange rate", [[2020], [2024]]], ["Knoema (undated)"]],
])("%s%j cites the source of the very value", (id, given, short) => {
  expect(shortOf(id, ...given)).toEqual(short.map((one) => expect.stringContaining(one)));
});

test("a total rests on the rows that are added, in the column that is summed", () => {
  expect(shortOf("TOTAL", "trade", "year", 2019)).toHaveLength(1);
  const loans = basisOf("TOTAL", ["loans"]).readings.map(subjectOf);
  expect(loans.length).toBeGreaterThan(3);
  expect(loans.filter(({ row }) => "include_in_totals" in row && row.include_in_totals === false)).toEqual(
    [],
  );
});

test("an argument that only Excel can work out matters where the basis depends on it", () => {
  expect(basisOf("LOAN", [computed])).toMatchObject({
    readings: [],
    lacks: expect.stringContaining("worked out by Excel"),
  });
  expect(basisOf("REAL", [computed, 2016]).readings).toHaveLength(2);
  expect(basisOf("INVESTMENT", ["China", undefined, computed]).readings).toHaveLength(1);
  expect(basisOf("NOSUCH", ["China"])).toMatchObject({ readings: [], isWhole: false });
});
