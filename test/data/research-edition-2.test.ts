// Owns the comparison of the second edition's numbers with its research: a slip of one digit fails.
import { dataset } from "../../src/dataset/current";
import research from "./research-edition-2.json";

/** What the research files say, under the ids of the dataset; the values of series are in the units of those files. */
interface Research {
  readonly series: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly values: Readonly<Record<string, number>>;
  readonly dates: Readonly<Record<string, string>>;
}

const { series, values, dates } = research as Research;

const entries = new Map(dataset.entries.map((entry) => [entry.id, entry]));

test("the digest holds the research whole", () => {
  expect([series, values, dates].map((part) => Object.keys(part).length)).toEqual([52, 31, 43]);
  expect(Object.values(series).flatMap((one) => Object.keys(one))).toHaveLength(1500);
});

test.each(Object.entries(series))("%s has each value of the research, and no other", (id, printed) => {
  const { row, values: own } = dataset.series.find((one) => one.id === id)!;
  const scaled = (value: number) => Number(`${value}e${Math.log10(row.scale)}`);
  expect(Object.fromEntries([...own].map(([period, { value }]) => [period, value]))).toEqual(
    Object.fromEntries(Object.entries(printed).map(([period, value]) => [period, scaled(value)])),
  );
});

test.each(Object.entries(values))("%s is %d", (id, value) => {
  expect(entries.get(id)!.preferred!.value).toBe(value);
});

test.each(Object.entries(dates))("%s is of %s", (id, date) => {
  expect(entries.get(id)!.row.date).toBe(date);
});

test("the projects traced in a year add up to what the series of traced finance has, to the cent", () => {
  for (const { id, values: traced } of dataset.series.filter((one) => one.id.startsWith("finance-traced-")))
    for (const [year, { value, detail }] of traced) {
      const projects = detail
        .note!.match(/aidata-\d+/g)!
        .map((project) => entries.get(project)!.preferred!.value!);
      expect([id, year, projects.length > 0]).toEqual([id, year, true]);
      // One project has a cent more in the release that the product read.
      expect(Math.abs(projects.reduce((sum, one) => sum + one, 0) - value)).toBeLessThan(0.02);
    }
});

test("official finance is traced, or said not to be, in every year that has any", () => {
  const valueOf = (id: string, year: string) =>
    dataset.series.find((one) => one.id === id)?.values.get(year)?.value ?? 0;
  for (const name of ["oda-like", "oof-like", "vague"])
    for (const [year, { value }] of dataset.series.find(({ id }) => id === `finance-${name}`)!.values) {
      const found = valueOf(`finance-traced-${name}`, year) + valueOf(`finance-untraced-${name}`, year);
      expect([name, year, Math.abs(found - value) < 1]).toEqual([name, year, true]);
    }
});
