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
])("%j", (criterion, matched) => {
  const { matches } = readCriterion(criterion);
  expect(cells.filter((cell) => matches({ cell, isDate: false }))).toEqual(matched);
});

const dates = ["2018", "2018-05", "2018-05-08", "2019-04", "2019-04-25", ""];

test.each<[string | number, string[]]>([
  [2019, ["2019-04", "2019-04-25"]],
  ["2019", ["2019-04", "2019-04-25"]],
  ["=2018-05", ["2018-05", "2018-05-08"]],
  [">2018", ["2019-04", "2019-04-25"]],
  [">=2018-05-08", ["2018-05-08", "2019-04", "2019-04-25"]],
  ["<2019", ["2018", "2018-05", "2018-05-08"]],
  ["<>2018", ["2019-04", "2019-04-25", ""]],
  ["2018*", ["2018", "2018-05", "2018-05-08"]],
  ["", [""]],
  ["<>", dates.filter(Boolean)],
])("of dates, %j", (criterion, matched) => {
  const { matches } = readCriterion(criterion);
  expect(dates.filter((cell) => matches({ cell, isDate: true }))).toEqual(matched);
});

test("only a plain text may also be a name", () => {
  const plain = ["AIIB", "=AIIB", "2019"].map((text) => readCriterion(text).plainText);
  expect(plain).toEqual(["AIIB", "AIIB", "2019"]);
  for (const other of ["<>AIIB", ">AIIB", "*AIIB*", "A?IB", "", 5, true])
    expect(readCriterion(other).plainText).toBeUndefined();
});
