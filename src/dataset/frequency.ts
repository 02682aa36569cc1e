// Owns the periods of a series by their keys: "2025" a year, "2025-Q1" a quarter, "2025-03" a month.

export type Frequency = "year" | "quarter" | "month";

const perYear = { year: 1, quarter: 4, month: 12 } as const;

const spelling = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/;

/** How long the period of a key is; undefined for what is no key. */
export const frequencyOf = (key: string): Frequency | undefined => {
  const [found, , quarter, month] = spelling.exec(key) ?? [];
  if (found === undefined) return undefined;
  return quarter ? "quarter" : month ? "month" : "year";
};

/** Counts the periods of a frequency, so that the next one is one more. */
const ordinalOf = (key: string): number => {
  const [, year = "", quarter, month] = spelling.exec(key)!;
  return Number(year) * perYear[frequencyOf(key)!] + Number(quarter ?? month ?? 1) - 1;
};

const keyAt = (ordinal: number, frequency: Frequency): string => {
  const year = String(Math.floor(ordinal / perYear[frequency])).padStart(4, "0");
  const place = (ordinal % perYear[frequency]) + 1;
  if (frequency === "year") return year;
  return frequency === "quarter" ? `${year}-Q${place}` : `${year}-${String(place).padStart(2, "0")}`;
};

/** The period that is as many later. */
export const later = (key: string, count: number): string => keyAt(ordinalOf(key) + count, frequencyOf(key)!);

/** How many periods a key is after another of its frequency. */
export const distance = (from: string, to: string): number => ordinalOf(to) - ordinalOf(from);

/** Every period of a frequency from one to another. */
export const periodsFrom = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, distance(from, to) + 1) }, (_, index) => later(from, index));

/** The same period a year before. */
export const yearBefore = (key: string): string => later(key, -perYear[frequencyOf(key)!]);

/** The periods of a frequency that a period is made of; a day ("2025-03-15") is in one. Undefined for what is shorter. */
export const periodsWithin = (key: string, frequency: Frequency): readonly string[] | undefined => {
  const [year = "", month = "", day] = key.split("-");
  if (day !== undefined) {
    const own = frequency === "year" ? year : frequency === "month" ? `${year}-${month}` : undefined;
    return [own ?? `${year}-Q${Math.ceil(Number(month) / 3)}`];
  }
  const [given, wanted] = [perYear[frequencyOf(key)!], perYear[frequency]];
  if (wanted < given) return undefined;
  const first = ordinalOf(key) * (wanted / given);
  return Array.from({ length: wanted / given }, (_, index) => keyAt(first + index, frequency));
};

/** The first period of that year, in the key's own frequency. */
export const yearStart = (key: string): string => periodsWithin(key.slice(0, 4), frequencyOf(key)!)![0]!;

/** The key as a cell shows it: a year is a number. */
export const periodCell = (key: string): string | number => (frequencyOf(key) === "year" ? Number(key) : key);
