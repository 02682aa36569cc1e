// The pane for everyone: by keyboard alone, in three languages, narrow, light, dark and in forced colours.
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { type OpenWorkbench, startWorkbenchPages } from "../support/workbench-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let pages: Awaited<ReturnType<typeof startWorkbenchPages>>;

beforeAll(async () => {
  pages = await startWorkbenchPages();
}, 180_000);

afterAll(() => pages.close());

const withWorkbench = async (
  options: Parameters<typeof pages.open>[0],
  work: (opened: OpenWorkbench) => Promise<void>,
): Promise<void> => {
  const opened = await pages.open(options);
  await work(opened);
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
  await opened.page.context().close();
};

const paneFrame = async (page: Page): Promise<Frame> => {
  const element = await page.locator("iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The pane's frame is missing.");
  return frame;
};

const violations = async (frame: Frame): Promise<unknown[]> => {
  await frame.evaluate(axe);
  // Colours on their way from one state to the next are nobody's.
  await frame.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
};

const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const INSERT = { en: "Insert", az: "Daxil et", zh: "插入" };

describe.each(["en", "az", "zh"] as const)("in %s", (language) => {
  test.each([
    { width: 320, looks: { colorScheme: "light" } },
    { width: 320, looks: { colorScheme: "dark" } },
    { width: 450, looks: { forcedColors: "active" } },
  ] as const)("at $width pixels, $looks: whole, and without a violation", async ({ width, looks }) => {
    await withWorkbench({ viewport: { width, height: 760 }, ...looks }, async ({ page, pane }) => {
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
});

test("by keyboard alone: choose the loans, insert, be refused, take the offered place", async () => {
  await withWorkbench({}, async ({ page, pane }) => {
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
