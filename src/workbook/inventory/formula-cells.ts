// Owns finding the cells with formulas of a kind, and what each of them fills.
import type { Cell } from "../../dataset/table";
import { nextStep, type Progress, type Turn } from "../change/progress";
import { type Area, areaAddress, areaOf, contains, type Place } from "../excel/address";
import { calculates } from "../excel/cell-contents";
import { isAzcnFormula } from "./formula-call";

/** A cell with a formula of ours. */
export interface FormulaCell extends Place {
  formula: string;
  value: Cell;
  /** All that the formula fills: its own cell, or the cells it spills to. */
  area: Area;
  isProtected: boolean;
}

/** Cells read in one request. */
const BLOCK = 50_000;

/** Rows of the area, so many at a time that one request can carry them. */
const blocksOf = (area: Area): Area[] => {
  const height = Math.max(1, Math.floor(BLOCK / area.columns));
  const count = Math.ceil(area.rows / height);
  return Array.from({ length: count }, (_, index) => {
    const row = area.row + index * height;
    return { ...area, row, rows: Math.min(height, area.row + area.rows - row) };
  });
};

/** Every cell whose formula `wanted` wants, with what it spills to. */
export const findFormulas = async (
  context: Excel.RequestContext,
  turn: Turn,
  progress: Progress,
  wanted: (content: unknown) => boolean = isAzcnFormula,
): Promise<FormulaCell[]> => {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    protection: sheet.protection.load("protected"),
  }));
  await context.sync();
  const blocks = used.flatMap(({ sheet, range, protection }) =>
    range.isNullObject ? [] : blocksOf(areaOf(range)).map((area) => ({ sheet, area, protection })),
  );

  const cells: { cell: FormulaCell; spill: Excel.Range | undefined }[] = [];
  for (const [index, { sheet, area, protection }] of blocks.entries()) {
    nextStep(turn, progress, index, blocks.length);
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("formulas,values");
    // A large workbook does not fit one answer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const { formulas, values }: { formulas: unknown[][]; values: Cell[][] } = range;
    formulas.forEach((line, row) =>
      line.forEach((formula, column) => {
        const value = values[row]![column]!;
        if (!wanted(formula) || !calculates(formula, value)) return;
        const own: Area = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
        const cell = {
          sheet: sheet.name,
          address: areaAddress(own),
          formula,
          value,
          area: own,
          isProtected: protection.protected,
        };
        cells.push({ cell, spill: canSpill() ? spillOf(sheet, own) : undefined });
      }),
    );
    range.untrack();
  }
  if (cells.length > 0) await context.sync();
  nextStep(turn, progress, blocks.length, blocks.length);
  return withoutSpilled(
    cells.map(({ cell, spill }) => (spill && !spill.isNullObject ? { ...cell, area: areaOf(spill) } : cell)),
    cells.map(({ cell }) => cell.area),
  );
};

export const canSpill = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.12");

const spillOf = (sheet: Excel.Worksheet, { row, column }: Area): Excel.Range =>
  sheet
    .getCell(row, column)
    .getSpillingToRangeOrNullObject()
    .load("rowIndex,columnIndex,rowCount,columnCount");

/** Some versions of Excel tell the formula of a spilled table for each of its cells: only the first one holds it. */
const withoutSpilled = (found: readonly FormulaCell[], own: readonly Area[]): FormulaCell[] => {
  const spilling = found.filter(({ area }) => area.rows * area.columns > 1);
  return found.filter(
    (cell, at) =>
      !spilling.some(
        (other) =>
          other.sheet === cell.sheet && other.address !== cell.address && contains(other.area, own[at]!),
      ),
  );
};
