// How a table lies on a sheet: every cell as Excel is to hold it, lines below values and above a formula.
import { dataset } from "../../../src/dataset/current";
import { readLocalTable } from "../../../src/dataset/local-table";
import { startExcel } from "../../support/excel";
import type { Table } from "../../../src/dataset/table";
import {
  inDateSystem,
  layFormula,
  layTable,
  numberFormat,
  tableArea,
  textsOf,
} from "../../../src/workbook/table/layout";

/** As a spreadsheet shows a value under a format. */
let shownAs: (format: string, value: unknown) => string;

beforeAll(async () => {
  const { host } = await startExcel();
  shownAs = (format, value) => host.engine.formatNumber(Number(value), format);
});

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
    ["@", "[$-409]mmm d, yyyy_)", "#,##0_)", '0.00"%"_)'],
    ["@", "[$-409]mmm yyyy_)", "#,##0.00_)", '0.00"%"_)'],
    ["@", "@", "General", "General"],
    ["@", "yyyy_)", "#,##0_)", '0.00"%"_)'],
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
  ["1900-01-01", 1, "[$-409]mmm d, yyyy_)"],
  ["1900-02-28", 59, "[$-409]mmm d, yyyy_)"],
  ["1900-03", 61, "[$-409]mmm yyyy_)"],
  ["9999-12-31", 2_958_465, "[$-409]mmm d, yyyy_)"],
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
  expect(layout.formats[3]).toEqual(["General", "General", "#,##0_)", '0.00"%"_)']);
});

test("long lines break between words at the table's width, and none is lost", () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(" ");
  const lines = textsOf(layTable(table, "", [words, "x".repeat(200)]));
  expect(lines.slice(0, -1).join(" ")).toBe(words);
  expect(lines.slice(0, -1).every((line) => line.length <= 60)).toBe(true);
  expect(lines.at(-1)).toBe("x".repeat(200));
});

test.each([
  ["number", 0.00091, "0.00091 "],
  ["number", 0.784541, "0.7845 "],
  ["number", 6.89761234, "6.898 "],
  ["money", 12.5, "12.50 "],
  ["money", 800_000_000, "800,000,000 "],
  ["percent", 0.0056, "0.0056% "],
  ["percent", 25, "25.00% "],
  ["number", 0.1 + 0.2, "0.30 "],
] as const)("%s %d shows its digits, its sign and room at its right", (type, value, shown) => {
  expect(shownAs(numberFormat(type, value), value)).toBe(shown);
});

test("dates are named in the table's language", () => {
  const dates = { ...table, columns: [table.columns[1]!], rows: [["2019-04-24"], ["2019-04"], ["2025-Q1"]] };
  const shown = (["en", "az", "zh"] as const).map((language) => {
    const { formats, values } = layTable(dates, "", [], { language });
    return [1, 2, 3].map((row) => shownAs(formats[row]![0]!, values[row]![0]).trim());
  });
  expect(shown).toEqual([
    ["Apr 24, 2019", "Apr 2019", "2025-Q1"],
    ["24 apr 2019", "apr 2019", "2025-Q1"],
    ["2019年4月24日", "2019年4月", "2025-Q1"],
  ]);
});

test.each(["en", "az", "zh"] as const)(
  "%s: no column of any table is too narrow for its header's words, its own words or its numbers",
  (language) => {
    const wide = (text: string): number => text.length + (text.match(/[\u2e80-\uffe6]/g)?.length ?? 0);
    for (const { id } of dataset.data.tables) {
      const read = readLocalTable(dataset, id, { language });
      const { widths, values, formats, tableRows } = layTable(read, "", [], { language });
      const cut = read.columns.flatMap(({ label, type }, column) => {
        const words = label.split(/[\s\u2e80-\uffe6]+/);
        const shown = Array.from({ length: tableRows - 1 }, (_, row) => {
          const value = values[row + 1]![column]!;
          return typeof value === "number" ? shownAs(formats[row + 1]![column]!, value) : "";
        });
        const texts = type === "text" ? read.rows.flatMap((row) => String(row[column]).split(/\s+/)) : [];
        const latin = texts.filter((word) => !/[\u2e80-\uffe6]/.test(word) && word.length < 40);
        return [...words, ...shown, ...latin].filter((word) => wide(word) > widths[column]!);
      });
      expect([id, cut]).toEqual([id, []]);
    }
  },
);
