// Owns the proof that a chart draws its table, covers no cell of anybody's, and goes with a failure.
import { dataset } from "../../../src/dataset/current";
import { evidence } from "../../../src/dataset/generated/evidence";
import { readTable } from "../../../src/dataset/table";
import { insertTable, type InsertOptions } from "../../../src/workbook/insert/insert-table";
import { asRefusal } from "../../../src/workbook/excel/refusal";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { startWorkbook } from "./inserted";

const options = (id: string, target: InsertOptions["target"]): InsertOptions => {
  const { columns, edition, label } = readTable(dataset, id);
  const [axis = -1, ...drawn] = evidence.charted[id]!.map((column) =>
    columns.findIndex((one) => one.id === column),
  );
  return {
    target,
    title: label,
    below: ["A line."],
    chart: { kind: evidence.chart[id]!, title: label, axis, drawn },
    request: { table: id, language: "en", criteria: [], columns: columns.map((one) => one.id), edition },
  };
};

let book: NodeWorkbench;
const bench = () => book.workbench;

beforeEach(async () => {
  book = await startWorkbook();
});

const insert = (id: string, target: InsertOptions["target"] = "selection") =>
  insertTable(readTable(dataset, id), options(id, target));

test.each(Object.keys(evidence.chart))("%s: as data/ says, in two requests", async (id) => {
  await insert(id);
  expect(bench().syncs()).toBe(2);
  const { rows } = readTable(dataset, id);
  const [chart] = bench().charts();
  const { axis, drawn } = options(id, "selection").chart!;
  const letter = (column: number) => String.fromCharCode(65 + column);
  const body = (column: number) => `Sheet1!${letter(column)}3:${letter(column)}${rows.length + 2}`;
  const headers = bench().read("A2:Z2")[0]!;
  expect(chart!.title).toBe(readTable(dataset, id).label);
  expect(chart!.series).toMatchObject(
    drawn.map((column) => ({ name: headers[column], values: body(column), categories: body(axis) })),
  );
});

const chartOf = async (id: string, sheet: string): Promise<string> => {
  const { chart } = await insert(id, { sheet, address: "A1" });
  return chart!.address;
};

test("it stands beside a long table, below a short one, and beside all that is used where something is there", async () => {
  // Below the lines, as wide as on default columns.
  expect(await chartOf("loans", "Sheet1")).toMatch(/^A12:[A-E]29$/);
  await book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Long");
    worksheets.add("Beside").getRange("R5").values = [["mine"]];
    worksheets.add("Below").getRange("B20").values = [["mine"]];
    await context.sync();
  });
  expect(await chartOf("finance", "Long")).toBe("G2:N19");
  expect(await chartOf("loans", "Below")).toBe("O2:V19");
  const { chart } = await insert("finance", { sheet: "Beside", address: "A1" });
  expect(chart!.address).toBe("G2:N19");
  const again = await insert("finance", { sheet: "Beside", address: "AC1" });
  expect(again.chart!.address).toBe("AI2:AP19");
});

test("the next places that are offered are not under it", async () => {
  await insert("loans", { sheet: "Sheet1", address: "A1" });
  const beside = await insert("loans", { sheet: "Sheet1", address: "A1" }).catch(asRefusal);
  expect(beside).toMatchObject({ code: "table-overlap", details: { offer: { address: "X1" } } });
  book.host.engine.activeSheet().hideRows(3, 1);
  const below = await insert("loans", { sheet: "Sheet1", address: "A1" }).catch(asRefusal);
  expect(below).toMatchObject({ code: "hidden", details: { offer: { address: "A31" } } });
});

test.each(["selection", "new-sheet"] as const)("a failure halfway, %s: no chart is left", async (target) => {
  const failing = insertTable(readTable(dataset, "loans"), {
    ...options("loans", target),
    chart: { ...options("loans", target).chart!, drawn: [4, 99_999] },
  });
  await expect(failing).rejects.toMatchObject({ name: "WorkbookRefusal" });
  expect(
    bench()
      .sheets()
      .flatMap((sheet) => bench().charts(sheet)),
  ).toEqual([]);
  expect(bench().tables()).toEqual([]);
});

test("a failure leaves the user's own chart alone", async () => {
  await insert("trade");
  const before = bench().charts();
  bench().failNext(null, { code: "GeneralException", afterwards: false });
  await expect(insert("loans", "new-sheet")).rejects.toMatchObject({ code: "failed" });
  expect(bench().charts()).toEqual(before);
});
