// Owns the pictures: `npm run screenshots` takes every place in each language, light and dark, into .cache/screenshots,
// and those that the documentation shows into docs/images.
import { copyFileSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Language } from "../src/dataset/language";
import { az } from "../src/taskpane/messages/az";
import { en, type Messages } from "../src/taskpane/messages/en";
import { zh } from "../src/taskpane/messages/zh";
import { LANGUAGES, paneFrame, speak } from "../test/support/pane-page";
import { type OpenWorkbench, startWorkbenchPages } from "../test/support/workbench-page";

const folder = resolve(__dirname, "../.cache/screenshots");
const shown = resolve(__dirname, "../docs/images");
const MESSAGES: Record<Language, Messages> = { en, az, zh };
// The grid is a canvas that is drawn in the frames after a change.
const DRAWN = 1000;

type Pages = Awaited<ReturnType<typeof startWorkbenchPages>>;

/** The loans on the sheet, below two formulas. */
const fillSheet = async ({ page, pane }: OpenWorkbench): Promise<void> => {
  await page.evaluate(async () => {
    await workbench.enter("A1", '=AZCN.INVESTMENT("China")');
    await workbench.enter("B1", '=AZCN.SOURCE("china-investment-in-azerbaijan")');
    await workbench.select("A3");
  });
  await pane.getByRole("button", { name: en.firstRun.later }).click();
  await pane.getByRole("combobox", { name: en.table, exact: true }).selectOption("loans");
  await pane.getByRole("button", { name: en.insert, exact: true }).click();
  await pane.getByText(/inserted on/).waitFor();
};

const takeWorkbench = async (pages: Pages): Promise<void> => {
  const opened = await pages.open({ viewport: { width: 1400, height: 860 } });
  await fillSheet(opened);
  await opened.page.evaluate(() => workbench.select("A1"));
  await opened.page.waitForTimeout(DRAWN);
  await opened.page.screenshot({ path: join(shown, "workbench.png") });
  await opened.page.context().close();
};

/** Every place of the pane, in each language. */
const takePane = async (pages: Pages, colorScheme: "light" | "dark"): Promise<void> => {
  const opened = await pages.open({ viewport: { width: 1400, height: 892 }, colorScheme });
  const { page, pane } = opened;
  const frame = await paneFrame(page);
  const take = async (place: string, language: Language): Promise<void> => {
    await frame.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      scrollTo(0, 0);
    });
    await page.mouse.move(0, 0);
    await frame.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    const path = join(folder, `pane-${place}-${language}-${colorScheme}.png`);
    await page.locator("iframe").screenshot({ path });
    if (language === "en" && colorScheme === "light") copyFileSync(path, join(shown, `pane-${place}.png`));
  };
  const inEach = async (place: string, show: (messages: Messages) => Promise<void>): Promise<void> => {
    for (const language of LANGUAGES) {
      await speak(frame, language);
      await show(MESSAGES[language]);
      await take(place, language);
    }
    await speak(frame, "en");
  };
  const open = (place: keyof Messages["views"]) => (messages: Messages) =>
    pane.getByRole("tab", { name: messages.views[place], exact: true }).click();

  await inEach("first-run", open("tables"));
  await fillSheet(opened);
  await inEach("tables", open("tables"));
  await open("figures")(en);
  await pane.getByRole("combobox", { name: en.figures.search }).fill("aiib-azerbaijan-share-amount");
  await page.keyboard.press("Enter");
  await inEach("figures", open("figures"));
  await open("functions")(en);
  await pane.getByRole("combobox", { name: en.functions.choose, exact: true }).fill("loan");
  await pane.getByRole("option", { name: /^AZCN\.LOAN\b/ }).click();
  await inEach("functions", open("functions"));
  await page.evaluate(() => workbench.enter("E8", 42));
  await inEach("workbook", async (messages) => {
    await open("workbook")(messages);
    await pane.getByRole("button", { name: messages.workbook.action.check, exact: true }).click();
    await pane.getByText(messages.workbook.reason.edited).first().waitFor();
  });
  await inEach("about", open("about"));
  await page.context().close();
};

const main = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const pages = await startWorkbenchPages();
  await takePane(pages, "light");
  await takePane(pages, "dark");
  await takeWorkbench(pages);
  await pages.close();
};

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(`The pictures were not taken: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  },
);
