// The exported files hold every cell of every table, as other programs read them.
import { readdirSync, readFileSync } from "node:fs";
import { Workbook, type Cell as SheetCell, type Worksheet } from "exceljs";
import JSZip from "jszip";
import { csvArchive, xlsxWorkbook } from "../../scripts/export";
import { sheetsOf } from "../../scripts/export/sheets";
import { datasetWorkbook } from "../../scripts/export/workbook";
import { dataset } from "../../src/dataset/current";
import { Dataset } from "../../src/dataset/dataset";
import { verdictSentence } from "../../src/dataset/evidence";
import { fieldById } from "../../src/dataset/field";
import { figureLookup, readFigure } from "../../src/dataset/figure";
import { type Cell, readTable } from "../../src/dataset/table";
import { dataFolder } from "../support/package-copy";

const opened = async (bytes: Buffer): Promise<Workbook> => {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
};

let bytes: Buffer;
let workbook: Workbook;

beforeAll(async () => {
  bytes = await xlsxWorkbook();
  workbook = await opened(bytes);
});

const sheets = sheetsOf(dataset, []);
/** By the name, or by the id of its table. */
const sheetNamed = (name: string): Worksheet =>
  workbook.getWorksheet(sheets.find(({ table }) => table.id === name)!.name)!;

const dateFormats: Record<number, string> = {
  4: "yyyy_)",
  7: "[$-409]mmm yyyy_)",
  10: "[$-409]mmm d, yyyy_)",
};
/** A quarter stands in its format, since Excel has no sign for it. */
const quarterOf = (format: string): string | undefined => /^yyyy"(-Q[1-4])"_\)$/.exec(format)?.[1];

/** What a cell holds, told from the file alone: a date as the ISO text of the precision that its format shows. */
const held = ({ value, numFmt }: SheetCell): Cell => {
  if (value === null) return "";
  if (value instanceof Date) {
    const quarter = quarterOf(numFmt);
    if (quarter) return `${value.getUTCFullYear()}${quarter}`;
    const [length] = Object.entries(dateFormats).find(([, format]) => format === numFmt)!;
    return value.toISOString().slice(0, Number(length));
  }
  return typeof value === "object" && "hyperlink" in value ? value.text : (value as Cell);
};

const rowsOf = (sheet: Worksheet, columns: number, rows: number): Cell[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => held(sheet.getCell(row + 1, column + 1))),
  );

test.each(dataset.data.tables.map(({ id }) => id))("the sheet %s is the table, cell by cell", (id) => {
  const { columns, rows } = readTable(dataset, id);
  const sheet = sheetNamed(id);
  expect(rowsOf(sheet, columns.length, rows.length + 1)).toEqual([
    columns.map(({ label }) => label),
    ...rows.map((cells) => [...cells]),
  ]);
  expect(sheet.getCell(rows.length + 2, 1).value).toBeNull();
});

test("dates are dates, numbers numbers, and texts are kept as texts", () => {
  const wrong: string[] = [];
  let count = 0;
  for (const { id } of dataset.data.tables) {
    const { columns, rows } = readTable(dataset, id);
    const sheet = sheetNamed(id);
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const { value, numFmt } = sheet.getCell(row + 2, column + 1);
        const quarter = String(cell).split("-Q")[1];
        const format =
          columns[column]!.type !== "date"
            ? undefined
            : quarter
              ? `yyyy"-Q${quarter}"_)`
              : dateFormats[String(cell).length];
        const isRight =
          cell === ""
            ? value === null
            : format
              ? value instanceof Date && numFmt === format
              : typeof cell === "string"
                ? numFmt === "@"
                : typeof value === typeof cell;
        count += 1;
        if (!isRight) wrong.push(`${id}, row ${row}, ${columns[column]!.id}: ${cell} as ${value} ${numFmt}`);
      }),
    );
  }
  expect(count).toBeGreaterThan(2000);
  expect(wrong).toEqual([]);
});

