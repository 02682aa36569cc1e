// Freezing: no formula of ours is left, the values are the same, the list of references is complete.
import { dataset } from "../../../src/dataset/current";
import { freezeAndCite, planFreeze } from "../../../src/workbook/freeze/freeze";
import { takeInventory } from "../../../src/workbook/inventory/inventory";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { contents, startWorkbook } from "./inserted";
import { words } from "../words";

let excel: NodeWorkbench;

beforeEach(async () => {
  excel = await startWorkbook();
});

const freeze = async () => freezeAndCite(dataset, { words, agreed: (await planFreeze()).cells });

const enter = async (cells: Record<string, string | number>) => {
  for (const [address, content] of Object.entries(cells)) await excel.workbench.enter(address, content);
};

test("single, nested, spilled and left-over formulas become values; the user's own stay", async () => {
  await enter({
    A1: '=AZCN.INVESTMENT("China")',
    A2: '=ROUND(AZCN.LOAN("TANAP")/7,0)&" dollars"',
    A3: "=A1*2",
    A4: '=AZCN.AGREEMENT("huawei-ada-mddt-mou","date")',
    A5: '=AZCN.INVESTMENT("Chnia")',
    A6: "=AZCN.TRADE(C6,,D6)",
    C6: 2024,
    D6: "announced",
    F1: '=AZCN.LOANS("AIIB")',
  });
  const { workbench } = excel;
  const before = workbench.read("A1:R30");
  const plan = await planFreeze();
  expect(plan).toMatchObject({ formulas: 6, pointers: 0 });
  const { sheet, references, cells } = await freeze();
  expect(cells).toBe(plan.cells);
  expect(workbench.read("A1:R30")).toEqual(before);
  expect((await takeInventory()).formulas).toEqual([]);
  expect(workbench.formulas("A3")).toEqual([["=A1*2"]]);
  expect(workbench.formulas("A1")).toEqual([[800_000_000]]);

  expect(workbench.sheets()).toEqual(["Sheet1", sheet]);
  const list = workbench.read(`'${sheet}'!A2:G${references + 2}`);
  expect(list[0]).toEqual(["No.", "Cell", "Formula", "Value", "Citation", "What to mind", "Link"]);
  const rows = list.slice(1);
  expect(rows.map(([number]) => number)).toEqual(rows.map((_, index) => index + 1));
  const cited = new Set(rows.map(([, cell]) => cell));
  const frozen = ["A1", "F1:R4", "A2", "A4", "A5", "A6"];
  expect(cited).toEqual(new Set(frozen.map((address) => `'Sheet1'!${address}`)));
  expect(rows[0]!.slice(0, 4)).toEqual([1, "'Sheet1'!A1", '=AZCN.INVESTMENT("China")', 800_000_000]);
  expect(rows.every(([, , , , citation]) => citation !== "")).toBe(true);
  expect(rows.find(([, cell]) => cell === "'Sheet1'!A6")![4]).not.toContain("dataset");
  expect(rows.find(([, cell]) => cell === "'Sheet1'!A5")![5]).toContain("Did you mean");
});

test("texts stay texts, and one undo brings the formulas back", async () => {
  await enter({
    A1: '=AZCN.FIGURE("china-investment-in-azerbaijan","as-of")',
    A2: '=IF(AZCN.LOAN("TANAP")>0,"2019-04","")',
    A3: '=IF(AZCN.LOAN("TANAP")>0,"=1+1","")',
    A4: '=IF(AZCN.LOAN("TANAP")>0,"007","")',
  });
  const { workbench } = excel;
  const [before, formulas] = [workbench.read("A1:A4"), workbench.formulas("A1:A4")];
  await freeze();
  expect(workbench.read("A1:A4")).toEqual(before);
  expect(workbench.formulas("A1:A4")).toEqual(before);
  await workbench.undo();
  expect(workbench.formulas("A1:A4")).toEqual(formulas);
});

test.each([
  ["needs-repair", '=_xldudf_AZCN_LOAN("TANAP")'],
  ["needs-repair", '=NOSUCH(AZCN.LOAN("TANAP"))'],
])("refuses with %s, and nothing is written", async (code, formula) => {
  await enter({ A1: '=AZCN.INVESTMENT("China")', B2: formula });
  const before = contents(excel);
  await expect(freeze()).rejects.toMatchObject({ code, details: { at: { sheet: "Sheet1", address: "B2" } } });
  expect(contents(excel)).toEqual(before);
});

test("a spilled table that has no room is refused", async () => {
  await enter({ B3: "in the way", A1: "=AZCN.LOANS()" });
  await expect(freeze()).rejects.toMatchObject({ code: "spill-blocked", details: { at: { address: "A1" } } });
});

test("protected sheets and a protected structure are refused by name", async () => {
  await enter({ A1: '=AZCN.INVESTMENT("China")' });
  const { workbench } = excel;
  workbench.protect("Sheet1");
  await expect(planFreeze()).rejects.toMatchObject({
    code: "sheet-protected",
    details: { at: { sheet: "Sheet1" } },
  });
  workbench.protect("Sheet1", false);
  workbench.protect(null);
  await expect(freeze()).rejects.toMatchObject({ code: "workbook-protected" });
  expect(workbench.formulas("A1")).toEqual([['=AZCN.INVESTMENT("China")']]);
});

test("a workbook that changed since the count is not written to", async () => {
  await enter({ A1: '=AZCN.INVESTMENT("China")' });
  await expect(freezeAndCite(dataset, { words, agreed: 2 })).rejects.toMatchObject({ code: "changed" });
});

test.each<[string, (string | RegExp)[]]>([
  ['=AZCN.FIGURE("aiib-azerbaijan-share-amount","Stated")', [/^Aze\.Media/]],
  ['=AZCN.INVESTMENT("China"," 2015 ")', [/2013/]],
  ['=AZCN.TRADE(2025,,"announced")', [/^Report Information Agency\. \(2026, March 13\)/]],
  ['=AZCN.TOTAL("trade","year",2019)', [/^International Monetary Fund/]],
  ['=AZCN.EXCHANGE(C1:C2,"USD","AZN",D1:D2)', [/Penn World Table|Feenstra/, /Knoema/]],
  ['=AZCN.REAL(AZCN.LOAN("TANAP"),2016)', [/./, /./]],
  ['=AZCN.LOAN("TANAP"&"")', [/^AZCN for Excel/]],
])("%s cites the source of its very value", async (formula, citations) => {
  await enter({ C1: 5, C2: 6, D1: 2019, D2: 2020, A1: formula });
  const { sheet, references } = await freeze();
  const cited = excel.workbench.read(`'${sheet}'!E3:E${references + 2}`).flat();
  expect(cited).toEqual(citations.map((one) => expect.stringMatching(one)));
});

test("a total cites the loans that it adds and none that it leaves out", async () => {
  await enter({ A1: '=AZCN.TOTAL("loans")', B1: '=AZCN.COVERAGE("loans")' });
  const { sheet, references } = await freeze();
  const list = excel.workbench.read(`'${sheet}'!B3:F${references + 2}`);
  const ofTotal = list.filter(([cell]) => cell === "'Sheet1'!A1");
  expect(ofTotal.length).toBeGreaterThan(3);
  expect(list.length).toBeGreaterThan(2 * ofTotal.length);
  expect(ofTotal.filter(([, , , , caveat]) => String(caveat).includes("Left out of totals"))).toEqual([]);
});
