// Owns the pictures in docs/images/: `npm run screenshots` takes them anew from the running workbench.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { startWorkbenchPages } from "../test/support/workbench-page";

const folder = resolve(__dirname, "../docs/images");

const main = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const pages = await startWorkbenchPages();

  const { page, pane } = await pages.open({ viewport: { width: 1400, height: 860 } });
  await page.evaluate(async () => {
    await workbench.enter("A1", '=AZCN.INVESTMENT("China")');
    await workbench.enter("B1", '=AZCN.SOURCE("china-investment-in-azerbaijan")');
    await workbench.select("A3");
  });
  await pane.getByRole("combobox", { name: "Table" }).selectOption("loans");
  await pane.getByRole("button", { name: "Insert", exact: true }).click();
  await pane.getByText(/inserted on/).waitFor();
  await page.evaluate(() => workbench.select("A1"));
  // The grid is a canvas that is drawn in the frames after a change.
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(folder, "workbench.png") });
  await pages.close();
};

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(`The pictures were not taken: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  },
);
