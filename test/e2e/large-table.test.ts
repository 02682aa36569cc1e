// Ten thousand rows inserted from the pane: in two requests, with words meanwhile.
import { addLoans, insertLoans, ROWS } from "../support/more-loans";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

test("by one click", async () => {
  const opened = await pages.open();
  const { page } = opened;
  await addLoans(opened);
  const syncs = await page.evaluate(() => workbench.syncs());
  await insertLoans(opened);
  expect(await page.evaluate(() => workbench.syncs())).toBe(syncs + 2);
  const keys = await page.evaluate((rows) => workbench.read(`M3:M${rows + 2}`), ROWS);
  expect(new Set(keys.flat()).size).toBe(ROWS);
});
