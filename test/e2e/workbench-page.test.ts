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
  // Two columns of 64 pixels and four rows of 20, after the headings.
  expect([before.x - grid.x, before.y - grid.y]).toEqual([46 + 128, 20 + 80]);
  expect([before.width, before.height]).toEqual([5 * 64, 10 * 20]);
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
    await canvas().click({ position: { x: 46 + 64 + 30, y: 20 + 50 } });
    await page.waitForFunction((at) => workbench.selection().endsWith(at), loan);
  });

  test("by a right click", async () => {
    await canvas().click({ position: { x: 46 + 64 + 30, y: 20 + 50 }, button: "right" });
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

test("a header sorts its table, an error says why, a card opens", async () => {
  const errors = open.errors.length;
  await page.evaluate(async () => {
    await workbench.enter("B2", '=AZCN.INVESTMENT("Chnia")');
    await workbench.enter("D6", '=AZCN.CARD("china-investment-in-azerbaijan")');
  });
  const grid = (await canvas().boundingBox())!;
  const reason = page.locator("#overlay .reason p");
  await reason.waitFor({ state: "attached" });
  expect(await reason.isVisible()).toBe(false);
  await page.mouse.move(grid.x + 46 + 64 + 30, grid.y + 20 + 30);
  await reason.waitFor({ state: "visible" });
  expect(await reason.textContent()).toContain("China");
  await page.mouse.move(grid.x + 46 + 300, grid.y + 20 + 330);
  await reason.waitFor({ state: "hidden" });

  const card = page.getByRole("button", { name: /^Card in D6: / });
  await card.hover();
  await page.locator("#overlay .card p", { hasText: "Qualifier: over" }).waitFor({ state: "visible" });

  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A20:B23");
      range.values = [
        ["name", "amount"],
        ["b", 2],
        ["c", 3],
        ["a", 1],
      ];
      context.workbook.worksheets.getActiveWorksheet().tables.add(range, true);
      await context.sync();
    }),
  );
  // The button at the end of the header.
  await page.mouse.click(grid.x + 46 + 64 - 8, grid.y + 20 + 19 * 20 + 10);
  await page.getByText("Ascending").first().click();
  await page.waitForFunction(() => workbench.read("A21:B23").join() === "a,1,b,2,c,3");
  expect(open.errors.slice(errors)).toEqual([]);
});

test("F6 goes round ribbon, cells and pane, Escape back to the cells, Tab on from the pane's ends", async () => {
  const where = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at?.closest("#commands") ? "ribbon" : at?.closest("#pane") ? "pane" : "cells";
    });
  const at = (part: string) => expect.objectContaining({ part });
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
    return { part: await where() };
  };
  await canvas().click({ position: { x: 200, y: 200 } });
  expect(await press("F6")).toEqual(at("pane"));
  expect(await press("F6")).toEqual(at("ribbon"));
  expect(await press("F6")).toEqual(at("cells"));
  expect(await press("Shift+F6")).toEqual(at("ribbon"));
  expect(await press("Shift+F6")).toEqual(at("pane"));
  expect(await press("Control+F6")).toEqual(at("ribbon"));
  expect(await press("Escape")).toEqual(at("cells"));
  expect(await press("F6")).toEqual(at("pane"));
  expect(await press("Escape")).toEqual(at("cells"));
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => workbench.selection().endsWith("D10"));
  await press("F6");
  for (let stops = 0; stops < 200 && (await where()) === "pane"; stops++) await page.keyboard.press("Tab");
  expect(await where()).toBe("ribbon");
});

test("leaving asks where there is work to lose, and only there", async () => {
  let asked = 0;
  page.on("dialog", () => (asked += 1));
  await page.reload();
  await page.evaluate(() => workbench.ready);
  expect(asked).toBe(0);
  await page.evaluate(() => workbench.enter("A1", 1));
  await canvas().click({ position: { x: 200, y: 200 } });
  await page.reload();
  expect(asked).toBe(1);
});

test("in the dark the pane's title bar is dark", async () => {
  await page.emulateMedia({ colorScheme: "dark" });
  const colour = await page.evaluate(
    () => getComputedStyle(document.querySelector("#pane .title")!).backgroundColor,
  );
  expect(colour).toBe("rgb(41, 41, 41)");
});

test("two syncs under mergeUndoGroup are one undo in the page too", async () => {
  await frame.evaluate(() =>
    Excel.run({ mergeUndoGroup: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    }),
  );
  expect(await page.evaluate(() => workbench.read("A1:A2"))).toEqual([[1], [2]]);
  await page.evaluate(() => workbench.undo());
  expect(await page.evaluate(() => workbench.read("A1:A2"))).toEqual([[""], [""]]);
});
