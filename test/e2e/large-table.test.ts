// Ten thousand rows inserted from the pane: in two requests, with words meanwhile, and the page never deaf for long.
import type { Page } from "playwright-core";
import { dataset } from "../../src/dataset/current";
import { longestTask } from "../support/longest-task";
import { useWorkbench } from "../support/workbench-tests";

const ROWS = 10_000;
const PATIENCE = 200;

const pages = useWorkbench();

/** The add-in's own build, with that many more loans in its dataset, each like the first. */
const withMoreLoans = async (page: Page): Promise<void> => {
  const unpacking = /loans:(\(0,[\w$.]+\))\(\{fields/;
  const label = `"Loan "+i`;
  const one = `{...rows[0],id:"synthetic-"+i,label_en:${label},label_az:${label},label_zh:${label},aliases:[]}`;
  await page.route("**/taskpane.js*", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      unpacking,
      (_, unpacked: string) =>
        `loans:(packed=>{const rows=${unpacked}(packed);return[...Array.from({length:${ROWS}},(_,i)=>(${one})),...rows]})({fields`,
    );
    await route.fulfill({ response, body });
  });
  await page.reload();
  await page.evaluate(() => workbench.ready);
};

test("by one click", async () => {
  const { page, pane } = await pages.open();
  await withMoreLoans(page);
  await pane.getByRole("combobox", { name: "Table" }).selectOption("loans");
  const total = ROWS + dataset.data.loans.length;
  await pane.getByText(`First 6 of ${total.toLocaleString("en")} rows`).waitFor();
  await page.evaluate(() => workbench.settled());
  const syncs = await page.evaluate(() => workbench.syncs());
  const longest = await longestTask(page, async () => {
    await pane.getByRole("button", { name: "Insert", exact: true }).click();
    await pane.getByText("Inserting…").waitFor();
    await pane.getByText(/Loans to Azerbaijan inserted on Sheet1/).waitFor({ timeout: 120_000 });
  });
  expect(await page.evaluate(() => workbench.syncs())).toBe(syncs + 2);
  const keys = await page.evaluate((rows) => workbench.read(`M3:M${rows + 2}`), total);
  expect(new Set(keys.flat()).size).toBe(total);
  expect(longest).toBeLessThan(PATIENCE);
}, 240_000);
