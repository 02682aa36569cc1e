// Times a lookup against a bare Map, for keys seen before and for new ones, and a range against single calls.
import { dataset } from "../src/dataset/current";
import { fieldById } from "../src/dataset/field";
import { figureLookup, readFigure } from "../src/dataset/figure";
import type { MeasuredExcel } from "./excel";
import { type Measured, measured, type Part, ratio, time, within } from "./measurement";

const separators = ["", " ", "-", "_", "  ", "--", "__", " -"];

/** Distinct spellings of one name: upper and lower case, and separators that do not matter. */
const spellings = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, number) => {
    let rest = number;
    const take = (choices: number): number => {
      const chosen = rest % choices;
      rest = Math.floor(rest / choices);
      return chosen;
    };
    const text = [...name]
      .map((letter, index) => (index === 0 ? "" : separators[take(separators.length)]) + letter)
      .join("");
    return [...text]
      .map((letter) => (/[a-z]/i.test(letter) && take(2) ? letter.toUpperCase() : letter))
      .join("");
  });

/** Gives one after the other, starting again at the end. */
const inTurn = <T>(things: readonly T[]): (() => T) => {
  let next = 0;
  return () => things[next++ % things.length]!;
};

// More than the cache of names holds, so that each spelling has been evicted when its turn comes again.
const newKeys = 100_000;

export const lookups = async ({ functions }: MeasuredExcel): Promise<Part> => {
  const figure = functions.get("FIGURE") as unknown as (range: string[][]) => number[][];
  const investment = functions.get("INVESTMENT") as unknown as (investor: string) => number;
  const ids = dataset.entries
    .filter(({ preferred, row }) => row.unit && preferred?.value !== undefined)
    .map(({ id }) => id);
  const values = new Map(
    ids.map((id) => [id, readFigure(dataset, figureLookup, id, fieldById("value")).value]),
  );
  const investors = new Map([["china", 1]]);
  const [seenInMap, seenByFigure] = [inTurn(ids), inTurn(ids)];
  const written = spellings("china", newKeys);
  const [newInMap, newByInvestment] = [inTurn(written), inTurn(written)];
  const bareSeen = await measured("Map.get, a key seen before", () => values.get(seenInMap()));
  const seen = await measured("AZCN.INVESTMENT, a key seen before", () => investment("China"));
  const seenFigure = await measured("AZCN.FIGURE, keys seen before", () => figure([[seenByFigure()]]));
  const bareNew = await measured("Map.get, a new key", () => investors.get(newInMap()));
  const unseen = await measured("AZCN.INVESTMENT, a new spelling", () => investment(newByInvestment()));
  const rows: [Measured, Measured][] = [
    [bareSeen, bareSeen],
    [seen, bareSeen],
    [seenFigure, bareSeen],
    [bareNew, bareNew],
    [unseen, bareNew],
  ];
  return {
    title: "A lookup against a bare Map",
    about: `New spellings are ${newKeys.toLocaleString("en")} ways of writing one name, each of which has to be folded before it is found.`,
    headers: ["lookup", "median", "99th percentile", "to the Map"],
    rows: rows.map(([one, base]) => [
      one.name,
      time(one.median),
      time(one.p99),
      ratio(one.median, base.median),
    ]),
    targets: [
      within(
        "a lookup of a key seen before (INVESTMENT, FIGURE), the median",
        Math.max(seen.median, seenFigure.median),
        1e3,
      ),
      within("a lookup of a new key (INVESTMENT), the median", unseen.median, 5e3),
    ],
  };
};

const rangeLength = 10_000;

export const ranges = async ({ functions }: MeasuredExcel): Promise<Part> => {
  const figure = functions.get("FIGURE") as unknown as (range: string[][]) => unknown[][];
  const nextId = inTurn(
    dataset.entries
      .filter(({ preferred, row }) => row.unit && preferred?.value !== undefined)
      .map(({ id }) => id),
  );
  const range = Array.from({ length: rangeLength }, () => [nextId()]);
  const misspelt = spellings("chnia", rangeLength).map((key) => [key]);
  const cells = rangeLength.toLocaleString("en");
  const whole = await measured(`one call with a range of ${cells} cells`, () => figure(range));
  const single = await measured(`${cells} calls with one cell`, () => {
    let last: unknown;
    for (const [id] of range) last = figure([[id!]]);
    return last;
  });
  const wrong = await measured(`one call with ${cells} spellings of a name that is not there`, () =>
    figure(misspelt),
  );
  const measurements = [whole, single, wrong];
  return {
    title: "A range against single calls",
    about: "AZCN.FIGURE over the same keys.",
    headers: ["work", "median", "a cell", "to the range"],
    rows: measurements.map(({ name, median }) => [
      name,
      time(median),
      time(median / rangeLength),
      ratio(median, whole.median),
    ]),
    targets: [],
  };
};
