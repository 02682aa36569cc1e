// Repairing: formulas that Excel did not know are entered again, on sheets that are open.
import { planRepair, repairFormulas } from "../../../src/workbook/freeze/repair";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { startWorkbook } from "./inserted";

let excel: NodeWorkbench;

beforeEach(async () => {
  excel = await startWorkbook();
});

const repair = async () => repairFormulas({ agreed: await planRepair() });

test("formulas under Excel's stand-in names work again; sound ones are left alone", async () => {
  const { workbench } = excel;
  await workbench.enter("A1", '=_xldudf_AZCN_INVESTMENT("China")/2');
  await workbench.enter("A2", '=azcn.investment("China")');
  await workbench.enter("A4", '=_xldudf_AZCN_LOANS("AIIB")');
  expect(workbench.read("A1")).toEqual([["#NAME?"]]);
  const { cells, still } = await repair();
  expect(cells.map(({ address }) => address)).toEqual(["A1", "A4"]);
  expect(still).toEqual([]);
  await workbench.settled();
  expect(workbench.read("A1:A2")).toEqual([[400_000_000], [800_000_000]]);
  expect(workbench.formulas("A1")).toEqual([['=AZCN.INVESTMENT("China")/2']]);
  expect(workbench.read("B5")[0]![0]).not.toBe("");
});

test("protected sheets are named and left; what still fails is said", async () => {
  const { workbench } = excel;
  workbench.addSheet("Shut");
  await workbench.enter("'Shut'!A1", '=_xldudf_AZCN_INVESTMENT("China")');
  await workbench.enter("A1", '=NOSUCH(AZCN.INVESTMENT("China"))');
  workbench.protect("Shut");
  const result = await repair();
  expect(result).toEqual({
    names: [],
    cells: [{ sheet: "Sheet1", address: "A1" }],
    shut: [{ sheet: "Shut", address: "A1" }],
    still: [{ sheet: "Sheet1", address: "A1" }],
  });
});

test("a stray cell in the sheet's last corner costs few requests", async () => {
  const { workbench } = excel;
  await workbench.enter("A1", '=_xldudf_AZCN_LOAN("TANAP")');
  await workbench.enter("XFD1048576", "stray");
  const before = workbench.syncs();
  expect(await planRepair()).toMatchObject({ cells: [{ address: "A1" }] });
  expect(workbench.syncs() - before).toBeLessThan(60);
});

test("formulas under another file's name, and defined names, work again", async () => {
  const { workbench } = excel;
  await excel.Excel.run(async (context) => {
    context.workbook.names.add("Loan", '=_xldudf_AZCN_LOAN("TANAP")');
    context.workbook.names.add("Mine", "=1+1");
    context.workbook.worksheets.getItem("Sheet1").names.add("Own", '=_xldudf_AZCN_LOAN("TANAP")');
    await context.sync();
  });
  await workbench.enter("A1", '=_xldudf_AZCN_INVESTMENT("China")');
  expect(await planRepair()).toMatchObject({ names: ["Loan", "'Sheet1'!Own"] });
  expect(await repair()).toMatchObject({ names: ["Loan", "'Sheet1'!Own"], still: [] });
  const formulas = await excel.Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    return Object.fromEntries(names.items.map(({ name, formula }) => [name, formula as string]));
  });
  expect(formulas).toEqual({ Loan: '=AZCN.LOAN("TANAP")', Mine: "=1+1" });
});

test("a name error is known by its kind in another language, and an answer of ours is none", async () => {
  excel.host.state.errorTexts = { "#N/A": "#Н/Д", "#NAME?": "#AD?" };
  await excel.workbench.enter("A1", '=AZCN.LOAN("NOSUCH")');
  await excel.workbench.enter("A2", '=NOSUCH(AZCN.LOAN("TANAP"))');
  expect((await planRepair()).cells.map(({ address }) => address)).toEqual(["A2"]);
});

test("a workbook that changed since the question is not written to, with as many cells as before", async () => {
  await excel.workbench.enter("A1", '=_xldudf_AZCN_LOAN("TANAP")');
  const agreed = await planRepair();
  await excel.workbench.enter("A1", "");
  await excel.workbench.enter("B1", '=_xldudf_AZCN_LOAN("TANAP")');
  await expect(repairFormulas({ agreed })).rejects.toMatchObject({ code: "changed" });
});
