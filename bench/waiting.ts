// Owns how long Excel is kept waiting by ten thousand rows: the longest task of the thread that both share here.
import { addLoans, insertLoans } from "../test/support/more-loans";
import { paneFrame } from "../test/support/pane-page";
import { type OpenWorkbench, startWorkbenchPages } from "../test/support/workbench-page";
import { longestTask } from "./longest-task";
import { middle, type Part, time, within } from "./measurement";

const rounds = 3;
const count = 10_000;

type Frame = Awaited<ReturnType<typeof paneFrame>>;

const write = (frame: Frame): Promise<void> =>
  frame.evaluate(
    (rows) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRangeByIndexes(0, 0, rows + 1, 6);
        const formats = ["@", "yyyy-mm-dd", "0", "#,##0", "@", "@"];
        const lines = Array.from({ length: rows }, (_, row) => row + 1);
        range.numberFormat = [formats.map(() => "@"), ...lines.map(() => formats)];
        range.values = [
          ["Id", "Date", "Year", "USD", "Text", "Note"],
          ...lines.map((row) => [
            `id-${row}`,
            40_000 + row,
            2019,
            row * 1e6,
            "=no formula",
            `A note that is long enough for two lines: ${row}`,
          ]),
        ];
        sheet.tables.add(range, true).name = "Big";
        range.format.verticalAlignment = "Top";
        sheet.getRangeByIndexes(0, 5, rows + 1, 1).format.wrapText = true;
        await context.sync();
      }),
    count,
  );

const read = async (frame: Frame): Promise<void> => {
  const last = await frame.evaluate(
    (rows) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRangeByIndexes(0, 0, rows + 1, 6);
        range.load("values,formulas,numberFormat,rowHidden");
        await context.sync();
        return range.values[rows]![0] as string;
      }),
    count,
  );
  if (last !== `id-${count}`) throw new Error(`The last row reads ${last}, so there is nothing to measure.`);
};

export const waiting = async (): Promise<Part> => {
  const pages = await startWorkbenchPages();
  const times = {
    "written through office.js": [] as number[],
    "read through office.js": [] as number[],
    "inserted from the pane": [] as number[],
  };
  const opened = async (use: (one: OpenWorkbench) => Promise<void>): Promise<void> => {
    const one = await pages.open();
    await use(one);
    await one.page.context().close();
  };
  try {
    for (let round = 0; round < rounds; round++) {
      await opened(async ({ page }) => {
        const frame = await paneFrame(page);
        times["written through office.js"].push(await longestTask(page, () => write(frame)));
        times["read through office.js"].push(await longestTask(page, () => read(frame)));
      });
      await opened(async (one) => {
        await addLoans(one);
        times["inserted from the pane"].push(await longestTask(one.page, () => insertLoans(one)));
      });
    }
  } finally {
    await pages.close();
  }
  const medians = Object.entries(times).map(([what, own]) => [what, 1e6 * middle(own)] as const);
  return {
    title: "Ten thousand rows",
    about: `The longest task of the page's thread while ten thousand rows go in or are read, in processor time: the median of ${rounds} rounds. For so long neither a key nor a click is answered.`,
    headers: ["ten thousand rows", "longest task"],
    rows: medians.map(([what, median]) => [what, time(median)]),
    targets: medians.map(([what, median]) =>
      within(
        `ten thousand rows ${what}, the longest task`,
        median,
        what.startsWith("inserted") ? 200e6 : 150e6,
      ),
    ),
  };
};
