// Owns the values that take the place of our formulas when they are frozen.
import type { Cell } from "../../dataset/table";
import { type Patch, rangeOf } from "../change/patch";
import { beforeOf, type CellContents, CONTENTS, entered } from "../excel/cell-contents";
import { type RefusalCode, WorkbookRefusal } from "../excel/refusal";
import type { FormulaCell } from "../inventory/formula-cells";

type ReadCells = Required<CellContents>;

/** Errors that say nothing of the data: what the cell will show is not known yet. */
const unsettled: Readonly<Record<string, RefusalCode>> = {
  "#NAME?": "needs-repair",
  "#BUSY!": "still-calculating",
  "#GETTING_DATA": "still-calculating",
  "#CONNECT!": "still-calculating",
  "#SPILL!": "spill-blocked",
};

/** Refuses a formula whose value is not known, or cannot be held by a cell alone. */
export const valuePatches = async (
  context: Excel.RequestContext,
  formulas: readonly FormulaCell[],
): Promise<Patch[]> => {
  const ranges = formulas.map((cell) => rangeOf(context, cell).load(CONTENTS));
  await context.sync();
  return formulas.map(({ sheet, address, area, formula }, index): Patch => {
    const { formulas: held, values, valueTypes, numberFormat } = ranges[index] as unknown as ReadCells;
    values.forEach((line, row) =>
      line.forEach((value, column) => {
        const isError = valueTypes[row]![column] === "Error";
        const code = isError ? unsettled[String(value)] : undefined;
        if (code) throw new WorkbookRefusal(code, { at: { sheet, address } });
        if (valueTypes[row]![column] === "RichValue") {
          throw new WorkbookRefusal("card", { at: { sheet, address } });
        }
      }),
    );
    // Some versions of Excel tell the formula for every cell it spills to; entered again, one is enough.
    const onlyFirst = (first: Cell): Cell[][] =>
      values.map((line, row) => line.map((_, column) => (row === 0 && column === 0 ? first : "")));
    return {
      sheet,
      area,
      content: values.map((line, row) =>
        line.map((value, column) =>
          entered(value, numberFormat[row]![column]!, valueTypes[row]![column] === "Error"),
        ),
      ),
      // A number entered into a cell that is formatted as text would be a text.
      formats: values.map((line, row) =>
        line.map((value, column) =>
          typeof value !== "string" && numberFormat[row]![column] === "@" ? "General" : null,
        ),
      ),
      before: {
        ...beforeOf({ formulas: onlyFirst(formula), values: onlyFirst(values[0]![0]!), numberFormat }),
        held,
      },
    };
  });
};
