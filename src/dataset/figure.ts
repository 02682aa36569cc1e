// Owns reading one value of one record: a field of it, or its value as of a year.
import { Choices } from "./choice";
import { type Dataset, type Entry, type RecordReading } from "./dataset";
import { attributeOf } from "./evidence";
import type { Cell } from "./cell";
import { type Field, fieldReading, fields } from "./field";
import type { Observation, RecordResource } from "./generated/schema";
import { Names, namesOf } from "./names";
import { kept, once } from "./once";
import { notFound, quoted, Refusal } from "./refusal";

/** The fields that a function offers: those that make sense for its kind of record. */
const offered = (usual: string, ...ids: string[]): Choices<Field> =>
  new Choices(
    "field",
    fields.filter(({ id }) => ids.includes(id)),
    usual,
  );

const common = [
  "id",
  "label",
  "kind",
  "date",
  "date-source",
  "year",
  "parties",
  "sector",
  "place",
  "status",
  "value",
  "unit",
  "low",
  "high",
  "qualifier",
  "as-of",
  "stated",
  "claim",
  "verdict",
  "caveat",
  "source",
  "url",
  "locator",
  "note",
  "parent",
  "include-in-totals",
  "totals-reason",
];

/** A kind of record that a function looks up: where, under what name, and which fields it gives. */
export interface Lookup {
  readonly what: string;
  readonly names: (dataset: Dataset) => Names<Entry>;
  readonly fields: Choices<Field>;
  readonly example: string;
  readonly list: string;
}

const named = (isOne: (entry: Entry) => boolean): Lookup["names"] =>
  once(({ entries }: Dataset) => new Names(entries.filter(isOne), ({ row }) => namesOf(row)));

const ofResource = (resource: RecordResource): Lookup["names"] =>
  named((entry) => entry.resource === resource);

export const loanLookup: Lookup = {
  what: "loan",
  names: ofResource("loans"),
  fields: offered("amount", ...common, "amount", "lender", "lender-kind", "borrower"),
  example: '=AZCN.LOAN("TANAP","lender")',
  list: '=AZCN.LIST("loans")',
};

export const agreementLookup: Lookup = {
  what: "agreement",
  names: ofResource("agreements"),
  fields: offered("label", ...common, "amount"),
  example: '=AZCN.AGREEMENT("brf2-documents-value","amount")',
  list: '=AZCN.LIST("agreements")',
};

export const figureLookup: Lookup = {
  what: "figure",
  // Those that have a value, or would have one if their source gave a number.
  names: named(({ row }) => row.unit !== undefined),
  fields: offered("value", ...common, "from", "to", "amount", "scope", "rank-reason", "origin"),
  example: '=AZCN.FIGURE("aiib-capital","qualifier")',
  list: '=AZCN.LIST("figures")',
};

const fieldsByLabel = once((_: Dataset) => new Map<string, Choices<Field>>());

/** The fields that a function offers, by what the tables' columns call them in three languages too. */
export const fieldsIn = (
  dataset: Dataset,
  { what, fields: { all, option, usual } }: Lookup,
): Choices<Field> =>
  kept(fieldsByLabel(dataset), what, () => {
    const labels = ({ id }: Field) =>
      dataset.data.columns.flatMap((column) =>
        column.field === id ? [column.label_en, column.label_az, column.label_zh] : [],
      );
    const named = all.map((field) => ({ ...field, aliases: [...(field.aliases ?? []), ...labels(field)] }));
    return new Choices(option, named, usual);
  });

/** The record's field, and what it rests on. Refuses a record that is not there, and a number that the source does not give. */
export const readFigure = (
  dataset: Dataset,
  { what, names, list }: Lookup,
  name: string,
  field: Field,
): { value: Cell; reading: RecordReading } => {
  const entry = names(dataset).find(name);
  if (!entry) throw notFound(what, name, names(dataset).near(name), list);
  const looked = { entry, observation: entry.preferred };
  const value = field.read(looked, dataset, "en");
  if (value === undefined && numbers.has(field.id)) throw noNumber(entry, field);
  return { value: value ?? "", reading: fieldReading(field, looked) };
};

const numbers: ReadonlySet<string> = new Set(["amount", "value", "low", "high", "stated", "year"]);

const noNumber = ({ id, row, preferred }: Entry, { id: field }: Field): Refusal => {
  const formula = `=AZCN.CAVEAT(${quoted(id)})`;
  const reason = {
    amount:
      row.unit && row.unit !== "USD" && preferred?.value !== undefined
        ? `it is in ${row.unit}, so ask for "value"`
        : `the source gives no amount`,
    value: preferred
      ? `the source gives no number, it says '${preferred.qualifier}'`
      : "the source gives no number",
    low: `the source gives no lower bound`,
    high: `the source gives no upper bound`,
    stated: "the founding article states no number for it",
    year: "the source does not date it",
  }[field as "amount"];
  return new Refusal(
    "unknown",
    `The field ${field} of ${quoted(row.label_en)} is empty: ${reason}. Try ${formula}.`,
  );
};

const isDatedByOther = (entry: Entry, { id }: Observation): boolean =>
  attributeOf(entry, id, "as_of") !== undefined;

/** An observation's date may be a year, a quarter, a month or a day; all begin with the year. */
const yearOf = (observation: Observation): number => Number(observation.as_of?.slice(0, 4));

/**
 * The observation as of a moment: the preferred one when none is asked for, the last dated one for "latest", else the
 * last one dated by the end of the year. Deprecated observations, which count something else, never stand in.
 */
export const observationAsOf = (
  dataset: Dataset,
  entry: Entry,
  asOf: "latest" | number | undefined,
  formula: string,
): Observation => {
  const { preferred, row } = entry;
  if (asOf === undefined) {
    if (preferred) return preferred;
    throw new Refusal(
      "unknown",
      `${quoted(row.label_en)} has no value. Try =AZCN.CAVEAT(${quoted(row.id)}).`,
    );
  }
  const { date } = dataset.data.edition;
  if (asOf !== "latest" && asOf > Number(date.slice(0, 4)))
    throw new Refusal(
      "unknown",
      `${quoted(row.label_en)}: nothing is known as of ${asOf}, as this edition of the dataset is of ${date}. Try ${formula}.`,
    );
  const dated = entry.observations
    .filter(({ as_of, rank, value }) => as_of !== undefined && value !== undefined && rank !== "deprecated")
    // Of two of one date, the last is the one whose own source gives the date.
    .sort(
      (a, b) =>
        a.as_of!.localeCompare(b.as_of!, "en") ||
        Number(isDatedByOther(entry, b)) - Number(isDatedByOther(entry, a)),
    );
  const last = dated.filter((observation) => asOf === "latest" || yearOf(observation) <= asOf).at(-1);
  if (last) return last;
  const first = dated[0];
  throw new Refusal(
    "unknown",
    `${quoted(row.label_en)}: no value is dated${asOf === "latest" ? "" : ` by the end of ${asOf}`}${first ? `; the first is of ${first.as_of}` : ""}. Try ${formula}.`,
  );
};
