// Finding a figure and bringing it into the sheet: as one types, by keyboard, worded in three languages.
import { dataset } from "../../src/dataset/current";
import { wordIn } from "../../src/dataset/local-table";
import { LANGUAGES, LOOKS, paneFrame, speak } from "../support/pane-page";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

const VALUES = {
  en: "over $800 million",
  az: "800 milyon ABŞ dollarından çox",
  zh: "超过8亿美元",
} as const;

test("a figure's value and kind are worded in three languages, and its remarks have room", async () => {
  const { pane } = await pages.open(LOOKS[0]);
  for (const language of LANGUAGES) {
    await speak(pane, language);
    await pane.getByRole("tab").nth(1).click();
    const search = pane.locator("input[role=combobox]");
    await search.fill("china-investment-in-azerbaijan");
    await search.press("Enter");
    await pane.getByRole("article").getByText(VALUES[language], { exact: true }).first().waitFor();
    const { kind } = dataset.subjects.find("china-investment-in-azerbaijan")!.row as { kind: string };
    expect(wordIn(language, kind) === kind).toBe(language === "en");
    await pane.getByRole("definition").getByText(wordIn(language, kind)).first().waitFor();
    const remark = pane.getByRole("article").getByRole("cell").nth(3);
    expect((await remark.boundingBox())!.width).toBeGreaterThanOrEqual(180);
  }
});

test("by keyboard alone: search, choose a hit, read it, insert it with a comment, be asked before overwriting", async () => {
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

  const insert = article.getByRole("button", { name: "Insert as value with a comment" });
  for (let presses = 0; presses < 40; presses += 1) {
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
  const first = pane.getByRole("region", { name: "Start here" }).getByRole("button").first();
  const name = await first.innerText();
  await first.focus();
  await page.keyboard.press("Enter");
  const heading = pane.getByRole("article", { name }).getByRole("heading", { level: 2, name });
  await heading.waitFor();
  // What was pressed is gone: the keyboard goes on where the figure begins.
  const search = pane.getByRole("combobox", { name: "Search" });
  expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
});

test("a figure is quoted as it is stated: its sentence and citations are copied, or selected where copying is refused", async () => {
  const { page, pane } = await pages.open(LOOKS[0]);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await pane.getByRole("tab", { name: "Figures" }).click();
  const search = pane.locator("input[role=combobox]");
  await search.fill("china-investment-in-azerbaijan");
  await search.press("Enter");
  const article = pane.getByRole("article");
  const status = article.getByRole("region", { name: "To quote" }).getByRole("status");
  await article.getByRole("button", { name: "Copy: Sentence" }).click();
  await status.getByText("Copied: Sentence.").waitFor();
  expect(await copied()).toMatch(/: over \$800 million(, as of .+)?\. Source: .+\.$/);
  for (const [style, begins] of [
    ["APA", /\(\d{4}|n\.d\./],
    ["BibTeX", /^@\w+\{/],
    ["RIS", /^TY {2}- /],
    ["Address", /^https?:/],
  ] as const) {
    await article.getByRole("button", { name: `Copy: ${style}` }).press("Enter");
    await status.getByText(`Copied: ${style}.`).waitFor();
    expect(await copied()).toMatch(begins);
  }
  await paneFrame(page).then((frame) =>
    frame.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: () => Promise.reject(new DOMException("denied", "NotAllowedError")) },
      });
    }),
  );
  await article.getByRole("button", { name: "Copy: Sentence" }).click();
  await status.getByText(/press Ctrl\+C/).waitFor();
  const field = article.getByRole("textbox", { name: "To quote" });
  const selected = await field.evaluate((text) => {
    const { value, selectionStart, selectionEnd } = text as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toContain("over $800 million");
});

test("a series has its chart, its end, its growth and each reporter, and is inserted whole", async () => {
  const { page, pane } = await pages.open(LOOKS[0]);
  await page.evaluate(() => workbench.select("A1"));
  await pane.getByRole("tab", { name: "Figures" }).click();
  const search = pane.locator("input[role=combobox]");
  await search.fill("trade-azerbaijan-turnover");
  await search.press("Enter");
  const article = pane.getByRole("article");
  await article.getByRole("img").first().waitFor();
  await article.getByRole("combobox", { name: "Year" }).selectOption("2019");
  await article.getByText("The series ends 2020.", { exact: true }).waitFor();
  const said = await article.innerText();
  expect(said).toContain("$2,183,755,200 (2019)");
  expect(said).toMatch(/Growth on a year before\s+\S+%/);
  expect(said).toContain("$1,477,191,240");
  await article.getByRole("button", { name: "Insert the whole series" }).press("Enter");
  await article.getByText("Inserted on Sheet1, A1.").waitFor();
  expect(await page.evaluate(() => workbench.formulas("A1"))).toEqual([
    ['=AZCN.HISTORY("trade-azerbaijan-turnover")'],
  ]);
});
