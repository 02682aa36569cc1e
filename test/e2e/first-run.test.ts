// The guide of a first visit: three steps that end with a table in the workbook, and that stay away once seen.
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

test("by keyboard: to a table on a new sheet, closed, not shown again, and there when asked for", async () => {
  const { page, pane } = await pages.open();
  const guide = pane.getByRole("region", { name: "First steps" });
  await guide.waitFor();
  // It shows by itself, so it does not take the focus.
  expect(await guide.locator(":focus").count()).toBe(0);
  await pane.getByRole("tab", { name: "Tables" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await guide.getByText("Loans to Azerbaijan inserted on Loans to Azerbaijan, A2:").waitFor();
  expect(await page.evaluate(() => workbench.read("A1"))).toEqual([
    ["Azerbaijan–China: Loans to Azerbaijan"],
  ]);
  const close = guide.getByRole("button", { name: "Close" });
  expect(await close.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await guide.waitFor({ state: "detached" });
  const tables = pane.getByRole("tab", { name: "Tables" });
  expect(await tables.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.reload();
  await page.evaluate(() => workbench.ready);
  await pane.getByRole("heading", { name: "Insert a table" }).waitFor();
  expect(await guide.count()).toBe(0);
  await tables.focus();
  await page.keyboard.press("End");
  const again = pane.getByRole("button", { name: "Show the first steps again" });
  await again.press("Enter");
  await guide.waitFor();
  const tryIt = guide.getByRole("button", { name: "Try it with the loans" });
  expect(await tryIt.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("put off, it stays away; refused, it says why and what to do", async () => {
  const { page, pane } = await pages.open();
  const guide = pane.getByRole("region", { name: "First steps" });
  await page.evaluate(() => workbench.failNext("InvalidOperationInCellEditMode"));
  await guide.getByRole("button", { name: "Try it with the loans" }).click();
  await guide.getByText("A cell is being edited. Press Enter to finish it").waitFor();
  await guide.getByRole("button", { name: "Not now" }).click();
  await guide.waitFor({ state: "detached" });
  await page.reload();
  await page.evaluate(() => workbench.ready);
  await pane.getByRole("heading", { name: "Insert a table" }).waitFor();
  expect(await guide.count()).toBe(0);
});
