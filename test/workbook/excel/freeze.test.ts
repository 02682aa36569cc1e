// Freezing: no formula of ours is left, the values are the same, the bibliography is complete.
import { dataset } from "../../../src/dataset/current";
import { editionName } from "../../../src/dataset/table";
import { freezeAndCite, planFreeze } from "../../../src/workbook/freeze/freeze";
import { takeInventory } from "../../../src/workbook/inventory/inventory";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { contents, startWorkbook } from "./inserted";
import { stated, words } from "../words";
import type { Marks } from "../../../src/workbook/freeze/number-marks";

let excel: NodeWorkbench;

beforeEach(async () => {
  excel = await startWorkbook();
});

const freeze = async (marks: Marks = "none") =>
  freezeAndCite(dataset, { words, stated, marks, agreed: await planFreeze() });

/** The lines of the bibliography, by the name of their column. */
const bibliography = (sheet = words.title): Record<string, unknown>[] => {
  const [headers, ...rows] = excel.workbench.read(`'${sheet}'!A2:H60`);
  return rows
    .filter(([number]) => typeof number === "number")
    .map((row) => Object.fromEntries(headers!.map((header, index) => [header, row[index]])));
};

const define = (name: string, formula: string): Promise<void> =>
  excel.Excel.run(async (context) => {
    context.workbook.names.add(name, formula);
    await context.sync();
  });

const names = (): Promise<Record<string, unknown>> =>
  excel.Excel.run(async (context) => {
    const list = context.workbook.names.load("items/name,items/formula,items/visible");
    await context.sync();
    return Object.fromEntries(
      list.items.filter(({ visible }) => visible).map((one) => [one.name, one.formula]),
    );
  });

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
  expect(plan.formulas).toHaveLength(6);
  expect(plan.pointers).toEqual([]);
  const { sheet, references, cells } = await freeze();
  expect(cells).toBe(plan.cells);
  expect(workbench.read("A1:R30")).toEqual(before);
  expect((await takeInventory()).formulas).toEqual([]);
  expect(workbench.formulas("A3")).toEqual([["=A1*2"]]);
  expect(workbench.formulas("A1")).toEqual([[800_000_000]]);

  expect(workbench.sheets()).toEqual(["Sheet1", sheet]);
  const list = bibliography(sheet);
  expect(list).toHaveLength(references);
  expect(list.map(({ [words.number]: number }) => number)).toEqual(list.map((_, index) => index + 1));
  const citations = list.map(({ [words.citation]: citation }) => citation);
  expect(new Set(citations).size).toBe(list.length);
  const placed = list.map(({ [words.cells]: places }) => String(places)).join(" ");
  for (const address of ["A1", "F1:R4", "A2", "A4", "A6"]) expect(placed).toContain(address);
  // An error rests on nothing.
  expect(placed).not.toContain("A5");
  const [first] = list;
  expect(first).toMatchObject({
    [words.cells]: "'Sheet1'!A1:A2, F1:R4",
    [words.stated]: expect.stringContaining("Chinese investment in Azerbaijan") as string,
    [words.edition]: editionName(dataset),
  });
  const day = new Date();
  const midnight = Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
  expect(first![words.frozen]).toBe(midnight / 86_400_000 + 25_569);
});

test("a second freezing goes on in the list, wherever it is by then: sources that stand there get their cells added", async () => {
  const { workbench } = excel;
  await enter({ A1: '=AZCN.INVESTMENT("China")', A2: '=AZCN.LOAN("TANAP")' });
  const { sheet } = await freeze();
  const before = bibliography(sheet);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).name = "Sources of mine";
    await context.sync();
  });
  await workbench.enter(`'Sources of mine'!B${before.length + 5}`, "my remark");
  workbench.addSheet(words.title);
  await enter({ B1: '=AZCN.INVESTMENT("China")', B2: "=AZCN.TRADE(2019)" });
  const again = await freeze();
  expect(again).toMatchObject({ sheet: "Sources of mine", references: 2 });
  expect(workbench.sheets()).toEqual(["Sheet1", "Sources of mine", words.title]);
  const after = bibliography("Sources of mine");
  expect(after.map(({ [words.number]: number }) => number)).toEqual([1, 2, 3].slice(0, before.length + 1));
  expect(after[0]![words.cells]).toBe("'Sheet1'!A1:A2\n'Sheet1'!B1");
  expect(after.slice(1, before.length)).toEqual(before.slice(1));
  expect(after.at(-1)![words.cells]).toBe("'Sheet1'!B2");
  expect(workbench.read(`'Sources of mine'!B${before.length + 5}`)).toEqual([["my remark"]]);
});

test("a list whose sheet is gone is begun anew; one on a protected sheet is not written to", async () => {
  const { workbench } = excel;
  await enter({ A1: '=AZCN.INVESTMENT("China")' });
  const { sheet } = await freeze();
  workbench.protect(sheet);
  await enter({ A2: '=AZCN.LOAN("TANAP")' });
  await expect(freeze()).rejects.toMatchObject({ code: "sheet-protected", details: { at: { sheet } } });
  workbench.protect(sheet, false);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
  expect(await freeze()).toMatchObject({ sheet, references: 1 });
  expect(bibliography(sheet).map(({ [words.number]: number }) => number)).toEqual([1]);
});

