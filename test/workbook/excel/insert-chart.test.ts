// Owns the proof that a chart draws its table, covers no cell of anybody's, and goes with a failure.
import { dataset } from "../../../src/dataset/current";
import { readLocalTable } from "../../../src/dataset/local-table";
import { loadAllMessages } from "../../../src/taskpane/shared/catalogue";
import { chartOf } from "../../../src/taskpane/tables/chart";
import { CHART_ROWS } from "../../../src/workbook/insert/chart";
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
  const first = CHART_ROWS + 3;
  const body = (column: number) =>
    `Sheet1!${letter(column)}${first}:${letter(column)}${rows.length + first - 1}`;
  const headers = bench().read(`A${first - 1}:Z${first - 1}`)[0]!;
  expect(chart!.title).toBe(readTable(dataset, id).label);
  expect(chart!.series).toMatchObject(
    drawn.map((column) => ({ name: headers[column], values: body(column), categories: body(axis) })),
  );
});

test("it is between the title and the table, where only cells of its own are covered", async () => {
  await bench().enter("G5", "mine");
  const { address, chart } = await insert("loans", { sheet: "Sheet1", address: "A1" })
    .catch(asRefusal)
    .then(
      // The room for it counts as the table's own.
      (refused) => {
        expect(refused).toMatchObject({ code: "occupied", details: { at: { address: "G5" } } });
        return insert("loans", { sheet: "Sheet1", address: "I1" });
      },
    );
  expect(chart!.address).toMatch(/^I2:[J-M]16$/);
  expect(address).toMatch(/^I18:/);
  const [drawn] = bench().charts();
  const top = drawn!.place.top;
  expect(top).toBeGreaterThan(0);
  expect(top + drawn!.place.height).toBeLessThanOrEqual(17 * 20);
});

test("its title says what, in which unit, of which years and from where, in each language; part and whole are apart", async () => {
  await loadAllMessages();
  const titles = (["en", "az", "zh"] as const).map((language) =>
    Object.keys(evidence.chart).map((id) => {
      const table = readLocalTable(dataset, id, { language });
      const { title, drawn } = chartOf(table, {}, language)!;
      const [what, unit, source, ...more] = title.split("\n");
      expect([id, what]).toEqual([id, table.label]);
      expect([id, unit]).toEqual([id, expect.stringMatching(/\d{4}/)]);
      expect([id, source]).toEqual([id, expect.stringMatching(/\w{2}/)]);
      expect(more).toEqual([]);
      const ids = drawn.map((column) => table.columns[column]!.id);
      expect(ids.length === 1 || !ids.some((one) => one === "all" || one === "total")).toBe(true);
      return title;
    }),
  );
  expect(titles[0]).toContain(
    "Chinese official finance by year\nconstant 2021 USD, 2000–2021\nSources: AidData, GCDF 3.0 (ODC-BY 1.0).",
  );
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
