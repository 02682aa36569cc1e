// Every place of the pane in every language and look: nothing is wider than the pane, and axe finds nothing.
import type { Frame, FrameLocator, Page } from "playwright-core";
import { dataset } from "../../src/dataset/current";
import { type Language, labelIn } from "../../src/dataset/language";
import { az } from "../../src/taskpane/messages/az";
import { en, type Messages } from "../../src/taskpane/messages/en";
import { zh } from "../../src/taskpane/messages/zh";
import { LANGUAGES, LOOKS, overflow, paneFrame, speak, violations } from "../support/pane-page";
import { take } from "../support/workbench-page";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();

const MESSAGES = { en, az, zh } as const;

/** What a place can show: its name, once it has been brought about. */
type States = AsyncIterable<string>;

const button = (pane: FrameLocator, name: string) => pane.getByRole("button", { name, exact: true });

const refused = async function* (pane: FrameLocator): States {
  await pane.getByRole("alertdialog").waitFor();
  yield "a question";
  await pane.getByRole("alertdialog").press("Escape");
  await pane.getByRole("alertdialog").waitFor({ state: "detached" });
};

/** Shows each place's states in turn. The selected cell holds data, and the workbook an edited table and a formula. */
const PLACES: Record<
  keyof Messages["views"],
  (pane: FrameLocator, words: Messages, language: Language) => States
> = {
  tables: async function* (pane, words) {
    await pane.locator("select").first().selectOption("loans");
    await pane.getByRole("radio").nth(2).check();
    yield "a table of values";
    await button(pane, words.insert).click();
    yield* refused(pane);
    if (!(await pane.locator("details[open]").count())) await pane.locator("summary").click();
    await pane.locator("details").getByRole("checkbox").first().waitFor();
    const options = pane.locator("fieldset").last().getByRole("checkbox");
    for (const box of await options.all()) await box.check();
    expect(await options.count()).toBe(7);
    yield "filter, columns and all options";
    await pane.getByRole("radio").last().check();
    expect(await options.count()).toBe(3);
    yield "a live formula";
  },
  figures: async function* (pane, _words, language) {
    const search = pane.locator("input[role=combobox]");
    await search.fill("AIIB");
    await pane.getByRole("option").first().waitFor();
    yield "hits";
    for (const id of ["china-investment-in-azerbaijan", "trade-azerbaijan-turnover"]) {
      await search.fill(id);
      await search.press("Enter");
      const name = labelIn(language, dataset.subjects.find(id)!.row);
      await pane.getByRole("article", { name, exact: true }).waitFor();
      yield id;
    }
  },
  functions: async function* (pane, words) {
    for (const id of ["DATA", "INVESTMENT"]) {
      const choice = pane.getByRole("combobox", { name: words.functions.choose, exact: true });
      await choice.fill(id);
      const option = pane.getByRole("option", { name: new RegExp(`^AZCN\\.${id}\\b`) });
      await option.waitFor();
      yield `${id} in the list`;
      await option.click();
      await pane.locator("code").getByText(`=AZCN.${id}(`).waitFor();
      yield id;
    }
  },
  workbook: async function* (pane, words) {
    await button(pane, words.workbook.action.check).click();
    await button(pane, words.workbook.goTo("E4")).waitFor();
    yield "checked";
    for (const action of ["refresh", "freeze"] as const) {
      await button(pane, words.workbook.action[action]).click();
      yield* refused(pane);
    }
  },
  about: async function* (pane) {
    await pane.getByRole("textbox").waitFor();
    yield "versions";
  },
};

/** What depends on colours and sizes alone; all else about a state is the same in every look. */
const OF_LOOKS = ["color-contrast", "scrollable-region-focusable", "link-in-text-block"];

/** What is wrong with the pane as it is now, in every look, with where that is. */
const faults = async (page: Page, frame: Frame, ...where: string[]): Promise<unknown[]> => {
  const found: unknown[] = [];
  for (const [at, look] of LOOKS.entries()) {
    await take(page, look);
    const wider = await overflow(frame);
    if (wider) found.push([...where, look, `${wider} px too wide`]);
    for (const fault of await violations(frame, at === 0 ? undefined : OF_LOOKS))
      found.push([...where, look, fault]);
  }
  return found;
};

test.each(LANGUAGES)(
  "in %s and every look nothing is wider than the pane, and axe finds nothing",
  async (language) => {
    const { page, pane } = await pages.open(LOOKS[0]);
    const frame = await paneFrame(page);
    const words = MESSAGES[language];
    await speak(frame, language);
    const guide = pane.getByRole("region", { name: words.firstRun.heading });
    expect(await guide.getByRole("listitem").count()).toBe(3);
    const found = await faults(page, frame, "first steps");
    await button(pane, words.firstRun.tryIt).click();
    await pane.getByText(words.firstRun.next).waitFor();
    found.push(...(await faults(page, frame, "first steps", "done")));
    await page.evaluate(async () => {
      await workbench.enter("E4", 1);
      await workbench.enter("A40", '=AZCN.INVESTMENT("China")');
      await workbench.select("A1");
    });
    for (const [place, show] of Object.entries(PLACES)) {
      await pane.getByRole("tab", { name: words.views[place as keyof typeof PLACES], exact: true }).click();
      for await (const state of show(pane, words, language))
        found.push(...(await faults(page, frame, place, state)));
    }
    expect(found).toEqual([]);
  },
);
