// Owns the rows of the dataset that a table lacks: added at its end, and removed again where refreshing fails.
import type { Cell } from "../../dataset/table";
import { rangeOf } from "../change/patch";
import { holds, isFormula } from "../excel/cell-contents";
import { WorkbookRefusal } from "../excel/refusal";
import type { Compared } from "./compare-table";

/** Where each cell of an added row comes from in the layout; undefined for a column of the user's own. */
const cellOf = <T>(
  { table, positions }: Compared,
  source: readonly (readonly T[])[],
  key: string,
  column: number,
): T | undefined => {
  const index = positions.indexOf(column);
  return index < 0 ? undefined : source[table!.keys.indexOf(key) + 1]![index];
};

/** What stands below the table moves down. */
export const appendRows = (
  context: Excel.RequestContext,
  compared: Compared,
  added: readonly string[],
): void => {
  const { inserted, layout } = compared;
  const { name, sheet, body } = inserted;
  const native = context.workbook.tables.getItem(name);
  // Without values, so that Excel fills the columns that the user calculates.
  added.forEach(() => native.rows.add());
  const area = { ...body, row: body.row + body.rows, rows: added.length };
  const rows = rangeOf(context, { sheet, area });
  const cells = <T>(source: readonly (readonly T[])[]): (T | null)[][] =>
    added.map((key) =>
      Array.from({ length: body.columns }, (_, column) => cellOf(compared, source, key, column) ?? null),
    );
  rows.numberFormat = cells(layout!.formats) as string[][];
  rows.values = cells<Cell>(layout!.values) as Cell[][];
};

/** A table that rows were added to, and how many it has now. */
export interface Grown {
  rows: Excel.TableRowCollection;
  former: number;
  present: number;
}

/** Reads how the tables stand by now; refuses where anything of the user's stands in the added rows. */
export const readAddedRows = async (
  context: Excel.RequestContext,
  tables: readonly { one: Compared; added: readonly string[] }[],
): Promise<Grown[]> => {
  const read = tables.map(({ one, added }) => {
    const { tables: natives } = context.workbook;
    const { name } = one.inserted;
    const body = natives.getItem(name).getDataBodyRange().load("formulas");
    return { one, added, rows: natives.getItem(name).rows, body };
  });
  await context.sync();
  return read.map(({ one, added, rows, body }) => {
    const { sheet, address, body: former } = one.inserted;
    const formulas = body.formulas as Cell[][];
    const extra = formulas.slice(former.rows);
    // Broken off between two of them, there are fewer.
    if (extra.length > added.length || !extra.every((line, at) => isAdded(one, added[at]!, line))) {
      throw new WorkbookRefusal("changed", { at: { sheet, address } });
    }
    return { rows, former: former.rows, present: formulas.length };
  });
};

export const removeAddedRows = (tables: readonly Grown[]): void => {
  for (const { rows, former, present } of tables) {
    for (let at = present - 1; at >= former; at -= 1) rows.getItemAt(at).delete();
  }
};

/** Whether a row holds what was written, or nothing yet; a column of the user's own may have filled itself. */
const isAdded = (compared: Compared, key: string, line: readonly Cell[]): boolean =>
  line.every((cell, column) => {
    const wanted = cellOf(compared, compared.layout!.values, key, column);
    return cell === "" || (wanted === undefined ? isFormula(cell) : holds(cell, wanted));
  });
