// A place that fails while it renders says so in its own panel; the other places, the language and the footer still work.
import { az } from "../../src/taskpane/messages/az";
import { en } from "../../src/taskpane/messages/en";
import { zh } from "../../src/taskpane/messages/zh";
import { overflow, paneFrame, speak, violations } from "../support/pane-page";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();
const REASON = "the calendar is gone";

test("in three languages, until it is tried again", async () => {
  const { page, pane, errors } = await pages.open({ viewport: { width: 320, height: 760 } });
  const frame = await paneFrame(page);
  // Tables and About write dates by the browser's own calendar: without that they cannot render.
  await frame.evaluate((reason) => {
    const { DateTimeFormat } = Intl;
    const broken = function (): never {
      throw new Error(reason);
    };
    Object.assign(globalThis, { mend: () => Object.assign(Intl, { DateTimeFormat }) });
    Object.assign(Intl, { DateTimeFormat: broken });
  }, REASON);
  await pane.getByRole("tab", { name: "About" }).click();
  const alert = pane.getByRole("alert");
  await alert.getByText(REASON).waitFor();
  // React tells the console of it as well.
  expect(errors.splice(0).join()).toContain(REASON);

  for (const [language, messages] of Object.entries({ zh, az, en })) {
    await speak(frame, language as "en");
    await alert.getByText(messages.failure.happened).waitFor();
    expect(await overflow(frame)).toBe(0);
    expect(await violations(frame)).toEqual([]);
  }
  await alert.getByRole("button", { name: en.failure.retry }).click();
  await alert.getByText(REASON).waitFor();
  expect(errors.splice(0).join()).toContain(REASON);

  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.getByText("In the cell: 800,000,000").waitFor();
  await pane.getByRole("tab", { name: "About" }).click();
  await frame.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
  await alert.getByRole("button", { name: en.failure.retry }).click();
  await pane.getByRole("heading", { name: en.about.heading }).waitFor();
  expect(await alert.count()).toBe(0);
});

test.each(["__proto__", "constructor", "tr"])("a stored language %j is ignored", async (stored) => {
  const { page, pane } = await pages.open();
  const frame = await paneFrame(page);
  await frame.evaluate((language) => localStorage.setItem("azcn.language", language), stored);
  await page.reload();
  await page.evaluate(() => workbench.ready);
  await pane.getByRole("heading", { name: en.tablesHeading }).waitFor();
  expect(await pane.getByRole("combobox", { name: en.language }).inputValue()).toBe("en");
});
