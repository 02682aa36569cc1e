// The guide of a first visit: three steps that end with a table in the workbook, and that stay away once seen.
import { LOOKS, overflow, paneFrame, speak, violations } from "../support/pane-page";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

const WORDS = {
  en: { heading: "First steps", tryIt: "Try it with the loans" },
  az: { heading: "İlk addımlar", tryIt: "Kreditlərlə sınayın" },
  zh: { heading: "入门步骤", tryIt: "用贷款表试一试" },
} as const;

test.each(LOOKS)("in three languages, at %j: whole, and without a violation", async (look) => {
  const { page, pane } = await pages.open(look);
  const frame = await paneFrame(page);
  for (const language of ["en", "az", "zh"] as const) {
    await speak(frame, language);
    const guide = pane.getByRole("region", { name: WORDS[language].heading });
    expect(await guide.getByRole("listitem").count()).toBe(3);
    expect(await overflow(frame)).toBe(0);
    expect(await violations(frame)).toEqual([]);
  }
  await pane.getByRole("button", { name: WORDS.zh.tryIt }).click();
  await pane.getByRole("region", { name: WORDS.zh.heading }).getByText("已将“").waitFor();
  expect(await overflow(frame)).toBe(0);
  expect(await violations(frame)).toEqual([]);
});

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
