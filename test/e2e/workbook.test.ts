// What AZCN has put into the workbook, as a person handles it: ribbon, check, refresh, freeze, undo, repair, by keyboard.
import { readFileSync } from "node:fs";
import { type OpenWorkbench, startWorkbenchPages } from "../support/workbench-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let pages: Awaited<ReturnType<typeof startWorkbenchPages>>;
let opened: OpenWorkbench;

beforeAll(async () => {
  pages = await startWorkbenchPages();
}, 180_000);

afterAll(() => pages.close());

afterEach(async () => {
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
  await opened.page.context().close();
});

const insertLoans = async () => {
  const { page, pane } = opened;
  await page.evaluate(() => workbench.select("A1"));
  await page.getByRole("button", { name: "Loans" }).click();
  await pane.getByRole("combobox").first().waitFor();
  await pane.getByRole("button", { name: "Insert", exact: true }).click();
  await pane.getByText(/inserted on/).waitFor();
};

const violations = async (): Promise<unknown[]> => {
  const element = await opened.page.locator("iframe").elementHandle();
  const frame = (await element!.contentFrame())!;
  await frame.evaluate(axe);
  await frame.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  expect(
    await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
};

const look = async (name: string): Promise<void> => {
  const folder = process.env.AZCN_SCREENSHOTS;
  if (folder) await opened.page.screenshot({ path: `${folder}/${name}.png` });
};

test("two edited cells are found, and refreshing mends exactly those", async () => {
  opened = await pages.open();
  const { page, pane } = opened;
  await insertLoans();
  const before = await page.evaluate(() => workbench.read("A1:M20"));
  await page.evaluate(async () => {
    await workbench.enter("E4", 1);
    await workbench.enter("C5", "Another title");
  });
  await pane.getByRole("tab", { name: "Workbook" }).click();
  await pane.getByRole("button", { name: "Check" }).click();
  await pane.getByText(/Cells that differ: 2/).waitFor();
  const rows = pane.getByRole("table").getByRole("row");
  expect(await rows.count()).toBe(3);
  expect((await pane.getByRole("rowheader").allTextContents()).sort()).toEqual(["C5", "E4"]);
  expect(await violations()).toEqual([]);
  await look("workbook-check");

  await page.getByRole("button", { name: "Refresh" }).click();
  await pane.getByRole("alertdialog").waitFor();
  expect(await violations()).toEqual([]);
  await look("workbook-refresh");
  await pane.getByRole("button", { name: "Refresh 2 cells" }).press("Enter");
  await pane.getByText(/Cells changed: 2/).waitFor();
  expect(await page.evaluate(() => workbench.read("A1:M20"))).toEqual(before);
});

test("freezing leaves values and references, and undo brings the formulas back", async () => {
  opened = await pages.open({ viewport: { width: 1400, height: 900 }, colorScheme: "dark" });
  const { page, pane } = opened;
  await page.evaluate(async () => {
    await workbench.enter("A1", '=AZCN.INVESTMENT("China")');
    await workbench.enter("C3", '=AZCN.LOANS("AIIB")');
  });
  const before = await page.evaluate(() => workbench.read("A1:P10"));
  const formulas = await page.evaluate(() => workbench.formulas("A1:P10"));
  await page.getByRole("button", { name: "Freeze and cite" }).click();
  await pane.getByRole("alertdialog").waitFor();
  await look("workbook-freeze");
  await pane.getByRole("button", { name: /^Freeze \d+ cells$/ }).click();
  await pane.getByText(/lists their references/).waitFor();
  expect(await violations()).toEqual([]);
  expect(await page.evaluate(() => workbench.read("Sheet1!A1:P10"))).toEqual(before);
  expect((await page.evaluate(() => workbench.formulas("Sheet1!A1:P10"))).flat().join()).not.toContain(
    "AZCN.",
  );
  expect(await page.evaluate(() => workbench.sheets())).toEqual(["Sheet1", "AZCN references"]);
  await look("workbook-frozen");
  await page.evaluate(() => workbench.undo());
  expect(await page.evaluate(() => workbench.formulas("Sheet1!A1:P10"))).toEqual(formulas);
});

test("a broken formula is repaired by keyboard alone, and Escape declines", async () => {
  opened = await pages.open();
  const { page, pane } = opened;
  await page.evaluate(() => workbench.enter("A1", '=_xldudf_AZCN_INVESTMENT("China")'));
  await pane.getByRole("tab", { name: "Tables" }).focus();
  // Tables, Figures, Functions, Workbook.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await pane.getByText("Sheet1: 1 (A1)").waitFor();
  const repair = pane.getByRole("button", { name: "Repair", exact: true });
  await repair.press("Enter");
  await pane.getByRole("alertdialog").waitFor();
  await page.keyboard.press("Escape");
  expect(await repair.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await pane.getByRole("alertdialog").waitFor();
  const agree = pane.getByRole("button", { name: "Repair 1 cell", exact: true });
  const reached = () => agree.evaluate((button) => button === document.activeElement);
  for (let steps = 0; steps < 3 && !(await reached()); steps += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await pane.getByText("Formulas entered again: 1.").waitFor();
  await page.waitForFunction(async () => (await workbench.read("A1"))[0]![0] === 800000000);
});

test.each([
  ["az", "İş kitabı", "Dondur və istinad ver", "light"],
  ["zh", "工作簿", "固定并注明来源", "dark"],
] as const)("in %s it is whole at 320 pixels", async (language, tab, freeze, colorScheme) => {
  opened = await pages.open({ viewport: { width: 320, height: 760 }, colorScheme });
  const { page, pane } = opened;
  await page.evaluate(() => workbench.enter("A1", '=AZCN.INVESTMENT("China")'));
  await pane.getByRole("combobox").last().selectOption(language);
  await pane.getByRole("tab", { name: tab }).click();
  await pane.getByRole("button", { name: freeze }).click();
  await pane.getByRole("alertdialog").waitFor();
  expect(await violations()).toEqual([]);
  await look(`workbook-${language}`);
});
