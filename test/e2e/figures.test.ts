// Finding a figure and bringing it into the sheet: as one types, by keyboard, in three languages.
import { dataset } from "../../src/dataset/current";
import { wordIn } from "../../src/dataset/local-table";
import { LOOKS, overflow, paneFrame, speak, violations } from "../support/pane-page";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

const WORDS = {
  en: { tab: "Figures", typed: "investment China", value: "over $800 million" },
  az: {
    tab: "Rəqəmlər",
    typed: "Azərbaycan Çin",
    value: "800 milyon ABŞ dolları həddindən çox",
  },
  zh: { tab: "数据", typed: "中国", value: "超过8亿美元" },
} as const;

test.each(LOOKS)("in three languages, at %j: whole, and without a violation", async (look) => {
  const { page, pane } = await pages.open(look);
  const frame = await paneFrame(page);
  for (const language of ["en", "az", "zh"] as const) {
    const { tab, typed, value } = WORDS[language];
    await speak(frame, language);
    await pane.getByRole("tab", { name: tab }).click();
    const search = frame.locator("input[role=combobox]");
    await search.fill(typed);
    await pane.getByRole("listbox").getByRole("option").first().waitFor();
    expect(await violations(frame)).toEqual([]);
    await search.fill("china-investment-in-azerbaijan");
    await search.press("Enter");
    expect(await pane.getByRole("article").locator("p").first().innerText()).toBe(value);
    const { kind } = dataset.subjects.find("china-investment-in-azerbaijan")!.row as { kind: string };
    expect(wordIn(language, kind) === kind).toBe(language === "en");
    await pane.getByRole("definition").getByText(wordIn(language, kind)).first().waitFor();
    const remark = pane.getByRole("article").getByRole("cell").nth(3);
    expect((await remark.boundingBox())!.width).toBeGreaterThanOrEqual(180);
    expect(await overflow(frame)).toBe(0);
    expect(await violations(frame)).toEqual([]);
    await search.fill("trade-azerbaijan-turnover");
    await search.press("Enter");
    await pane.getByRole("article").getByRole("combobox").waitFor();
    expect(await overflow(frame)).toBe(0);
    expect(await violations(frame)).toEqual([]);
  }
});

test("by keyboard alone: search, choose a hit, read it, insert it with a note, be asked before overwriting", async () => {
  const { page, pane } = await pages.open();
  await page.evaluate(() => workbench.select("B2"));
  await pane.getByRole("tab", { name: "Tables" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.type("aiib share amount");
  const first = pane.getByRole("option").first();
  await first.waitFor();
  expect(await first.getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("ArrowDown");
  expect(await pane.getByRole("option").nth(1).getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");

  const article = pane.getByRole("article");
  expect(await article.innerText()).toContain("$254.1 million");
  await article.getByText("contradicted").first().waitFor();
  const others = article.getByRole("region", { name: "What each source says" });
  expect(await others.innerText()).toContain("$245.1 million");
  expect(await others.innerText()).toContain("Preferred");
  await article.getByRole("heading", { name: "How it was checked" }).waitFor();

  const insert = article.getByRole("button", { name: "Insert as value with a note" });
  for (let presses = 0; presses < 12; presses += 1) {
    if (await insert.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await article.getByText("Inserted on Sheet1, B2.").waitFor();
  expect(await page.evaluate(() => workbench.read("B2"))).toEqual([[254100000]]);
  const comments = await page.evaluate(() => workbench.comments());
  expect(comments.B2).toContain("contradicted");

  await article.getByRole("button", { name: "Insert as formula" }).press("Enter");
  const question = article.getByRole("alertdialog", { name: /B2 holds data/ });
  await question.waitFor();
  expect(await page.evaluate(() => workbench.formulas("B2"))).toEqual([[254100000]]);
  await question.getByRole("button", { name: "Overwrite B2" }).press("Enter");
  await article.getByText("Inserted on Sheet1, B2.").waitFor();
  expect(await page.evaluate(() => workbench.formulas("B2"))).toEqual([
    ['=AZCN.FIGURE("aiib-azerbaijan-share-amount")'],
  ]);
});

test("before anything is searched for, some figures to begin with are there for the pressing", async () => {
  const { page, pane } = await pages.open();
  await pane.getByRole("tab", { name: "Figures" }).click();
  const first = pane.getByRole("region", { name: "To begin with" }).getByRole("button").first();
  const name = await first.innerText();
  await first.focus();
  await page.keyboard.press("Enter");
  const heading = pane.getByRole("article", { name }).getByRole("heading", { level: 2, name });
  await heading.waitFor();
  // What was pressed is gone: the keyboard goes on where the figure begins.
  const search = pane.getByRole("combobox", { name: "Search" });
  expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
});
