// Building a formula from its arguments: what it answers is seen at once, and it goes into the selected cell.
import { LANGUAGES, overflow, paneFrame, speak, violations } from "../support/pane-page";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

test("by keyboard alone: a mistake is explained at once and held back, its mending answered, and the formula inserted", async () => {
  const { page, pane } = await pages.open();
  await page.evaluate(() => workbench.select("B2"));
  await pane.getByRole("tab", { name: "Tables" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.type("loan");
  // The list has LOANS as well.
  await pane.getByRole("option", { name: /^AZCN\.LOANS/ }).waitFor();
  await page.keyboard.press("Enter");
  const result = pane.getByRole("region", { name: "Result" });
  await result.getByText("$600 million").waitFor();
  await result.getByText("In the cell: 600,000,000").waitFor();
  const insert = pane.getByRole("button", { name: "Insert formula" });
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("TANPA");
  await result.getByText("#N/A").waitFor();
  expect(await result.innerText()).toContain("Did you mean");
  expect(await insert.getAttribute("aria-disabled")).toBe("true");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("tanap");
  await pane.getByRole("option", { name: /aiib-tanap-loan/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  // To the button that takes cells, then to the field.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("lender");
  await result.getByText("Asian Infrastructure Investment Bank").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await insert.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await pane.getByText("Inserted on Sheet1, B2.").waitFor();
  expect(await page.evaluate(() => workbench.formulas("B2"))).toEqual([
    ['=AZCN.LOAN("aiib-tanap-loan","lender")'],
  ]);
});

test("by pointer in 320 pixels, in three languages: a search, the selected cells, a held back refusal; the button stays in sight", async () => {
  const { page, pane } = await pages.open({ viewport: { width: 320, height: 480 } });
  const frame = await paneFrame(page);
  await page.evaluate(async () => {
    await workbench.enter("A1", "TANAP");
    await workbench.enter("A2", 2019);
    await workbench.enter("A3", 2020);
  });
  await pane.getByRole("tab", { name: "Functions" }).click();
  const choice = pane.getByRole("combobox").first();
  for (const [language, wanted, found] of [
    ["az", "mal ticarəti", "Azərbaycanla Çin arasında"],
    ["zh", "货物贸易", "货物贸易"],
    ["en", "goods trade", "Goods trade"],
  ] as const) {
    await speak(frame, language);
    await choice.click();
    expect(await pane.getByRole("listbox").getByRole("group").count()).toBe(6);
    await choice.fill(wanted);
    const option = pane.getByRole("option", { name: /^AZCN\.TRADE/ });
    expect(await option.innerText()).toContain(found);
    expect(await violations(frame)).toEqual([]);
    await option.click();
    expect(await overflow(frame)).toBe(0);
    expect(await violations(frame)).toEqual([]);
  }
  expect(LANGUAGES.length).toBe(3);
  const insert = pane.getByRole("button", { name: "Insert formula" });
  expect(await insert.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  // What a description calls by its name is drawn as code.
  expect(await pane.getByRole("tabpanel", { name: "Functions" }).innerText()).not.toContain("`");

  await page.evaluate(() => workbench.select("A2:A3"));
  await pane.getByRole("button", { name: "Take the selected cells: year" }).click();
  const result = pane.getByRole("region", { name: "Result" });
  await result.getByText("2,183,755,200").waitFor();
  await page.evaluate(() => workbench.select("C2"));
  await insert.click();
  await pane.getByText("Inserted on Sheet1, C2.").waitFor();
  expect(await page.evaluate(() => workbench.formulas("C2"))).toEqual([["=AZCN.TRADE(Sheet1!A2:A3)"]]);
  await page.waitForFunction(() => workbench.read("C2")[0]![0] === 2183755200);

  await page.evaluate(() => workbench.select("B9"));
  await pane.getByRole("combobox", { name: "year" }).fill("A1");
  await result.getByText("#VALUE!").waitFor();
  await insert.click({ force: true });
  expect(await page.evaluate(() => workbench.formulas("B9"))).toEqual([[""]]);
});
