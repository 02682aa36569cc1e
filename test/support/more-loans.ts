// The workbench with the add-in's own build, and ten thousand more loans in its dataset, each like the first.
import { dataset } from "../../src/dataset/current";
import { readTable } from "../../src/dataset/table";
import type { OpenWorkbench } from "./workbench-page";

const ADDED = 10_000;
export const ROWS = ADDED + readTable(dataset, "loans").rows.length;

/** Loads the page again with the added loans, and chooses the table of loans. */
export const addLoans = async ({ page, pane }: OpenWorkbench): Promise<void> => {
  const unpacking = /\.\.\.(\(0,[\w$.()]+\))\(\{id:\{/;
  const label = `"Loan "+i`;
  const one = `{...rows[0],id:"synthetic-"+i,label_en:${label},label_az:${label},label_zh:${label},aliases:[]}`;
  await page.route("**/taskpane.js*", async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    if (!unpacking.test(script))
      throw new Error("The build packs the loans in another way: adapt this test.");
    const body = script.replace(
      unpacking,
      (_, unpacked: string) =>
        `...((...packed)=>{const all=${unpacked}(...packed),rows=all.loans;return{...all,loans:[...Array.from({length:${ADDED}},(_,i)=>(${one})),...rows]}})({id:{`,
    );
    await route.fulfill({ response, body });
  });
  await page.reload();
  await page.evaluate(() => workbench.ready);
  await pane.getByRole("combobox", { name: "Table" }).selectOption("loans");
  await pane.getByText(`All ${ROWS.toLocaleString("en")} rows`).waitFor();
  await page.evaluate(() => workbench.settled());
};

/** Inserts them by one click, with words meanwhile. */
export const insertLoans = async ({ pane }: OpenWorkbench): Promise<void> => {
  await pane.getByRole("button", { name: "Insert", exact: true }).click();
  await pane.getByText("Inserting…").waitFor();
  await pane.getByText(/Loans to Azerbaijan inserted on Sheet1/).waitFor();
};
