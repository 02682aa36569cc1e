// Owns one value of any series: of a period, of a longer period made of its own, and measured against others.
import { Choices } from "./choice";
import { type Dataset, isEntry, type Series, type SeriesReading } from "./dataset";
import { periodCell, periodsFrom, periodsWithin, yearBefore, yearStart } from "./frequency";
import { Names, namesOf } from "./names";
import { once } from "./once";
import { notFound, quoted, Refusal, withArticle } from "./refusal";

export const measures = new Choices(
  "measure",
  [
    { id: "value", aliases: ["level", "qiymət", "数值", "值"] },
    { id: "change", aliases: ["difference", "dəyişmə", "fərq", "变化", "变动", "差额"] },
    {
      id: "growth",
      aliases: ["growth rate", "year on year", "yoy", "artım", "artım tempi", "增长", "增长率", "同比"],
    },
    { id: "cumulative", aliases: ["year to date", "ytd", "məcmu", "ilin əvvəlindən", "累计", "年初至今"] },
  ],
  "value",
);

export type Measure = (typeof measures.all)[number]["id"];

/** A value, and the readings that it is made of; or what the series lacks for it, with a formula that helps where one does. */
export interface Level {
  readonly value: number;
  readonly rests: readonly SeriesReading[];
}

interface Lack {
  readonly lacks: string;
  readonly formula?: string;
}

export const isLevel = (found: Level | Lack): found is Level => "value" in found;

const seriesNames = once((dataset: Dataset) => new Names(dataset.series, ({ row }) => namesOf(row)));

/** The series of that name. Refuses a name that none has; a record is pointed to the function that reads it. */
export const seriesNamed = (dataset: Dataset, name: string): Series => {
  const names = seriesNames(dataset);
  const found = names.find(name);
  if (found) return found;
  const record = dataset.subjects.find(name);
  if (record)
    throw new Refusal(
      "unknown",
      `${quoted(record.row.label_en)} is a record, not a series. Try =AZCN.${isEntry(record) && record.preferred?.value !== undefined ? "FIGURE" : "CARD"}(${quoted(record.id)}).`,
    );
  throw notFound("series", name, names.near(name), '=AZCN.LIST("series")');
};

const named = ({ row }: Series): string => `The series ${quoted(row.label_en)}`;

const many = { year: "years", quarter: "quarters", month: "months" } as const;

// Whole digits: what adding binary fractions leaves behind is no part of the value.
const neat = (value: number): number => Number(value.toPrecision(14));

/** What the series has in one period of its own. */
const ownLevel = (dataset: Dataset, series: Series, period: string): Level | Lack => {
  const { row, values } = series;
  const rests = [{ series, period }];
  const found = values.get(period);
  if (found) return { value: found.value, rests };
  if (period < row.from_period || period > row.to_period)
    return {
      lacks: `${named(series)} covers ${row.from_period} to ${row.to_period}, not ${periodCell(period)}`,
    };
  if (row.missing === "zero") return { value: 0, rests };
  // What is missing from one flow explains a sum that cannot be made.
  const parts = dataset.series.filter((part) => row.operands?.includes(part.id) && !part.values.has(period));
  const since = parts.map((part) => `${quoted(part.row.label_en)} is missing from the source`).join(" and ");
  return {
    lacks: `${named(series)} has no value for ${period}: ${since || "it is missing from the source"}`,
  };
};

/** Flows of all the periods together; what is missing is counted, and never taken for nothing. */
const summed = (
  dataset: Dataset,
  series: Series,
  periods: readonly string[],
  whole: string,
): Level | Lack => {
  const found = periods.map((period) => ownLevel(dataset, series, period));
  const there = found.filter(isLevel);
  if (there.length === periods.length)
    return {
      value: there.length === 1 ? there[0]!.value : neat(there.reduce((sum, { value }) => sum + value, 0)),
      rests: there.flatMap(({ rests }) => rests),
    };
  if (there.length === 0 && periods.length === 1) return found[0]!;
  const [first, last] = [there[0], there.at(-1)].map((level) => level?.rests[0]?.period);
  const span = first === undefined ? "" : first === last ? ` (${first})` : ` (${first} to ${last})`;
  const { id, row } = series;
  return {
    lacks: `${named(series)} has no sum for ${whole}: ${there.length} of its ${periods.length} ${many[row.frequency]} are there${span}, and a sum needs them all`,
    ...(last === undefined
      ? {}
      : { formula: `=AZCN.OBSERVATION(${quoted(id)},${quoted(last)},"cumulative")` }),
  };
};

