// Loads a page in the pane's frame with a cold cache: genuine office.js, our host, a new browser profile.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import type { Browser } from "playwright-core";
import type { PageWorkbench } from "../workbench/page/page-workbench";

export type Moment =
  "loaded" | "painted" | "office ready" | "functions associated" | "functions callable" | "pane interactive";

/** Milliseconds since the frame's navigation began. */
export type Moments = Partial<Record<Moment, number>>;

declare global {
  var workbench: PageWorkbench;
  var openPane: (instead?: string) => void;
  var moments: Moments;
}

const watch = transformSync(readFileSync(join(__dirname, "watch-load.ts"), "utf8"), {
  loader: "ts",
  target: "es2022",
}).code;

export interface ColdLoad {
  /** The page that the frame loads instead of the add-in's. */
  readonly instead?: string;
  /** The load ends once all of these have happened. */
  readonly until: readonly Moment[];
}

export const coldLoad = async (
  browser: Browser,
  origin: string,
  watched: { button: string; functions: number },
  { instead, until }: ColdLoad,
): Promise<Moments> => {
  // A new context has its own cache and process, so nothing is compiled yet.
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(`{ const watched = ${JSON.stringify(watched)}; ${watch} }`);
    await page.goto(origin);
    await page.waitForFunction(() => "openPane" in globalThis);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const called = page.evaluate(async (address) => {
      openPane(address);
      await workbench.ready;
      return performance.timeOrigin + performance.now();
    }, instead);
    // An empty page never says that its functions can be called.
    called.catch(() => undefined);
    const element = await page.locator("iframe").elementHandle();
    const frame = (await element!.contentFrame())!;
    await frame.waitForURL(/^http/);
    await frame.waitForFunction(
      (wanted) => "moments" in globalThis && wanted.every((moment) => moment in globalThis.moments),
      until.filter((moment) => moment !== "functions callable"),
      { polling: 100 },
    );
    const moments = await frame.evaluate(() => globalThis.moments);
    if (!until.includes("functions callable")) return moments;
    const began = await frame.evaluate(() => performance.timeOrigin);
    return { ...moments, "functions callable": (await called) - began };
  } finally {
    await context.close();
  }
};
