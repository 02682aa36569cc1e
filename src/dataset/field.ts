// Owns the fields that can be read of a record: by LOAN, AGREEMENT and FIGURE, and by the columns of tables.
import type { Cell } from "./cell";
import { addressOf, referenceOf, shortCitation } from "./citation";
import type { Dataset, Entry, RecordReading } from "./dataset";
import { attributeOf, caveatOf, inSentences, isOnClaim, verdictOf } from "./evidence";
import type { Attribute, Observation } from "./generated/schema";
import { type Language, labelIn } from "./language";

export interface Field {
  readonly id: string;
  readonly aliases?: readonly string[];
  /** The field's value; undefined where the record has none. */
  readonly read: (reading: RecordReading, dataset: Dataset, language: Language) => Cell | undefined;
  /** What the value rests on, where that is not the observation that is looked at. */
  readonly restsOn?: (reading: RecordReading) => RecordReading;
  /** The ids of the parties or the record that the cell names: a criterion may name them in any language. */
  readonly names?: (reading: RecordReading) => readonly string[];
}

/** What a field of the record rests on. */
export const fieldReading = ({ restsOn }: Field, reading: RecordReading): RecordReading =>
  restsOn ? restsOn(reading) : reading;

const itself = ({ entry }: RecordReading): RecordReading => ({ entry });

/** A field that another source may give than the record's own. */
const attributed =
  (field: Attribute["field"]) =>
  ({ entry }: RecordReading): RecordReading => ({ entry, attribute: attributeOf(entry, entry.id, field) });

/** What the record itself says, whatever its observations are. */
const text = (
  id: string,
  read: (entry: Entry) => Cell | undefined,
  restsOn: Field["restsOn"] = itself,
  aliases: readonly string[] = [],
): Field => ({ id, aliases, read: ({ entry }) => read(entry), restsOn });

const observed = (
  id: string,
  read: (observation: Observation) => Cell | undefined,
  aliases: readonly string[] = [],
): Field => ({
  id,
  aliases,
  read: ({ observation }) => observation && read(observation),
});

const partyField = (
  id: string,
  partiesOf: (entry: Entry) => readonly string[],
  restsOn: Field["restsOn"] = itself,
): Field => ({
  id,
  read: ({ entry }, dataset, language) =>
    partiesOf(entry)
      .map((party) => labelIn(language, dataset.partiesById.get(party)!))
      .join(", ") || undefined,
  restsOn,
  names: ({ entry }) => partiesOf(entry),
});

const optional = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

const inUnit =
  (unit: Entry["row"]["unit"]) =>
  ({ entry, observation }: RecordReading): number | undefined =>
    entry.row.unit === unit ? observation?.value : undefined;

export const fields: readonly Field[] = [
  text("id", ({ id }) => id, itself, ["record", "key"]),
  {
    id: "label",
    aliases: ["title", "name"],
    read: ({ entry }, _dataset, language) => labelIn(language, entry.row),
    restsOn: itself,
    names: ({ entry }) => [entry.id],
  },
  text("kind", ({ row }) => row.kind),
  text("date", ({ row }) => row.date, attributed("date")),
  {
    id: "date-source",
    read: (reading, dataset) =>
      reading.entry.row.date && shortCitation(referenceOf(dataset, attributed("date")(reading))),
    restsOn: attributed("date"),
  },
  text("year", ({ row }) => (row.date === undefined ? undefined : Number(row.date.slice(0, 4)))),
  text("claim", ({ verdict }) => verdict?.claim),
  partyField("parties", ({ row }) => row.parties ?? [], attributed("parties")),
  partyField("from", ({ row }) => optional("from_party" in row ? row.from_party : undefined)),
  partyField("to", ({ row }) => optional("to_party" in row ? row.to_party : undefined)),
  partyField("lender", ({ row }) => optional("lender" in row ? row.lender : undefined)),
  {
    id: "lender-kind",
    read: ({ entry: { row } }, dataset) =>
      "lender" in row ? dataset.partiesById.get(row.lender)!.kind : undefined,
    restsOn: itself,
  },
  text("borrower", ({ row }) => ("borrower" in row ? row.borrower : undefined), attributed("borrower")),
  text("sector", ({ row }) => row.sector),
  text("place", ({ row }) => row.place, attributed("place")),
  text("status", ({ row }) => row.status, attributed("status")),
  { id: "amount", read: inUnit("USD") },
  { id: "amount-2021", read: inUnit("USD-2021") },
  observed("value", ({ value }) => value),
  text("unit", ({ row }) => row.unit),
  observed("low", ({ low }) => low),
  observed("high", ({ high }) => high),
  observed("qualifier", ({ qualifier }) => qualifier),
  {
    ...observed("as-of", ({ as_of }) => as_of),
    restsOn: ({ entry, observation }) => ({
      entry,
      observation,
      attribute: observation && attributeOf(entry, observation.id, "as_of"),
    }),
  },
  observed("as-of-year", ({ as_of }) => (as_of === undefined ? undefined : Number(as_of.slice(0, 4)))),
  {
    id: "stated",
    read: ({ entry }) => entry.stated?.value,
    restsOn: ({ entry }) => ({ entry, observation: entry.stated }),
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
  {
    id: "verdict",
    // Of the record by its preferred value, of any other value only where that was the claim.
    read: (reading) =>
      isOnClaim(reading) || reading.observation === reading.entry.preferred
        ? verdictOf(reading.entry).verdict
        : undefined,
  },
  { id: "caveat", read: (reading, dataset) => caveatOf(dataset, reading) },
  { id: "source", read: (reading, dataset) => shortCitation(referenceOf(dataset, reading)) },
  {
    id: "url",
    aliases: ["link"],
    read: (reading, dataset) => addressOf(referenceOf(dataset, reading).source),
  },
  { id: "locator", read: (reading, dataset) => referenceOf(dataset, reading).locator },
  {
    id: "note",
    read: ({ entry, observation }) => inSentences([entry.row.note, observation?.note]).join(" ") || undefined,
  },
  {
    id: "paragraph",
    read: ({ entry: { row } }, { data }) =>
      row.source === data.edition.founding_source ? row.locator : undefined,
    restsOn: itself,
  },
  text("parent", ({ row }) => row.parent),
  {
    id: "part-of",
    read: ({ entry: { row } }, dataset, language) => {
      const parent = row.parent === undefined ? undefined : dataset.subjects.find(row.parent);
      return parent && labelIn(language, parent.row);
    },
    restsOn: itself,
    names: ({ entry: { row } }) => optional(row.parent),
  },
  text("include-in-totals", ({ row }) => row.include_in_totals),
  text("totals-reason", ({ row }) => row.totals_reason),
];

const byId = new Map(fields.map((field) => [field.id, field]));

export const fieldById = (id: string): Field => {
  const field = byId.get(id);
  if (field) return field;
  throw new Error(`columns.csv names the field ${id}, which is not one of ${[...byId.keys()].join(", ")}`);
};
