// Owns how sure a figure is: its verdict, what to mind, and what each source says.
import { observationReference, shortCitation } from "./citation";
import { type Dataset, type Entry, isEntry, type Subject } from "./dataset";
import type { Observation, Verdict } from "./generated/schema";
import type { Cell } from "./field";

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

/** What to mind when using the figure, in sentences; a text of its own where nothing is recorded. */
export const caveatOf = (dataset: Dataset, subject: Subject): string => {
  if (!isEntry(subject)) {
    const { licence } = dataset.sources.get(subject.row.source)!;
    const parts = [subject.row.note, licence && `Terms: ${licence}`];
    return parts.flatMap((part) => (part ? [asSentence(part)] : [])).join(" ");
  }
  const { row, preferred, stated } = subject;
  const { verdict, detail } = verdictOf(subject);
  const parts = [
    contested(verdict) && `${verdict[0]!.toUpperCase()}${verdict.slice(1)}: ${detail ?? ""}`,
    preferred && stated && preferred !== stated && preferred.rank_reason,
    row.note,
    preferred?.note,
    isMoney(row.unit) &&
      row.include_in_totals === false &&
      row.totals_reason &&
      `Left out of totals: ${row.totals_reason}`,
  ];
  const sentences = parts.flatMap((part) => (part ? [asSentence(part)] : []));
  return [...new Set(sentences)].join(" ") || "No caveat is recorded.";
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
    shortCitation(observationReference(dataset, observation)),
    observation.note ?? "",
  ]),
];
