// Owns the proof that a table goes in as a formula that spills, with the same care as a table of values.
import { dataset } from "../../../src/dataset/current";
import { readTable } from "../../../src/dataset/table";
import { insertCell } from "../../../src/workbook/insert/insert-cell";
import { insertTable, type InsertOptions } from "../../../src/workbook/insert/insert-table";
import { takeInventory } from "../../../src/workbook/inventory/inventory";
import { asRefusal } from "../../../src/workbook/excel/refusal";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { contents, startWorkbook } from "./inserted";

const criteria = ["lender", "AIIB"];
const table = readTable(dataset, "loans", { criteria });

const options = (target: InsertOptions["target"], more: Partial<InsertOptions> = {}): InsertOptions => ({
  target,
  title: "Loans",
  below: ["Sources: one."],
  formula: '=AZCN.DATA("loans",TRUE,"lender","AIIB")',
  request: { table: "loans", language: "en", criteria, columns: [], edition: table.edition },
  ...more,
});

let book: NodeWorkbench;
const bench = () => book.workbench;

beforeEach(async () => {
  book = await startWorkbook();
});

const refused = async (inserting: Promise<unknown>) => {
  const outcome = await inserting.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(outcome).toMatchObject({ name: "WorkbookRefusal" });
  return asRefusal(outcome);
};

test("title and lines stand above, the rows spill below, and nothing is below them", async () => {
  bench().select("B2");
  const inserted = await insertTable(table, options("selection"));
  expect(bench().syncs()).toBe(2);
  expect(inserted).toEqual({ sheet: "Sheet1", address: "B4:N7" });
  await bench().settled();
  expect(bench().read("B2:B3")).toEqual([["Loans"], ["Sources: one."]]);
  const spilled = bench().read("B4:N7");
  expect(spilled[0]).toEqual(table.columns.map(({ id }) => id));
  expect(spilled.slice(1)).toEqual(table.rows);
  expect(bench().formulas("B4")).toEqual([['=AZCN.DATA("loans",TRUE,"lender","AIIB")']]);
  expect(bench().read("B8:N9").flat().join("")).toBe("");
  expect(bench().tables()).toEqual([]);
  const amount = table.columns.findIndex(({ id }) => id === "amount");
  expect(bench().formats("B5:N5")[0]![amount]).toBe("#,##0_)");
});

test("the inventory finds it with all that it fills", async () => {
  await insertTable(table, options("new-sheet"));
  await bench().settled();
  const { formulas } = await takeInventory();
  expect(formulas).toMatchObject([{ sheet: table.label, address: "A3", area: { rows: 4, columns: 13 } }]);
});

test("every bundled table spills as it was laid out", async () => {
  for (const { id } of dataset.data.tables) {
    const whole = readTable(dataset, id);
    const formula = `=AZCN.DATA("${id}")`;
    const { sheet, address } = await insertTable(whole, options("new-sheet", { formula }));
    await bench().settled();
    const [first, ...rows] = bench().read(`'${sheet}'!${address}`);
    expect(first).toEqual(whole.columns.map((column) => column.id));
    expect(rows).toEqual(whole.rows);
  }
});

test("a table in the way, merged cells, data, protection and the sheet's edge are refused, with nothing written", async () => {
  await insertTable(table, { ...options({ sheet: "Sheet1", address: "A20" }), formula: "" });
  const cases: [code: string, at: string, arrange?: (sheet: Excel.Worksheet) => void][] = [
    ["table-overlap", "A18"],
    ["occupied", "A1", (sheet) => (sheet.getRange("C4").values = [["mine"]])],
    ["merged", "A9", (sheet) => sheet.getRange("C10:D11").merge()],
    ["sheet-edge", "XFD1"],
    ["sheet-protected", "A1", (sheet) => sheet.protection.protect()],
  ];
  for (const [code, address, arrange] of cases) {
    await book.Excel.run(async (context) => {
      arrange?.(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    const before = contents(book);
    const refusal = await refused(insertTable(table, options({ sheet: "Sheet1", address })));
    expect(refusal.code).toBe(code);
    expect(contents(book)).toEqual(before);
  }
});

test("a yes to the range and what it held overwrites it, and the formula spills over what stood there", async () => {
  await bench().enter("C4", "mine");
  const at = { sheet: "Sheet1", address: "A1" };
  const ask = async () => {
    const { details } = await refused(insertTable(table, options(at)));
    return options(at, { overwrite: { address: details.at!.address, held: details.held } });
  };
  const agreed = await ask();
  await bench().enter("C4", "mine by now");
  expect(await refused(insertTable(table, agreed))).toMatchObject({
    code: "changed",
    details: { at: { address: "C4" } },
  });
  expect(bench().read("C4")).toEqual([["mine by now"]]);
  await insertTable(table, await ask());
  await bench().settled();
  expect(bench().read("A4:C4")[0]).toEqual(table.rows[0]!.slice(0, 3));
});

test.each(["selection", "new-sheet"] as const)("a failure halfway, %s: nothing is left", async (target) => {
  await bench().enter("C4", "mine");
  const before = contents(book);
  bench().failNext(null, "GeneralException");
  const { code } = await refused(
    insertTable(table, options(target, target === "selection" ? { overwrite: { address: "C4" } } : {})),
  );
  expect(code).toBe("failed");
  await bench().settled();
  expect(contents(book)).toEqual(before);
});

test("an error after all was written is no failure", async () => {
  bench().failNext(null, { code: "RequestAborted", afterwards: true });
  await insertTable(table, options("selection"));
  await bench().settled();
  expect(bench().read("A4:A6").flat()).toEqual(table.rows.map(([first]) => first));
});

test("a yes to a cell holds for what it held when it was asked for", async () => {
  await bench().enter("B2", "mine");
  const place = { sheet: "Sheet1", address: "B2" };
  const cell = { kind: "value", content: 5 } as const;
  const { details } = await refused(insertCell(cell, { at: place }));
  const overwrite = { address: "B2", held: details.held };
  await bench().enter("B2", "mine by now");
  expect(await refused(insertCell(cell, { at: place, overwrite }))).toMatchObject({
    code: "changed",
    details: { at: place },
  });
  expect(bench().read("B2")).toEqual([["mine by now"]]);
  const again = await refused(insertCell(cell, { at: place }));
  await insertCell(cell, { at: place, overwrite: { address: "B2", held: again.details.held } });
  expect(bench().read("B2")).toEqual([[5]]);
});
