// A label that is markup, wherever it came from, is text: in the pane, in its questions and in the sheet.
import { useWorkbench } from "../support/workbench-tests";
import { paneFrame } from "../support/pane-page";

const pages = useWorkbench();

const MARKUP =
  "<img src=https://example.org/x onerror=globalThis.harmed=1><script>globalThis.harmed=1</script>";
const TABLE = "Loans to Azerbaijan";
const FIGURE = "Azerbaijan's share in the AIIB, US dollars";
const PUBLISHER = "US BLS";

test("in every place: seen as it is written, with no element, no request and no script of its own", async () => {
  const { page, pane } = await pages.open();
  let replaced = 0;
  await page.route(/\/taskpane\.js/, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const changed = [TABLE, FIGURE, PUBLISHER].reduce((text, label) => {
      replaced += text.split(label).length - 1;
      return text.replaceAll(label, `${label} ${MARKUP}`);
    }, script);
    await route.fulfill({ response, body: changed });
  });
  await page.reload();
  await page.evaluate(() => workbench.ready);
  const frame = await paneFrame(page);

  await pane.getByRole("button", { name: "Try it with the loans" }).click();
  await pane.getByText(`${TABLE} ${MARKUP} inserted on`).waitFor();
  expect(replaced).toBeGreaterThan(2);
  expect(await page.evaluate(() => workbench.read("A1"))).toEqual([[`Azerbaijan–China: ${TABLE} ${MARKUP}`]]);
  await pane.getByRole("combobox", { name: "Table" }).selectOption("loans");
  await pane.getByRole("region", { name: `Preview of ${TABLE} ${MARKUP}` }).waitFor();

  await pane.getByRole("tab", { name: "Figures" }).click();
  await pane.getByRole("combobox", { name: "Search" }).fill("aiib-azerbaijan-share-amount");
  await pane.getByRole("option", { name: MARKUP }).waitFor();
  await page.keyboard.press("Enter");
  await pane.getByRole("article").getByRole("heading", { name: MARKUP }).waitFor();
  await page.evaluate(() => workbench.select("A1"));
  await pane.getByRole("button", { name: "Insert as value with a comment" }).click();
  await pane.getByRole("alertdialog").waitFor();

  await pane.getByRole("tab", { name: "Workbook" }).click();
  await pane.getByRole("tabpanel", { name: "Workbook" }).getByText(`${TABLE} ${MARKUP}`).first().waitFor();
  await pane.getByRole("tab", { name: "About" }).click();
  await pane.getByText(`${PUBLISHER} ${MARKUP}`).first().waitFor();

  for (const one of [page.mainFrame(), frame]) {
    expect(await one.evaluate(() => "harmed" in globalThis)).toBe(false);
    expect(await one.locator("img[onerror], img[src*='example.org']").count()).toBe(0);
  }
});
