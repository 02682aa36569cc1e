// Owns finding the cells with formulas of a kind, and what each of them fills.
import type { Cell } from "../../dataset/cell";
import { nextStep, type Progress, type Turn } from "../change/progress";
import { type Area, areaAddress, areaOf, contains, type Place } from "../excel/address";
import { calculates } from "../excel/cell-contents";
import { readErrors } from "../excel/cell-error";
import { isAzcnFormula } from "./formula-call";

/** A cell with a formula of ours. */
export interface FormulaCell extends Place {
  formula: string;
  value: Cell;
  /** The error that it shows, as English writes it. */
  error?: string | undefined;
  /** All that the formula fills: its own cell, or the cells it spills to. */
  area: Area;
  isProtected: boolean;
}

/** Cells read in one request. */
const BLOCK = 50_000;

const AREA = "rowIndex,columnIndex,rowCount,columnCount";

/** The two halves of an area, cut across its rows while it has several. */
const halves = (area: Area): Area[] => {
  const { row, column, rows, columns } = area;
  const [top, left] = [Math.ceil(rows / 2), Math.ceil(columns / 2)];
  return rows > 1
    ? [
        { ...area, rows: top },
        { ...area, row: row + top, rows: rows - top },
      ]
    : [
        { ...area, columns: left },
        { ...area, column: column + left, columns: columns - left },
      ];
};

/**
 * What is used of the sheets, in blocks that one request can carry. One cell in a sheet's last corner makes all of it
 * used: so the halves of what is too large are asked what of them is. Formats count, since Excel may pass over
 * formulas that show "" when it is asked for values alone.
 */
const usedBlocks = async (
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<{ sheet: Excel.Worksheet; area: Area }[]> => {
  const blocks: { sheet: Excel.Worksheet; area: Area }[] = [];
  let asked = sheets.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject().load(AREA) }));
  while (asked.length > 0) {
    // Each answer says what to ask next.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const used = asked.flatMap(({ sheet, range }) =>
      range.isNullObject ? [] : [{ sheet, area: areaOf(range) }],
    );
    const isSmall = ({ area }: { area: Area }): boolean => area.rows * area.columns <= BLOCK;
    blocks.push(...used.filter(isSmall));
    asked = used
      .filter((one) => !isSmall(one))
      .flatMap(({ sheet, area }) =>
        halves(area).map(({ row, column, rows, columns }) => ({
          sheet,
          range: sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject().load(AREA),
        })),
      );
  }
  return blocks;
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
  const shut = new Map(sheets.items.map((sheet) => [sheet, sheet.protection.load("protected")]));
  const blocks = await usedBlocks(context, sheets.items);

  const cells: { cell: FormulaCell; spill: Excel.Range | undefined; shown: Excel.Range | undefined }[] = [];
  for (const [index, { sheet, area }] of blocks.entries()) {
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
          isProtected: shut.get(sheet)!.protected,
        };
        const mayFail = typeof value === "string" && value.startsWith("#");
        cells.push({
          cell,
          spill: canSpill() ? spillOf(sheet, own) : undefined,
          shown: mayFail ? sheet.getCell(own.row, own.column).load("values,valueTypes") : undefined,
        });
      }),
    );
    range.untrack();
  }
  if (cells.length > 0) await context.sync();
  const errorOf = await readErrors(
    context,
    cells.flatMap(({ shown }) => shown ?? []),
  );
  nextStep(turn, progress, blocks.length, blocks.length);
  return withoutSpilled(
    cells.map(({ cell, spill, shown }) => ({
      ...cell,
      error: shown && errorOf(shown, 0, 0),
      area: spill && !spill.isNullObject ? areaOf(spill) : cell.area,
    })),
    cells.map(({ cell }) => cell.area),
  );
};

export const canSpill = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.12");

const spillOf = (sheet: Excel.Worksheet, { row, column }: Area): Excel.Range =>
  sheet.getCell(row, column).getSpillingToRangeOrNullObject().load(AREA);

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
