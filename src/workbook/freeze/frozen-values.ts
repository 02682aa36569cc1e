// Owns the values that take the place of our formulas when they are frozen.
import type { Cell } from "../../dataset/cell";
import { type Patch, rangeOf } from "../change/patch";
import { beforeOf, type CellContents, CONTENTS, entered } from "../excel/cell-contents";
import { readErrors } from "../excel/cell-error";
import { type RefusalCode, WorkbookRefusal } from "../excel/refusal";
import type { FormulaCell } from "../inventory/formula-cells";

/** Errors that say nothing of the data: what the cell will show is not known yet. */
const unsettled: Readonly<Record<string, RefusalCode>> = {
  "#NAME?": "needs-repair",
  "#BUSY!": "still-calculating",
  "#GETTING_DATA": "still-calculating",
  "#CONNECT!": "still-calculating",
  "#SPILL!": "spill-blocked",
};

export interface FrozenCell extends Patch {
  /** Whether all that the formula gave is an error. */
  isError: boolean;
}

/** Refuses a formula whose value is not known, or cannot be held by a cell alone. */
export const frozenCells = async (
  context: Excel.RequestContext,
  formulas: readonly FormulaCell[],
): Promise<FrozenCell[]> => {
  const ranges = formulas.map((cell) => rangeOf(context, cell).load(CONTENTS));
  await context.sync();
  const errorOf = await readErrors(context, ranges);
  return formulas.map(({ sheet, address, area, formula }, index): FrozenCell => {
    const range = ranges[index]!;
    const { formulas: held, values, numberFormat } = range as CellContents;
    const errors = values.map((line, row) => line.map((_, column) => errorOf(range, row, column)));
    for (const error of errors.flat()) {
      const code = error && unsettled[error];
      if (code) throw new WorkbookRefusal(code, { at: { sheet, address } });
    }
    if (range.valueTypes.flat().includes(Excel.RangeValueType.richValue))
      throw new WorkbookRefusal("card", { at: { sheet, address } });
    // Some versions of Excel tell the formula for every cell it spills to; entered again, one is enough.
    const onlyFirst = (first: Cell): Cell[][] =>
      values.map((line, row) => line.map((_, column) => (row === 0 && column === 0 ? first : "")));
    return {
      sheet,
      area,
      isError: errors.flat().every(Boolean),
      content: values.map((line, row) =>
        line.map(
          (value, column) => errors[row]![column] ?? entered(value, numberFormat[row]![column]!, false),
        ),
      ),
      // A number or an error entered into a cell that is formatted as text would be a text.
      formats: values.map((line, row) =>
        line.map((value, column) =>
          (typeof value !== "string" || errors[row]![column]) && numberFormat[row]![column] === "@"
            ? "General"
            : null,
        ),
      ),
      before: {
        ...beforeOf({ formulas: onlyFirst(formula), values: onlyFirst(values[0]![0]!), numberFormat }),
        held,
      },
    };
  });
};
