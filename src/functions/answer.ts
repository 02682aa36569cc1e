// Owns how a function answers: the one mapping of refusals to Excel's errors, and answering in a range's shape.
import { NotYet } from "../dataset/packed";
import { Refusal } from "../dataset/refusal";
import type { Cells } from "./cells";
import { laterThere } from "./later";

const errorOf = ({ kind, message }: Refusal): CustomFunctions.Error => {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(kind === "unknown" ? notAvailable : invalidValue, message);
};

/** An option that is refused is the answer of a hundred thousand cells: the same refusal gives the same error. */
let latest: { readonly refusal: Refusal; readonly error: CustomFunctions.Error } | undefined;

const refused = (refusal: Refusal): CustomFunctions.Error => {
  if (latest?.refusal !== refusal) latest = { refusal, error: errorOf(refusal) };
  return latest.error;
};

/** A refusal as the error Excel shows, with its sentence; what is already such an error is passed on. */
const asExcelError = (error: unknown): CustomFunctions.Error => {
  if (error instanceof CustomFunctions.Error) return error;
  if (error instanceof Refusal) return refused(error);
  const message = `AZCN met a fault of its own (${String(error)}). Please report it with the formula.`;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
};

/**
 * The answer, or the error that Excel shows instead. What needs the long texts before they are there is a promise of
 * it, which Excel takes from any function.
 */
export const answer = <T>(compute: () => T): T => {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof NotYet)) throw asExcelError(error);
    const later = laterThere().then(compute);
    return later.catch((failure: unknown) => {
      throw asExcelError(failure);
    }) as T;
  }
};

/** A hundred thousand errors are made in a third of the time where the engine notes no stack for each. */
const withoutStacks = <T>(work: () => T): T => {
  const engine = Error as { stackTraceLimit?: number };
  const { stackTraceLimit } = engine;
  engine.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    engine.stackTraceLimit = stackTraceLimit;
  }
};

/** One answer a cell: blank cells give "", a cell that cannot be answered has its error; a single cell throws its own. */
export const answerEach = <T>(cells: Cells<T>): (T | "" | CustomFunctions.Error)[][] =>
  answer(() => answersOf(cells));

const answersOf = <T>({ rows, columns, at }: Cells<T>): (T | "" | CustomFunctions.Error)[][] => {
  const valueAt = (row: number, column: number): T | "" => at(row, column)?.value ?? "";
  if (rows * columns === 1) return [[valueAt(0, 0)]];
  const answers: (T | "" | CustomFunctions.Error)[][] = [];
  const fill = (): void => {
    // Plain loops: a column may have a million rows.
    for (let row = 0; row < rows; row += 1) {
      const line: (T | "" | CustomFunctions.Error)[] = [];
      for (let column = 0; column < columns; column += 1) {
        try {
          line.push(valueAt(row, column));
        } catch (error) {
          if (error instanceof NotYet) throw error;
          line.push(asExcelError(error));
        }
      }
      answers.push(line);
    }
  };
  withoutStacks(fill);
  return answers;
};
