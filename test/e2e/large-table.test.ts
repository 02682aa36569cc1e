// Ten thousand rows inserted from the pane: in two requests, with words meanwhile, and the page never deaf for long.
import type { Page } from "playwright-core";
import { dataset } from "../../src/dataset/current";
import { longestTask } from "../support/longest-task";
import { startWorkbenchPages } from "../support/workbench-page";

const ROWS = 10_000;
const PATIENCE = 200;

let pages: Awaited<ReturnType<typeof startWorkbenchPages>>;

beforeAll(async () => {
  pages = await startWorkbenchPages();
}, 180_000);

afterAll(() => pages.close());

/** The add-in's own build, with that many more loans in its dataset. */
const withMoreLoans = async (page: Page): Promise<void> => {
  const [first] = dataset.data.loans;
  const { id, source, lender } = first!;
  const row = `["synthetic-"+i,"loan","Loan "+i,"Kredit "+i,"贷款 "+i,[],"2021",["${lender}"],"health","Azerbaijan","reported","USD",,true,,"${lender}","A borrower","${source}"]`;
  await page.route("**/taskpane.js*", async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const start = `rows:[["${id}","loan",`;
    expect(text.split(start)).toHaveLength(2);
    const more = `rows:[...Array.from({length:${ROWS}},(_,i)=>${row}),["${id}","loan",`;
    await route.fulfill({ response, body: text.replace(start, () => more) });
  });
  await page.reload();
  await page.evaluate(() => workbench.ready);
};

test("by one click", async () => {
  const { page, pane, errors, outside } = await pages.open();
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
  expect({ errors, outside }).toEqual({ errors: [], outside: [] });
}, 240_000);
