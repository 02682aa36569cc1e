// The Tables view beyond its default path: rows and columns chosen before anything is inserted.
import { readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import type { FrameLocator } from "playwright-core";
import type { OpenWorkbench } from "../support/workbench-page";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

const chooseLoans = async (pane: FrameLocator): Promise<void> => {
  await pane.getByRole("combobox", { name: "Table" }).selectOption("loans");
  // A busy pane still shows the former table for a moment.
  await pane.getByRole("columnheader", { name: "Lender" }).waitFor();
};

const insertButton = (pane: FrameLocator) => pane.getByRole("button", { name: "Insert", exact: true });

test("rows and columns are chosen, shown with their count, inserted and remembered", async () => {
  const { page, pane } = await pages.open();
  await chooseLoans(pane);
  expect(await pane.getByRole("combobox", { name: "Lender" }).count()).toBe(0);
  await pane.getByText("Filter and columns").click();
  await pane
    .getByRole("combobox", { name: "Lender" })
    .selectOption({ label: "Asian Infrastructure Investment Bank" });
  await pane.getByText("3 of 7 rows", { exact: true }).waitFor();
  await pane.getByRole("combobox", { name: "To year" }).selectOption("2016");
  await pane.getByText("1 of 7 rows", { exact: true }).waitFor();
  await pane.getByRole("checkbox", { name: "Borrower" }).uncheck();
  expect(await pane.getByRole("columnheader", { name: "Borrower" }).count()).toBe(0);
  await insertButton(pane).click();
  await pane.getByText(/inserted on Sheet1, A2/).waitFor();
  const [headers, first, second] = await page.evaluate(() => workbench.read("A2:M4"));
  expect(headers).not.toContain("Borrower");
  expect(first).toContain("Asian Infrastructure Investment Bank");
  expect(second![0]).not.toBe(first![0]);
  const [memory] = Object.values(await page.evaluate(() => workbench.settings()));
  expect(memory).toMatchObject({
    table: "loans",
    criteria: ["year", "<=2016", "lender", "Asian Infrastructure Investment Bank"],
  });
});

test("where no row or column is left, the pane says so and Insert says why it does nothing", async () => {
  const { page, pane } = await pages.open();
  await chooseLoans(pane);
  await pane.getByText("Filter and columns").click();
  const from = pane.getByRole("combobox", { name: "From year" });
  await from.selectOption({ index: (await from.locator("option").count()) - 1 });
  await pane.getByRole("combobox", { name: "To year" }).selectOption({ index: 1 });
  const described = (): Promise<string | null> =>
    insertButton(pane).evaluate(
      (button) => document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent ?? null,
    );
  expect(await described()).toMatch(/^No row matches these filters/);
  await insertButton(pane).click({ force: true });
  expect(await page.evaluate(() => workbench.tables())).toEqual([]);

  await pane.getByRole("button", { name: "All rows and columns" }).click();
  expect(await described()).toBeNull();
  const columns = pane.getByRole("group", { name: "Columns" }).getByRole("checkbox");
  for (const box of await columns.all()) await box.uncheck();
  await pane.getByRole("checkbox", { name: "Verdict column" }).uncheck();
  expect(await described()).toMatch(/^No column is chosen/);
});

test("by keyboard alone, office.js moving the focus: a filter is opened, set and inserted", async () => {
  const { page, pane } = await pages.open();
  await chooseLoans(pane);
  await pane.getByRole("combobox", { name: "Table" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const lender = pane.getByRole("combobox", { name: "Lender" });
  await lender.waitFor();
  await tabTo(page, lender);
  await page.keyboard.type("Asian Infra");
  await pane.getByText("3 of 7 rows", { exact: true }).waitFor();
  await tabTo(page, insertButton(pane));
  await page.keyboard.press("Enter");
  await pane.getByText(/inserted on/).waitFor();
});

test("in a small pane: searched, sorted, in millions of manats, with caveats and links; what is seen is inserted and checked", async () => {
  const { page, pane } = await pages.open({ viewport: { width: 320, height: 480 } });
  await pane.getByRole("button", { name: "Not now" }).click();
  await chooseLoans(pane);
  // The place's one action is in sight at once.
  const bar = pane.getByRole("group", { name: "Insert a table" });
  expect(await bar.getByRole("button").allTextContents()).toEqual(["Insert"]);
  const isOnTop = await insertButton(pane).evaluate((button) => {
    const { left, top, bottom } = button.getBoundingClientRect();
    return bottom <= innerHeight && button.contains(document.elementFromPoint(left + 5, (top + bottom) / 2));
  });
  expect(isOnTop).toBe(true);
  // What is not chosen reads like what is.
  const colour = (name: string): Promise<string> =>
    pane.getByText(name, { exact: true }).evaluate((label) => getComputedStyle(label).color);
  expect(await colour("On a new sheet")).toBe(await colour("At the selected cell"));
  expect(await colour("Link column")).toBe(await colour("Title"));

  await pane.getByRole("searchbox", { name: "Search in the rows" }).fill("Asian infra");
  await pane.getByText("3 of 7 rows", { exact: true }).waitFor();
  for (const name of ["Caveats column", "Link column"]) await pane.getByRole("checkbox", { name }).check();
  await pane.getByRole("combobox", { name: "Amounts in" }).selectOption("Manats");
  await pane.getByRole("combobox", { name: "Counted in" }).selectOption("Millions");
  const amount = pane.getByRole("columnheader", { name: "Amount, AZN million" });
  await amount.getByRole("button").click();
  expect(await amount.getAttribute("aria-sort")).toBe("ascending");
  await amount.getByRole("button").click();
  expect(await amount.getAttribute("aria-sort")).toBe("descending");
  const titles = await pane.getByRole("row").locator("td:nth-child(3)").allTextContents();
  await insertButton(pane).click();
  await pane.getByText(/inserted on Sheet1, A2/).waitFor();
  await page.evaluate(() => workbench.settled());
  const [title, headers, ...rows] = await page.evaluate(() => workbench.read("A1:O5"));
  expect(title![0]).toBe("Azerbaijan–China: Loans to Azerbaijan (search in the rows: Asian infra)");
  expect(headers!.slice(-2)).toEqual(["Caveats", "Link"]);
  expect(headers).toContain("Amount, AZN million");
  expect(rows.map((row) => row[2])).toEqual(titles);
  const amounts = rows.map((row) => Number(row[4]));
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  expect(amounts[0]).toBeLessThan(2000);
  for (const row of rows) expect(row[14]).toMatch(/^https:/);
  expect(await page.evaluate(() => workbench.formulas("O3"))).toEqual([[`=HYPERLINK("${rows[0]![14]}")`]]);

  // The cells to be overwritten are named with all that is written: title and notes too.
  await page.evaluate(() => workbench.select("A1"));
  await insertButton(pane).click();
  await pane
    .getByRole("alertdialog")
    .getByText(/would overlap/)
    .waitFor();
  await page.keyboard.press("Escape");
  await page.evaluate(async () => {
    await workbench.enter("R4", "mine");
    await workbench.select("Q1");
  });
  await insertButton(pane).click();
  const overwrite = pane.getByRole("button", { name: /^Overwrite Q1:AE\d+$/ });
  const [, last] = /:AE(\d+)$/.exec((await overwrite.textContent())!)!;
  await overwrite.click();
  await pane.getByText(/inserted on Sheet1, Q2/).waitFor();
  const notes = await page.evaluate((row) => workbench.read(`Q${row}:Q${Number(row) + 1}`), last!);
  expect(notes).toEqual([[expect.stringMatching(/^AZCN for Excel, dataset/)], [""]]);

  await pane.getByRole("tab", { name: "Workbook" }).click();
  await pane.getByRole("button", { name: "Check", exact: true }).click();
  await pane.getByText("Every cell matches the dataset.").nth(1).waitFor();
});

test("by keyboard: a long table is seen to its end, sorted by its header, and keeps what fits when another is chosen", async () => {
  const { page, pane } = await pages.open();
  await pane.getByRole("combobox", { name: "Table" }).selectOption("timeline");
  const rows = pane.getByRole("region", { name: "Preview of Timeline" });
  await rows.waitFor();
  const drawn = await rows.getByRole("row").count();
  const more = pane.getByRole("button", { name: /^Show \d+ rows? more$/ });
  await more.focus();
  await page.keyboard.press("Enter");
  expect(await rows.getByRole("row").count()).toBeGreaterThan(drawn);
  const year = pane.getByRole("columnheader", { name: "Year" });
  await rows.focus();
  for (const key of ["Tab", "Tab", "Enter", "Enter"]) await page.keyboard.press(key);
  expect(await year.getAttribute("aria-sort")).toBe("descending");
  await pane.getByText("Filter and columns").press("Enter");
  await pane.getByRole("combobox", { name: "From year" }).selectOption("2016");
  await pane.getByRole("combobox", { name: "Table" }).selectOption("loans");
  await pane.getByRole("columnheader", { name: "Lender" }).waitFor();
  expect(await pane.getByRole("combobox", { name: "From year" }).inputValue()).toBe("2016");
  expect(await year.getAttribute("aria-sort")).toBe("descending");
  await pane.getByRole("combobox", { name: "Table" }).focus();
  await tabTo(page, pane.getByRole("searchbox"));
  await page.keyboard.type("zzzz");
  await pane.getByText(/^No row matches these filters/).waitFor();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Masdar");
  await pane.getByText("3 of 7 rows", { exact: true }).waitFor();
  await tabTo(page, insertButton(pane));
  await page.keyboard.press("Enter");
  await pane.getByText(/inserted on Sheet1, A2/).waitFor();
  expect(await page.evaluate(() => workbench.read("A1"))).toEqual([
    ["Azerbaijan–China: Loans to Azerbaijan (year: from 2016; search in the rows: Masdar)"],
  ]);
});

const tabTo = async (
  page: OpenWorkbench["page"],
  control: ReturnType<FrameLocator["getByRole"]>,
): Promise<void> => {
  // Found once: among a table's many cells that takes its time.
  const element = (await control.elementHandle())!;
  const hasFocus = (): Promise<boolean> => element.evaluate((one) => one === document.activeElement);
  for (let presses = 0; presses < 60 && !(await hasFocus()); presses += 1) await page.keyboard.press("Tab");
  expect(await hasFocus()).toBe(true);
};

test("a brief is inserted by keyboard as values and by pointer as formulas, and a table is taken as a file", async () => {
  const { page, pane } = await pages.open();
  const table = pane.getByRole("combobox", { name: "Table" });
  await table.focus();
  await page.keyboard.type("Brief");
  const insert = pane.getByRole("button", { name: "Insert the brief" });
  await insert.waitFor();
  for (let presses = 0; presses < 5; presses += 1) {
    if (await insert.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await pane.getByText(/^Brief on one page inserted on Brief on one page, A1:F\d+\.$/).waitFor();
  expect(await page.evaluate(() => workbench.tables())).toHaveLength(4);
  await pane.getByText("Live formulas, which follow the dataset").click();
  await insert.click();
  await pane.getByText(/inserted on Brief on one page 2/).waitFor();
  await page.evaluate(() => workbench.settled());
  const [values, live] = await page.evaluate(() =>
    ["Brief on one page", "Brief on one page 2"].map((sheet) => workbench.read(`'${sheet}'!A1:F80`)),
  );
  expect(live).toEqual(values);

  await table.selectOption("loans");
  await pane.getByText("Filter and columns").click();
  await pane.getByRole("combobox", { name: "To year" }).selectOption("2016");
  const taken = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name }).press("Enter"),
    ]);
    await pane.getByText(/^Saved where this browser saves files/).waitFor();
    return readFileSync(await download.path());
  };
  const csv = (await taken("CSV file")).toString("utf8");
  expect(csv.startsWith("\ufeffDate,Year,Title,Lender,")).toBe(true);
  expect(csv).toContain(",600000000,");
  expect(csv).not.toContain("2021");
  expect(csv).toContain("Sources: ");
  const book = new Workbook();
  await book.xlsx.load((await taken("Excel file")) as unknown as ArrayBuffer);
  const [sheet] = book.worksheets;
  expect(sheet!.name).toBe("Loans to Azerbaijan");
  expect(sheet!.getCell("C4").text).toMatch(/TANAP/);
  expect([sheet!.getCell("E4").value, sheet!.getCell("E4").numFmt]).toEqual([600_000_000, "#,##0_)"]);
  expect(sheet!.getCell("A4").value).toEqual(new Date("2016-12-21"));
  await page.context().grantPermissions(["clipboard-write", "clipboard-read"]);
  await pane.getByRole("button", { name: "Copy" }).click();
  await pane.getByText("Copied. Paste it into a sheet or a document.").waitFor();
});
