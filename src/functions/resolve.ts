// Owns what each call asks for: its arguments read, and what the dataset has for them. The functions answer with it and
// `basis` cites it, so that the two cannot disagree.
import { referenceOf, styles } from "../dataset/citation";
import { dataset } from "../dataset/current";
import { type Entry, isEntry, type Reading, readingOf, type Subject, subjectOf } from "../dataset/dataset";
import { editionFields } from "../dataset/edition";
import { caveatOf, verdictSentence } from "../dataset/evidence";
import type { Cell } from "../dataset/cell";
import { fieldsIn, type Lookup, observationAsOf, readFigure } from "../dataset/figure";
import { companyCount, investmentBy } from "../dataset/investment";
import { labelIn } from "../dataset/language";
import { type History, historyOf as historyIn } from "../dataset/history";
import { listed } from "../dataset/listing";
import { levelGiven, measures, observed, periodAsked } from "../dataset/observation";
import { notFound, quoted, Refusal } from "../dataset/refusal";
import { factsAbout } from "../dataset/search";
import * as series from "../dataset/series";
import { readTable, type Table } from "../dataset/table";
import { moneyUnits } from "../dataset/unit";
import {
  asOfArgument,
  asOfName,
  chosen,
  criteriaOf,
  optionalBoolean,
  optionalHeaders,
  optionalNumber,
  optionalPeriod,
  optionalText,
  optionalYear,
  requiredNumber,
  requiredPeriod,
  requiredText,
  requiredYear,
  wrongKind,
} from "./argument";
import { type Answered, each } from "./cells";

const finite = <T extends Answered<number>>(answered: T, formula: string): T => {
  if (Number.isFinite(answered.value)) return answered;
  throw new Refusal("invalid", `The result is too large for a cell: give a smaller amount. Try ${formula}.`);
};

export const investmentOf = (investor: unknown, asOf: unknown, unit: unknown): Answered<number> => {
  const formula = '=AZCN.INVESTMENT("China")';
  const entry = investmentBy(dataset, requiredText(investor, { what: "investor", formula }));
  const observation = observationAsOf(dataset, entry, asOfArgument(asOf, formula), formula);
  const { divisor } = chosen(moneyUnits, unit, '=AZCN.INVESTMENT("China",,"million")');
  return { value: observation.value! / divisor, rests: [{ entry, observation }] };
};

export const companiesOf = (asOf: unknown): Answered<number> => {
  const formula = "=AZCN.COMPANIES()";
  const entry = companyCount(dataset);
  const observation = observationAsOf(dataset, entry, asOfArgument(asOf, formula), formula);
  return { value: observation.value!, rests: [{ entry, observation }] };
};

export const lookedUp = (lookup: Lookup, name: unknown, field: unknown) =>
  each({ [lookup.what]: name }, { field }, (options) => {
    const read = chosen(fieldsIn(dataset, lookup), options.field, lookup.example);
    return (cells) => {
      const key = requiredText(cells[lookup.what], { what: lookup.what, formula: lookup.list });
      const { value, reading } = readFigure(dataset, lookup, key, read);
      return { value, rests: [reading] };
    };
  });

export const tradeOf = (year: unknown, flow: unknown, reporter: unknown, unit: unknown) =>
  each({ year }, { flow, reporter, unit }, (options) => {
    const { id: flowId } = chosen(series.flows, options.flow, '=AZCN.TRADE(2019,"exports")');
    const { id: who } = chosen(series.reporters, options.reporter, '=AZCN.TRADE(2019,"turnover","China")');
    const { divisor } = chosen(moneyUnits, options.unit, '=AZCN.TRADE(2019,,,"million")');
    return (cells) => {
      const asked = requiredYear(cells.year, { what: "year", formula: "=AZCN.TRADE(2019)" });
      const read = series.tradeIn(dataset, asked, flowId, who);
      return { value: read.value / divisor, rests: read.rests };
    };
  });

export const financeOf = (year: unknown, financeClass: unknown, unit: unknown) =>
  each({ year }, { financeClass, unit }, (options) => {
    const { id } = chosen(series.classes, options.financeClass, '=AZCN.FINANCE(2015,"OOF-like")');
    const { divisor } = chosen(moneyUnits, options.unit, '=AZCN.FINANCE(2015,,"million")');
    return (cells) => {
      const asked = requiredYear(cells.year, { what: "year", formula: "=AZCN.FINANCE(2015)" });
      const read = series.financeIn(dataset, asked, id);
      return { value: read.value / divisor, rests: read.rests };
    };
  });

