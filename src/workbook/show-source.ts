// Owns finding the figure, record or series behind the selected cell.
import { rowReadings } from "../dataset/basis";
import { type Dataset, type Reading, subjectOf } from "../dataset/dataset";
import type { Cell } from "../dataset/table";
import { runBatch } from "./change/batch";
import { contains } from "./excel/address";
import { compareTables } from "./refresh/check-tables";
import { isAzcnFormula } from "./inventory/formula-call";
import { readArguments } from "./sources/formula-arguments";
import { formulaBasis } from "./sources/formula-basis";
import { canSpill } from "./inventory/formula-cells";
import { findTables } from "./inventory/inserted-tables";

/** Id of the subject behind the selected cell; undefined where the cell is none of ours. */
export const subjectBehindSelection = (dataset: Dataset): Promise<string | undefined> =>
  runBatch(async (context, turn) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,formulas");
    const sheet = cell.worksheet.load("name");
    const parent = canSpill()
      ? cell.getSpillParentOrNullObject().load("rowIndex,columnIndex,formulas")
      : undefined;
    const { tables } = await findTables(context);

    const inserted = tables.find(
      ({ sheet: name, body }) =>
        name === sheet.name && contains(body, { row: cell.rowIndex, column: cell.columnIndex }),
    );
    if (inserted) {
      const [compared] = await compareTables(context, turn, dataset, [inserted], {});
      const { table, matches, positions } = compared!;
      const match = matches[cell.rowIndex - inserted.body.row];
      const column = table?.columns[positions.indexOf(cell.columnIndex - inserted.body.column)];
      if (!table || match === undefined) return undefined;
      // A column of the user's own says what its row says.
      return idOf(rowReadings(dataset, table.id, table.keys[match]!, column && [column.id])[0]);
    }

    const anchor = parent && !parent.isNullObject ? parent : cell;
    const formula: unknown = anchor.formulas[0]?.[0];
    if (!isAzcnFormula(formula)) return undefined;
    if (anchor !== cell) {
      const row = anchor
        .getSpillingToRangeOrNullObject()
        .getIntersectionOrNullObject(cell.getEntireRow())
        .load("values");
      await context.sync();
      const cells: Cell[] = row.isNullObject ? [] : (row.values[0] as Cell[]);
      const own = cells.flatMap((id) => {
        const subject = dataset.subjects.find(String(id));
        return subject?.id === id ? [subject.id] : [];
      });
      if (own[0]) return own[0];
    }
    const at = { sheet: sheet.name, area: { row: anchor.rowIndex, column: anchor.columnIndex }, formula };
    const givenTo = await readArguments(context, [at]);
    return idOf(formulaBasis(formula, givenTo(at)).readings[0]);
  });

const idOf = (reading: Reading | undefined): string | undefined => reading && subjectOf(reading).id;
