// Owns the fields that can be read of a record: by LOAN, AGREEMENT and FIGURE, and by the columns of tables.
import type { Cell } from "./cell";
import { addressOf, referenceOf, shortCitation } from "./citation";
import type { Dataset, Entry, RecordReading } from "./dataset";
import { caveatOf, verdictOf } from "./evidence";
import type { Observation } from "./generated/schema";
import { type Language, labelIn } from "./language";

export interface Field {
  readonly id: string;
  readonly aliases?: readonly string[];
  /** The field's value; undefined where the record has none. */
  readonly read: (reading: RecordReading, dataset: Dataset, language: Language) => Cell | undefined;
  /** What the value rests on, where that is not the observation that is looked at. */
  readonly restsOn?: (entry: Entry) => RecordReading;
  /** The ids of the parties or the record that the cell names: a criterion may name them in any language. */
  readonly names?: (reading: RecordReading) => readonly string[];
}

/** What a field of the record rests on. */
export const fieldReading = ({ restsOn }: Field, reading: RecordReading): RecordReading =>
  restsOn ? restsOn(reading.entry) : reading;

const itself = (entry: Entry): RecordReading => ({ entry });

/** What the record itself says, whatever its observations are. */
const text = (
  id: string,
  read: (entry: Entry) => Cell | undefined,
  aliases: readonly string[] = [],
): Field => ({
  id,
  aliases,
  read: ({ entry }) => read(entry),
  restsOn: itself,
});

const observed = (
  id: string,
  read: (observation: Observation) => Cell | undefined,
  aliases: readonly string[] = [],
): Field => ({
  id,
  aliases,
  read: ({ observation }) => observation && read(observation),
});

const partyField = (id: string, partiesOf: (entry: Entry) => readonly string[]): Field => ({
  id,
  read: ({ entry }, dataset, language) =>
    partiesOf(entry)
      .map((party) => labelIn(language, dataset.partiesById.get(party)!))
      .join(", ") || undefined,
  restsOn: itself,
  names: ({ entry }) => partiesOf(entry),
});

const optional = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

const inUnit =
  (unit: Entry["row"]["unit"]) =>
  ({ entry, observation }: RecordReading): number | undefined =>
    entry.row.unit === unit ? observation?.value : undefined;

export const fields: readonly Field[] = [
  text("id", ({ id }) => id, ["record", "key"]),
  {
    id: "label",
    aliases: ["title", "name"],
    read: ({ entry }, _dataset, language) => labelIn(language, entry.row),
    restsOn: itself,
    names: ({ entry }) => [entry.id],
  },
  text("kind", ({ row }) => row.kind),
  text("date", ({ row }) => row.date),
  text("year", ({ row }) => (row.date === undefined ? undefined : Number(row.date.slice(0, 4)))),
  partyField("parties", ({ row }) => row.parties ?? []),
  partyField("from", ({ row }) => optional("from_party" in row ? row.from_party : undefined)),
  partyField("to", ({ row }) => optional("to_party" in row ? row.to_party : undefined)),
  partyField("lender", ({ row }) => optional("lender" in row ? row.lender : undefined)),
  {
    id: "lender-kind",
    read: ({ entry: { row } }, dataset) =>
      "lender" in row ? dataset.partiesById.get(row.lender)!.kind : undefined,
    restsOn: itself,
  },
  text("borrower", ({ row }) => ("borrower" in row ? row.borrower : undefined)),
  text("sector", ({ row }) => row.sector),
  text("place", ({ row }) => row.place),
  text("status", ({ row }) => row.status),
  { id: "amount", read: inUnit("USD") },
  { id: "amount-2021", read: inUnit("USD-2021") },
  observed("value", ({ value }) => value),
  text("unit", ({ row }) => row.unit),
  observed("low", ({ low }) => low),
  observed("high", ({ high }) => high),
  observed("qualifier", ({ qualifier }) => qualifier),
  observed("as-of", ({ as_of }) => as_of),
  observed("as-of-year", ({ as_of }) => (as_of === undefined ? undefined : Number(as_of.slice(0, 4)))),
  {
    id: "stated",
    read: ({ entry }) => entry.stated?.value,
    restsOn: (entry) => ({ entry, observation: entry.stated }),
  },
  observed("scope", ({ scope }) => scope),
  observed("rank", ({ rank }) => rank),
  observed("rank-reason", ({ rank_reason }) => rank_reason),
  observed("origin", ({ origin }) => origin),
  {
    id: "in-article",
    read: ({ entry }, { data }) => entry.row.source === data.edition.founding_source,
    restsOn: itself,
  },
  { id: "verdict", read: ({ entry }) => verdictOf(entry).verdict },
  { id: "caveat", read: (reading, dataset) => caveatOf(dataset, reading) },
  { id: "source", read: (reading, dataset) => shortCitation(referenceOf(dataset, reading)) },
  {
    id: "url",
    aliases: ["link"],
    read: (reading, dataset) => addressOf(referenceOf(dataset, reading).source),
  },
  { id: "locator", read: (reading, dataset) => referenceOf(dataset, reading).locator },
  { id: "note", read: ({ entry, observation }) => observation?.note ?? entry.row.note },
  text("parent", ({ row }) => row.parent),
  text("include-in-totals", ({ row }) => row.include_in_totals),
  text("totals-reason", ({ row }) => row.totals_reason),
];

const byId = new Map(fields.map((field) => [field.id, field]));

export const fieldById = (id: string): Field => {
  const field = byId.get(id);
  if (field) return field;
  throw new Error(`columns.csv names the field ${id}, which is not one of ${[...byId.keys()].join(", ")}`);
};
