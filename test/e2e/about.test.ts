// The view that says what this is: reached by keyboard, with each source's terms.
import type { Locator, Page } from "playwright-core";
import { dataset } from "../../src/dataset/current";
import type { Report } from "../../src/excel-check/report";
import { overflow, paneFrame, violations } from "../support/pane-page";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

test("by keyboard from the tables to the terms of every source", async () => {
  const { page, pane } = await pages.open();
  await pane.getByRole("tab", { name: "Tables" }).focus();
  await page.keyboard.press("End");
  const about = pane.getByRole("tabpanel", { name: "About" });
  await about.getByRole("heading", { name: "Privacy" }).waitFor();
  const text = await about.innerText();
  for (const { attribution } of dataset.sources.values()) expect(text).toContain(attribution ?? "");
  expect(text).toContain("IMF copyright and usage terms");
  expect(text).toContain("sends nothing");
  const quoted = about.getByText(/quoted for single facts$/);
  await quoted.focus();
  await page.keyboard.press("Enter");
  for (const { title } of dataset.sources.values()) {
    expect(await about.getByText(title, { exact: true }).count()).toBeGreaterThan(0);
  }
});

test("says which Excel this is, for a report; Microsoft's helpers are fetched only then, and never with the functions", async () => {
  const { page, pane } = await pages.open();
  const frame = await paneFrame(page);
  const addresses = (): Promise<string[]> =>
    frame.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const withHelpers = async (): Promise<string[]> => {
    const scripts = (await addresses()).filter((address) => /\.js(?:\?|$)/.test(address));
    const texts = await Promise.all(scripts.map(async (one) => (await page.request.get(one)).text()));
    expect(texts.length).toBeGreaterThan(1);
    return scripts.filter((_, at) => texts[at]!.includes("Sheet name cannot be greater than 31 characters"));
  };
  await pane.getByRole("heading", { name: "Insert a table" }).waitFor();
  expect(await withHelpers()).toEqual([]);
  await pane.getByRole("tab", { name: "About" }).click();
  const report = pane.getByRole("textbox", { name: "Versions" });
  await report.waitFor();
  expect(await withHelpers()).toHaveLength(1);
  await pane.getByText("AZCN runs in the workbench, without Excel.").waitFor();
  await pane.getByText(/office\.js, from localhost:\d+\. Links/).waitFor();
  const text = await report.inputValue();
  expect(text).toContain(`dataset ${dataset.data.edition.version}`);
  expect(text).toMatch(
    /EXCEL on OFFICE_ONLINE, version \S+, en-US\nExcelApi 1\.\d+, CustomFunctionsRuntime 1\.\d/,
  );
  await report.focus();
  const selected = await report.evaluate((field) => {
    const { selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return [selectionStart, selectionEnd];
  });
  expect(selected).toEqual([0, text.length]);
});

test("leads to the data as files", async () => {
  const { pane } = await pages.open();
  await pane.getByRole("tab", { name: "About" }).click();
  const links = pane.getByRole("tabpanel", { name: "About" }).getByRole("link", { name: /azcn-data/ });
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(addresses).toEqual(["azcn-data.xlsx", "azcn-data-csv.zip"]);
});

/** All that a check could leave in the workbook. */
const held = (page: Page) =>
  page.evaluate(() => {
    const { sheets, tables, settings, selection, read } = workbench;
    const [active, cells] = [selection.call(workbench), read.call(workbench, "Sheet1!A1:C4")];
    return [sheets.call(workbench), tables.call(workbench), settings.call(workbench), active, cells];
  });

test("Excel is asked by keyboard alone, stopped halfway; what differs comes first, and nothing is left", async () => {
  const { page, pane } = await pages.open();
  const frame = await paneFrame(page);
  const isLoaded = () =>
    frame.evaluate(() =>
      performance.getEntriesByType("resource").some(({ name }) => /excel-check/.test(name)),
    );
  await page.evaluate(() => workbench.enter("A1", '=AZCN.INVESTMENT("China")'));
  const before = await held(page);
  await pane.getByRole("tab", { name: "Tables" }).focus();
  await page.keyboard.press("End");
  const about = pane.getByRole("tabpanel", { name: "About" });
  const press = async (button: Locator): Promise<void> => {
    await button.focus();
    await page.keyboard.press("Enter");
  };
  await about.getByRole("heading", { name: "Check this Excel" }).waitFor();
  expect(await isLoaded()).toBe(false);
  const check = about.getByRole("button", { name: "Check this Excel" });
  await press(check);
  const question = about.getByRole("alertdialog", { name: /ends Excel’s undo history/ });
  await question.waitFor();
  expect(await question.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await isLoaded()).toBe(true);
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  expect(await check.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await held(page)).toEqual(before);

  await page.keyboard.press("Enter");
  await question.waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await about.getByText(/Asking Excel… (?:[6-9]\d|\d{3}) of \d+/).waitFor({ timeout: 500_000 });
  await press(about.getByRole("button", { name: "Stop" }));
  const status = about.getByText(/\d+ of \d+ questions were answered/);
  await status.waitFor();
  const [, answered, asked] = /(\d+) of (\d+)/.exec(await status.innerText())!.map(Number) as [
    number,
    number,
    number,
  ];
  expect(answered).toBeLessThan(asked);
  expect(await held(page)).toEqual(before);

  const answers = about.getByRole("region", { name: `Answers: ${answered}` });
  const verdicts = await answers.getByRole("listitem").locator("strong").allInnerTexts();
  expect(new Set(verdicts)).toEqual(new Set(["Differs:"]));
  await press(answers.getByText(/^As expected, or noted: \d+$/));
  await answers.getByText("As expected:").first().waitFor();
  expect(await violations(frame)).toEqual([]);
  expect(await overflow(frame)).toBe(0);

  const [json, text] = await Promise.all(
    ["json", "txt"].map(async (kind) => {
      const link = answers.getByRole("link", { name: new RegExp(`\\.${kind}$`) });
      return decodeURIComponent((await link.getAttribute("href"))!.replace(/^[^,]+,/, ""));
    }),
  );
  const report = JSON.parse(json!) as Report;
  expect([report.platform, report.build, report.answers.length]).toEqual([
    "OfficeOnline",
    "workbench",
    answered,
  ]);
  expect(text).toContain("OfficeOnline workbench");
  // No publisher is named yet: nothing is said of where to send it.
  expect(await answers.getByText("Please send it to").count()).toBe(0);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await press(answers.getByRole("button", { name: "Copy the report" }));
  await answers.getByText("The report is copied.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
}, 600_000);