/** What the series has in a period, its own or a longer one: flows add up, a stock stands at its end, and nothing else is made of parts. */
export const levelIn = (dataset: Dataset, series: Series, period: string): Level | Lack => {
  const { row } = series;
  const periods = periodsWithin(period, row.frequency);
  if (!periods) {
    const year = period.slice(0, 4);
    const lacks = `${named(series)} is by ${row.frequency} and has no ${period}`;
    return isLevel(levelIn(dataset, series, year)) ? { lacks, formula: formulaAt(series, year) } : { lacks };
  }
  const [last] = periods.slice(-1) as [string];
  if (periods.length === 1 || row.kind === "stock") return ownLevel(dataset, series, last);
  if (row.kind === "flow") return summed(dataset, series, periods, period);
  return {
    lacks: `${named(series)} has no value for ${period}: it is ${withArticle(row.kind)} by ${row.frequency}, and its ${many[row.frequency]} are never summed`,
    formula: formulaAt(series, last),
  };
};

export const formulaAt = ({ id }: Series, period: string): string =>
  `=AZCN.OBSERVATION(${quoted(id)},${/^\d{4}$/.test(period) ? period : quoted(period)})`;

export const latestPeriod = ({ values }: Series): string => [...values.keys()].at(-1)!;

const given = (found: Level | Lack, formula: string): Level => {
  if (isLevel(found)) return found;
  throw new Refusal("unknown", `${found.lacks}. Try ${found.formula ?? formula}.`);
};

/** The value in a period. Refuses, with what the series lacks. */
export const levelGiven = (dataset: Dataset, series: Series, period: string, formula: string): Level =>
  given(levelIn(dataset, series, period), formula);

/** The period that is asked for as the series has it: the latest of its own, or the one that a day is in. */
export const periodAsked = (series: Series, asked: string): string => {
  if (asked === "latest") return latestPeriod(series);
  return asked.length > 7 ? periodsWithin(asked, series.row.frequency)![0]! : asked;
};

/** From the year's first period on. */
const cumulativeIn = (dataset: Dataset, series: Series, period: string): Level | Lack => {
  const last = periodsWithin(period, series.row.frequency)?.at(-1);
  if (last === undefined) return levelIn(dataset, series, period);
  return summed(dataset, series, periodsFrom(yearStart(last), last), period);
};

const against = (
  dataset: Dataset,
  series: Series,
  period: string,
  measure: "change" | "growth",
): Level | Lack => {
  const [now, before] = [period, yearBefore(period)].map((one) => levelIn(dataset, series, one)) as [
    Level | Lack,
    Level | Lack,
  ];
  if (!isLevel(now)) return now;
  if (!isLevel(before))
    return {
      ...before,
      lacks: `There is nothing to compare ${period} with: ${before.lacks[0]!.toLowerCase()}${before.lacks.slice(1)}`,
    };
  const rests = [...now.rests, ...before.rests];
  if (measure === "change") return { value: neat(now.value - before.value), rests };
  if (before.value <= 0)
    return {
      lacks: `${named(series)} is ${before.value} in ${yearBefore(period)}, and growth on that is no percentage`,
      formula: `=AZCN.OBSERVATION(${quoted(series.id)},${quoted(period)},"change")`,
    };
  return { value: (now.value / before.value - 1) * 100, rests };
};

/** Refuses a measure that makes no sense for what the series' numbers are. */
export const checkMeasure = ({ id, row }: Series, measure: Measure): void => {
  const wrong =
    measure === "cumulative" ? row.kind !== "flow" : measure === "growth" ? row.kind === "rank" : false;
  if (wrong)
    throw new Refusal(
      "invalid",
      `${quoted(row.label_en)} is ${withArticle(row.kind)}, which has no ${measure}: ${measure === "growth" ? "a place in a ranking grows by no percentage" : "only flows add up"}. Try =AZCN.OBSERVATION(${quoted(id)},"latest"${measure === "growth" ? ',"change"' : ""}).`,
    );
};

/** The series measured in a period, or what it lacks for that. */
export const measuredIn = (
  dataset: Dataset,
  series: Series,
  period: string,
  measure: Measure,
): Level | Lack => {
  if (measure === "value") return levelIn(dataset, series, period);
  return measure === "cumulative"
    ? cumulativeIn(dataset, series, period)
    : against(dataset, series, period, measure);
};

/** One value of any series. `asked` is "latest" or a period's key, which may be a day's. */
export const observed = (dataset: Dataset, name: string, asked: string, measure: Measure): Level => {
  const series = seriesNamed(dataset, name);
  checkMeasure(series, measure);
  const found = measuredIn(dataset, series, periodAsked(series, asked), measure);
  return given(found, formulaAt(series, latestPeriod(series)));
};
