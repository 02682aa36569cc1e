// Owns which figures, records and series a call of our functions rests on.
import { observationReference, seriesReference } from "../../dataset/citation";
import type { Dataset, Series } from "../../dataset/dataset";
import { isEntry } from "../../dataset/dataset";
import type { SeriesRow } from "../../dataset/generated/schema";
import {
  agreementLookup,
  figureLookup,
  loanLookup,
  type Lookup,
  observationAsOf,
} from "../../dataset/figure";
import { companyCount, investmentBy } from "../../dataset/investment";
import { Refusal } from "../../dataset/refusal";
import { search } from "../../dataset/search";
import { classes, countries, currencies, flows, indicators, reporters } from "../../dataset/series";
import { type Cell, findTable, matchingLines, wholeTable } from "../../dataset/table";
import { type Cited, citedDataset, citedObservation, citedReference, citedSubject } from "./cited";
import type { Call } from "../inventory/formula-call";
import { citedLine } from "./table-source";

/** What a call was given, cell by cell; undefined for what only Excel can work out. */
export type Given = readonly (readonly Cell[] | undefined)[];

type Sources = (dataset: Dataset, given: Arguments) => Cited[];

/** Thrown where an argument has to be known and is not. */
class Unknown extends Error {}

class Arguments {
  constructor(private readonly given: Given) {}

  /** All cells of an argument that hold something. */
  cells(at: number): Cell[] {
    const cells = at < this.given.length ? this.given[at] : [];
    if (!cells) throw new Unknown();
    return cells.filter((cell) => cell !== "");
  }

  texts(at: number): string[] {
    return this.cells(at).map(String);
  }

  text(at: number): string | undefined {
    return this.texts(at)[0];
  }

  rest(from: number): Cell[] {
    return this.given.slice(from).flatMap((cells) => {
      if (!cells) throw new Unknown();
      return cells.length === 0 ? [""] : [...cells];
    });
  }
}

const looked =
  ({ names }: Lookup): Sources =>
  (dataset, given) =>
    given.texts(0).flatMap((name) => {
      const entry = names(dataset).find(name);
      return entry ? [citedSubject(dataset, entry)] : [];
    });

const subjects: Sources = (dataset, given) =>
  given.texts(0).flatMap((name) => {
    const subject = dataset.subjects.find(name);
    return subject ? [citedSubject(dataset, subject)] : [];
  });

const seriesOf = (dataset: Dataset, wanted: Partial<SeriesRow>): Series[] =>
  dataset.series.filter(({ row }) =>
    Object.entries(wanted).every(([field, value]) => row[field as keyof SeriesRow] === value),
  );

/** The series in the years asked for: a single year may have a source of its own. */
const inYears = (dataset: Dataset, series: readonly Series[], years: readonly Cell[]): Cited[] =>
  series.flatMap((one) =>
    (years.length === 0 ? [undefined] : years).map((year) =>
      citedReference(dataset, one, seriesReference(dataset, one, year === undefined ? year : Number(year))),
    ),
  );

const asOf = (cell: string | undefined): "latest" | number | undefined =>
  cell === undefined ? undefined : /^\d+$/.test(cell) ? Number(cell) : "latest";

const rows = (dataset: Dataset, name: string, criteria: readonly Cell[]): Cited[] => {
  const table = wholeTable(dataset, findTable(dataset, name));
  return matchingLines(dataset, table, criteria).flatMap((line) => citedLine(dataset, table, line));
};

const pair = (column: string, criterion: string | undefined, comparison = ""): Cell[] =>
  criterion === undefined ? [] : [column, comparison + criterion];

const whole: Sources = (dataset) => [citedDataset(dataset, "")];

