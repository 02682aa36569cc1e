// Owns looking at the pane within the workbench: its places, its width, and what axe finds in it.
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import type { Language } from "../../src/dataset/language";
import type { Look } from "./workbench-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export const LANGUAGES = ["en", "az", "zh"] as const satisfies readonly Language[];

/** Widths and looks in which every view has to be whole. */
export const LOOKS: readonly Look[] = [
  { viewport: { width: 320, height: 760 }, colorScheme: "light" },
  { viewport: { width: 320, height: 760 }, colorScheme: "dark" },
  { viewport: { width: 450, height: 760 }, forcedColors: "active" },
  { viewport: { width: 640, height: 760 }, colorScheme: "dark" },
];

export const paneFrame = async (page: Page): Promise<Frame> => {
  const element = await page.locator("iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The pane's frame is missing.");
  return frame;
};

export const speak = async (frame: Pick<Frame, "locator">, language: Language): Promise<void> => {
  await frame.locator("footer select").selectOption(language);
  // Its words may have to be loaded first.
  await frame.locator(`html:lang(${language})`).waitFor();
};

/** Each violation with the elements it is at; where only `rules` are asked about, of these. */
export const violations = async (frame: Frame, rules?: readonly string[]): Promise<unknown[]> => {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe);
  // Colours on their way from one state to the next are nobody's.
  await frame.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return frame.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run({ resultTypes: ["violations"], ...(runOnly && { runOnly }) });
    return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  }, rules);
};

/** By how much the page is wider than the pane. */
export const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
