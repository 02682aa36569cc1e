// Owns the proof that large tables go in whole: in two requests where one can carry them, in parts where it cannot.
import type { Cell, Table } from "../../../src/dataset/table";
import { insertTable, type InsertOptions } from "../../../src/workbook/insert/insert-table";
import type { WorkbookRefusal } from "../../../src/workbook/excel/refusal";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { startExcel } from "../../support/excel";

/** Rows as the loans have them, with a title of that many characters. */
const synthetic = (rows: number, length: number): Table => ({
  id: "synthetic",
  label: "Synthetic",
  columns: [
    { id: "id", label: "ID", type: "text", width: 12 },
    { id: "date", label: "Date", type: "date", width: 12 },
    { id: "year", label: "Year", type: "year", width: 8 },
    { id: "title", label: "Title", type: "text", width: 40 },
    { id: "amount", label: "Amount", type: "money", width: 18 },
    { id: "counted", label: "Counted", type: "boolean", width: 10 },
  ],
  rows: Array.from({ length: rows }, (_, index): Cell[] => [
    `row-${index}`,
    `20${String(index % 30).padStart(2, "0")}-0${(index % 9) + 1}`,
    2000 + (index % 30),
    `${index} `.padEnd(length, "text "),
    index * 1000.5,
    index % 2 === 0,
  ]),
  keys: Array.from({ length: rows }, (_, index) => `row-${index}`),
  sources: [],
  note: "",
  edition: "1.0.0",
});

const options = (more: Partial<InsertOptions> = {}): InsertOptions => ({
  target: { sheet: "Sheet1", address: "A1" },
  title: "A title",
  below: ["A line."],
  request: {
    table: "synthetic",
    language: "en",
    criteria: [],
    columns: ["id", "date", "year", "title", "amount", "counted"],
    edition: "1.0.0",
  },
  ...more,
});

let book: NodeWorkbench;
const bench = () => book.workbench;

beforeEach(async () => {
  book = await startExcel();
});

const picture = () => ({
  cells: bench().formulas("A1:F5000").flat().join(""),
  tables: bench().tables(),
  settings: Object.keys(bench().settings()).filter((key) => key.startsWith("azcn.inserted.")),
});

test("10,000 rows: two requests, every row, and what is done is told", async () => {
  const table = synthetic(10_000, 20);
  const steps: [number, number][] = [];
  const { address } = await insertTable(
    table,
    options({ onProgress: (done, all) => steps.push([done, all]) }),
  );
  expect(bench().syncs()).toBe(2);
  expect(address).toBe("A2:F10002");
  expect(steps).toEqual([
    [0, 1],
    [1, 1],
  ]);
  const ids = bench().read("A3:A10002").flat();
  expect(ids).toEqual(table.keys);
  expect(bench().read("A10003")).toEqual([["A line."]]);
});

describe("a table beyond what one request can carry", () => {
  // 3,000 rows of 2,000 characters: 6 MB.
  const table = synthetic(3_000, 2_000);

  test("goes in in parts, all rows stand, and each part is told", async () => {
    const steps: [number, number][] = [];
    await insertTable(table, options({ onProgress: (done, all) => steps.push([done, all]) }));
    const [, all] = steps[0]!;
    expect(steps.at(0)).toEqual([0, all]);
    expect(steps.at(-1)).toEqual([all, all]);
    // One request reads, the others write; something is told after each but the first.
    expect(steps.length).toBeGreaterThan(2);
    expect(bench().syncs()).toBe(steps.length);
    expect(bench().read("D3:D3002").flat()).toEqual(table.rows.map((row) => row[3]));
    expect(bench().tables()).toMatchObject([{ address: "A2:F3002" }]);
  });

  test("is counted in bytes, of which a Chinese character takes three", async () => {
    const { rows, ...rest } = synthetic(1_500, 0);
    const chinese = rows.map((row) => row.map((cell, at) => (at === 3 ? "贷款".repeat(500) : cell)));
    await insertTable({ ...rest, rows: chinese }, options());
    expect(bench().syncs()).toBe(3);
  });

  const refused = async (more: Partial<InsertOptions>): Promise<WorkbookRefusal> => {
    const outcome: unknown = await insertTable(table, options(more)).catch((error: unknown) => error);
    expect(outcome).toMatchObject({ name: "WorkbookRefusal" });
    return outcome as WorkbookRefusal;
  };

  test("stopped in the middle: nothing is left", async () => {
    const before = picture();
    const stopping = new AbortController();
    const { code } = await refused({
      signal: stopping.signal,
      // Heard when the first part stands.
      onProgress: () => stopping.abort(),
    });
    expect(code).toBe("cancelled");
    expect(bench().syncs()).toBeGreaterThan(2);
    expect(picture()).toEqual(before);
  });

  test("failing in the middle: nothing is left", async () => {
    const before = picture();
    bench().failNext(null, null, "GeneralException");
    expect((await refused({})).code).toBe("failed");
    expect(picture()).toEqual(before);
  });
});
