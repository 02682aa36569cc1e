// Owns how a function answers: the one mapping of refusals to Excel's errors, and answering in a range's shape.
import { Refusal } from "../dataset/refusal";
import { isBlank } from "./argument";

/** A refusal as the error Excel shows, with its sentence; what is already such an error is passed on. */
const asExcelError = (error: unknown): CustomFunctions.Error => {
  if (error instanceof CustomFunctions.Error) return error;
  if (error instanceof Refusal) {
    const code =
      error.kind === "unknown"
        ? CustomFunctions.ErrorCode.notAvailable
        : CustomFunctions.ErrorCode.invalidValue;
    return new CustomFunctions.Error(code, error.message);
  }
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

/** One answer a cell, in the range's shape: blank cells give "", an error stands in the cell that deserves it. */
export const answerEach = <T>(range: any[][], compute: (cell: any) => T): any[][] => {
  // What is left out before a later argument is no range, and not a blank cell either.
  if (!Array.isArray(range)) return [[answer(() => compute(range))]];
  if (range.length === 1 && range[0]!.length === 1 && !isBlank(range[0]![0]))
    return [[answer(() => compute(range[0]![0]))]];
  // A ragged range is padded, since an answer has to be a rectangle.
  let width = 1;
  for (const row of range) width = Math.max(width, row.length);
  // Plain loops: a column may have a million rows.
  const answers: any[][] = [];
  for (const row of range.length === 0 ? [[]] : range) {
    const line: any[] = new Array(width);
    for (let index = 0; index < width; index += 1) line[index] = answerCell(row[index], compute);
    answers.push(line);
  }
  return answers;
};

const answerCell = <T>(cell: any, compute: (cell: any) => T): T | "" | CustomFunctions.Error => {
  if (isBlank(cell)) return "";
  try {
    return compute(cell);
  } catch (error) {
    return asExcelError(error);
  }
};
