// Looks for the worst: one call with very long texts, a hundred thousand cells of anything, and what texts leave in memory.
import { functionsMetadata } from "../scripts/functions-metadata";
import type { CustomFunction, MeasuredExcel } from "./excel";
import { exampleCalls } from "./function-calls";
import { type Part, time, within } from "./measurement";

// The most that a cell of Excel holds.
const LONGEST = 32_767;
const CELLS = 100_000;
const [TEXTS, LENGTH] = [20_000, 32_000];

const long: Readonly<Record<string, string>> = {
  "one letter": "a".repeat(LONGEST),
  words: "how much did China invest in the railway of 2019 ".repeat(LONGEST).slice(0, LONGEST),
  stars: "*a".repeat(LONGEST).slice(0, LONGEST),
  "question marks": "?".repeat(LONGEST),
  Chinese: "中国投资".repeat(LONGEST).slice(0, LONGEST),
  digits: ">=" + "9".repeat(LONGEST - 2),
  marks: "'-_.,".repeat(LONGEST).slice(0, LONGEST),
};

/** What each cell of a large range holds. */
const columns: Readonly<Record<string, (index: number, example: unknown) => unknown>> = {
  "the example": (_, example) => example,
  "names that are not there": (index) => `Chnia ${index.toString(36)} loan`,
  numbers: (index) => index - 50_000.5,
  years: (index) => 1_900 + (index % 200),
  nothing: (index) => [null, "", 0][index % 3],
  TRUE: () => true,
};

/** In nanoseconds of the processor, which other work on the machine changes less than the clock; an error is an answer. */
const spent = (work: CustomFunction, given: readonly unknown[]): number => {
  const before = process.cpuUsage();
  try {
    work(...(given as never[]));
  } catch {
    // Refusing has to be as quick.
  }
  const { user, system } = process.cpuUsage(before);
  return 1e3 * (user + system);
};

interface Found {
  readonly call: string;
  readonly taken: number;
}

const slowest = (found: readonly Found[]): Found =>
  found.reduce((worst, one) => (one.taken > worst.taken ? one : worst));

export const limits = async ({ functions }: MeasuredExcel): Promise<Part> => {
  const { json } = await functionsMetadata();
  const calls = await exampleCalls();
  const texts: Found[] = [];
  const ranges: Found[] = [];
  for (const { id, given } of calls) {
    const work = functions.get(id)!;
    const { parameters } = json.functions.find((one) => one.id === id)!;
    for (const [at, { name, dimensionality, repeating }] of parameters.entries()) {
      const isRange = dimensionality === "matrix";
      const withArgument = (argument: unknown) => given.map((one, index) => (index === at ? argument : one));
      for (const [what, text] of Object.entries(long)) {
        for (const argument of repeating
          ? [
              [text, text],
              ["kind", text],
            ]
          : [isRange ? [[text]] : text])
          texts.push({ call: `${id}, ${name}: ${what}`, taken: spent(work, withArgument(argument)) });
      }
      if (!isRange) continue;
      const example = (given[at] as unknown[][])[0]![0];
      for (const [what, cell] of Object.entries(columns)) {
        const range = Array.from({ length: CELLS }, (_, index) => [cell(index, example)]);
        ranges.push({ call: `${id}, ${name}: ${what}`, taken: spent(work, withArgument(range)) });
      }
      // One option that is refused, beside a hundred thousand cells.
      const option = parameters.findIndex((one) => one.dimensionality !== "matrix" && !one.repeating);
      if (option < 0) continue;
      const range = Array.from({ length: CELLS }, () => [example]);
      const refused = withArgument(range).map((one, index) => (index === option ? "no such option" : one));
      ranges.push({
        call: `${id}, ${name}: the example, and an option that is refused`,
        taken: spent(work, refused),
      });
    }
  }

  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < TEXTS; index += 1) {
    const text = `${index} ${"abcdefgh ".repeat(LENGTH / 9)}`;
    for (const id of ["LOAN", "SOURCE"]) spent(functions.get(id)!, [[[text]], null]);
    spent(functions.get("INVESTMENT")!, [text]);
  }
  globalThis.gc?.();
  const grown = Math.max(0, process.memoryUsage().heapUsed - before);
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  const worst = [slowest(texts), slowest(ranges)] as const;
  return {
    title: "The worst calls",
    about: `In processor time: every argument of every function, given texts of ${LONGEST.toLocaleString("en")} characters (${texts.length} calls) and, where it takes a range, ${CELLS.toLocaleString("en")} cells (${ranges.length} calls). What stays in memory after ${TEXTS.toLocaleString("en")} texts of ${LENGTH.toLocaleString("en")} characters is counted after a collection${globalThis.gc ? "" : ", or without one where Node was not started with --expose-gc"}.`,
    headers: ["work", "the slowest call", "time"],
    rows: [
      ["a single call with a long text", worst[0].call, time(worst[0].taken)],
      ["a range", worst[1].call, time(worst[1].taken)],
      ["texts that name nothing, remembered", "LOAN, SOURCE, INVESTMENT", megabytes(grown)],
    ],
    targets: [
      within("any single call with texts of 32,767 characters", worst[0].taken, 50e6),
      within("any call over 100,000 cells", worst[1].taken, 1e9),
      {
        what: `memory after ${TEXTS.toLocaleString("en")} long texts`,
        limit: "at most 20 MB more",
        found: megabytes(grown),
        reached: grown <= 20e6,
      },
    ],
  };
};
