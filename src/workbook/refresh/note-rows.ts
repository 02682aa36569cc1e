// Owns the lines of text below an inserted table: renewed where they are still as they were written, and restored.
import type { Cell } from "../../dataset/table";
import { SHEET_ROWS } from "../excel/address";
import type { InsertedTable } from "../inventory/inserted-tables";
import { WorkbookRefusal } from "../excel/refusal";

/** Lines of the user's own may have been put between. */
const LINES_BETWEEN = 20;

/** Lines of a table that still are what was written, and what they are to be. */
export interface RenewedLines {
  inserted: InsertedTable;
  /** Where they begin, counted from below the table. */
  at: number;
  former: readonly string[];
  present: readonly string[];
}

const below = (
  context: Excel.RequestContext,
  { sheet, body }: InsertedTable,
  bodyRows: number,
  at: number,
  rows: number,
): Excel.Range =>
  context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(body.row + bodyRows + at, body.column, rows, 1);

/** The lines in as many rows as there are: the last takes up what is too much. */
const fitted = (lines: readonly string[], rows: number): string[] =>
  Array.from({ length: rows }, (_, row) =>
    row < rows - 1 ? (lines[row] ?? "") : lines.slice(rows - 1).join(" "),
  );

const stands = (values: readonly Cell[][], at: number, lines: readonly string[]): boolean =>
  lines.every((line, row) => values[at + row]?.[0] === line);

/** Reads below the table; once that has come, the result finds the lines to renew, unless someone has changed them. */
export const findLines = (
  context: Excel.RequestContext,
  inserted: InsertedTable,
): ((lines: readonly string[]) => RenewedLines | undefined) => {
  const former = inserted.record.lines ?? [];
  if (former.length === 0) return () => undefined;
  const room = SHEET_ROWS - inserted.body.row - inserted.body.rows;
  const count = Math.min(room, former.length + LINES_BETWEEN);
  if (count < former.length) return () => undefined;
  const range = below(context, inserted, inserted.body.rows, 0, count).load("values");
  return (lines) => {
    const at = range.values.findIndex((_, row) => stands(range.values as Cell[][], row, former));
    const present = fitted(lines, former.length);
    const isNew = at >= 0 && present.some((line, row) => line !== former[row]);
    return isNew ? { inserted, at, former, present } : undefined;
  };
};

const write = (range: Excel.Range, lines: readonly string[]): void => {
  range.numberFormat = lines.map(() => ["@"]);
  range.values = lines.map((line) => [line]);
};

/** Writes the lines as they are to be; `added` rows stand between the former end of the table and them. */
export const renewLines = (
  context: Excel.RequestContext,
  { inserted, at, present }: RenewedLines,
  added: number,
): void => write(below(context, inserted, inserted.body.rows + added, at, present.length), present);

/** Restores the lines that were renewed; refuses where they were changed since. `bodyRows` is the table's present size. */
export const restoreLines = async (
  context: Excel.RequestContext,
  renewed: readonly { lines: RenewedLines; bodyRows: number }[],
): Promise<void> => {
  const ranges = renewed.map(({ lines: { inserted, at, former }, bodyRows }) =>
    below(context, inserted, bodyRows, at, former.length).load("values,address"),
  );
  await context.sync();
  const written = renewed.map(({ lines: { inserted, former, present } }, index) => {
    const values = ranges[index]!.values as Cell[][];
    if (stands(values, 0, former)) return false;
    if (stands(values, 0, present)) return true;
    const { sheet, address } = inserted;
    throw new WorkbookRefusal("changed", { at: { sheet, address } });
  });
  renewed.forEach(({ lines: { former } }, index) => {
    if (written[index]) write(ranges[index]!, former);
  });
};