test("the numbers stand in the blank cells to the right", async () => {
  await enter({
    A1: '=AZCN.LOAN("TANAP")',
    B2: "taken",
    A2: '=AZCN.INVESTMENT("China")',
    A3: '=AZCN.LOAN("NOSUCH")',
    D1: '=AZCN.INVESTMENT("China")+AZCN.TRADE(2019)',
  });
  const { unmarked } = await freeze("beside");
  const list = bibliography();
  const numberOf = (cell: string) =>
    list.find(({ [words.cells]: places }) => String(places).includes(cell))?.[words.number];
  expect(unmarked).toBe(1);
  expect(excel.workbench.read("B1:B3")).toEqual([[`[${String(numberOf("A1"))}]`], ["taken"], [""]]);
  expect(excel.workbench.read("E1")[0]![0]).toMatch(/^\[\d, \d\]$/);
});

test("the numbers stand in comments; one that Excel refuses costs no more than itself", async () => {
  await enter({ A1: '=AZCN.LOAN("TANAP")', A2: '=AZCN.INVESTMENT("China")', A3: '=AZCN.LOANS("AIIB")' });
  await excel.Excel.run(async (context) => {
    context.workbook.comments.add("Sheet1!A2", "mine");
    await context.sync();
  });
  const { unmarked } = await freeze("comments");
  expect(unmarked).toBe(1);
  const comments = excel.workbench.comments("'Sheet1'!A1:Z20");
  expect(Object.keys(comments).sort()).toEqual(["A1", "A2", "A3"]);
  expect(comments["A2"]).toBe("mine");
  expect(comments["A1"]).toMatch(/^\[1\] /);
  expect(excel.workbench.formulas("A1")).toEqual([[600_000_000]]);
});

test("names with our formulas become their values, and are cited; a list under a name stays and is named", async () => {
  const { workbench } = excel;
  await define("Loan", '=AZCN.LOAN("TANAP")/2');
  await define("Lender", '=AZCN.LOAN("TANAP","lender")');
  // Longer than a formula may be.
  await define("All", '=AZCN.DATA("figures")');
  await enter({ A1: "=Loan*2", A2: "=Lender" });
  const plan = await planFreeze();
  expect(plan).toMatchObject({ cells: 0, stay: ["All"] });
  const before = workbench.read("A1:A2");
  await freeze();
  await workbench.settled();
  expect(await names()).toEqual({
    Loan: "=300000000",
    Lender: '="Asian Infrastructure Investment Bank"',
    All: '=AZCN.DATA("figures")',
  });
  expect(workbench.read("A1:A2")).toEqual(before);
  expect(bibliography().map(({ [words.cells]: places }) => places)).toEqual(["Loan; Lender"]);
});

test("a sheet's own name, and one of several values, become what they give", async () => {
  const { Excel } = excel;
  await define("Two", '=AZCN.LOAN({"TANAP";"aiib-tanap-loan"})');
  const local = () =>
    Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Sheet1").names.load("items/name,items/formula");
      await context.sync();
      return own.items.map(({ name, formula }) => [name, formula as string]);
    });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").names.add("Own", '=AZCN.LOAN("TANAP")');
    await context.sync();
  });
  expect(await planFreeze()).toMatchObject({ cells: 0, stay: [] });
  await freeze();
  expect(await names()).toEqual({ Two: "={600000000;600000000}" });
  expect(await local()).toEqual([["Own", "=600000000"]]);
  expect(bibliography().map(({ [words.cells]: places }) => places)).toEqual(["Two; 'Sheet1'!Own"]);
});

test("names on a spilled table point at its cells, in formulas too", async () => {
  const { workbench } = excel;
  await enter({ D4: '=AZCN.LOANS("AIIB")' });
  await define("Spilled", "=Sheet1!$D$4#");
  await define("Start", "=Sheet1!$D$4");
  await enter({ A1: "=ROWS(Spilled)", A2: "=ROWS(D4#)", A3: "=COLUMNS($D$4#)" });
  const rows = workbench.read("A2:A3");
  await freeze();
  await workbench.settled();
  expect(await names()).toEqual({ Spilled: "=Sheet1!$D$4:$P$7", Start: "=Sheet1!$D$4" });
  expect(workbench.formulas("A2:A3")).toEqual([["=ROWS(D4:P7)"], ["=COLUMNS($D$4:$P$7)"]]);
  expect(workbench.read("A2:A3")).toEqual(rows);
});

