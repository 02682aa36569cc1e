// Owns the table of what a criterion matches: as COUNTIFS has it, and dates by how exactly they are known.
import { readCriterion } from "../../src/dataset/criterion";

const cells = [
  2017,
  2018,
  2019.5,
  "Park",
  "agropark",
  "parks",
  "?",
  "*",
  "10*",
  "100",
  "",
  true,
  false,
  "Bakı",
];

test.each<[string | number | boolean, unknown[]]>([
  [2018, [2018]],
  ["2018", [2018]],
  ["=2018", [2018]],
  ["2.018e3", [2018]],
  [">=2018", [2018, 2019.5]],
  [">2018", [2019.5]],
  ["<2018", [2017]],
  ["<=2018", [2017, 2018]],
  ["<>2018", cells.filter((cell) => cell !== 2018)],
  ["park", ["Park"]],
  ["=PARK", ["Park"]],
  ["<>park", cells.filter((cell) => cell !== "Park")],
  ["*park", ["Park", "agropark"]],
  ["*PARK*", ["Park", "agropark", "parks"]],
  ["<>*park*", cells.filter((cell) => typeof cell !== "string" || !/park/i.test(cell))],
  ["park?", ["parks"]],
  ["?", ["?", "*"]],
  ["~?", ["?"]],
  ["~*", ["*"]],
  ["10~*", ["10*"]],
  ["*", ["Park", "agropark", "parks", "?", "*", "10*", "100", "Bakı"]],
  ["<>*", [2017, 2018, 2019.5, "", true, false]],
  ["<>", cells.filter((cell) => cell !== "")],
  ["=", [""]],
  ["", [""]],
  [">", []],
  [true, [true]],
  ["TRUE", [true]],
  ["false", [false]],
  ["bakı", ["Bakı"]],
  // Between texts, a criterion orders as texts do; numbers are never above or below them.
  [">pa", ["Park", "parks"]],
  ["<b", ["agropark", "?", "*", "10*", "100"]],
  ["a-b", []],
  ["[(.+|^$\\", []],
  // Numbers as COUNTIFS reads them, with separators, signs and spaces.
  ["2,018", [2018]],
  ["> 2 018", [2019.5]],
  [">= 2018", [2018, 2019.5]],
  ["＞２０１８", [2019.5]],
  ["≥2018", [2018, 2019.5]],
  ["$2,018.00", [2018]],
  ["201800%", [2018]],
  ["#N/A", []],
  ["<>#N/A", cells],
])("%j", (criterion, matched) => {
  const { matches } = readCriterion(criterion, { id: "column", isDate: false });
  expect(cells.filter((cell) => matches(cell, undefined))).toEqual(matched);
});

const dates = ["2018", "2018-Q2", "2018-05", "2018-05-08", "2019-04", "2019-04-25", ""];

test.each<[string | number, string[]]>([
  [2019, ["2019-04", "2019-04-25"]],
  ["2019", ["2019-04", "2019-04-25"]],
  ["=2018-05", ["2018-05", "2018-05-08"]],
  ["2018-Q2", ["2018-Q2", "2018-05", "2018-05-08"]],
  [">2018", ["2019-04", "2019-04-25"]],
  // A day, a month and a quarter count as their first day, and the operand from its first to its last.
  [">2018-05-01", ["2018-05-08", "2019-04", "2019-04-25"]],
  [">=2018-05-08", ["2018-05-08", "2019-04", "2019-04-25"]],
  ["<2018-05", ["2018", "2018-Q2"]],
  ["<=2018-05", ["2018", "2018-Q2", "2018-05", "2018-05-08"]],
  ["<=Q2 2018", ["2018", "2018-Q2", "2018-05", "2018-05-08"]],
  [">2018Q1", ["2018-Q2", "2018-05", "2018-05-08", "2019-04", "2019-04-25"]],
  ["<2019", ["2018", "2018-Q2", "2018-05", "2018-05-08"]],
  ["< 2018/5/8", ["2018", "2018-Q2", "2018-05"]],
  ["<>2018", ["2019-04", "2019-04-25", ""]],
  // Day numbers: 43228 is 2018-05-08.
  [43228, ["2018-05-08"]],
  ["43,228", ["2018-05-08"]],
  [">43228", ["2019-04", "2019-04-25"]],
  ["<43228.5", ["2018", "2018-Q2", "2018-05", "2018-05-08"]],
  [0, []],
  ["2018*", ["2018", "2018-Q2", "2018-05", "2018-05-08"]],
  ["#N/A", []],
  ["", [""]],
  ["<>", dates.filter(Boolean)],
])("of dates, %j", (criterion, matched) => {
  const { matches } = readCriterion(criterion, { id: "date", isDate: true });
  expect(dates.filter((cell) => matches(cell, undefined))).toEqual(matched);
});

test.each(["<1/1/2018", "21.12.2016", "12/21/2016", "May 2018", "2021-02-30", "2018-13", "unknown", true])(
  "the date %j is refused by name, with what is accepted",
  (criterion) => {
    expect(() => readCriterion(criterion, { id: "date", isDate: true })).toThrow(
      /for the column date is no date .*"2018-05-08"/,
    );
  },
);

test("a date is unsure where another day of its period would be judged otherwise", () => {
  const unsure = (criterion: string) => {
    const { isUnsure } = readCriterion(criterion, { id: "date", isDate: true });
    return dates.filter((cell) => isUnsure(cell));
  };
  expect(unsure(">=2018-05-08")).toEqual(["2018", "2018-Q2", "2018-05"]);
  expect(unsure("2018-05-08")).toEqual(["2018", "2018-Q2", "2018-05"]);
  expect(unsure("<2019")).toEqual([]);
  expect(unsure("<>2018-05")).toEqual(["2018", "2018-Q2"]);
  expect(unsure("<=2019-04-30")).toEqual([]);
});

test("what a row stands for goes by its names too, and <> is the opposite", () => {
  const names: Record<string, string> = { aiib: "Asian Infrastructure Investment Bank" };
  const rows = ["Asian Infrastructure Investment Bank", "World Bank", ""];
  const matched = (criterion: string) => {
    const named = (text: string) => (row: string) => names[text.toLowerCase()] === row;
    const { matches } = readCriterion<string>(criterion, { id: "lender", isDate: false, named });
    return rows.filter((row) => matches(row, row));
  };
  expect(matched("AIIB")).toEqual(rows.slice(0, 1));
  expect(matched("=AIIB")).toEqual(rows.slice(0, 1));
  expect(matched("<>AIIB")).toEqual(rows.slice(1));
  expect(matched("<>world bank")).toEqual([rows[0], ""]);
  expect(matched(">AIIB")).toEqual(rows.slice(0, 2));
  expect(matched("*AIIB*")).toEqual([]);
});
