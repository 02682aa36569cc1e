// Owns cell addresses: letters of columns, A1 texts and the limits of a sheet.

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A rectangle of cells; row and column count from zero. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Cells of a named sheet, such as { sheet: "Sheet1", address: "B2:D9" }. */
export interface Place {
  sheet: string;
  address: string;
}

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** The A1 text of an area: "B2", "B2:D9". */
export const areaAddress = ({ row, column, rows, columns }: Area): string => {
  const first = `${letters(column)}${row + 1}`;
  const last = `${letters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
};

/** An address as Excel gives it, without the sheet: "'My sheet'!A1:B2" → "A1:B2". */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

const MOST_NAMED = 5;

/** Cells of one sheet as one place, the first ones by name; undefined where there are none. */
export const placesText = (places: readonly Place[]): Place | undefined => {
  const [first] = places;
  if (!first) return undefined;
  const addresses = places.filter(({ sheet }) => sheet === first.sheet).map(({ address }) => address);
  const named = addresses.slice(0, MOST_NAMED).join(", ");
  return { sheet: first.sheet, address: addresses.length > MOST_NAMED ? `${named}…` : named };
};

/** A place as a formula names it; the sheet is always quoted, which Excel allows for any name. */
export const qualified = ({ sheet, address }: Place): string => `'${sheet.replaceAll("'", "''")}'!${address}`;

/** Whether an address as Excel gives it, with its sheet, is this place. */
export const isPlace = (full: string, { sheet, address }: Place): boolean =>
  withoutSheet(full).replaceAll("$", "") === address &&
  full.slice(0, full.lastIndexOf("!")).replace(/^'|'$/g, "").replaceAll("''", "'") === sheet;

/** Where a range lies that has loaded its indexes and counts. */
export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

export const contains = ({ row, column, rows, columns }: Area, cell: Pick<Area, "row" | "column">): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;

export const fitsSheet = ({ row, column, rows, columns }: Area): boolean =>
  row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
