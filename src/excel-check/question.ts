// Owns what a question to Excel is: what is asked, which answers the product copes with, and why it matters.
import type { Seen, Site } from "./site";

/** 1 a wrong number or a lost cell, 2 something that does not work, 3 to be known. */
export type Weight = 1 | 2 | 3;

export interface Question {
  /** Its topic and its name, which stay: recorded answers are told apart by them. */
  readonly id: string;
  readonly weight: Weight;
  readonly asks: string;
  readonly why: string;
  /** Every answer that the product copes with; none where whatever is seen is only noted. */
  readonly expects: readonly Seen[];
  readonly ask: (site: Site) => Promise<Seen> | Seen;
  /** How many rows of the sheet it needs. */
  readonly rows: number;
  /** It touches its own cells alone, so that others like it may be asked at the same time. */
  readonly isAlone?: boolean;
}

export type Row = readonly [
  weight: Weight,
  name: string,
  asks: string,
  why: string,
  expects: readonly Seen[],
  ask: Question["ask"],
  isAlone?: boolean,
];

const ROWS = 14;

export const topic = (name: string, rows: readonly Row[]): Question[] =>
  rows.map(([weight, own, asks, why, expects, ask, isAlone = false]) => ({
    id: `${name}.${own}`,
    weight,
    asks,
    why,
    expects,
    ask,
    rows: ROWS,
    isAlone,
  }));

/** A topic whose questions touch nothing but their own cells. */
export const alone = (name: string, rows: readonly Row[]): Question[] =>
  topic(name, rows).map((question) => ({ ...question, isAlone: true }));
