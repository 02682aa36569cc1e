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
} from "./generated/schema";
import { later } from "./frequency";
import { Names, namesOf } from "./names";
import { kept, once } from "./once";

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

/** A series of values by period: "2019", "2019-Q1" or "2019-03", in the order of time. */
export interface Series {
  readonly id: string;
  readonly row: SeriesRow;
  readonly values: ReadonlyMap<string, SeriesValue>;
}

export interface SeriesValue {
  readonly value: number;
  /** What it carries beside its number. */
  readonly detail: Partial<ValueDetail>;
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

/** A series, read in one period; in none for what holds of the whole series. */
export interface SeriesReading {
  readonly series: Series;
  readonly period?: string;
}

/** The one place in the dataset that a value is read from. */
export type Reading = RecordReading | SeriesReading;

/** What is read of a subject when nothing narrower is asked for. */
export const readingOf = (subject: Subject): Reading =>
  isEntry(subject) ? { entry: subject, observation: subject.preferred } : { series: subject };

export const subjectOf = (reading: Reading): Subject => ("entry" in reading ? reading.entry : reading.series);

const parties = once(({ data }: Dataset) => new Names(data.parties, namesOf));

const tables = once(({ data }: Dataset) => new Names(data.tables, namesOf));

const subjects = once(
  ({ entries, series }: Dataset) => new Names<Subject>([...entries, ...series], ({ row }) => namesOf(row)),
);

const citable = once(
  ({ entries, series, data }: Dataset) =>
    new Names<Subject | Source>([...entries, ...series, ...data.sources], (thing) =>
      "row" in thing ? namesOf(thing.row) : [thing.id, thing.title],
    ),
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
    const values = new Map<string, ReadonlyMap<string, SeriesValue>>();
    const valuesOf = (row: SeriesRow): ReadonlyMap<string, SeriesValue> =>
      kept(values, row.id, () => {
        if (!row.operation) return periodMap(data, row);
        return derived(row, (id) => valuesOf(data.series.find((one) => one.id === id)!));
      });
    this.series = data.series.map((row) => ({
      id: row.id,
      row,
      // Worked out when first asked for: opening the dataset stays quick.
      get values() {
        return valuesOf(row);
      },
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

  /** Every record and series, by name. */
  get subjects(): Names<Subject> {
    return subjects(this);
  }

  /** Every record, series and source, by name; a source by id or title. */
  get citable(): Names<Subject | Source> {
    return citable(this);
  }
}

/** A value, times its series' power of ten: the decimal text is shifted, so that no digit is lost. */
const scaled = (text: string, scale: number): number => Number(`${text}e${Math.round(Math.log10(scale))}`);

const detailsBySeries = once(({ details }: Data) => grouped(details, ({ series }) => series));

const noDetail: SeriesValue["detail"] = {};

const periodMap = (data: Data, { id, scale, from_period: from }: SeriesRow) => {
  const byPeriod = new Map<string, SeriesValue>();
  const details = new Map(
    detailsBySeries(data)
      .get(id)
      ?.map((detail) => [detail.period, detail]),
  );
  data.values[id]?.split(",").forEach((text, index) => {
    const period = later(from, index);
    if (text !== "")
      byPeriod.set(period, { value: scaled(text, scale), detail: details.get(period) ?? noDetail });
  });
  return byPeriod;
};

/** The sum or difference of other series, where all of them have a value. */
const derived = (
  { operation, operands = [] }: SeriesRow,
  valuesOf: (id: string) => ReadonlyMap<string, SeriesValue>,
): Map<string, SeriesValue> => {
  const [first, ...others] = operands.map(valuesOf);
  const sign = operation === "sum" ? 1 : -1;
  const values = new Map<string, SeriesValue>();
  for (const [period, { value }] of first!) {
    const rest = others.map((other) => other.get(period)?.value);
    if (!rest.includes(undefined))
      values.set(period, {
        value: rest.reduce<number>((all, one) => all + sign * one!, value),
        detail: noDetail,
      });
  }
  return values;
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
