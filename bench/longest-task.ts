// Owns how long a page is deaf to its user at most: the longest task of its thread, in processor time.
import type { Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** In milliseconds. Processor time, unlike the clock's, stays the same on a machine that is busy with other things. */
export const longestTask = async (page: Page, work: () => Promise<unknown>): Promise<number> => {
  const browser = page.context().browser()!;
  const categories = ["__metadata", "disabled-by-default-devtools.timeline"];
  await browser.startTracing(page, { categories });
  await work();
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { traceEvents: TraceEvent[] };
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === "RunTask" && pages.has(`${pid} ${tid}`));
  if (tasks.length === 0)
    throw new Error("The browser's trace names no task, so there is nothing to measure.");
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
};
