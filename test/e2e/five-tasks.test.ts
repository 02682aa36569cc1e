// Five things people come for, each from an empty workbook: done by clicks, which are counted, and told in docs/pane.md.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { en } from "../../src/taskpane/messages/en";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

interface Hands {
  page: Page;
  pane: ReturnType<Page["frameLocator"]>;
  click: (control: Locator) => Promise<void>;
  /** A list is opened by a click, and an entry chosen by another. */
  choose: (list: string, entry: string) => Promise<void>;
}

const tasks: Readonly<Record<string, (hands: Hands) => Promise<void>>> = {
  "A figure with its citation": async ({ page, pane, click }) => {
    await click(pane.getByRole("tab", { name: "Figures" }));
    await click(pane.getByRole("combobox", { name: "Search" }));
    await page.keyboard.type("chinese investment in azerbaijan");
    await pane.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await click(pane.getByRole("button", { name: en.figures.asValueWithNote }));
    await pane.getByText(/^Inserted on Sheet1, A1\.$/).waitFor();
    expect(await page.evaluate(() => [workbench.read("A1"), workbench.comments("A1")])).toEqual([
      [[800_000_000]],
      { A1: expect.stringContaining("Aze.Media") },
    ]);
  },
  "A table of the AIIB's loans with sources": async ({ page, pane, click, choose }) => {
    await choose("Table", "loans");
    await click(pane.getByRole("searchbox", { name: "Search in the rows" }));
    await page.keyboard.type("AIIB");
    await pane.getByText("3 of 7 rows", { exact: true }).waitFor();
    await click(pane.getByRole("button", { name: "Insert", exact: true }));
    await pane.getByText(/inserted on Sheet1/).waitFor();
    const cells = (await page.evaluate(() => workbench.read("A1:M20"))).flat();
    expect(cells).toContain("Source");
    expect(cells.filter((cell) => cell === "Asian Infrastructure Investment Bank")).toHaveLength(3);
  },
  "A chart of trade by both reporters": async ({ page, pane, click, choose }) => {
    await choose("Table", "trade");
    await click(pane.getByRole("checkbox", { name: "Chart", exact: true }));
    await click(pane.getByRole("button", { name: "Insert", exact: true }));
    await pane.getByText(/Its chart is at/).waitFor();
    const [chart] = await page.evaluate(() => workbench.charts());
    expect(chart!.series.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Turnover, USD", "Turnover by China's data, USD"]),
    );
  },
  "A brief on one page": async ({ page, pane, click, choose }) => {
    await choose("Table", "brief");
    await click(pane.getByRole("button", { name: "Insert the brief" }));
    await pane.getByText(/inserted on Brief/).waitFor();
    expect(await page.evaluate(() => workbench.pageLayout().printArea)).toMatch(/^A1:F\d+$/);
  },
  "A live brief, frozen to send away": async ({ page, pane, click, choose }) => {
    await choose("Table", "brief");
    await click(pane.getByRole("radio", { name: /^Live formulas/ }));
    await click(pane.getByRole("button", { name: "Insert the brief" }));
    await pane.getByText(/inserted on Brief/).waitFor();
    await page.evaluate(() => workbench.settled());
    await click(pane.getByRole("tab", { name: "Workbook" }));
    await click(pane.getByRole("button", { name: "Freeze and cite", exact: true }));
    await click(pane.getByRole("button", { name: /^Freeze \d+ cells$/ }));
    await pane.getByText(/^Cells that hold plain values now/).waitFor();
    const cells = (await page.evaluate(() => workbench.formulas("'Brief on one page'!A1:F80"))).flat();
    expect(cells.filter((cell) => String(cell).startsWith("=AZCN."))).toEqual([]);
  },
};

const tour = readFileSync(join(__dirname, "../../docs/pane.md"), "utf8");
const told = [...tour.matchAll(/^\| ([^|]+) \| (\d+) \|/gm)].map(([, task, clicks]) => [
  task,
  Number(clicks),
]);

test.each(Object.entries(tasks))("%s: in the clicks that the tour of the pane tells", async (task, doIt) => {
  const { page, pane } = await pages.open();
  let clicks = 0;
  await doIt({
    page,
    pane,
    click: async (control) => {
      clicks += 1;
      await control.click();
    },
    choose: async (list, entry) => {
      clicks += 2;
      await pane.getByRole("combobox", { name: list, exact: true }).selectOption(entry);
    },
  });
  expect(told).toContainEqual([task, clicks]);
  expect(told).toHaveLength(Object.keys(tasks).length);
});
