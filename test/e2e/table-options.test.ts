// How a table goes in: as values or as a live formula, with what beside it, remembered, and refused with a sentence.
import type { FrameLocator, Page } from "playwright-core";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

const tableChoice = (pane: FrameLocator) => pane.getByRole("combobox", { name: "Table" });
const insertButton = (pane: FrameLocator) => pane.getByRole("button", { name: "Insert", exact: true });
const option = (pane: FrameLocator, name: string) => pane.getByRole("checkbox", { name, exact: true });

test("title, notes and verdicts left out, a total and a chart put in", async () => {
  const { page, pane } = await pages.open();
  await tableChoice(pane).selectOption("loans");
  for (const name of ["Title", "Source notes", "Verdict column"]) await option(pane, name).uncheck();
  await option(pane, "Total").check();
  await pane.getByText("Total by AZCN.TOTAL: 1,829,500,000.").waitFor();
  await option(pane, "Chart").check();
  // It is seen before it is inserted: a bar for each loan.
  const chart = pane.getByRole("img", { name: /^Chart of Amount, USD, from World Bank loan/ });
  expect(await chart.locator("rect").count()).toBe(7);
  expect(await pane.getByRole("columnheader", { name: "Verdict" }).count()).toBe(0);
  await insertButton(pane).click();
  await pane.getByText(/Its chart is at A1:[C-E]15\./).waitFor();
  await page.evaluate(() => workbench.settled());
  const { cells, formulas, charts, tables } = await page.evaluate(() => ({
    cells: workbench.read("A17:M29"),
    formulas: workbench.formulas("A25:E27"),
    charts: workbench.charts(),
    tables: workbench.tables(),
  }));
  expect(tables).toMatchObject([{ address: "A17:L24" }]);
  expect(cells[0]).not.toContain("Verdict");
  expect(cells[8]!.slice(0, 5)).toEqual(["Total in the dataset", "", "", "", 1829500000]);
  expect(cells[9]![0]).toBe("It is the sum of the column. It does not follow changes in the table.");
  expect(cells[10]![0]).toMatch(/^7 of 7 rows of loans state an amount; the total adds 7\.$/);
  expect(cells.slice(11).flat().join("")).toBe("");
  expect(formulas[0]![4]).toBe('=AZCN.TOTAL("loans")');
  expect(formulas[2]![0]).toBe('=AZCN.COVERAGE("loans")');
  expect(charts).toMatchObject([
    {
      type: "BarClustered",
      title: expect.stringMatching(/^Loans to Azerbaijan\nUSD, 2016–2024\nSources: Report News Agency/),
      series: [{ values: "Sheet1!E18:E24" }],
    },
  ]);
});

test("by keyboard alone: a filtered live formula on a new sheet, found under Workbook", async () => {
  const { page, pane } = await pages.open();
  await tableChoice(pane).focus();
  await page.keyboard.type("Loans");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const lender = pane.getByRole("combobox", { name: "Lender" });
  await lender.waitFor();
  await tabTo(page, lender);
  await page.keyboard.type("Asian Infra");
  await tabTo(page, pane.getByRole("radio", { name: "At the selected cell" }));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, pane.getByRole("radio", { name: "A table of values" }));
  await page.keyboard.press("ArrowDown");
  await pane.getByText(/keep the cells below it empty/).waitFor();
  // What a formula cannot have is not offered.
  expect(await option(pane, "Chart").count()).toBe(0);
  expect(await option(pane, "Verdict column").count()).toBe(0);
  expect(await pane.getByRole("group", { name: "Columns" }).count()).toBe(0);
  await tabTo(page, option(pane, "Total"));
  await page.keyboard.press("Space");
  await tabTo(page, insertButton(pane));
  await page.keyboard.press("Enter");
  await pane.getByText(/inserted on Loans to Azerbaijan, A\d+:M\d+/).waitFor();
  expect(await hasFocus(insertButton(pane))).toBe(true);
  await page.evaluate(() => workbench.settled());
  const { cells, formulas, tables } = await page.evaluate(() => ({
    cells: workbench.read("'Loans to Azerbaijan'!A1:M20"),
    formulas: workbench.formulas("'Loans to Azerbaijan'!A1:M20"),
    tables: workbench.tables(),
  }));
  expect(tables).toEqual([]);
  const at = formulas.findIndex(([first]) => String(first).startsWith("=AZCN.DATA"));
  expect(formulas[at]![0]).toBe('=AZCN.DATA("loans","en","lender","Asian Infrastructure Investment Bank")');
  expect(cells[at]!.slice(0, 3)).toEqual(["Date", "Year", "Title"]);
  expect(cells[at + 4]!.join("")).toBe("");
  expect(cells.slice(0, at).flat()).toContain(860000000);
  expect(cells.slice(0, at).map(([first]) => first)).toContainEqual(
    expect.stringMatching(/^AZCN for Excel, dataset \d/),
  );

  await pane.getByRole("tab", { name: "Workbook" }).click();
  // The rows, the total, what it rests on, and the edition.
  await pane.getByText(/Loans to Azerbaijan: 4 \(/).waitFor();
});