test("a formula that would become longer than Excel allows is refused by its address", async () => {
  const sum = (cells: string, count: number) => `=${Array<string>(count).fill(cells).join("+")}`;
  await enter({ D4: '=AZCN.LOANS("AIIB")', A1: sum("ROWS(D4#)", 800) });
  const before = contents(excel);
  await expect(planFreeze()).rejects.toMatchObject({
    code: "formula-limit",
    details: { at: { sheet: "Sheet1", address: "A1" } },
  });
  expect(contents(excel)).toEqual(before);
});

test("errors are known by their kind where Excel writes them in another language", async () => {
  excel.host.state.errorTexts = { "#N/A": "#Н/Д", "#NAME?": "#ИМЯ?" };
  await enter({ A1: '=AZCN.LOAN("NOSUCH")' });
  await freeze();
  expect(excel.workbench.formulas("A1")).toEqual([["#N/A"]]);
  await enter({ B1: '=NOSUCH(AZCN.LOAN("TANAP"))' });
  await expect(freeze()).rejects.toMatchObject({ code: "needs-repair" });
});

test("a stray cell far away costs a few requests", async () => {
  await enter({ A1: '=AZCN.LOAN("TANAP")', BZ60000: "stray" });
  const before = excel.workbench.syncs();
  expect((await planFreeze()).cells).toBe(1);
  expect(excel.workbench.syncs() - before).toBeLessThan(40);
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

test("a workbook that changed since the question is not written to, with as many formulas as before", async () => {
  await enter({ A1: '=AZCN.INVESTMENT("China")' });
  const agreed = await planFreeze();
  await enter({ A1: '=AZCN.INVESTMENT("Azerbaijan")' });
  await expect(freezeAndCite(dataset, { words, stated, marks: "none", agreed })).rejects.toMatchObject({
    code: "changed",
  });
});

test.each<[string, (string | RegExp)[]]>([
  ['=AZCN.FIGURE("aiib-azerbaijan-share-amount","Stated")', [/^Aze\.Media/]],
  ['=AZCN.INVESTMENT("China"," 2015 ")', [/2013/]],
  ['=AZCN.TRADE(2025,,"announced")', [/^Report Information Agency\. \(2026, March 13\)/]],
  ['=AZCN.TOTAL("trade","year",2019)', [/^International Monetary Fund/]],
  ['=AZCN.EXCHANGE(C1:C2,"USD","AZN",D1:D2)', [/Penn World Table|Feenstra/, /Knoema/]],
  ['=AZCN.REAL(AZCN.LOAN("TANAP"),2016)', [/./, /./]],
  ['=AZCN.LOAN("TANAP"&"")', [/^AZCN for Excel/]],
  ["=AZCN.LOAN(_)".replace("_", "((C3))"), [/Aze\.Media/]],
  ['=AZCN.LOAN({"TANAP","TANAP"})', [/Aze\.Media/]],
  ["=LET(x,C3,AZCN.LOAN(x))", [/Aze\.Media/]],
  ["=AZCN.LOAN(Project)", [/Aze\.Media/]],
  ["=AZCN.LOAN(C:C)", [/Aze\.Media/]],
])("%s cites the source of its very value", async (formula, citations) => {
  await enter({ C1: 5, C2: 6, C3: "TANAP", D1: 2019, D2: 2020 });
  await define("Project", "=Sheet1!$C$3");
  await enter({ A1: formula });
  await freeze();
  const cited = bibliography().map(({ [words.citation]: citation }) => citation);
  expect(cited).toEqual(citations.map((one) => expect.stringMatching(one)));
});

test("a total cites the sources of the projects that it adds", async () => {
  await enter({ A1: '=AZCN.TOTAL("projects")', B1: '=AZCN.COVERAGE("projects")' });
  await freeze();
  const list = bibliography();
  const ofTotal = list.filter(({ [words.cells]: places }) => /A1/.test(String(places)));
  const statedBy = (lines: typeof list) => lines.flatMap((one) => String(one[words.stated]).split("\n"));
  expect(statedBy(ofTotal).length).toBeGreaterThan(3);
  // Coverage counts those that the total leaves out.
  const counted = statedBy(list.filter(({ [words.cells]: places }) => /B1/.test(String(places))));
  expect(counted.length).toBeGreaterThanOrEqual(statedBy(ofTotal).length);
});

test("columns and rows of a table are read as its formulas name them", async () => {
  await enter({ A1: "Loan", B1: "Amount", A2: "TANAP", A3: "NOSUCH" });
  await excel.Excel.run(async (context) => {
    context.workbook.tables.add("Sheet1!A1:B3", true).name = "Mine";
    await context.sync();
  });
  await enter({
    B2: "=AZCN.LOAN([@Loan])",
    E1: "=AZCN.LOAN(Mine[Loan])",
    G2: "=AZCN.LOAN(@A1:A3)",
    H2: "=AZCN.LOAN(Mine[[#This Row],[Loan]])",
  });
  await freeze();
  // Row 3 names no loan: an error, which rests on nothing.
  expect(bibliography().map(({ [words.cells]: places }) => places)).toEqual(["'Sheet1'!E1:E2, B2, G2:H2"]);
});
