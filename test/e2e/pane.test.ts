// The pane by keyboard alone.
import type { Page } from "playwright-core";
import type { OpenWorkbench } from "../support/workbench-page";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

test("by keyboard alone: choose the loans, insert, be refused, take the offered place", async () => {
  const { page, pane } = await pages.open();
  await page.evaluate(() => workbench.enter("C3", "mine"));
  await page.evaluate(() => workbench.select("A1"));
  const table = pane.getByRole("combobox", { name: "Table" });
  await table.focus();
  await page.keyboard.type("Loans");
  expect(await table.inputValue()).toBe("loans");

  const insert = pane.getByRole("button", { name: "Insert", exact: true });
  await tabTo(page, insert);
  await page.keyboard.press("Enter");
  const question = pane.getByRole("alertdialog", { name: /C3 holds data/ });
  await question.waitFor();
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  expect(await hasFocus(insert)).toBe(true);

  await page.keyboard.press("Enter");
  await question.waitFor();
  await tabTo(page, pane.getByRole("button", { name: "Insert at E1" }));
  await page.keyboard.press("Enter");
  await pane
    .getByRole("status")
    .getByText(/inserted on Sheet1, E2/)
    .waitFor();
  expect(await hasFocus(insert)).toBe(true);
  expect(await page.evaluate(() => workbench.read("C3"))).toEqual([["mine"]]);
});

type Control = ReturnType<OpenWorkbench["pane"]["getByRole"]>;

const hasFocus = (control: Control): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

const tabTo = async (page: Page, control: Control): Promise<void> => {
  for (let presses = 0; presses < 60 && !(await hasFocus(control)); presses += 1) {
    await page.keyboard.press("Tab");
  }
  expect(await hasFocus(control)).toBe(true);
};
