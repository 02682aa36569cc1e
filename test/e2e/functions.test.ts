// Building a formula from its arguments: what it answers is seen at once, and it goes into the selected cell.
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

test("by keyboard alone: a mistake is explained at once, its mending answered, and the formula inserted", async () => {
  const { page, pane } = await pages.open();
  await page.evaluate(() => workbench.select("B2"));
  await pane.getByRole("tab", { name: "Tables" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.type("AZCN.LOAN");
  const result = pane.getByRole("region", { name: "Result" });
  // The list has LOANS as well.
  await result.getByText("600000000").waitFor();
  await result.getByText("600,000,000").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("TANPA");
  await result.getByText("#N/A").waitFor();
  expect(await result.innerText()).toContain("Did you mean");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("TANAP");
  await page.keyboard.press("Tab");
  await page.keyboard.type("lender");
  await result.getByText("Asian Infrastructure Investment Bank").waitFor();
  await page.keyboard.press("Tab");
  const insert = pane.getByRole("button", { name: "Insert the formula" });
  expect(await insert.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await pane.getByText("Inserted on Sheet1, B2.").waitFor();
  expect(await page.evaluate(() => workbench.formulas("B2"))).toEqual([['=AZCN.LOAN("TANAP","lender")']]);
});

test("what a description calls by its name in a formula is drawn as code", async () => {
  const { pane } = await pages.open();
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.getByRole("combobox", { name: "Function", exact: true }).selectOption("INVESTMENT");
  const place = pane.getByRole("tabpanel", { name: "Functions" });
  await place.getByRole("code").getByText("asOf", { exact: true }).waitFor();
  expect(await place.innerText()).not.toContain("`");
});
