// Owns a call cell by cell: ranges go pair by pair, a single value goes with each cell, options are judged once.
import type { Reading } from "../dataset/dataset";
import { Refusal } from "../dataset/refusal";
import { isBlank } from "./argument";

/** A value, and the readings it is made of; none where it rests on the dataset as a whole. */
export interface Answered<T> {
  readonly value: T;
  readonly rests: readonly Reading[];
}

/** What a call answers, each cell worked out when it is asked for; undefined where the cell asked about is blank. */
export interface Cells<T> {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Answered<T> | undefined;
}

type Arguments = Readonly<Record<string, unknown>>;

/** An argument cell by cell. */
interface Given {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly isRange: boolean;
  readonly at: (row: number, column: number) => unknown;
}

const givenAs = (name: string, value: unknown): Given => {
  // What is left out before a later argument is no range, and not a blank cell either.
  if (!Array.isArray(value)) return { name, rows: 1, columns: 1, isRange: false, at: () => value };
  const lines = value as readonly (readonly unknown[])[];
  // A ragged range is padded, since an answer has to be a rectangle. A column may have a million rows: no spreading.
  const columns = lines.reduce((width, line) => Math.max(width, line.length), 1);
  const rows = Math.max(1, lines.length);
  const isSingle = rows * columns === 1;
  return {
    name,
    rows,
    columns,
    isRange: true,
    at: (row, column) => (isSingle ? lines[0]?.[0] : lines[row]?.[column]),
  };
};

const isSingle = ({ rows, columns }: Given): boolean => rows * columns === 1;

/** Some desktop builds hand an empty cell over as 0, which means something as an amount alone. */
const isEmptyCell = (name: string, cell: unknown): boolean =>
  isBlank(cell) || (cell === 0 && name !== "amount");

const valuesAt = <A extends Arguments>(given: readonly Given[], row: number, column: number): A =>
  Object.fromEntries(given.map(({ name, at }) => [name, at(row, column)])) as A;

/** "asOf" in a sentence is "as of". */
const words = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const shapeText = ({ name, rows, columns }: Given): string => `${words(name)} ${rows} × ${columns}`;

/** What is worked out at the first call and given, or thrown, again at each later one. */
const settled = <T>(work: () => T): (() => T) => {
  let outcome: { it: T } | { thrown: unknown } | undefined;
  return () => {
    if (!outcome) {
      try {
        outcome = { it: work() };
      } catch (thrown) {
        outcome = { thrown };
      }
    }
    if ("thrown" in outcome) throw outcome.thrown;
    return outcome.it;
  };
};

/**
 * The cells of a call. `judge` reads the options and gives what answers a cell of the ranges. A blank cell of a range
 * is answered with a blank; a blank option is an omitted one.
 */
export const each = <R extends Arguments, O extends Arguments, T>(
  ranges: R,
  options: O,
  judge: (options: O) => (cells: R) => Answered<T>,
): Cells<T> => {
  const [asked, chosen] = [ranges, options].map((all) =>
    Object.entries(all).map(([name, value]) => givenAs(name, value)),
  ) as [Given[], Given[]];
  const shaped = [...asked, ...chosen].filter((one) => !isSingle(one));
  const { rows, columns } = shaped[0] ?? { rows: 1, columns: 1 };
  if (shaped.some((one) => one.rows !== rows || one.columns !== columns)) {
    const refuse = () => {
      throw new Refusal(
        "invalid",
        `Ranges go pair by pair, and these differ in rows × columns: ${shaped.map(shapeText).join(", ")}. Give ranges of one shape, or a single value. Try =AZCN.EXCHANGE({100;200},"CNY","USD",{2018;2019}).`,
      );
    };
    return { rows: 1, columns: 1, at: refuse };
  }
  const once = settled(() => judge(options));
  const judgeAt = chosen.every(isSingle)
    ? once
    : (row: number, column: number) => judge(valuesAt<O>(chosen, row, column));
  return {
    rows,
    columns,
    at: (row, column) =>
      asked.some(({ name, isRange, at }) => isRange && isEmptyCell(name, at(row, column)))
        ? undefined
        : judgeAt(row, column)(valuesAt<R>(asked, row, column)),
  };
};
