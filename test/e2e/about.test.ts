// The view that says what this is: reached by keyboard, whole in every language, with each source's terms.
import { dataset } from "../../src/dataset/current";
import { evidence } from "../../src/dataset/generated-evidence";
import { LOOKS, overflow, paneFrame, speak, violations } from "../support/pane-page";
import { startWorkbenchPages } from "../support/workbench-page";

let pages: Awaited<ReturnType<typeof startWorkbenchPages>>;

beforeAll(async () => {
  pages = await startWorkbenchPages();
}, 180_000);

afterAll(() => pages.close());

const ABOUT = { en: "About", az: "Haqqında", zh: "关于" } as const;

test.each(LOOKS)("in three languages, at %j: whole, and without a violation", async (look) => {
  const { page, pane, errors, outside } = await pages.open(look);
  const frame = await paneFrame(page);
  for (const language of ["en", "az", "zh"] as const) {
    await speak(frame, language);
    await pane.getByRole("tab", { name: ABOUT[language] }).click();
    await pane.getByRole("heading", { level: 1, name: /AZCN for Excel/ }).waitFor();
    expect(await overflow(frame)).toBe(0);
    expect(await violations(frame)).toEqual([]);
  }
  expect({ errors, outside }).toEqual({ errors: [], outside: [] });
  await page.context().close();
});

test("by keyboard from the tables to the terms of every source", async () => {
  const { page, pane } = await pages.open();
  await pane.getByRole("tab", { name: "Tables" }).focus();
  await page.keyboard.press("End");
  const about = pane.getByRole("tabpanel", { name: "About" });
  const text = await about.innerText();
  for (const { attribution } of dataset.sources.values()) expect(text).toContain(attribution ?? "");
  expect(text).toContain("IMF copyright and usage terms");
  expect(text).toContain("sends nothing");
  const quoted = about.getByText(/quoted for single facts$/);
  await quoted.focus();
  await page.keyboard.press("Enter");
  for (const { title } of [...dataset.sources.values(), ...evidence.sources]) {
    expect(await about.getByText(title, { exact: true }).count()).toBeGreaterThan(0);
  }
  await page.context().close();
});
