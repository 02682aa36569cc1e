// What the pane says belongs to what it shows: nothing of an earlier choice, search or language stays.
import { en } from "../../src/taskpane/messages/en";
import { zh } from "../../src/taskpane/messages/zh";
import { paneFrame, speak } from "../support/pane-page";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

test("a figure gives way to the hits of another search, and is back when that is left", async () => {
  const { page, pane } = await pages.open();
  await pane.getByRole("tab", { name: en.views.figures }).click();
  const search = pane.getByRole("combobox", { name: en.figures.search });
  await search.fill("aiib-azerbaijan-share-amount");
  await search.press("Enter");
  const figure = pane.getByRole("article");
  await figure.waitFor();
  await search.fill("TANAP");
  await pane.getByRole("option").first().waitFor();
  expect(await figure.count()).toBe(0);
  await page.keyboard.press("Escape");
  await figure.waitFor();
  await search.fill("zzzzqqqq");
  await pane.getByText(/^Nothing matches/).waitFor();
  expect(await figure.count()).toBe(0);
});

test("a success follows the language, and goes with another function", async () => {
  const { page, pane } = await pages.open();
  const frame = await paneFrame(page);
  await page.evaluate(() => workbench.select("B2"));
  await pane.getByRole("tab", { name: en.views.functions }).click();
  await pane.getByRole("button", { name: en.functions.insert }).click();
  await pane.getByText(en.cell.inserted("Sheet1", "B2")).waitFor();
  await speak(frame, "zh");
  await pane.getByText(zh.cell.inserted("Sheet1", "B2")).waitFor();
  await pane.getByRole("combobox", { name: zh.functions.choose, exact: true }).fill("loan");
  await pane.getByRole("option", { name: /^AZCN\.LOAN\b/ }).click();
  await pane.getByText(zh.cell.inserted("Sheet1", "B2")).waitFor({ state: "detached" });
});

test("another table leaves the filter open, and that no row is left is said once", async () => {
  const { pane } = await pages.open();
  const table = pane.getByRole("combobox", { name: en.table, exact: true });
  await table.selectOption("loans");
  await pane.getByText(en.filter.heading).click();
  const from = pane.getByRole("combobox", { name: en.filter.from });
  await from.waitFor();
  await table.selectOption("agreements");
  expect(await from.isVisible()).toBe(true);
  const years = await from.locator("option").allTextContents();
  await from.selectOption(years.at(-1)!);
  await pane.getByRole("combobox", { name: en.filter.to }).selectOption(years[1]!);
  await pane.getByText(en.filter.noRows).first().waitFor();
  expect(await pane.getByText(en.filter.noRows).count()).toBe(1);
});

test("each action on the workbook says what it does, and refreshing nothing is not called up to date", async () => {
  const { pane } = await pages.open();
  await pane.getByRole("tab", { name: en.views.workbook }).click();
  const { action, about } = en.workbook;
  for (const name of Object.keys(action) as (keyof typeof action)[]) {
    const button = pane.getByRole("button", { name: action[name], exact: true });
    const description = await button.getAttribute("aria-describedby");
    expect(await pane.locator(`[id="${description}"]`).innerText()).toBe(about[name]);
  }
  await pane.getByRole("button", { name: action.refresh, exact: true }).click();
  await pane.getByText(en.workbook.noneChosen).waitFor();
});

test("a question answered in another language than it was asked in is acted on in that one", async () => {
  const { page, pane } = await pages.open();
  await page.evaluate(() => workbench.enter("A1", '=AZCN.INVESTMENT("China")'));
  await pane.getByRole("tab", { name: en.views.workbook }).click();
  await pane.getByRole("button", { name: en.workbook.action.freeze }).click();
  await pane.getByRole("alertdialog").waitFor();
  await speak(await paneFrame(page), "zh");
  await pane.getByRole("button", { name: zh.workbook.doFreeze("1") }).click();
  await pane.getByText(zh.workbook.frozen("1", "1", zh.references.title)).waitFor();
  expect(await page.evaluate(() => workbench.sheets())).toEqual(["Sheet1", zh.references.title]);
});
