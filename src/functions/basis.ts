// Owns what each call rests on: the readings that its answer is made of, by what the functions themselves answer with.
import { lineReadings, rowReadings } from "../dataset/basis";
import { dataset } from "../dataset/current";
// What a call rests on is told at once, so nothing of the dataset may be missing.
import "../dataset/later";
import { type Dataset, type Reading, readingOf } from "../dataset/dataset";
import { comparedObservations } from "../dataset/evidence";
import { agreementLookup, figureLookup, loanLookup } from "../dataset/figure";
import { Refusal } from "../dataset/refusal";
import type { Cell, Line, Table } from "../dataset/table";
import { coverageOf, partsOf, totalOf } from "../dataset/total";
import type { Answered, Cells } from "./cells";
import type * as evidence from "./evidence";
import type * as lookup from "./lookup";
import * as resolve from "./resolve";
import type * as series from "./series";
import type * as tables from "./tables";

type Functions = typeof evidence & typeof lookup & typeof series & typeof tables;

/** "LOAN": every function stands under its id in lower case. */
export type FunctionId = Uppercase<keyof Functions>;

/** What a call rests on, where it answers: the dataset as a whole, or readings; else why it rests on nothing. */
export interface Basis {
  readonly readings: readonly Reading[];
  readonly isWhole: boolean;
  readonly lacks?: string;
}

/** An argument that only Excel can work out. */
export const computed = new Refusal(
  "unknown",
  "An argument is worked out by Excel: AZCN.SOURCE with the same argument names the source.",
);

/** An argument that changes the answer but not what it rests on: where only Excel knows it, another will do. */
const free = (given: unknown, other?: unknown): unknown => (given === computed ? other : given);

type Rests = Pick<Answered<unknown>, "rests">;

/** Everything that the row holds. */
const inTable = ({ id, keys }: Table): Rests => ({
  rests: keys.flatMap((key) => rowReadings(dataset, id, key)),
});

/** The column that is added, in the rows that `wanted` picks of a total's. */
const inTotal = (
  ask: (dataset: Dataset, table: string, criteria: readonly Cell[]) => unknown,
  wanted: (parts: ReturnType<typeof partsOf>) => readonly Line[],
  name: unknown,
  given: readonly unknown[],
): Rests => {
  const { table, criteria } = resolve.tableAsked(name, given, "");
  // Refuses what the function refuses.
  ask(dataset, table, criteria);
  const parts = partsOf(dataset, table, criteria);
  const column = parts.table.row.total!;
  return { rests: wanted(parts).flatMap((line) => lineReadings(dataset, parts.table, line, [column])) };
};

/** Whatever is said of the dataset as a whole. */
const whole = (_answer: unknown): Rests => ({ rests: [] });

/** One line a function. An argument comes as Excel gives it to the function, repeated ones each for itself. */
const lines: { readonly [Id in FunctionId]: (...given: unknown[]) => Rests | Cells<unknown> } = {
  INVESTMENT: (investor, asOf, unit) => resolve.investmentOf(investor, asOf, free(unit)),
  COMPANIES: resolve.companiesOf,
  LOAN: (loan, field) => resolve.lookedUp(loanLookup, loan, field),
  AGREEMENT: (agreement, field) => resolve.lookedUp(agreementLookup, agreement, field),
  FIGURE: (figure, field) => resolve.lookedUp(figureLookup, figure, field),
  TRADE: (year, flow, reporter, unit) => resolve.tradeOf(year, flow, reporter, free(unit)),
  FINANCE: (year, financeClass, unit) => resolve.financeOf(year, financeClass, free(unit)),
  INDICATOR: resolve.indicatorOf,
  OBSERVATION: resolve.observationOf,
  HISTORY: (name, from, to, measure, headers) => resolve.historyOf(name, from, to, measure, free(headers)),
  EXCHANGE: (amount, from, to, year) => resolve.exchangeOf(free(amount, 1), from, to, year),
  REAL: (amount, year, baseYear) => resolve.realOf(free(amount, 1), year, baseYear),
  DATA: (table, headers, ...criteria) => inTable(resolve.dataOf(table, free(headers), criteria).table),
  AGREEMENTS: (year, sector) => inTable(resolve.agreementsOf(year, sector)),
  LOANS: (lender, year) => inTable(resolve.loansOf(lender, year)),
  TIMELINE: (from, to, kind) => inTable(resolve.timelineOf(from, to, kind)),
  TOTAL: (table, ...criteria) =>
    inTotal(totalOf, ({ added }) => added.map(({ line }) => line), table, criteria),
  COVERAGE: (table, ...criteria) => inTotal(coverageOf, ({ lines: counted }) => counted, table, criteria),
  LIST: (table) => whole(resolve.listOf(free(table))),
  EDITION: (field) => whole(resolve.editionOf(free(field))),
  FACTS: (text, limit) => ({ rests: resolve.factsOf(text, limit) }),
  SOURCE: (id, style, asOf) => resolve.sourceOf(id, free(style), asOf),
  CAVEAT: resolve.caveatsOf,
  VERDICT: resolve.verdictsOf,
  COMPARE: (id) => {
    const entry = resolve.comparedOf(id);
    return { rests: comparedObservations(entry).map((observation) => ({ entry, observation })) };
  },
  CARD: (id) => ({ rests: [readingOf(resolve.cardSubject(id))] }),
};

const isFunctionId = (name: string): name is FunctionId => Object.hasOwn(lines, name);

/** What a call rests on: nothing, where all it answers is an error. */
export const basisOf = (name: string, given: readonly unknown[]): Basis => {
  const readings: Reading[] = [];
  let isWhole = false;
  let lacks: string | undefined;
  const gather = (work: () => Rests | undefined): void => {
    try {
      const rests = work()?.rests;
      if (rests?.length === 0) isWhole = true;
      for (const reading of rests ?? []) readings.push(reading);
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof CustomFunctions.Error)) throw error;
      lacks ??= error.message;
    }
  };
  gather(() => {
    if (!isFunctionId(name)) throw new Refusal("unknown", `There is no function AZCN.${name}.`);
    const made = lines[name](...given);
    if ("rests" in made) return made;
    for (let row = 0; row < made.rows; row += 1)
      for (let column = 0; column < made.columns; column += 1) gather(() => made.at(row, column));
    return undefined;
  });
  return { readings, isWhole, lacks };
};
