// Owns a series as rows of period and value.
import type { Dataset, SeriesReading } from "./dataset";
import type { Cell } from "./cell";
import { periodCell, periodsFrom, periodsWithin } from "./frequency";
import { checkMeasure, isLevel, latestPeriod, type Measure, measuredIn, seriesNamed } from "./observation";
import { quoted, Refusal } from "./refusal";

export interface History {
  readonly rows: readonly (readonly [period: Cell, value: Cell])[];
  readonly rests: readonly SeriesReading[];
}

/** Every period of the series from one to another, each an end of "latest" or a period's key; what is missing stays blank. */
export const historyOf = (
  dataset: Dataset,
  name: string,
  from: string | undefined,
  to: string | undefined,
  measure: Measure,
): History => {
  const series = seriesNamed(dataset, name);
  checkMeasure(series, measure);
  const { frequency, from_period: first, to_period: last, label_en } = series.row;
  const within = (asked: string): readonly string[] => {
    const periods = periodsWithin(asked === "latest" ? latestPeriod(series) : asked, frequency);
    if (periods) return periods;
    throw new Refusal(
      "unknown",
      `The series ${quoted(label_en)} is by ${frequency} and has no ${asked}. Try =AZCN.HISTORY(${quoted(series.id)}).`,
    );
  };
  const [start, end] = [
    from === undefined ? first : within(from)[0]!,
    to === undefined ? last : within(to).at(-1)!,
  ];
  const periods = periodsFrom(start < first ? first : start, end > last ? last : end);
  if (periods.length === 0) {
    const why =
      from !== undefined && to !== undefined && start > end
        ? `the periods are reversed: ${from} comes after ${to}`
        : `it covers ${first} to ${last}`;
    throw new Refusal(
      "unknown",
      `The series ${quoted(label_en)} has nothing from ${start} to ${end}: ${why}. Try =AZCN.HISTORY(${quoted(series.id)}).`,
    );
  }
  const found = periods.map((period) => ({ period, level: measuredIn(dataset, series, period, measure) }));
  const [{ level: one }] = found as [(typeof found)[number]];
  if (!isLevel(one) && !found.some(({ level }) => isLevel(level)))
    throw new Refusal(
      "unknown",
      `${one.lacks}. Try ${one.formula ?? `=AZCN.HISTORY(${quoted(series.id)})`}.`,
    );
  return {
    rows: found.map(({ period, level }) => [periodCell(period), isLevel(level) ? level.value : ""]),
    rests: found.flatMap(({ level }) => (isLevel(level) ? level.rests : [])),
  };
};
