// Owns: the workbench shows what a workbook holds beside its cells, and a cell's menu with the add-in's commands.
import type { Frame, Page } from "playwright-core";
import { paneFrame } from "../support/pane-page";
import type { OpenWorkbench } from "../support/workbench-page";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();
let open: OpenWorkbench;
let page: Page;
let frame: Frame;

beforeEach(async () => {
  open = await pages.open();
  page = open.page;
  frame = await paneFrame(page);
});

const canvas = () => page.locator("#grid canvas[id^=univer-sheet-main-canvas]");

test("a chart stands over its cells, moves with them, follows their values and goes with undo", async () => {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A30:C32").values = [
        ["", "Exports", "Imports"],
        [2019, 1, 5],
        [2020, 3, 4],
      ];
      const chart = sheet.charts.add("Line", sheet.getRange("A30:C32"));
      chart.title.text = "Trade with China";
      chart.setPosition("C5", "G14");
      await context.sync();
    }),
  );
  const chart = page.getByRole("img", { name: "Trade with China: chart of Exports, Imports" });
  await chart.waitFor();
  const grid = (await canvas().boundingBox())!;
  const before = (await chart.boundingBox())!;
  // Two columns of 84 pixels and four rows of 20, after the headings.
  expect([before.x - grid.x, before.y - grid.y]).toEqual([46 + 168, 20 + 80]);
  expect([before.width, before.height]).toEqual([5 * 84, 10 * 20]);
  const labels = () => chart.locator("text").allTextContents();
  expect(await labels()).toEqual(
    expect.arrayContaining(["Trade with China", "Exports", "Imports", "2019", "2020", "5"]),
  );

  await page.evaluate(() => workbench.enter("C32", 80));
  await chart.getByText("80").waitFor();

  await page.mouse.move(grid.x + 300, grid.y + 300);
  await page.mouse.wheel(0, 40);
  await page.waitForFunction(([drawn, y]) => drawn!.getBoundingClientRect().y < y, [
    await chart.elementHandle(),
    before.y,
  ] as const);

  await page.evaluate(async () => {
    await workbench.undo();
    await workbench.undo();
  });
  await chart.waitFor({ state: "detached" });
});

test("a comment is a mark in its cell, its text for pointer and keyboard", async () => {
  const add = (address: string, text: string) =>
    frame.evaluate(
      (given) =>
        Excel.run(async (context) => {
          context.workbook.comments.add(given.address, given.text);
          await context.sync();
        }),
      { address, text },
    );
  await add("Sheet1!B3", "Over 800 million");
  await add("Sheet1!D9", "Another");
  expect(await page.evaluate(() => [workbench.comments(), workbench.comments("Sheet1!C1:D20")])).toEqual([
    { B3: "Over 800 million", D9: "Another" },
    { D9: "Another" },
  ]);
  const mark = page.getByRole("button", { name: "Comment in B3: Over 800 million" });
  await mark.waitFor();
  const text = page.locator("#overlay p", { hasText: "Over 800 million" });
  expect(await text.isVisible()).toBe(false);
  await mark.hover();
  await text.waitFor({ state: "visible" });
  await page.mouse.move(5, 5);
  await text.waitFor({ state: "hidden" });
  await mark.focus();
  await page.keyboard.press("Shift");
  await text.waitFor({ state: "visible" });
  await page.evaluate(() => workbench.undo());
  await page.getByRole("button", { name: "Comment in D9: Another" }).waitFor({ state: "detached" });
});

describe("a cell's menu has the add-in's command, and shows the source of that cell", () => {
  const loan = "B3";
  const showSource = () => page.getByRole("button", { name: "Show source", exact: true });

  const isOnTheLoan = async () => {
    await open.pane.getByRole("tab", { name: "Figures", selected: true }).waitFor();
    await open.pane
      .getByRole("heading", { name: /Trans-Anatolian/ })
      .first()
      .waitFor();
  };

  beforeEach(async () => {
    await page.evaluate((at) => workbench.enter(at, '=AZCN.LOAN("TANAP")'), loan);
    // Column B, row 3.
    await canvas().click({ position: { x: 46 + 84 + 40, y: 20 + 50 } });
    await page.waitForFunction((at) => workbench.selection().endsWith(at), loan);
  });

  test("by a right click", async () => {
    await canvas().click({ position: { x: 46 + 84 + 40, y: 20 + 50 }, button: "right" });
    await showSource().click();
    await isOnTheLoan();
  });

  test("by keyboard alone", async () => {
    await page.keyboard.press("Shift+F10");
    await page.getByRole("button", { name: "Copy", exact: true }).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("ArrowUp");
    await showSource().and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Enter");
    await isOnTheLoan();
    expect(await page.evaluate(() => [workbench.selection(), workbench.formulas("B3:B4")])).toEqual([
      "'Sheet1'!B3",
      [['=AZCN.LOAN("TANAP")'], [""]],
    ]);
  });

  test("Escape leaves it and gives the keys back to the cells", async () => {
    await page.keyboard.press("Shift+F10");
    await page.getByRole("button", { name: "Copy", exact: true }).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => {
      const item = [...document.querySelectorAll(".univer-popup button")].at(-1);
      return !item || item.getBoundingClientRect().right < 0;
    });
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => workbench.selection().endsWith("C3"));
  });
});

test("a command is pressed by its id, in the ribbon or in the cell's menu", async () => {
  await page.evaluate(() => workbench.press("AzcnLoans"));
  await open.pane.getByRole("tab", { name: "Tables", selected: true }).waitFor();
  const refusal = page.evaluate(() => workbench.press("Nope"));
  await expect(refusal).rejects.toThrow(/has no command "Nope".*AzcnSource/);
});
