// The main job as a person does it: type the formula, see the figure, insert the tables by clicking.
import { examples } from "../../scripts/examples";
import type { OpenWorkbench } from "../support/workbench-page";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();
let opened: OpenWorkbench;

beforeEach(async () => {
  opened = await pages.open();
});

const valueOf = (formula: string) =>
  opened.page.evaluate(async (typed) => {
    await workbench.enter("H1", typed);
    return { value: (await workbench.read("H1"))[0]![0], message: await workbench.message("H1") };
  }, formula);

test("one function takes the answer of another, and errors have their sentences", async () => {
  expect(await valueOf('=AZCN.REAL(AZCN.INVESTMENT("China"),2019,2019)')).toEqual(
    expect.objectContaining({ value: 800000000 }),
  );
  const refused = await valueOf('=AZCN.INVESTMENT("Chnia")');
  expect(refused.value).toBe("#N/A");
  expect(refused.message).toContain('"China"');
});

test("the examples that the product promises hold in the browser", async () => {
  const given: [string, unknown][] = [];
  for (const [formula] of examples) given.push([formula, (await valueOf(formula)).value]);
  expect(given).toEqual(examples);
});

test("a formula typed by keyboard into the grid shows its figure", async () => {
  const { page } = opened;
  await page.locator("#grid canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 100, y: 60 } });
  await page.evaluate(() => workbench.select("B2"));
  await page.keyboard.type('=AZCN.INVESTMENT("China")');
  await page.keyboard.press("Enter");
  await page.waitForFunction(async () => (await workbench.read("B2"))[0]![0] === 800000000);
});

test("both tables go in by clicking, and what is there is not overwritten without a yes", async () => {
  const { page, pane } = opened;
  await page.evaluate(() => workbench.select("A1"));
  await pane.getByRole("button", { name: "Insert", exact: true }).click();
  await pane.getByText(/inserted on/).waitFor();
  const [agreements] = await page.evaluate(() => workbench.tables());
  expect(agreements!.name).toBe("AzcnAgreements");

  // The selected cell holds the title now: nothing may be written over it.
  await pane.getByRole("combobox", { name: "Table" }).selectOption("loans");
  const before = await page.evaluate(() => workbench.read("A1:H40"));
  await pane.getByRole("button", { name: "Insert", exact: true }).click();
  const offered = pane.getByRole("button", { name: /^Insert at / });
  await offered.waitFor();
  expect(await page.evaluate(() => workbench.read("A1:H40"))).toEqual(before);
  expect(await page.evaluate(() => workbench.tables())).toHaveLength(1);

  await offered.click();
  await pane.getByText(/inserted on/).waitFor();
  const tables = await page.evaluate(() => workbench.tables());
  expect(tables.map(({ name }) => name)).toEqual(["AzcnAgreements", "AzcnLoans"]);
  expect(await page.evaluate(() => workbench.read("A1:H40"))).toEqual(before);
  const loans = await page.evaluate((address) => workbench.read(address), tables[1]!.address);
  expect(loans.flat()).toEqual(expect.arrayContaining([600000000, "Asian Infrastructure Investment Bank"]));
});

test("the ribbon's buttons open the pane on their table, and a new sheet takes it", async () => {
  const { page, pane } = opened;
  await page.evaluate(() => workbench.press("AzcnLoans"));
  await pane.getByRole("columnheader", { name: "Lender" }).waitFor();
  expect(await pane.getByRole("combobox", { name: "Table" }).inputValue()).toBe("loans");
  await pane.getByRole("radio", { name: "On a new sheet" }).check();
  await pane.getByRole("button", { name: "Insert", exact: true }).click();
  await pane.getByText(/inserted on/).waitFor();
  expect(await page.evaluate(() => workbench.sheets())).toHaveLength(2);
});