export const indicatorOf = (country: unknown, indicator: unknown, year: unknown) =>
  each({ year }, { country, indicator }, (options) => {
    const formula = '=AZCN.INDICATOR("Azerbaijan","GDP",2019)';
    const name = requiredText(options.country, { what: "country", formula });
    const { id } = chosen(series.indicators, options.indicator, formula);
    return (cells) => {
      const asked = requiredYear(cells.year, { what: "year", formula });
      const read = series.indicatorIn(dataset, name, id, asked);
      return { value: read.value, rests: read.rests };
    };
  });

export const exchangeOf = (amount: unknown, from: unknown, to: unknown, year: unknown) =>
  each({ amount, year }, { from, to }, (options) => {
    const formula = '=AZCN.EXCHANGE(100,"CNY","USD",2019)';
    const { id: source } = chosen(series.currencies, options.from, formula);
    const { id: target } = chosen(series.currencies, options.to, formula);
    return (cells) => {
      const money = requiredNumber(cells.amount, { what: "amount", formula });
      const asked = requiredYear(cells.year, { what: "year", formula });
      return finite(series.exchanged(dataset, money, source, target, asked), formula);
    };
  });

/** Prices of a year that is recent and whole. */
const usualBaseYear = 2024;

export const realOf = (amount: unknown, year: unknown, baseYear: unknown) =>
  each({ amount, year }, { baseYear }, (options) => {
    const formula = "=AZCN.REAL(600000000,2016,2024)";
    const base = optionalYear(options.baseYear, { what: "base year", formula }) ?? usualBaseYear;
    return (cells) => {
      const money = requiredNumber(cells.amount, { what: "amount", formula });
      const asked = requiredYear(cells.year, { what: "year", formula });
      return finite(series.inPricesOf(dataset, money, asked, base), formula);
    };
  });

export const observationOf = (name: unknown, period: unknown, measure: unknown) =>
  each({ series: name, period }, { measure }, (options) => {
    const formula = '=AZCN.OBSERVATION("china-cleantech-exports-evs",2025)';
    const { id } = chosen(measures, options.measure, '=AZCN.OBSERVATION("gdp-azerbaijan",2019,"growth")');
    return (cells) => {
      const wanted = requiredText(cells.series, { what: "series", formula });
      const asked = requiredPeriod(cells.period, { what: "period", formula });
      return finite(observed(dataset, wanted, asked, id), formula);
    };
  });

export const historyOf = (
  name: unknown,
  from: unknown,
  to: unknown,
  measure: unknown,
  headers: unknown,
): History & { readonly headers: boolean; readonly measure: string } => {
  const formula = '=AZCN.HISTORY("china-cleantech-exports-all","2024-01","2024-12")';
  const { id } = chosen(measures, measure, '=AZCN.HISTORY("gdp-azerbaijan",2010,2019,"growth")');
  const series = requiredText(name, { what: "series", formula });
  const [start, end] = [
    optionalPeriod(from, { what: "first period", formula }),
    optionalPeriod(to, { what: "last period", formula }),
  ];
  return {
    ...historyIn(dataset, series, start, end, id),
    headers: optionalBoolean(headers, { what: "choice of headers", formula }) ?? true,
    measure: id,
  };
};

/** A table and its criteria, as DATA, TOTAL and COVERAGE take them. */
export const tableAsked = (
  table: unknown,
  criteria: readonly unknown[] | null | undefined,
  formula: string,
) => ({
  table: requiredText(table, { what: "table", formula }),
  criteria: criteriaOf(criteria),
});

export const idsOf = ({ columns }: Table): string[] => columns.map(({ id }) => id);

export const dataOf = (
  name: unknown,
  headers: unknown,
  given: readonly unknown[] | null | undefined,
): { table: Table; headers: readonly string[] } => {
  const formula = '=AZCN.DATA("loans","en")';
  const { table: asked, criteria } = tableAsked(name, given, formula);
  const wanted = optionalHeaders(headers, { what: "choice of headers", formula }) ?? true;
  const table = readTable(dataset, asked, { criteria });
  const columns = dataset.data.columns.filter((column) => column.table === table.id);
  return {
    headers:
      typeof wanted === "string"
        ? columns.map((column) => labelIn(wanted, column))
        : wanted
          ? idsOf(table)
          : [],
    table,
  };
};

/** A column with its criterion, where the criterion is given. */
const criterion = (column: string, wanted: Cell | undefined): Cell[] =>
  wanted === undefined ? [] : [column, wanted];

export const agreementsOf = (year: unknown, sector: unknown): Table => {
  const formula = '=AZCN.AGREEMENTS(2019,"transport")';
  return readTable(dataset, "agreements", {
    criteria: [
      ...criterion("year", optionalYear(year, { what: "year", formula })),
      ...criterion("sector", optionalText(sector, { what: "sector", formula })),
    ],
  });
};

