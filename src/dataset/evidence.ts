// Owns how sure a figure is: its verdict, what to mind, and what each source says.
import { referenceOf, shortCitation } from "./citation";
import {
  type Dataset,
  type Entry,
  grouped,
  isEntry,
  type Reading,
  type RecordReading,
  type Series,
  type SeriesReading,
  type SeriesValue,
  type Subject,
} from "./dataset";
import type { Attribute, Observation, Verdict } from "./generated/schema";
import type { Cell } from "./cell";
import { periodsWithin } from "./frequency";
import { either } from "./refusal";

/** The record's verdict; what nobody checked says so. */
export const verdictOf = (entry: Entry): Pick<Verdict, "verdict" | "detail"> =>
  entry.verdict ?? { verdict: "not checked" };

/** What another source gives of a record or an observation. */
export const attributeOf = (
  { attributes }: Entry,
  id: string,
  field: Attribute["field"],
): Attribute | undefined => attributes.find((one) => one.of === id && one.field === field);

/** Whether the verdict is on what is read: on the claim that was checked, not on another value of the record. */
export const isOnClaim = ({ entry, observation, attribute }: RecordReading): boolean =>
  !attribute && (!observation || !entry.verdict || observation === entry.stated);

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

/** Each text as a sentence, those that are none passed over. */
export const inSentences = (texts: Sentences): string[] => [
  ...new Set(texts.flatMap((text) => (text ? [asSentence(text)] : []))),
];

/** What to mind when using the value, sentence by sentence. */
export const caveatsOf = (dataset: Dataset, reading: Reading): string[] =>
  inSentences("entry" in reading ? recordCaveats(dataset, reading) : seriesCaveats(dataset, reading));

/** The sentences as one text; a text of its own where nothing is recorded. */
export const caveatText = (sentences: readonly string[]): string =>
  sentences.join(" ") || "No caveat is recorded.";

export const caveatOf = (dataset: Dataset, reading: Reading): string =>
  caveatText(caveatsOf(dataset, reading));

type Sentences = readonly (string | false | undefined)[];

const recordCaveats = (dataset: Dataset, reading: RecordReading): Sentences => {
  const { entry, observation } = reading;
  const { row, preferred, stated } = entry;
  const { verdict, detail = "" } = verdictOf(entry);
  const isPlain = observation === preferred && (!stated || preferred === stated);
  return [
    contested(verdict) &&
      (isOnClaim(reading) || observation === preferred) &&
      `${verdict[0]!.toUpperCase()}${verdict.slice(1)}: ${isOnClaim(reading) ? "" : "the founding article's value; "}${detail}`,
    !isPlain && observation?.rank_reason,
    row.note,
    observation?.scope && `What is counted: ${observation.scope}`,
    observation?.note,
    ...fromOthers(dataset, reading),
    isMoney(row.unit) &&
      row.include_in_totals === false &&
      row.totals_reason &&
      `Left out of totals: ${row.totals_reason}`,
  ];
};

const attributeNames: Readonly<Record<Attribute["field"], string>> = {
  as_of: "the date of the value",
  borrower: "the borrower",
  date: "the date",
  parties: "a party",
  place: "the place",
  status: "the status",
};

/** What the record's own source does not say, and which one does. */
const fromOthers = (dataset: Dataset, { entry, observation }: RecordReading): string[] => {
  const all = entry.attributes.filter(({ of }) => of === entry.id || of === observation?.id);
  return [...grouped(all, ({ source }) => source).values()].map((group) => {
    const names = either(
      group.map(({ field }) => attributeNames[field]),
      "and",
    );
    const source = shortCitation(referenceOf(dataset, { entry, attribute: group[0] }));
    const own = shortCitation({ source: dataset.sources.get(entry.row.source)! });
    return `${names[0]!.toUpperCase()}${names.slice(1)} ${group.length > 1 ? "are" : "is"} from ${source}, not from ${own}`;
  });
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
    ...periods.flatMap((one) => {
      const { qualifier, note } = values.get(one)?.detail ?? {};
      return [qualifier && qualifier !== "derived" && `The value of ${one} is ${qualifier}`, note];
    }),
    derived.length > 0 && `Derived, not published as such: ${derived.join(", ")}`,
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
  [
    "as of",
    "value",
    "unit",
    "qualifier",
    "low",
    "high",
    "rank",
    "reason",
    "counts",
    "source",
    "note",
    "verdict",
  ],
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
    observation === entry.stated ? verdictOf(entry).verdict : "",
  ]),
];
