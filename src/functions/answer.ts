// Owns how a function answers: the one mapping of refusals to Excel's errors, and answering in a range's shape.
import { once } from "../dataset/once";
import { Refusal } from "../dataset/refusal";
import type { Cells } from "./cells";

/** One refusal may stand in a hundred thousand cells. */
const refused = once(({ kind, message }: Refusal) => {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(kind === "unknown" ? notAvailable : invalidValue, message);
});

/** A refusal as the error Excel shows, with its sentence; what is already such an error is passed on. */
const asExcelError = (error: unknown): CustomFunctions.Error => {
  if (error instanceof CustomFunctions.Error) return error;
  if (error instanceof Refusal) return refused(error);
  const message = `AZCN met a fault of its own (${String(error)}). Please report it with the formula.`;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
};

/** The answer, or the error that Excel shows instead. */
export const answer = <T>(compute: () => T): T => {
  try {
    return compute();
  } catch (error) {
    throw asExcelError(error);
  }
};

/** One answer a cell: blank cells give "", an error stands in the cell that deserves it; a single cell throws its own. */
export const answerEach = <T>({ rows, columns, at }: Cells<T>): (T | "" | CustomFunctions.Error)[][] => {
  const valueAt = (row: number, column: number): T | "" => at(row, column)?.value ?? "";
  if (rows * columns === 1) return [[answer(() => valueAt(0, 0))]];
  const answers: (T | "" | CustomFunctions.Error)[][] = [];
  // Plain loops: a column may have a million rows.
  for (let row = 0; row < rows; row += 1) {
    const line: (T | "" | CustomFunctions.Error)[] = [];
    for (let column = 0; column < columns; column += 1) {
      try {
        line.push(valueAt(row, column));
      } catch (error) {
        line.push(asExcelError(error));
      }
    }
    answers.push(line);
  }
  return answers;
};