export const loansOf = (lender: unknown, year: unknown): Table => {
  const formula = '=AZCN.LOANS("AIIB",2016)';
  return readTable(dataset, "loans", {
    criteria: [
      ...criterion("lender", optionalText(lender, { what: "lender", formula })),
      ...criterion("year", optionalYear(year, { what: "year", formula })),
    ],
  });
};

export const timelineOf = (from: unknown, to: unknown, kind: unknown): Table => {
  const formula = '=AZCN.TIMELINE(2015,2019,"memorandum")';
  const first = optionalYear(from, { what: "first year", formula });
  const last = optionalYear(to, { what: "last year", formula });
  return readTable(dataset, "timeline", {
    criteria: [
      ...criterion("year", first && `>=${first}`),
      ...criterion("year", last && `<=${last}`),
      ...criterion("kind", optionalText(kind, { what: "kind", formula })),
    ],
  });
};

export const factsOf = (text: unknown, limit: unknown): Reading[] => {
  const formula = '=AZCN.FACTS("railway",5)';
  const parameter = { what: "limit", formula, accepted: "a whole number from 1" };
  const most = optionalNumber(limit, parameter) ?? 10;
  if (!Number.isInteger(most) || most < 1) throw wrongKind(parameter, most, "");
  return factsAbout(dataset, requiredText(text, { what: "text to look for", formula }), most);
};

const subjectNamed = (id: unknown, formula: string): Subject => {
  const name = requiredText(id, { what: "id or name", formula });
  const subject = dataset.subjects.find(name);
  if (subject) return subject;
  throw notFound("record or series", name, dataset.subjects.near(name), '=AZCN.FACTS("railway")');
};

/** What an id names: its preferred value, or the one as of a moment. */
const readingNamed = (id: unknown, asOf: unknown, formula: string): Reading => {
  const subject = subjectNamed(id, formula);
  if (isEntry(subject)) {
    const moment = asOfArgument(asOf, formula);
    if (moment === undefined) return readingOf(subject);
    return { entry: subject, observation: observationAsOf(dataset, subject, moment, formula) };
  }
  const asked = optionalPeriod(asOf, { what: asOfName, formula });
  if (asked === undefined) return readingOf(subject);
  const { rests } = levelGiven(dataset, subject, periodAsked(subject, asked), formula);
  return rests.length === 1 ? rests[0]! : { series: subject, period: asked };
};

export const sourceOf = (id: unknown, style: unknown, asOf: unknown) =>
  each({ id }, { style, asOf }, (options) => {
    const formula = '=AZCN.SOURCE("aiib-tanap-loan","APA")';
    const { cite } = chosen(styles, options.style, formula);
    return (cells) => {
      const name = requiredText(cells.id, { what: "id or name", formula });
      const source = dataset.subjects.find(name) ? undefined : dataset.sourcesByName.find(name);
      if (source) return { value: cite({ source }), rests: [] };
      const reading = readingNamed(cells.id, options.asOf, formula);
      return { value: cite(referenceOf(dataset, reading)), rests: [reading] };
    };
  });

const saidOf = (id: unknown, asOf: unknown, formula: string, say: (reading: Reading) => string) =>
  each({ id }, { asOf }, (options) => (cells) => {
    const reading = readingNamed(cells.id, options.asOf, formula);
    return { value: say(reading), rests: [reading] };
  });

export const caveatsOf = (id: unknown, asOf: unknown) =>
  saidOf(id, asOf, '=AZCN.CAVEAT("aiib-tanap-loan")', (reading) => caveatOf(dataset, reading));

export const verdictsOf = (id: unknown) =>
  saidOf(id, undefined, '=AZCN.VERDICT("aiib-tanap-loan")', (reading) => verdictSentence(subjectOf(reading)));

export const cardSubject = (id: unknown): Subject =>
  subjectNamed(id, '=AZCN.CARD("china-investment-in-azerbaijan")');

/** A record with values to compare. */
export const comparedOf = (id: unknown): Entry => {
  const formula = '=AZCN.COMPARE("china-investment-in-azerbaijan")';
  const subject = subjectNamed(id, formula);
  if (isEntry(subject) && subject.observations.length > 0) return subject;
  throw new Refusal(
    "unknown",
    `${quoted(subject.row.label_en)} has no values to compare: it is ${isEntry(subject) ? "a record without a figure" : `a series by ${subject.row.frequency}`}. Try ${formula}.`,
  );
};

export const listOf = (table: unknown): Cell[][] =>
  listed(dataset, optionalText(table, { what: "table", formula: "=AZCN.LIST()" }));

export const editionOf = (field: unknown): Cell =>
  chosen(editionFields, field, '=AZCN.EDITION("version")').read(dataset);
