// The view that says what this is: reached by keyboard, with each source's terms.
import { dataset } from "../../src/dataset/current";
import { paneFrame } from "../support/pane-page";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

test("by keyboard from the tables to the terms of every source", async () => {
  const { page, pane } = await pages.open();
  await pane.getByRole("tab", { name: "Tables" }).focus();
  await page.keyboard.press("End");
  const about = pane.getByRole("tabpanel", { name: "About" });
  const text = await about.innerText();
  for (const { attribution } of dataset.sources.values()) expect(text).toContain(attribution ?? "");
  expect(text).toContain("IMF copyright and usage terms");
  expect(text).toContain("sends nothing");
  const quoted = about.getByText(/quoted for single facts$/);
  await quoted.focus();
  await page.keyboard.press("Enter");
  for (const { title } of dataset.sources.values()) {
    expect(await about.getByText(title, { exact: true }).count()).toBeGreaterThan(0);
  }
});

test("says which Excel this is, for a report; Microsoft's helpers are fetched only then, and never with the functions", async () => {
  const { page, pane } = await pages.open();
  const frame = await paneFrame(page);
  const addresses = (): Promise<string[]> =>
    frame.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const withHelpers = async (): Promise<string[]> => {
    const scripts = (await addresses()).filter((address) => /\.js(?:\?|$)/.test(address));
    const texts = await Promise.all(scripts.map(async (one) => (await page.request.get(one)).text()));
    expect(texts.length).toBeGreaterThan(1);
    return scripts.filter((_, at) => texts[at]!.includes("Sheet name cannot be greater than 31 characters"));
  };
  await pane.getByRole("heading", { name: "Insert a table" }).waitFor();
  expect(await withHelpers()).toEqual([]);
  await pane.getByRole("tab", { name: "About" }).click();
  const report = pane.getByRole("textbox", { name: "Versions" });
  await report.waitFor();
  expect(await withHelpers()).toHaveLength(1);
  await pane.getByText("AZCN runs in the workbench, without Excel.").waitFor();
  await pane.getByText(/office\.js, from localhost:\d+\. Links/).waitFor();
  const text = await report.inputValue();
  expect(text).toContain(`dataset ${dataset.data.edition.version}`);
  expect(text).toMatch(
    /EXCEL on OFFICE_ONLINE, version \S+, en-US\nExcelApi 1\.\d+, CustomFunctionsRuntime 1\.\d/,
  );
  await report.focus();
  const selected = await report.evaluate((field) => {
    const { selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return [selectionStart, selectionEnd];
  });
  expect(selected).toEqual([0, text.length]);
});

test("leads to the data as files", async () => {
  const { pane } = await pages.open();
  await pane.getByRole("tab", { name: "About" }).click();
  const links = pane.getByRole("tabpanel", { name: "About" }).getByRole("link", { name: /azcn-data/ });
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(addresses).toEqual(["azcn-data.xlsx", "azcn-data-csv.zip"]);
});
