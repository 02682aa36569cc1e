// How a table lies on a sheet: every cell as Excel is to hold it, lines below values and above a formula.
import type { Table } from "../../../src/dataset/table";
import { inDateSystem, layFormula, layTable, tableArea, textsOf } from "../../../src/workbook/table/layout";

const table: Table = {
  id: "t",
  label: "T",
  columns: [
    { id: "text", label: "Text", type: "text", width: 10 },
    { id: "date", label: "Date", type: "date", width: 12 },
    { id: "money", label: "USD", type: "money", width: 16 },
    { id: "share", label: "Share, %", type: "percent", width: 10 },
  ],
  rows: [
    ["=1+1", "2019-04-24", 800_000_000, 0.25],
    ["a text that is too long", "2019-04", 12.5, 1],
    ["", "spring 2019", "", ""],
    ["2019", "2019", 0, 100],
  ],
  keys: ["a", "b", "c", "d"],
  sources: [],
  note: "",
  edition: "1",
};

const total = { label: "Total", formula: "=1", column: 2 };

test("title, header, rows, then lines; texts under @, dates at their precision, numbers as such", () => {
  const layout = layTable(table, "=Title", [total, "A line."]);
  expect(layout.values).toEqual([
    ["=Title", "", "", ""],
    ["Text", "Date", "USD", "Share, %"],
    ["=1+1", 43579, 800_000_000, 0.25],
    ["a text that is too long", 43556, 12.5, 1],
    ["", "spring 2019", "", ""],
    ["2019", 43466, 0, 100],
    ["Total", "", "=1", ""],
    ["A line.", "", "", ""],
  ]);
  expect(layout.formats.slice(2, 6)).toEqual([
    ["@", "yyyy-mm-dd", "#,##0", "0.00"],
    ["@", "mmm yyyy", "#,##0.00", "0.00"],
    ["@", "@", "General", "General"],
    ["@", "yyyy", "#,##0", "0.00"],
  ]);
  expect(layout).toMatchObject({ tableRow: 1, tableRows: 5, lineRow: 6, lineRows: 2, amountRows: [6] });
  expect(layout.wrapped).toEqual([0]);
  expect(textsOf(layout)).toEqual(["A line."]);
  expect(tableArea({ row: 10, column: 3, rows: 8, columns: 4 }, layout)).toEqual({
    row: 11,
    column: 3,
    rows: 5,
    columns: 4,
  });
});

test.each([
  ["1899-12-31", "1899-12-31", "@"],
  ["1850", "1850", "@"],
  ["1900-01-01", 1, "yyyy-mm-dd"],
  ["1900-02-28", 59, "yyyy-mm-dd"],
  ["1900-03", 61, "mmm yyyy"],
  ["9999-12-31", 2_958_465, "yyyy-mm-dd"],
])("the date %s stands as Excel knows it, and as a text where it does not", (iso, value, format) => {
  const dates = { ...table, columns: [table.columns[1]!], rows: [[iso]] };
  const layout = layTable(dates, "", []);
  expect([layout.values[1], layout.formats[1]]).toEqual([[value], [format]]);
});

test("in a workbook that counts from 1904 days before that are texts; other cells and the lines stay", () => {
  const dates = {
    ...table,
    columns: table.columns.slice(1, 3),
    rows: [
      ["1903-12-31", 1],
      ["1904-01-01", 1],
      ["", 1],
    ],
  };
  const layout = layTable(dates, "2024", ["2024"]);
  expect(inDateSystem(layout, dates.columns, 1462).slice(2)).toEqual([
    ["1903-12-31", 1],
    [0, 1],
    ["", 1],
    ["2024", ""],
  ]);
  expect(inDateSystem(layout, dates.columns, 0)).toBe(layout.values);
});

test("without a title the table begins at once", () => {
  expect(layTable(table, "", [])).toMatchObject({ rows: 5, tableRow: 0, hasTitle: false, lineRows: 0 });
});

test("a formula has its lines above it, and formats for what it fills", () => {
  const layout = layFormula(table, '=AZCN.DATA("t")', "Title", ["A line."]);
  expect(layout.values.map(([first]) => first)).toEqual([
    "Title",
    "A line.",
    '=AZCN.DATA("t")',
    "",
    "",
    "",
    "",
  ]);
  expect(layout).toMatchObject({ isFormula: true, tableRow: 2, tableRows: 5, lineRow: 1, lineRows: 1 });
  expect(layout.formats[3]).toEqual(["General", "General", "#,##0", "0.00"]);
});

test("long lines break between words at the table's width, and none is lost", () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(" ");
  const lines = textsOf(layTable(table, "", [words, "x".repeat(200)]));
  expect(lines.slice(0, -1).join(" ")).toBe(words);
  expect(lines.slice(0, -1).every((line) => line.length <= 60)).toBe(true);
  expect(lines.at(-1)).toBe("x".repeat(200));
});
