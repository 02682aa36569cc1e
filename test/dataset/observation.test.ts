// Owns one value of any series: longer periods made of its own, other measures, and what each refusal says.
import { dataset } from "../../src/dataset/current";
import { levelIn, type Measure, measures, observed } from "../../src/dataset/observation";

const value = (series: string, period: string, measure: Measure = "value"): number =>
  observed(dataset, series, period, measure).value;

test.each([
  ["china-cleantech-exports-evs", "2025", 870288219],
  ["china-cleantech-exports-all", "2025-11", 203871061],
  ["china-customs-turnover", "2025", 23580344700],
  ["china-rank-azerbaijan-imports", "2020", 3],
  ["trade-azerbaijan-turnover", "2019", 2183755200],
])("%s in %s is %d", (series, period, wanted) => {
  expect(value(series, period)).toBe(wanted);
});

test("growth and change are on the same period a year before", () => {
  expect(value("china-cleantech-exports-evs", "2025", "growth")).toBeCloseTo(168.9, 1);
  const of = (period: string) => value("china-cleantech-exports-all", period);
  expect(value("china-cleantech-exports-all", "2025-11", "growth")).toBeCloseTo(
    (of("2025-11") / of("2024-11") - 1) * 100,
    9,
  );
  expect(value("china-cleantech-exports-all", "2025-Q4", "change")).toBe(of("2025-Q4") - of("2024-Q4"));
  expect(value("gdp-azerbaijan", "2019", "change")).toBe(
    value("gdp-azerbaijan", "2019") - value("gdp-azerbaijan", "2018"),
  );
  expect(value("china-rank-azerbaijan-imports", "2020", "change")).toBe(0);
  expect(() => value("trade-azerbaijan-balance", "2019", "growth")).toThrow(
    /growth on that is no percentage.*"change"/,
  );
  expect(() => value("china-rank-azerbaijan-imports", "2020", "growth")).toThrow(
    /is a rank, which has no growth/,
  );
  expect(() => value("gdp-azerbaijan", "1990", "growth")).toThrow(
    /nothing to compare 1990 with.*covers 1990/,
  );
});

// What China's customs printed themselves: totals since January in millions of yuan, and their growth in percent.
test.each([
  ["2024-12", 17546.5117, undefined],
  ["2025-06", 9404.6086, 35.9],
  ["2025-12", 23580.3448, 34.4],
  ["2026-06", 10186.8122, 8.3],
])("turnover since January to %s is what the customs printed", (period, total, growth) => {
  expect(value("china-customs-turnover", period, "cumulative") / 1e6).toBeCloseTo(total, 3);
  if (growth === undefined) return;
  const before = value(
    "china-customs-turnover",
    `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`,
    "cumulative",
  );
  // Earlier months were revised a little since.
  expect(Math.abs(((total * 1e6) / before - 1) * 100 - growth)).toBeLessThan(0.1);
});

test("a year of months that are not all there has no sum, and says how many are", () => {
  expect(() => value("china-customs-turnover", "2026")).toThrow(
    /7 of its 12 months are there \(2026-01 to 2026-07\).*"2026-07","cumulative"/,
  );
  expect(() => value("china-cleantech-exports-evs", "2026-Q1")).toThrow(/2 of its 3 months/);
  expect(() => value("china-cleantech-exports-evs", "2017")).toThrow(/0 of its 12 months/);
});

test("the latest period, a day, and a month of years", () => {
  expect(value("china-customs-turnover", "latest")).toBe(value("china-customs-turnover", "2026-07"));
  expect(value("china-customs-turnover", "2025-03-15")).toBe(value("china-customs-turnover", "2025-03"));
  expect(value("gdp-azerbaijan", "2019-03-15")).toBe(value("gdp-azerbaijan", "2019"));
  expect(() => value("gdp-azerbaijan", "2019-03")).toThrow(
    /is by year and has no 2019-03. Try .*"gdp-azerbaijan",2019\)/,
  );
  expect(() => value("exchange-rate-china", "2020", "cumulative")).toThrow(
    /is a rate, which has no cumulative: only flows/,
  );
});

/** The clean-technology series as if its months were of another kind. */
const asKind = (kind: "stock" | "rate" | "share" | "rank") => {
  const series = dataset.series.find(({ id }) => id === "china-cleantech-exports-all")!;
  return { ...series, row: { ...series.row, kind } };
};

test("a year of a monthly stock is its last month, and rates, shares and ranks are never summed", () => {
  expect(levelIn(dataset, asKind("stock"), "2025")).toMatchObject({
    value: value("china-cleantech-exports-all", "2025-12"),
    rests: [{ period: "2025-12" }],
  });
  expect(levelIn(dataset, asKind("stock"), "2026")).toMatchObject({
    lacks: expect.stringContaining("not 2026-12"),
  });
  for (const kind of ["rate", "share", "rank"] as const)
    expect(levelIn(dataset, asKind(kind), "2025")).toMatchObject({
      lacks: expect.stringContaining(`it is a ${kind} by month, and its months are never summed`),
    });
});

test("a sum rests on the very periods that are added", () => {
  const { rests } = observed(dataset, "china-customs-turnover", "2025-Q2", "value");
  expect(rests.map(({ period }) => period)).toEqual(["2025-04", "2025-05", "2025-06"]);
});

test("the six categories add up to all technologies in every month", () => {
  const [all, ...parts] = dataset.series.filter(({ id }) => id.startsWith("china-cleantech-exports-"));
  expect([all!.id, parts.length, all!.values.size]).toEqual(["china-cleantech-exports-all", 6, 98]);
  for (const [month, { value: total }] of all!.values)
    expect(parts.reduce((sum, { values }) => sum + values.get(month)!.value, 0)).toBe(total);
});

test("a name that no series has is refused with near ones, and a record is sent to its function", () => {
  expect(() => value("china-customs-turnovr", "2025")).toThrow(
    /no series called.*Did you mean "china-customs-turnover"/,
  );
  expect(() => value("china-investment-in-azerbaijan", "2025")).toThrow(
    /is a record, not a series. Try =AZCN.FIGURE/,
  );
});

test("measures have words in three languages", () => {
  for (const [word, id] of [
    ["artım", "growth"],
    ["增长", "growth"],
    ["累计", "cumulative"],
    ["dəyişmə", "change"],
    ["qiymət", "value"],
  ])
    expect(measures.find(word!)?.id).toBe(id);
});
