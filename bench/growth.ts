// Owns how the work grows with the data: the same questions to 1, 10 and 100 times the records.
import { Dataset } from "../src/dataset/dataset";
import { figureLookup, readFigure } from "../src/dataset/figure";
import { data } from "../src/dataset/generated";
import { factsAbout } from "../src/dataset/search";
import { readTable } from "../src/dataset/table";
import { spellings } from "./lookups";
import { atMost, type Measured, measured, type Part, ratio, time } from "./measurement";
import { multiplied } from "./multiplied-data";

const factors = [1, 10, 100];

// Room for the noise of a busy machine and for colder caches.
const noise = 1.5;

const newKey = "chinainvestmentinazerbaijan";
const newKeys = 100_000;

const value = figureLookup.fields.find("value")!;

const questions = (dataset: Dataset): [string, () => unknown][] => {
  const written = spellings(newKey, newKeys);
  let next = 0;
  return [
    [
      "lookup, a key seen before",
      () => readFigure(dataset, figureLookup, "china-investment-in-azerbaijan", value),
    ],
    ["lookup, a new spelling", () => readFigure(dataset, figureLookup, written[next++ % newKeys]!, value)],
    ["DATA, a whole table", () => readTable(dataset, "agreements", {})],
    [
      "DATA, with criteria",
      () => readTable(dataset, "loans", { criteria: ["lender", "AIIB", "year", ">=2016"] }),
    ],
    ["FACTS, one word", () => factsAbout(dataset, "railway", 10)],
    ["FACTS, several words", () => factsAbout(dataset, "Chinese investment in the Alyat port", 10)],
  ];
};

export const growth = async (): Promise<Part> => {
  const found: Measured[][] = [];
  const counts: number[] = [];
  for (const factor of factors) {
    const dataset = new Dataset(multiplied(data, factor));
    counts.push(dataset.entries.length);
    const measurements: Measured[] = [];
    for (const [name, work] of questions(dataset)) measurements.push(await measured(name, work));
    found.push(measurements);
  }
  const names = found[0]!.map(({ name }) => name);
  const median = (factor: number, at: number) => found[factor]![at]!.median;
  return {
    title: "Growth with the data",
    about: `The records of the dataset, each again under names of its own: ${counts.map((count) => count.toLocaleString("en")).join(", ")} records.`,
    headers: ["work", ...factors.map((factor) => `${factor}×`), "10× to 1×", "100× to 1×"],
    rows: names.map((name, at) => [
      name,
      ...factors.map((_, index) => time(median(index, at))),
      ratio(median(1, at), median(0, at)),
      ratio(median(2, at), median(0, at)),
    ]),
    figures: factors.map((factor, index) => ({ factor, records: counts[index], measured: found[index] })),
    targets: names.map((name, at) =>
      name.startsWith("lookup")
        ? atMost(`${name}, 100 times the records`, median(2, at), median(0, at), 2)
        : atMost(`${name}, 100 times the records`, median(2, at), median(0, at), 100 * noise),
    ),
  };
};
