// The pane for everyone: by keyboard alone, in three languages, narrow, light, dark and in forced colours.
import type { Page } from "playwright-core";
import { overflow, paneFrame, violations } from "../support/pane-page";
import type { OpenWorkbench } from "../support/workbench-page";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

const INSERT = { en: "Insert", az: "Daxil et", zh: "插入" };

describe.each(["en", "az", "zh"] as const)("in %s", (language) => {
  test.each([
    { width: 320, looks: { colorScheme: "light" } },
    { width: 320, looks: { colorScheme: "dark" } },
    { width: 450, looks: { forcedColors: "active" } },
  ] as const)("at $width pixels, $looks: whole, and without a violation", async ({ width, looks }) => {
    const { page, pane } = await pages.open({ viewport: { width, height: 760 }, ...looks });
    const frame = await paneFrame(page);
    await pane.getByRole("combobox").last().selectOption(language);
    const insert = pane.getByRole("button", { name: INSERT[language], exact: true });
    await insert.waitFor();
    expect(await overflow(frame)).toBe(0);
    expect(await violations(frame)).toEqual([]);

    await page.evaluate(() => workbench.enter("A1", "mine"));
    await insert.click();
    await pane.getByRole("alertdialog").waitFor();
    expect(await overflow(frame)).toBe(0);
    expect(await violations(frame)).toEqual([]);
  });
});

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
  for (let presses = 0; presses < 12 && !(await hasFocus(control)); presses += 1) {
    await page.keyboard.press("Tab");
  }
  expect(await hasFocus(control)).toBe(true);
};
