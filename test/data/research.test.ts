// Owns the comparison of every number that the research gave with the dataset: a slip of one digit fails.
import { dataset } from "../../src/dataset/current";
import { dataFolder, readLines } from "../support/package-copy";
import corrections from "./corrections.json";
import research from "./research.json";

/** What the research says, under the ids of the dataset; the values of series are in the units of its tables. */
interface Research {
  readonly facts: Readonly<
    Record<string, { value: number | null; unit: string | null; paragraph: number; year: number | null }>
  >;
  readonly series: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly observations: Readonly<Record<string, number>>;
  readonly dates: Readonly<Record<string, string>>;
}

/** A value that was corrected since: where it stands in the research, what it said, what is right, and by what source. */
interface Correction {
  readonly at: readonly string[];
  readonly was: unknown;
  readonly is: unknown;
  readonly why: string;
}

/** The research with the corrections made. Refuses one that corrects nothing, or does not say why. */
const corrected = (given: Research, made: readonly Correction[]): Research => {
  const copy = structuredClone(given);
  for (const { at, was, is, why } of made) {
    const key = at.at(-1)!;
    const parent = at
      .slice(0, -1)
      .reduce<unknown>((here, step) => (here as Record<string, unknown> | undefined)?.[step], copy) as
      Record<string, unknown> | undefined;
    if (!parent || parent[key] !== was || is === was || !/^\S.{20,}[.]$/.test(why))
      throw new Error(
        `corrections.json: ${at.join(", ")} is not ${was} in the research, or gives no reason.`,
      );
    parent[key] = is;
  }
  return copy;
};

const digest = corrected(research as unknown as Research, corrections as readonly Correction[]);

test("a correction says what the research had, what is right, and why", () => {
  const given = { observations: { "a/1": 5 }, series: { s: { "2019": 1 } } } as unknown as Research;
  const why = "The lender's own release gives 6.";
  const made = corrected(given, [{ at: ["observations", "a/1"], was: 5, is: 6, why }]);
  expect(made).toEqual({ ...given, observations: { "a/1": 6 } });
  expect(corrected(given, [{ at: ["series", "s", "2019"], was: 1, is: 2, why }]).series).toEqual({
    s: { "2019": 2 },
  });
  for (const wrong of [
    { was: 4 },
    { is: 5 },
    { why: "" },
    { at: ["observations", "b/1"] },
    { at: ["dates", "x"] },
  ])
    expect(() => corrected(given, [{ at: ["observations", "a/1"], was: 5, is: 6, why, ...wrong }])).toThrow(
      "is not",
    );
});

const entries = new Map(dataset.entries.map((entry) => [entry.id, entry]));
const observations = new Map(dataset.data.observations.map((observation) => [observation.id, observation]));

/** The values of all series as their files print them, by series and year. */
const printed = new Map<string, Map<string, string>>();
for (const name of ["trade-imf", "south-caucasus-imf", "trade-announced", "finance", "indicators"]) {
  for (const [series, period, value] of readLines(dataFolder, `${name}.csv`).slice(1)) {
    if (!printed.has(series!)) printed.set(series!, new Map());
    printed.get(series!)!.set(period!, value!);
  }
}

test("the digest holds the research whole", () => {
  expect(Object.keys(digest.facts)).toHaveLength(72);
  expect(Object.keys(digest.series)).toHaveLength(32);
  expect(Object.keys(digest.observations).length).toBeGreaterThan(65);
});

describe.each(Object.entries(digest.series))("%s", (id, years) => {
  const series = dataset.series.find((one) => one.id === id)!;
  const derived = series.row.operation !== undefined;

  test("each year has the value of the research, and no year another", () => {
    const known = Object.keys(years);
    const within = [...series.values.keys()].filter((year) => year <= known.at(-1)!);
    expect(within).toEqual(known);
    if (derived) return;
    const values = [...printed.get(id)!].filter(([year]) => year <= known.at(-1)!);
    expect(Object.fromEntries(values.map(([year, text]) => [year, Number(text)]))).toEqual(years);
  });

  test("what formulas answer is that value in whole units", () => {
    for (const [year, value] of Object.entries(years)) {
      const found = series.values.get(year)!.value;
      // A derived value is added up from its parts, each as its source prints it.
      if (derived) expect(Math.abs(found - value * series.row.scale)).toBeLessThan(1);
      else expect(found).toBe(Number(`${value}e${Math.log10(series.row.scale)}`));
    }
  });
});

test.each(Object.entries(digest.observations))("%s is %d", (id, value) => {
  const { low, high, qualifier, ...observation } = observations.get(id)!;
  expect(observation.value).toBe(value);
  if (low !== undefined || high !== undefined) expect([low, high]).toContain(value);
  if (qualifier === "exact") expect([low, high]).toEqual([undefined, undefined]);
});

test.each(Object.entries(digest.dates))("%s is of %s", (id, date) => {
  expect(entries.get(id)!.row.date).toBe(date);
});

describe.each(Object.entries(digest.facts))("%s", (id, { value, unit, paragraph, year }) => {
  const entry = entries.get(id)!;
  const { stated } = entry;

  test("is a record with a verdict that cites its paragraph of the founding article", () => {
    const { founding_source } = dataset.data.edition;
    expect(entry.row).toMatchObject({ source: founding_source, locator: `paragraph ${paragraph}` });
    expect(entry.verdict).toBeDefined();
    if (stated) expect(stated).toMatchObject({ source: founding_source, locator: `paragraph ${paragraph}` });
    if (year !== null) expect(entry.row.date).toMatch(new RegExp(`^${year}`));
  });

  test("states the article's value and nothing else", () => {
    expect(stated?.value ?? null).toBe(value);
    if (value !== null) expect(entry.row.unit).toBe(unit);
  });
});

test("a figure's bounds are its value where the source says over, at least or up to", () => {
  for (const { id, qualifier, value, low, high } of dataset.data.observations) {
    if (qualifier === "over" || qualifier === "at-least")
      expect([id, low, high]).toEqual([id, value, undefined]);
    if (qualifier === "up-to") expect([id, low, high]).toEqual([id, undefined, value]);
  }
});
