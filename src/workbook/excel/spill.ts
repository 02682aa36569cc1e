// Owns which cells show what a formula elsewhere spills to them: entered again, they would be in its way.
import type { Cell } from "../../dataset/table";
import { areaAddress, areaOf, withoutSheet } from "./address";

export const canSpill = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.12");

/** Asks cell by cell, but only where a range that has loaded its values, place and `hasSpill` has any. */
export const readSpilled = async (
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<(row: number, column: number) => boolean> => {
  const spilled = new Set<string>();
  if (!canSpill() || range.hasSpill === false) return () => false;
  const area = areaOf(range);
  const address = (row: number, column: number): string =>
    areaAddress({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
  const asked = (range.values as Cell[][]).flatMap((line, row) =>
    line.flatMap((value, column) =>
      value === ""
        ? []
        : [
            {
              own: address(row, column),
              parent: range.getCell(row, column).getSpillParentOrNullObject().load("address"),
            },
          ],
    ),
  );
  await context.sync();
  for (const { own, parent } of asked) {
    if (!parent.isNullObject && withoutSheet(parent.address) !== own) spilled.add(own);
  }
  return (row, column) => spilled.has(address(row, column));
};
