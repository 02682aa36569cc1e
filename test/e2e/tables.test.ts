// The Tables view beyond its default path: rows and columns chosen before anything is inserted.
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
  await pane.getByText("Rows: 3", { exact: true }).waitFor();
  await pane.getByRole("combobox", { name: "To year" }).selectOption("2016");
  await pane.getByText("Rows: 1", { exact: true }).waitFor();
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
  await pane.getByText("Rows: 3", { exact: true }).waitFor();
  await tabTo(page, insertButton(pane));
  await page.keyboard.press("Enter");
  await pane.getByText(/inserted on/).waitFor();
});

type Control = ReturnType<FrameLocator["getByRole"]>;

const hasFocus = (control: Control): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

const tabTo = async (page: OpenWorkbench["page"], control: Control): Promise<void> => {
  for (let presses = 0; presses < 30 && !(await hasFocus(control)); presses += 1) {
    await page.keyboard.press("Tab");
  }
  expect(await hasFocus(control)).toBe(true);
};