test("the last choices are there again, and nonsense in their place does no harm", async () => {
  const { page, pane } = await pages.open();
  await tableChoice(pane).selectOption("trade");
  await pane.getByRole("radio", { name: "On a new sheet" }).check();
  await option(pane, "Title").uncheck();
  await option(pane, "Chart").check();
  const reload = async () => {
    await page.reload();
    await page.evaluate(() => workbench.ready);
    await tableChoice(pane).waitFor();
  };
  await reload();
  expect(await tableChoice(pane).inputValue()).toBe("trade");
  expect(await pane.getByRole("radio", { name: "On a new sheet" }).isChecked()).toBe(true);
  expect(await option(pane, "Title").isChecked()).toBe(false);
  expect(await option(pane, "Chart").isChecked()).toBe(true);
  expect(await option(pane, "Source notes").isChecked()).toBe(true);

  for (const nonsense of ["nonsense", "null", "[]", '{"title":"yes","form":7,"target":{}}']) {
    await page.evaluate((text) => {
      localStorage.setItem("azcn.insertion", text);
      localStorage.setItem("azcn.table", text);
    }, nonsense);
    await reload();
    expect(await tableChoice(pane).inputValue()).toBe("agreements");
    expect(await pane.getByRole("radio", { name: "At the selected cell" }).isChecked()).toBe(true);
    expect(await pane.getByRole("radio", { name: "A table of values" }).isChecked()).toBe(true);
    expect(await option(pane, "Title").isChecked()).toBe(true);
  }
});

test("an older Excel is offered neither what it cannot draw nor what it cannot spill", async () => {
  const { pane } = await pages.open({}, "?sets=ExcelApi:1.6");
  await tableChoice(pane).selectOption("loans");
  expect(await pane.getByRole("radio", { name: "A live formula" }).isDisabled()).toBe(true);
  await pane.getByText(/needs Excel 2021/).waitFor();
  expect(await option(pane, "Chart").count()).toBe(0);
  await insertButton(pane).click();
  await pane.getByText(/inserted on Sheet1/).waitFor();
});

interface Refused {
  arrange: (page: Page) => Promise<unknown>;
  says: RegExp;
}

const refusals: Record<string, Refused> = {
  "cells that hold data": {
    arrange: (page) => page.evaluate(() => workbench.enter("B3", "mine")),
    says: /^Sheet1, B3 holds data/,
  },
  "the sheet's edge": {
    arrange: (page) => page.evaluate(() => workbench.select("XFA1048570")),
    says: /does not fit between Sheet1, XFA1048570 and the edge of the sheet/,
  },
  "a protected sheet": {
    arrange: (page) => page.evaluate(() => workbench.protect("Sheet1")),
    says: /^The sheet Sheet1 is protected/,
  },
  "a cell being edited": {
    arrange: (page) => page.evaluate(() => workbench.failNext("InvalidOperationInCellEditMode")),
    says: /^A cell is being edited/,
  },
  "a read-only workbook": {
    arrange: (page) => page.evaluate(() => workbench.failNext(null, "AccessDenied")),
    says: /read-only or protected/,
  },
  "a name that was taken meanwhile": {
    arrange: (page) => page.evaluate(() => workbench.failNext(null, "ItemAlreadyExists")),
    says: /^Something with the same name appeared/,
  },
  "no selected cell": {
    arrange: (page) => page.evaluate(() => workbench.failNext("InvalidSelection")),
    says: /^No cell is selected/,
  },
};

test.each(Object.entries(refusals))(
  "%s: a sentence, and nothing written, in either form",
  async (_name, it) => {
    const { page, pane } = await pages.open();
    await tableChoice(pane).selectOption("loans");
    for (const form of ["A table of values", "A live formula"]) {
      await pane.getByRole("radio", { name: form }).check();
      await it.arrange(page);
      const before = await page.evaluate(() => workbench.formulas("A1:M40"));
      await insertButton(pane).click();
      const question = pane.getByRole("alertdialog");
      expect(await question.locator("p").textContent()).toMatch(it.says);
      await question.getByRole("button").last().click();
      await question.waitFor({ state: "detached" });
      expect(await page.evaluate(() => workbench.formulas("A1:M40"))).toEqual(before);
      expect(await page.evaluate(() => workbench.tables())).toEqual([]);
    }
  },
);

test("a protected workbook takes no new sheet, and a table in the way is named", async () => {
  const { page, pane } = await pages.open();
  await insertButton(pane).click();
  await pane.getByText(/inserted on Sheet1/).waitFor();
  await page.evaluate(() => workbench.select("A3"));
  await insertButton(pane).click();
  await pane.getByRole("alertdialog", { name: /would overlap the table AzcnAgreements/ }).waitFor();
  await page.keyboard.press("Escape");
  await page.evaluate(() => workbench.protect(null));
  await pane.getByRole("radio", { name: "On a new sheet" }).check();
  await insertButton(pane).click();
  await pane.getByRole("alertdialog", { name: /structure is protected/ }).waitFor();
  expect(await page.evaluate(() => workbench.sheets())).toEqual(["Sheet1"]);
});

type Control = ReturnType<FrameLocator["getByRole"]>;

const hasFocus = (control: Control): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

const tabTo = async (page: Page, control: Control): Promise<void> => {
  for (let presses = 0; presses < 30 && !(await hasFocus(control)); presses += 1) {
    await page.keyboard.press("Tab");
  }
  expect(await hasFocus(control)).toBe(true);
};