test("records carry their verdict in full and a link; tables by years name their sources below", () => {
  const loans = sheetNamed("loans");
  const headers = loans.getRow(1).values as string[];
  const tanap = loans.getColumn(headers.indexOf("ID")).values.indexOf("aiib-tanap-loan");
  const entry = dataset.entries.find(({ id }) => id === "aiib-tanap-loan")!;
  expect(loans.getCell(tanap, headers.indexOf("Verdict in full")).value).toBe(verdictSentence(entry));
  const link = loans.getCell(tanap, headers.indexOf("Link"));
  expect(link.hyperlink).toBe(link.text);
  expect(link.hyperlink).toBe(readFigure(dataset, figureLookup, "aiib-tanap-loan", fieldById("url")).value);

  const finance = sheetNamed("finance");
  const below = finance.getColumn(1).values.slice(readTable(dataset, "finance").rows.length + 2);
  expect(JSON.stringify(below)).toContain("AidData, GCDF 3.0 (ODC-BY 1.0)");
  expect(JSON.stringify(below)).toMatch(/"hyperlink":"https:/);
});

test("every fact and every value by year is there, with source and caveat", () => {
  const facts = sheetNamed("Facts");
  const headers = facts.getRow(1).values as string[];
  const ids = facts.getColumn(1).values as string[];
  expect(dataset.entries.filter(({ id }) => !ids.includes(id))).toEqual([]);
  const row = ids.indexOf("aiib-azerbaijan-share-amount");
  const said = (header: string) => held(facts.getCell(row, headers.indexOf(header)));
  expect([said("Value"), said("Value in the article")]).toEqual([254100000, 245100000]);
  expect(said("Verdict")).toMatch(/^contradicted: .*\$254\.1 million/);
  expect(said("What to mind")).toMatch(/^Contradicted/);
  expect(said("Source")).not.toBe("");

  const years = sheetNamed("Values by year");
  const values = dataset.series.reduce((sum, series) => sum + series.values.size, 0);
  const series = (years.getColumn(1).values as string[]).indexOf("finance-total");
  expect(years.getCell(series, 9).hyperlink).toMatch(/^https:/);
  const periods = years.getColumn(3).values.filter((period) => /^\d{4}(-\d\d)?$/.test(String(period)));
  expect(periods).toHaveLength(values);
});

test("every source is listed, and the first sheet says what this is and leads to all others", () => {
  const ids = sheetNamed("Sources").getColumn(1).values;
  const all = [...dataset.sources.keys()];
  expect(all.filter((id) => !ids.includes(id))).toEqual([]);

  const [first, ...others] = workbook.worksheets;
  expect(first!.name).toBe("Read me");
  const cells: SheetCell[] = [];
  first!.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
  const text = cells.map((cell) => cell.text).join("\n");
  const { edition, sources } = dataset.data;
  for (const word of [edition.version, edition.date, edition.licence, "contradicted", "at-least"])
    expect(text).toContain(word);
  for (const { attribution } of sources) expect(text).toContain(attribution ?? "");
  expect(cells.map((cell) => cell.hyperlink).filter((link) => link?.startsWith("#"))).toEqual(
    others.map(({ name }) => `#'${name}'!A1`),
  );
});

test("each table has its header frozen, a filter over all its rows, and widths", () => {
  for (const sheet of workbook.worksheets.slice(1)) {
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(String(sheet.autoFilter)).toMatch(/^A1:[A-Z]+\d+$/);
    expect(sheet.getColumn(1).width).toBeGreaterThan(5);
  }
});

test("sheets have titles for names, ending at a word, and print on whole pages under their header", () => {
  const names = workbook.worksheets.slice(1).map(({ name }) => name);
  expect(names).toEqual(sheets.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  sheets.forEach(({ name, table }) => {
    expect(name.length).toBeLessThanOrEqual(31);
    const words = table.label.split(/[\s,()]+/);
    for (const word of name.replace(/ \d$/, "").split(/[\s,]+/))
      expect([table.label, words]).toEqual([table.label, expect.arrayContaining([word])]);
  });
  for (const { pageSetup, columnCount, getColumn } of workbook.worksheets.slice(1).map((sheet) => ({
    pageSetup: sheet.pageSetup,
    columnCount: sheet.columnCount,
    getColumn: (at: number) => sheet.getColumn(at),
  }))) {
    const width = Array.from({ length: columnCount }, (_, at) => getColumn(at + 1).width!).reduce(
      (a, b) => a + b,
    );
    expect(pageSetup).toMatchObject({ fitToPage: true, fitToHeight: 0, paperSize: 9, printTitlesRow: "1:1" });
    expect(pageSetup.orientation).toBe(width > 120 ? "landscape" : "portrait");
    // At less than half its size nobody reads it.
    expect(width / pageSetup.fitToWidth!).toBeLessThanOrEqual(190);
  }
});

test("nothing in it is calculated, whatever a text begins with", async () => {
  const hostile = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://a.example")', "2019-04", "true"];
  const counted = dataset.data.loans.filter(({ include_in_totals }) => include_in_totals);
  const loans = counted.map((loan, index) => ({
    ...loan,
    label_en: hostile[index % hostile.length]!,
  }));
  const made = await datasetWorkbook(new Dataset({ ...dataset.data, loans }), [], new Date(0));
  const sheet = (await opened(made)).getWorksheet("Loans to Azerbaijan")!;
  const titles = sheet.getColumn((sheet.getRow(1).values as string[]).indexOf("Title")).values;
  for (const text of hostile) expect(titles).toContain(text);
  for (const archive of [bytes, made]) {
    const { files } = await JSZip.loadAsync(archive);
    const sheets = Object.values(files).filter(({ name }) => name.startsWith("xl/worksheets/sheet"));
    expect(sheets.length).toBeGreaterThan(10);
    for (const file of sheets) expect(await file.async("string")).not.toMatch(/<f[ >]/);
  }
});

test("the zip holds the Data Package, and Excel is told that its CSV files are UTF-8", async () => {
  const { files } = await JSZip.loadAsync(await csvArchive());
  const names = readdirSync(dataFolder).sort();
  expect(Object.keys(files).sort()).toEqual(names);
  for (const name of names) {
    const bytes = await files[name]!.async("nodebuffer");
    const mark = Buffer.from(name.endsWith(".csv") ? [0xef, 0xbb, 0xbf] : []);
    expect(bytes.equals(Buffer.concat([mark, readFileSync(`${dataFolder}/${name}`)]))).toBe(true);
  }
  const { resources } = JSON.parse(await files["datapackage.json"]!.async("string")) as {
    resources: { path: string }[];
  };
  expect(resources.filter(({ path }) => !files[path])).toEqual([]);
});

test.each([
  ["azcn-data.xlsx", xlsxWorkbook],
  ["azcn-data-csv.zip", csvArchive],
])("%s comes out the same at any time", async (_, make) => {
  jest.useFakeTimers({ now: new Date("2031-05-06"), doNotFake: ["setImmediate", "nextTick", "setTimeout"] });
  const later = await make();
  jest.useRealTimers();
  expect(later.equals(await make())).toBe(true);
});
