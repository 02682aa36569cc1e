// Owns a series as rows: which periods stand there, what is missing from them, and which are refused.
import { dataset } from "../../src/dataset/current";
import { historyOf } from "../../src/dataset/history";
import type { Measure } from "../../src/dataset/observation";

const rows = (series: string, from?: string, to?: string, measure: Measure = "value") =>
  historyOf(dataset, series, from, to, measure).rows;

test("twelve months of a year, by months, by the year, or by days in them", () => {
  const months = rows("china-cleantech-exports-solar-pv", "2024-01", "2024-12");
  expect(months).toHaveLength(12);
  expect([months[0]![0], months[11]![0]]).toEqual(["2024-01", "2024-12"]);
  expect(rows("china-cleantech-exports-solar-pv", "2024", "2024")).toEqual(months);
  expect(rows("china-cleantech-exports-solar-pv", "2024-01-31", "2024-Q4")).toEqual(months);
});

test("years are numbers, what is missing is blank, what was filled in is zero", () => {
  expect(rows("trade-azerbaijan-exports", "1992", "1994")).toEqual([
    [1992, 338400],
    [1993, ""],
    [1994, 257080],
  ]);
  expect(rows("finance-total", "2000", "2002")).toEqual([
    [2000, 0],
    [2001, 0],
    [2002, 1509876],
  ]);
});

test("without ends it is the whole series, and ends beyond it are its own", () => {
  expect(rows("china-customs-turnover")).toHaveLength(31);
  expect(rows("china-customs-turnover", "2020", "2030")).toHaveLength(31);
  expect(rows("china-customs-turnover", "latest")).toEqual([["2026-07", 1892766800]]);
});

test("growth begins a year after the series does", () => {
  const growth = rows("china-customs-turnover", undefined, "2025-01", "growth");
  expect(growth.filter(([, value]) => value !== "")).toEqual([["2025-01", expect.closeTo(46.85, 2)]]);
});

test("what cannot be is refused with the reason", () => {
  expect(() => rows("china-customs-turnover", "2025", "2024")).toThrow(/reversed: 2025 comes after 2024/);
  expect(() => rows("china-customs-turnover", "2019", "2020")).toThrow(/covers 2024-01 to 2026-07/);
  expect(() => rows("gdp-azerbaijan", "2019-03")).toThrow(/by year and has no 2019-03/);
  expect(() => rows("gdp-azerbaijan", "1990", "1990", "growth")).toThrow(/nothing to compare 1990 with/);
});
