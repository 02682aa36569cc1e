// Owns how sure a figure is: its verdict, what to mind, and what each source says.
import { referenceOf, shortCitation } from "./citation";
import {
  type Dataset,
  type Entry,
  isEntry,
  type Reading,
  type RecordReading,
  type Series,
  type SeriesReading,
  type SeriesValue,
  type Subject,
} from "./dataset";
import type { Observation, Verdict } from "./generated/schema";
import type { Cell } from "./cell";
import { periodsWithin } from "./frequency";

/** The record's verdict; what nobody checked says so. */
export const verdictOf = (entry: Entry): Pick<Verdict, "verdict" | "detail"> =>
  entry.verdict ?? { verdict: "not checked" };

/** The verdict in a sentence: with the other value and by whom, where there is one. */
export const verdictSentence = (subject: Subject): string => {
  if (!isEntry(subject)) return "not checked: a series is carried over from its source as it stands";
  const { verdict, detail } = verdictOf(subject);
  return detail ? `${verdict}: ${detail}` : verdict;
};

const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Verdicts that a figure is never shown without. */
const contested = (verdict: Verdict["verdict"]): boolean =>
  verdict === "contradicted" || verdict === "disputed" || verdict === "partly";

/** Units that somebody might add up. */
const isMoney = (unit: string | undefined): boolean =>
  unit === "USD" || unit === "USD-2021" || unit === "CNY";

/** What to mind when using the value, sentence by sentence. */
export const caveatsOf = (dataset: Dataset, reading: Reading): string[] => {
  const all = "entry" in reading ? recordCaveats(reading) : seriesCaveats(dataset, reading);
  return [...new Set(all.flatMap((text) => (text ? [asSentence(text)] : [])))];
};

/** The sentences as one text; a text of its own where nothing is recorded. */
export const caveatText = (sentences: readonly string[]): string =>
  sentences.join(" ") || "No caveat is recorded.";

export const caveatOf = (dataset: Dataset, reading: Reading): string =>
  caveatText(caveatsOf(dataset, reading));

type Sentences = readonly (string | false | undefined)[];

const recordCaveats = ({ entry, observation }: RecordReading): Sentences => {
  const { row, preferred, stated } = entry;
  const { verdict, detail } = verdictOf(entry);
  const isPlain = observation === preferred && (!stated || preferred === stated);
  return [
    contested(verdict) && `${verdict[0]!.toUpperCase()}${verdict.slice(1)}: ${detail ?? ""}`,
    !isPlain && observation?.rank_reason,
    row.note,
    observation?.note,
    isMoney(row.unit) &&
      row.include_in_totals === false &&
      row.totals_reason &&
      `Left out of totals: ${row.totals_reason}`,
  ];
};

const seriesCaveats = (dataset: Dataset, reading: SeriesReading): Sentences => {
  const { series, period } = reading;
  const { licence } = referenceOf(dataset, reading).source;
  return [
    series.row.note,
    ...(period === undefined ? [] : periodCaveats(series, period)),
    licence && `Terms: ${licence}`,
  ];
};

/** What to mind in a period, or in those that it is made of. */
const periodCaveats = ({ row, values }: Series, period: string): Sentences => {
  const periods = periodsWithin(period, row.frequency) ?? [];
  const having = (wanted: (value: SeriesValue | undefined) => boolean) =>
    periods.filter((one) => wanted(values.get(one)));
  const derived = having((value) => value?.detail.qualifier === "derived");
  const filled = row.missing === "zero" ? having((value) => value === undefined) : [];
  return [
    ...periods.map((one) => values.get(one)?.detail.note),
    derived.length > 0 && `Derived from published totals, not published itself: ${derived.join(", ")}`,
    filled.length > 0 && `Zero filled in, as the source lists nothing there: ${filled.join(", ")}`,
  ];
};

const ranks: readonly Observation["rank"][] = ["preferred", "normal", "deprecated"];

/** The record's observations: the preferred one first, then by date. */
export const comparedObservations = ({ observations }: Entry): Observation[] =>
  [...observations].sort(
    (a, b) =>
      Number(b.rank === "preferred") - Number(a.rank === "preferred") ||
      (a.as_of ?? "").localeCompare(b.as_of ?? "", "en") ||
      ranks.indexOf(a.rank) - ranks.indexOf(b.rank),
  );

/** Each source's value side by side, with headers; the preferred one is marked, with the reason. */
export const comparison = (dataset: Dataset, entry: Entry): Cell[][] => [
  ["as of", "value", "unit", "qualifier", "low", "high", "rank", "reason", "counts", "source", "note"],
  ...comparedObservations(entry).map((observation): Cell[] => [
    observation.as_of ?? "",
    observation.value ?? "",
    entry.row.unit ?? "",
    observation.qualifier,
    observation.low ?? "",
    observation.high ?? "",
    observation.rank,
    observation.rank_reason ?? "",
    observation.scope ?? "",
    shortCitation(referenceOf(dataset, { entry, observation })),
    observation.note ?? "",
  ]),
];