const sources: Readonly<Record<string, Sources>> = {
  INVESTMENT: (dataset, given) => {
    const entry = investmentBy(dataset, given.text(0) ?? "");
    return [citedObservation(dataset, entry, observationAsOf(dataset, entry, asOf(given.text(1)), ""))];
  },
  COMPANIES: (dataset, given) => {
    const entry = companyCount(dataset);
    return [citedObservation(dataset, entry, observationAsOf(dataset, entry, asOf(given.text(0)), ""))];
  },
  LOAN: looked(loanLookup),
  AGREEMENT: looked(agreementLookup),
  FIGURE: (dataset, given) =>
    given.texts(0).flatMap((name) => {
      const entry = figureLookup.names(dataset).find(name);
      if (!entry) return [];
      // The founding article's value has the article for its source.
      return given.text(1) === "stated" && entry.stated
        ? [citedReference(dataset, entry, observationReference(dataset, entry.stated))]
        : [citedSubject(dataset, entry)];
    }),
  TRADE: (dataset, given) => {
    const flow = flows.choose(given.text(1) ?? "turnover", "").id as NonNullable<SeriesRow["flow"]>;
    const reporter = reporters.choose(given.text(2) ?? "Azerbaijan", "").id.toLowerCase();
    return inYears(dataset, seriesOf(dataset, { subject: "trade", flow, reporter }), given.cells(0));
  },
  FINANCE: (dataset, given) => {
    const id = classes.choose(given.text(1) ?? "total", "").id.toLowerCase();
    const wanted = { subject: "finance", class: id as NonNullable<SeriesRow["class"]> } as const;
    return inYears(dataset, seriesOf(dataset, wanted), given.cells(0));
  },
  INDICATOR: (dataset, given) => {
    const country = countries(dataset).find(given.text(0) ?? "")?.id ?? "";
    const subject = indicators
      .choose(given.text(1) ?? "", "")
      .id.toLowerCase()
      .replaceAll(" ", "-");
    const wanted = { country, subject: subject as SeriesRow["subject"] };
    return inYears(dataset, seriesOf(dataset, wanted), given.cells(2));
  },
  EXCHANGE: (dataset, given) =>
    [1, 2].flatMap((at) => {
      const unit = `${currencies.choose(given.text(at) ?? "", "").id} per USD` as SeriesRow["unit"];
      return inYears(
        dataset,
        seriesOf(dataset, { subject: "exchange-rate", unit }).slice(0, 1),
        given.cells(3),
      );
    }),
  REAL: (dataset) => inYears(dataset, seriesOf(dataset, { subject: "consumer-prices" }), []),
  DATA: (dataset, given) => rows(dataset, given.text(0) ?? "", given.rest(2)),
  TOTAL: (dataset, given) => rows(dataset, given.text(0) ?? "", given.rest(1)),
  COVERAGE: (dataset, given) => rows(dataset, given.text(0) ?? "", given.rest(1)),
  AGREEMENTS: (dataset, given) =>
    rows(dataset, "agreements", [...pair("year", given.text(0)), ...pair("sector", given.text(1))]),
  LOANS: (dataset, given) =>
    rows(dataset, "loans", [...pair("lender", given.text(0)), ...pair("year", given.text(1))]),
  TIMELINE: (dataset, given) =>
    rows(dataset, "timeline", [
      ...pair("year", given.text(0), ">="),
      ...pair("year", given.text(1), "<="),
      ...pair("kind", given.text(2)),
    ]),
  FACTS: (dataset, given) =>
    search(dataset, given.text(0) ?? "", Number(given.text(1) ?? 10)).map((one) =>
      citedSubject(dataset, one),
    ),
  SOURCE: subjects,
  CAVEAT: subjects,
  VERDICT: subjects,
  CARD: subjects,
  COMPARE: (dataset, given) => {
    const subject = dataset.subjects.find(given.text(0) ?? "");
    if (!subject) return [];
    return isEntry(subject)
      ? subject.observations.map((one) => citedObservation(dataset, subject, one))
      : [citedSubject(dataset, subject)];
  },
  LIST: whole,
  EDITION: whole,
};

/** What the call rests on, each source once; the dataset as a whole where that cannot be told. */
export const sourcesOf = (dataset: Dataset, { name }: Call, given: Given): Cited[] => {
  try {
    // A function not known here is asked like those that look a record up.
    const cited = (sources[name] ?? subjects)(dataset, new Arguments(given));
    if (cited.length > 0) return distinct(cited);
    return [citedDataset(dataset, "No record of the dataset is named in the formula.")];
  } catch (error) {
    if (error instanceof Unknown) {
      const hint = "An argument is worked out by Excel: AZCN.SOURCE with the same argument names the source.";
      return [citedDataset(dataset, hint)];
    }
    if (error instanceof Refusal) return [citedDataset(dataset, error.message)];
    throw error;
  }
};

/** Each source once for each figure. */
export const distinct = (cited: readonly Cited[]): Cited[] => {
  const seen = new Set<string>();
  return cited.filter(({ subject, citation }) => {
    const key = `${subject} ${citation}`;
    return !seen.has(key) && seen.add(key);
  });
};
