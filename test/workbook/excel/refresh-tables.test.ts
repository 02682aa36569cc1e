// Refreshing: the present edition in every cell of ours, and nothing else touched.
import { dataset } from "../../../src/dataset/current";
import { editionName, readTable, type Table } from "../../../src/dataset/table";
import { checkTables } from "../../../src/workbook/refresh/check-tables";
import { keepChanges } from "../../../src/workbook/refresh/changes-sheet";
import { colourCells } from "../../../src/workbook/refresh/colour-cells";
import { type RefreshOptions, refreshTables } from "../../../src/workbook/refresh/refresh-tables";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { contents, insert, olderDataset, startWorkbook } from "./inserted";

let excel: NodeWorkbench;

beforeEach(async () => {
  excel = await startWorkbook();
});

const refresh = async (options: Partial<RefreshOptions> = {}) => {
  const agreed = await checkTables(dataset);
  return refreshTables(dataset, {
    agreed,
    addRows: true,
    lines: ({ edition }) => [`Edition ${edition}`],
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
  expect(result).toMatchObject({
    tables: 1,
    cells: 1,
    rows: 1,
    changes: [
      {
        row: "aiib-tanap-loan",
        column: { id: "amount" },
        was: 599_000_000,
        is: 600_000_000,
        former: editionName(older),
      },
      { sheet: "Sheet1", address: `B${last + 1}:O${last + 1}` },
    ],
  });
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

test("some of the cells alone, in tables one below the other: the rest stays, as does its edition; the changes are kept", async () => {
  const older = olderDataset();
  await insert("loans", { from: older, at: "A1" });
  await insert("loans", { from: older, at: "A30" });
  const { workbench } = excel;
  await workbench.enter("C33", "edited");
  const [first, second] = await checkTables(dataset);
  const edited = second!.differences.filter(({ old }) => old === "edited");
  expect(edited).toHaveLength(1);
  const agreed = [first!, { ...second!, differences: edited, lacking: [] }];
  const { changes } = await refresh({ agreed });
  const [, mended] = await checkTables(dataset);
  expect(mended).toMatchObject({ edition: editionName(older), differences: [{ old: 599_000_000 }] });
  // A row was added to the table above.
  expect(changes.at(-1)).toMatchObject({ was: "edited", address: "C34" });
  expect(workbench.read("C34")).toEqual([[changes.at(-1)!.is]]);

  const names = { title: "Changes", cell: "Cell", what: "What", was: "Was", is: "Is" };
  const words = { ...names, source: "Source", edition: "Edition", rowAdded: "Row added" };
  const { sheet, address } = await keepChanges(changes, editionName(dataset), words, (row) => row, String);
  expect(sheet).toBe("Changes");
  const kept = workbench.read(`'Changes'!${address}`);
  expect(kept).toHaveLength(1 + changes.length);
  expect(kept.at(-1)!.slice(0, 4)).toEqual([
    "'Sheet1'!C34",
    expect.any(String),
    "edited",
    changes.at(-1)!.is,
  ]);
  expect(await checkTables(dataset)).toHaveLength(2);
});

test("colouring gives the differing cells a colour, no other cell, and nothing where one was edited since", async () => {
  await insert("loans", { at: "A1" });
  const { workbench, host } = excel;
  await workbench.enter("C4", "edited");
  const fill = (row: number, column: number) =>
    host.engine.format(host.engine.findSheet("Sheet1")!.getSheetId(), row, column, "fill");
  const [before, beside] = [fill(3, 2), fill(3, 3)];
  const agreed = await checkTables(dataset);
  await workbench.enter("C4", "edited again");
  await expect(colourCells(dataset, agreed)).rejects.toMatchObject({ code: "changed" });
  expect(fill(3, 2)).toEqual(before);
  expect(await colourCells(dataset, await checkTables(dataset))).toBe(1);
  expect(fill(3, 2)).not.toEqual(before);
  expect(fill(3, 3)).toEqual(beside);
});

test("a workbook that counts from 1904 gets the days that are meant, in every operation", async () => {
  const { workbench, host } = excel;
  const { address } = await insert("agreements", { at: "A1" });
  const days = workbench.read(address).map(([day]) => day);
  host.state.countsFrom1904 = true;
  await insert("agreements", { at: "P1" });
  const moved = workbench.read(workbench.tables()[1]!.address).map(([day]) => day);
  expect(moved).toEqual(days.map((day) => (typeof day === "number" ? day - 1462 : day)));
  expect(moved).not.toEqual(days);
  const before = contents(excel).sheets;
  const { id } = (await checkTables(dataset)).find(({ inserted }) => inserted.address.startsWith("P"))!;
  const check = async () => (await checkTables(dataset)).filter((one) => one.id === id);
  expect(await check()).toMatchObject([{ differences: [], lacking: [], unknown: [] }]);
  await workbench.enter("P3", 1);
  const agreed = await check();
  expect(agreed).toMatchObject([{ differences: [{ address: "P3", old: "1904-01-02" }] }]);
  await refresh({ agreed, lines: ({ edition }) => [`Edition ${edition}`] });
  expect(contents(excel).sheets).toEqual(before);
});

test.each<[string, readonly string[]]>([
  ["loans", ["lender", "amount"]],
  ["agreements", ["date", "sector"]],
  ["trade", ["year", "exports"]],
  ["timeline", ["title", "year", "kind"]],
])("one edited cell of %s with %j, in another order, is mended and no other touched", async (id, columns) => {
  const { address } = await insert(id, { columns, at: "A1" });
  const { workbench, Excel } = excel;
  const shuffled = <T>([header, ...rows]: T[][]): T[][] => [
    header!,
    ...rows.slice(5),
    ...rows.slice(0, 5).reverse(),
  ];
  const [formulas, formats] = [shuffled(workbench.formulas(address)), shuffled(workbench.formats(address))];
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.numberFormat = formats;
    range.formulas = formulas;
    await context.sync();
  });
  const cells = () => workbench.read(address);
  const [before, { sheets }] = [cells(), contents(excel)];
  for (const [place, value] of [
    ["A3", 1],
    ["B4", 2016],
    ["A5", "edited"],
    ["B6", ""],
  ] as const) {
    await workbench.enter(place, value);
    const isEdited = JSON.stringify(cells()) !== JSON.stringify(before);
    const agreed = await checkTables(dataset);
    expect(agreed[0]!.differences.map((one) => one.address)).toEqual(isEdited ? [place] : []);
    await refresh({ agreed });
    expect(cells()).toEqual(before);
  }
  expect(contents(excel).sheets).toEqual(sheets);
});

const lines = ({ label, edition }: Table) => [`What to mind of ${label}`, `Edition ${edition}`];

test("the lines below are renewed where they stand as written, wherever they are by now", async () => {
  const older = olderDataset();
  await insert("loans", { from: older, below: lines });
  const { workbench } = excel;
  const first = Number(/\d+$/.exec(workbench.tables()[0]!.address)![0]) + 1;
  expect(workbench.read(`B${first}:B${first + 1}`)).toEqual(
    lines(readTable(older, "loans")).map((line) => [line]),
  );
  await refresh({ lines: (table) => [...lines(table), "One more", "and another"] });
  // As many rows as there were: the row added has moved them down.
  expect(workbench.read(`B${first + 1}:B${first + 3}`)).toEqual([
    [`What to mind of ${readTable(dataset, "loans").label}`],
    [`Edition ${editionName(dataset)} One more and another`],
    [""],
  ]);
  // What was renewed is known again.
  await workbench.enter("F5", 1);
  await refresh({ lines: () => ["Short"] });
  expect(workbench.read(`B${first + 1}:B${first + 2}`)).toEqual([["Short"], [""]]);
});

test("lines that the user has edited stay as they are", async () => {
  await insert("loans", { from: olderDataset(), below: lines });
  const { workbench } = excel;
  const last = Number(/\d+$/.exec(workbench.tables()[0]!.address)![0]);
  await workbench.enter(`B${last + 1}`, "My own remark");
  const edition = workbench.read(`B${last + 2}`);
  await refresh({ lines });
  expect(workbench.read(`B${last + 2}:B${last + 3}`)).toEqual([["My own remark"], ...edition]);
});

test("a renamed table on a renamed sheet, is refreshed once no row is hidden", async () => {
  await insert("loans", { from: olderDataset() });
  const { workbench, host, Excel } = excel;
  await Excel.run(async ({ workbook }) => {
    workbook.tables.getItem("AzcnLoans").name = "Mine";
    workbook.worksheets.getItem("Sheet1").name = "My loans";
    await workbook.context.sync();
  });
  const amounts = workbench.read("F1:F30").map(([amount]) => amount);
  const row = amounts.indexOf(599_000_000);
  host.engine.activeSheet().hideRows(row, 1);
  const [check] = await checkTables(dataset);
  expect(check!.differences).toMatchObject([{ sheet: "My loans", address: `F${row + 1}`, new: 600_000_000 }]);
  // Nobody sees what is written there, and Excel may write it elsewhere.
  for (const addRows of [true, false]) {
    await expect(refresh({ addRows })).rejects.toMatchObject({
      code: "hidden",
      details: { at: { sheet: "My loans" } },
    });
  }
  expect(workbench.read(`F${row + 1}`)).toEqual([[599_000_000]]);
  host.engine.activeSheet().showRows(row, 1);
  expect(await refresh()).toMatchObject({ cells: 1, rows: 1 });
  expect(workbench.tables()).toMatchObject([{ name: "Mine", sheet: "My loans" }]);
  expect((await checkTables(dataset))[0]).toMatchObject({ differences: [], lacking: [] });
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

test("consent is to addresses and values: what was not agreed to stays, what has changed is refused", async () => {
  await insert("loans");
  const { workbench } = excel;
  const [amount, title] = [workbench.read("F5"), workbench.read("D6")];
  await workbench.enter("F5", 1);
  await workbench.enter("D6", "wrong");
  const agreed = await checkTables(dataset);
  // As many cells differ as were agreed to, and they are others.
  await workbench.enter("F5", amount[0]![0] as number);
  await workbench.enter("D7", "my own remark");
  for (const present of [amount[0]![0] as number, 2]) {
    await workbench.enter("F5", present);
    const before = contents(excel);
    await expect(refresh({ agreed })).rejects.toMatchObject({
      code: "changed",
      details: { at: { sheet: "Sheet1", address: "F5" } },
    });
    expect(contents(excel)).toEqual(before);
  }
  await workbench.enter("F5", 1);
  expect(await refresh({ agreed })).toMatchObject({ cells: 2 });
  expect([workbench.read("F5"), workbench.read("D6")]).toEqual([amount, title]);
  expect(workbench.read("D7")).toEqual([["my own remark"]]);
});

test("a protected sheet is refused, and nothing is written", async () => {
  await insert("loans", { from: olderDataset() });
  excel.workbench.protect("Sheet1");
  const before = contents(excel);
  await expect(refresh()).rejects.toMatchObject({
    code: "sheet-protected",
    details: { at: { sheet: "Sheet1" } },
  });
  expect(contents(excel)).toEqual(before);
});
