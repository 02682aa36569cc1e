// Owns what a table changes of the look of the user's cells, beside number formats: read before, and restored.
import { rangeOf } from "../change/patch";
import type { Area } from "../excel/address";

const READ: Excel.CellPropertiesLoadOptions = {
  format: {
    borders: { color: true, style: true, weight: true },
    fill: { color: true, pattern: true },
    font: { bold: true, color: true, italic: true, size: true },
    verticalAlignment: true,
    wrapText: true,
  },
};

/** An answer holds so many cells with ease. */
const MOST_CELLS = 5_000;

/** Some rows of cells with their look. */
export interface Look {
  area: Area;
  cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

const canReadLook = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.9");

export const readLook = async (
  context: Excel.RequestContext,
  { sheet, ...area }: Area & { sheet: string },
): Promise<Look[]> => {
  const looks: Look[] = [];
  const height = Math.max(1, Math.floor(MOST_CELLS / area.columns));
  for (let row = 0; canReadLook() && row < area.rows; row += height) {
    const part = { ...area, row: area.row + row, rows: Math.min(height, area.rows - row) };
    looks.push({ area: part, cells: rangeOf(context, { sheet, area: part }).getCellProperties(READ) });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return looks;
};

/** Excel tells a colour of cells without a fill, which set again would be one. */
const settable = ({ format }: Excel.CellProperties): Excel.SettableCellProperties => {
  const { fill, borders, ...rest } = format ?? {};
  const lines = Object.entries(borders ?? {}).map(([side, border]: [string, Excel.CellBorder]) => [
    side,
    border?.style === "None" ? { style: "None" } : border,
  ]);
  return {
    format: {
      ...rest,
      fill: fill?.pattern === "None" ? { pattern: "None" } : (fill ?? {}),
      borders: Object.fromEntries(lines) as Excel.CellBorderCollection,
    },
  };
};

export const restoreLook = (context: Excel.RequestContext, sheet: string, looks: readonly Look[]): void => {
  for (const { area, cells } of looks) {
    rangeOf(context, { sheet, area }).setCellProperties(cells.value.map((line) => line.map(settable)));
  }
};
