// Owns the dataset as the rest of the code sees it: records with their observations, series, and the indexes over them.
import {
  type Attribute,
  type Data,
  type Observation,
  type Party,
  recordResources,
  type RecordResource,
  type RecordRow,
  type SeriesRow,
  type Source,
  type TableRow,
  type ValueDetail,
  type Verdict,
  type YearValues,
} from "./generated/schema";
import { Names, namesOf } from "./names";
import { once } from "./once";

/** A record: what its row says, every source's value for it, and how it stood up to checking. */
export interface Entry {
  readonly id: string;
  readonly resource: RecordResource;
  readonly row: RecordRow;
  readonly observations: readonly Observation[];
  /** The observation given by default; none where the record has no value. */
  readonly preferred?: Observation;
  /** The founding article's own observation. */
  readonly stated?: Observation;
  readonly verdict?: Verdict;
  /** What other sources give of the record or of its observations, such as a day where its own has a year. */
  readonly attributes: readonly Attribute[];
}

/** A series of values by year. */
export interface Series {
  readonly id: string;
  readonly row: SeriesRow;
  readonly values: ReadonlyMap<number, SeriesValue>;
}

export interface SeriesValue {
  readonly value: number;
  readonly detail: ValueDetail;
}

/** Anything that has an id of its own and a source. */
export type Subject = Entry | Series;

export const isEntry = (subject: Subject): subject is Entry => "observations" in subject;

/** A record, read by one of its observations; by none for what the record itself says. */
export interface RecordReading {
  readonly entry: Entry;
  readonly observation?: Observation;
  /** The field of it that is read, where another source gives that. */
  readonly attribute?: Attribute;
}

/** A series, read in one year; in none for what holds of the whole series. */
export interface SeriesReading {
  readonly series: Series;
  readonly year?: number;
}

/** The one place in the dataset that a value is read from. */
export type Reading = RecordReading | SeriesReading;

/** What is read of a subject when nothing narrower is asked for. */
export const readingOf = (subject: Subject): Reading =>
  isEntry(subject) ? { entry: subject, observation: subject.preferred } : { series: subject };

export const subjectOf = (reading: Reading): Subject => ("entry" in reading ? reading.entry : reading.series);

const parties = once(({ data }: Dataset) => new Names(data.parties, namesOf));

const tables = once(({ data }: Dataset) => new Names(data.tables, namesOf));

const sources = once(({ data }: Dataset) => new Names(data.sources, ({ id, title }) => [id, title]));

const subjects = once(
  ({ entries, series }: Dataset) => new Names<Subject>([...entries, ...series], ({ row }) => namesOf(row)),
);

export class Dataset {
  readonly entries: readonly Entry[];
  readonly series: readonly Series[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly partiesById: ReadonlyMap<string, Party>;

  constructor(readonly data: Data) {
    const observations = grouped(data.observations, ({ record }) => record);
    const attributes = grouped(data.attributes, ({ of }) => of.split("/")[0]!);
    const verdicts = new Map(data.verdicts.map((verdict) => [verdict.record, verdict]));
    this.entries = recordResources.flatMap((resource) =>
      data[resource].map((row): Entry => {
        const own = observations.get(row.id) ?? [];
        return {
          id: row.id,
          resource,
          row,
          observations: own,
          preferred: own.find(({ rank }) => rank === "preferred"),
          stated: own.find(({ source }) => source === data.edition.founding_source),
          verdict: verdicts.get(row.id),
          attributes: attributes.get(row.id) ?? [],
        };
      }),
    );
    this.series = data.series.map((row) => ({
      id: row.id,
      row,
      values: yearMap(data.values[row.id]),
    }));
    this.sources = new Map(data.sources.map((source) => [source.id, source]));
    this.partiesById = new Map(data.parties.map((party) => [party.id, party]));
  }

  get parties(): Names<Party> {
    return parties(this);
  }

  get tables(): Names<TableRow> {
    return tables(this);
  }

  /** Every source, by id or title. */
  get sourcesByName(): Names<Source> {
    return sources(this);
  }

  /** Every record and series, by name. */
  get subjects(): Names<Subject> {
    return subjects(this);
  }
}

const yearMap = (years: YearValues | undefined): Map<number, SeriesValue> => {
  const byYear = new Map<number, SeriesValue>();
  years?.values.forEach((value, index) => {
    const year = years.from + index;
    if (value !== undefined) byYear.set(year, { value, detail: years.details?.[year] ?? {} });
  });
  return byYear;
};

export const grouped = <T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
};
