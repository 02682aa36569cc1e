// Owns values by year: what a source lacks, what lies outside it, reporters kept apart, conversion of money.
import { dataset } from "../../src/dataset/current";
import {
  exchanged,
  financeIn,
  flows,
  indicatorIn,
  inPricesOf,
  reporters,
  tradeIn,
} from "../../src/dataset/series";

const trade = (
  year: number,
  flow: Parameters<typeof tradeIn>[2] = "turnover",
  reporter: Parameters<typeof tradeIn>[3] = "Azerbaijan",
) => tradeIn(dataset, year, flow, reporter).value;

const finance = (year: number, name: Parameters<typeof financeIn>[2]) => financeIn(dataset, year, name).value;

const indicator = (country: string, name: Parameters<typeof indicatorIn>[2], year: number) =>
  indicatorIn(dataset, country, name, year).value;

const exchange = (
  amount: number,
  from: Parameters<typeof exchanged>[2],
  to: Parameters<typeof exchanged>[3],
  year: number,
) => exchanged(dataset, amount, from, to, year).value;

const real = (amount: number, year: number, baseYear: number) =>
  inPricesOf(dataset, amount, year, baseYear).value;

test("1993 has no exports by Azerbaijan's reports, and so no turnover and no balance", () => {
  expect(() => trade(1993, "exports")).toThrow(
    /exports to China.* 1993.*missing from the source.*"China" has it/,
  );
  for (const flow of ["turnover", "balance"] as const)
    expect(() => trade(1993, flow)).toThrow(/"Azerbaijan's exports to China.*" is missing from the source/);
  expect(trade(1993, "imports")).toBe(3823600);
  expect(trade(1993, "turnover", "China")).toBe(4399000);
});

test("turnover is exports and imports, balance their difference, by either reporter", () => {
  for (const reporter of ["Azerbaijan", "China"] as const) {
    for (let year = 1994; year <= 2020; year += 1) {
      const [exports, imports] = [trade(year, "exports", reporter), trade(year, "imports", reporter)];
      expect(trade(year, "turnover", reporter)).toBeCloseTo(exports + imports, 2);
      expect(trade(year, "balance", reporter)).toBeCloseTo(exports - imports, 2);
    }
  }
});

test("a year that only another reporter has is never answered with it", () => {
  for (const year of [2021, 2022, 2023, 2024, 2025]) {
    expect(() => trade(year)).toThrow(/"announced" has it/);
    expect(() => trade(year, "turnover", "China")).toThrow(/"announced" has it/);
  }
  expect(() => trade(2020, "turnover", "announced")).toThrow(/covers 2021 to 2025, not 2020/);
  for (const { id } of flows.all)
    if (id !== "turnover")
      expect(() => trade(2024, id, "announced")).toThrow(/only the turnover is announced/);
  expect(() => trade(1991)).toThrow(/covers 1992 to 2020, not 1991/);
  expect(reporters.all.map(({ id }) => id)).toEqual(["Azerbaijan", "China", "announced"]);
});

test("a year of 2000 to 2021 without a commitment is 0, and outside is not known", () => {
  const years = Array.from({ length: 22 }, (_, index) => 2000 + index);
  expect(years.filter((year) => finance(year, "total") === 0)).toEqual([
    2000, 2001, 2003, 2006, 2007, 2008, 2009, 2010, 2011, 2013,
  ]);
  for (const year of years) {
    const classes = (["ODA-like", "OOF-like", "vague"] as const).reduce(
      (sum, name) => sum + finance(year, name),
      0,
    );
    expect(Math.abs(finance(year, "total") - classes)).toBeLessThanOrEqual(1);
  }
  for (const year of [1999, 2022])
    expect(() => financeIn(dataset, year, "total")).toThrow(/covers 2000 to 2021/);
});

test("indicators are read by country in any language", () => {
  for (const country of ["Azerbaijan", "AZƏRBAYCAN", "阿塞拜疆"])
    expect(indicator(country, "GDP", 2023)).toBe(72356176471);
  expect(indicator("China", "exchange rate", 2025)).toBe(7.1875);
  expect(() => indicator("Georgia", "GDP", 2019)).toThrow(/no country with indicators called "Georgia"/);
  expect(() => indicator("China", "GDP", 2024)).toThrow(/covers 1990 to 2023, not 2024/);
});

test("money goes to another currency and back, crosses go through the dollar, yuan at the Federal Reserve's rate", () => {
  const rate = indicator("China", "exchange rate", 2019);
  expect(exchange(rate, "CNY", "USD", 2019)).toBe(1);
  for (const [from, to] of [
    ["USD", "AZN"],
    ["AZN", "CNY"],
    ["CNY", "USD"],
  ] as const) {
    expect(exchange(exchange(1234.5, from, to, 2019), to, from, 2019)).toBeCloseTo(1234.5, 9);
  }
  expect(exchange(1.7, "AZN", "CNY", 2019)).toBeCloseTo(rate, 9);
  expect(exchange(5, "AZN", "AZN", 1700)).toBe(5);
  expect(() => exchanged(dataset, 5, "AZN", "USD", 2025)).toThrow(/covers 1992 to 2024, not 2025/);
});

test("real dollars follow the consumer price index and come back", () => {
  const level = (year: number) => indicator("United States", "consumer prices", year);
  expect(real(600e6, 2016, 2024)).toBeCloseTo((600e6 * level(2024)) / level(2016), 3);
  expect(real(real(100, 1992, 2025), 2025, 1992)).toBeCloseTo(100, 9);
  expect(() => real(1, 1991, 2024)).toThrow(/covers 1992 to 2025, not 1991/);
  expect(() => real(1, 2000, 2026)).toThrow(/not 2026/);
});
