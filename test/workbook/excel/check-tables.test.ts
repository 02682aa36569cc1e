// Checking: exactly what differs, however the table was sorted, widened, renamed or moved.
import { dataset } from "../../../src/dataset/current";
import { checkTables } from "../../../src/workbook/refresh/check-tables";
import { refreshTables } from "../../../src/workbook/refresh/refresh-tables";
import { takeInventory } from "../../../src/workbook/inventory/inventory";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { insert, olderDataset, startWorkbook } from "./inserted";

let excel: NodeWorkbench;

beforeEach(async () => {
  excel = await startWorkbook();
});

const only = async () => {
  const [check] = await checkTables(dataset);
  return check!;
};

test.each(dataset.data.tables.map(({ id }) => id))("%s as inserted has no differences", async (id) => {
  await insert(id);
  expect(await only()).toMatchObject({ differences: [], lacking: [], unknown: [], missingColumns: [] });
});

test("two edited cells are found, with old and new value and source, and no others", async () => {
  await insert("loans");
  await excel.workbench.enter("F5", 1);
  await excel.workbench.enter("D6", "Another title");
  const { differences } = await only();
  expect(differences.map(({ address }) => address).sort()).toEqual(["D6", "F5"]);
  const amount = differences.find(({ address }) => address === "F5")!;
  expect(amount).toMatchObject({ sheet: "Sheet1", old: 1, why: "edited", column: { id: "amount" } });
  expect(amount.new).toBeGreaterThan(1);
  expect(amount.source).not.toBe("");
});

test("sorted rows, a column of the user's own and an edited id disturb nothing", async () => {
  const { address } = await insert("loans");
  const { workbench, Excel } = excel;
  const rows = workbench.read(address);
  const body = rows.slice(1);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.values = [rows[0]!, ...[...body].reverse()];
    const table = context.workbook.tables.getItem("AzcnLoans");
    table.resize(`B3:O${3 + body.length}`);
    await context.sync();
  });
  await workbench.enter("O3", "Mine");
  await workbench.enter("O4", 5);
  expect((await only()).differences).toEqual([]);
  await workbench.enter("N5", "something-else");
  const { differences, unknown, lacking } = await only();
  expect(differences.map((one) => one.address)).toEqual(["N5"]);
  expect([unknown, lacking]).toEqual([[], []]);
});

test("a renamed table is known again, a row of the user's own and a deleted column are said", async () => {
  await insert("trade");
  const { workbench, Excel } = excel;
  const before = workbench.tables()[0]!;
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(before.name).name = "Mine";
    const { rows } = { rows: Number(/\d+$/.exec(before.address)![0]) };
    context.workbook.tables.getItem("Mine").resize(`B3:O${rows + 1}`);
    await context.sync();
  });
  const last = Number(/\d+$/.exec(before.address)![0]) + 1;
  await workbench.enter(`B${last}`, 1850);
  await workbench.enter(`C${last}`, 5);
  await workbench.enter("C3", "Exports, my name");
  const check = await only();
  expect(check.inserted.name).toBe("Mine");
  expect(check.unknown).toEqual([{ sheet: "Sheet1", address: `B${last}:O${last}` }]);
  expect(check.missingColumns).toEqual(["Exports to China, USD"]);
  expect(check.differences).toEqual([]);
});

test("rows of a search in another money, with caveats and links to follow: an edit of any is found and mended", async () => {
  const columns = ["title", "amount", "caveat", "link"];
  await insert("loans", { columns, search: "AIIB", money: { currency: "AZN", scale: 1e6 } });
  const { workbench } = excel;
  await workbench.settled();
  const [headers, ...rows] = workbench.read("B3:E10").filter(([first]) => first !== "");
  expect(headers).toEqual(["Title", "Amount, AZN million", "Caveats", "Link"]);
  expect(rows[0]![3]).toMatch(/^https:/);
  expect(workbench.formulas("E4")).toEqual([[`=HYPERLINK("${rows[0]![3]}")`]]);
  expect(await only()).toMatchObject({ differences: [], lacking: [], unknown: [], missingColumns: [] });
  await workbench.enter("C4", 1);
  await workbench.enter("D5", "no caveat");
  await workbench.enter("E4", "elsewhere");
  const check = await only();
  expect(check.differences.map(({ address }) => address).sort()).toEqual(["C4", "D5", "E4"]);
  await refreshTables(dataset, { agreed: [check], addRows: false, lines: () => [] });
  expect(workbench.formulas("E4")).toEqual([[`=HYPERLINK("${rows[0]![3]}")`]]);
  expect((await only()).differences).toEqual([]);
});

test("an older edition's table shows what has changed since", async () => {
  await insert("loans", { from: olderDataset() });
  const { differences, lacking, edition } = await only();
  expect(edition).toContain("0.9.0");
  expect(differences).toMatchObject([{ row: "aiib-tanap-loan", old: 599e6, new: 600e6, why: "edition" }]);
  expect(lacking).toHaveLength(1);
});

test("deleted tables are told as gone; foreign and damaged settings are passed over", async () => {
  await insert("loans");
  await excel.Excel.run(async (context) => {
    const { settings, tables } = context.workbook;
    settings.add("azcn.inserted.broken", { version: 1 });
    settings.add("azcn.inserted.text", "x");
    settings.add("other", 5);
    tables.getItem("AzcnLoans").delete();
    await context.sync();
  });
  const { tables, gone } = await takeInventory();
  expect(tables).toEqual([]);
  expect(gone.map(({ table }) => table)).toEqual(["loans"]);
});

test("formulas are found on every sheet: spilled, nested, left behind; texts that only look like one are not", async () => {
  const { workbench } = excel;
  await workbench.enter("A1", '=AZCN.LOANS("AIIB")');
  await workbench.enter("A20", '=ROUND(azcn.loan("TANAP")/7,0)');
  await workbench.enter("A21", '=_xldudf_AZCN_LOAN("TANAP")');
  await workbench.enter("A22", "'=AZCN.LOAN(1)");
  await workbench.enter("A23", '="AZCN.LOAN(1)"');
  workbench.addSheet("Other one");
  await workbench.enter("'Other one'!C3", '=AZCN.INVESTMENT("China")');
  const { formulas } = await takeInventory();
  expect(formulas.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([
    "Sheet1!A1",
    "Sheet1!A20",
    "Sheet1!A21",
    "Other one!C3",
  ]);
  expect(formulas[0]!.area).toMatchObject({ row: 0, column: 0, columns: 13 });
  expect(formulas[0]!.area.rows).toBeGreaterThan(2);
});

test("between steps it can be cancelled", async () => {
  const stop = new AbortController();
  stop.abort();
  await insert("loans");
  await expect(checkTables(dataset, { signal: stop.signal })).rejects.toMatchObject({ code: "cancelled" });
});
