// A brief: the same cells as values and as live formulas, in three languages, on one page, known to Check and to Freeze.
import { dataset } from "../../../src/dataset/current";
import { en } from "../../../src/taskpane/messages/en";
import { loadAllMessages, messagesIn } from "../../../src/taskpane/shared/catalogue";
import { briefOf } from "../../../src/taskpane/tables/brief-content";
import { insertBrief } from "../../../src/workbook/insert/brief";
import { takeInventory } from "../../../src/workbook/inventory/inventory";
import { checkTables } from "../../../src/workbook/refresh/check-tables";
import { startWorkbook } from "./inserted";

beforeAll(loadAllMessages);

test.each(["en", "az", "zh"] as const)(
  "%s: as values and live it shows the same, on one page of A4",
  async (language) => {
    const { workbench } = await startWorkbook();
    const words = messagesIn(language);
    const values = await insertBrief(briefOf(false, language, words));
    const live = await insertBrief(briefOf(true, language, words));
    await workbench.settled();
    const read = ({ sheet, address }: typeof values) => workbench.read(`'${sheet}'!${address}`);
    expect(live).toEqual({ sheet: `${values.sheet} 2`, address: values.address });
    expect(read(live)).toEqual(read(values));
    expect(workbench.texts(`'${live.sheet}'!${live.address}`)).toEqual(
      workbench.texts(`'${values.sheet}'!${values.address}`),
    );
    const formulas = workbench
      .formulas(`'${live.sheet}'!${live.address}`)
      .flat()
      .filter((one) => String(one).startsWith("=AZCN."));
    expect(formulas.length).toBeGreaterThan(50);
    expect(
      read(live)
        .flat()
        .filter((cell) => /^#/.test(String(cell))),
    ).toEqual([]);
    for (const { sheet, address } of [values, live]) {
      expect(workbench.pageLayout(sheet)).toMatchObject({
        orientation: "Portrait",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
        printArea: address,
      });
      const [chart, ...more] = workbench.charts(sheet);
      expect(more).toEqual([]);
      expect(chart!.series).toHaveLength(3);
    }
  },
);

test("its tables are found, checked and corrected; its formulas are found", async () => {
  const { workbench } = await startWorkbook();
  const { sheet } = await insertBrief(briefOf(false, "en", en));
  const tables = (await takeInventory()).tables.map(({ record }) => record.table);
  expect(tables).toEqual(["investment", "trade", "loans", "agreements"]);
  const { address } = workbench.tables().find(({ name }) => name === "AzcnLoans")!;
  const cell = address.replace(/^A(\d+):.*$/, (_, row) => `B${Number(row) + 1}`);
  await workbench.enter(`'${sheet}'!${cell}`, 1);
  const differences = (await checkTables(dataset)).flatMap((table) => table.differences);
  expect(differences.map((one) => [one.sheet, one.address])).toEqual([[sheet, cell]]);
  await insertBrief(briefOf(true, "en", en));
  const found = await takeInventory();
  expect(found.tables).toHaveLength(4);
  expect(found.formulas.length).toBeGreaterThan(50);
});

test("an older Excel, which lays out no pages for add-ins, gets the brief without that", async () => {
  const { workbench } = await startWorkbook({ requirementSets: { ExcelApi: "1.8" } });
  const { sheet } = await insertBrief(briefOf(false, "en", en));
  expect(workbench.pageLayout(sheet).printArea).toBeNull();
});
