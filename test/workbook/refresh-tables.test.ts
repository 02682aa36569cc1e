// Refreshing: the present edition in every cell of ours, and nothing else touched.
import { dataset } from "../../src/dataset/current";
import { editionName } from "../../src/dataset/table";
import { checkTables } from "../../src/workbook/check-tables";
import { type RefreshOptions, refreshTables } from "../../src/workbook/refresh-tables";
import type { NodeWorkbench } from "../../workbench/host/node";
import { contents, insert, olderDataset, startWorkbook } from "./inserted";

let excel: NodeWorkbench;

beforeEach(async () => {
  excel = await startWorkbook();
});

const refresh = async (options: Partial<RefreshOptions> = {}) => {
  const checks = await checkTables(dataset);
  return refreshTables(dataset, {
    ids: checks.map(({ id }) => id),
    addRows: true,
    agreed: checks.reduce((sum, { differences }) => sum + differences.length, 0),
    editionLine: (edition) => `Edition ${edition}`,
    ...options,
  });
};

test("changed cells, an added row, the edition's line; own column, own row and order stay", async () => {
  const older = olderDataset();
  await insert("loans", { from: older });
  const { workbench, Excel } = excel;
  const [table] = workbench.tables();
  const last = Number(/\d+$/.exec(table!.address)![0]);
  const header = workbench.read(`B3:N3`)[0]!;
  const body = workbench.read(`B4:N${last}`).reverse();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange(`B3:N${last}`).values = [header, ...body];
    context.workbook.tables.getItem(table!.name).resize(`B3:O${last}`);
    sheet.getRange(`O3:O${last}`).values = [["Mine"], ...body.map((_, row) => [row + 1])];
    sheet.getRange("O5").values = [["=2+3"]];
    await context.sync();
  });
  const result = await refresh();
  expect(result).toEqual({ tables: 1, cells: 1, rows: 1 });
  expect(await checkTables(dataset)).toMatchObject([
    { differences: [], lacking: [], unknown: [], edition: editionName(dataset) },
  ]);
  const after = workbench.read(`B4:N${last}`);
  expect(after.map((row) => row.at(-1))).toEqual(body.map((row) => row.at(-1)));
  expect(workbench.formulas("O4:O6")).toEqual([[1], ["=2+3"], [3]]);
  expect(workbench.read(`O${last + 1}`)).toEqual([[""]]);
  expect(workbench.tables()[0]!.address).toBe(`B3:O${last + 1}`);
  expect(workbench.read(`B${last + 2}`)).toEqual([[`Edition ${editionName(dataset)}`]]);
});

test("without rows the table keeps its size", async () => {
  await insert("loans", { from: olderDataset() });
  const [before] = excel.workbench.tables();
  expect(await refresh({ addRows: false })).toMatchObject({ cells: 1, rows: 0 });
  expect(excel.workbench.tables()[0]!.address).toBe(before!.address);
});

test("a row that the dataset lacks stays, and dates and texts are what they were", async () => {
  await insert("agreements");
  const { workbench } = excel;
  const [title, date] = [workbench.read("D4"), workbench.formats("B4")];
  await workbench.enter("D4", "wrong");
  await workbench.enter("B4", "wrong");
  const before = workbench.read("B4")[0]![0];
  expect(before).toBe("wrong");
  await refresh();
  expect(workbench.read("D4")).toEqual(title);
  expect(workbench.formats("B4")).toEqual(date);
  expect((await checkTables(dataset))[0]!.differences).toEqual([]);
});

test("a protected sheet and a count that is no more true are refused, and nothing is written", async () => {
  await insert("loans", { from: olderDataset() });
  await expect(refresh({ agreed: 7 })).rejects.toMatchObject({ code: "changed" });
  excel.workbench.protect("Sheet1");
  const before = contents(excel);
  await expect(refresh()).rejects.toMatchObject({
    code: "sheet-protected",
    details: { at: { sheet: "Sheet1" } },
  });
  expect(contents(excel)).toEqual(before);
});
