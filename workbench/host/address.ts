// Owns A1 addresses: reading and writing them, and the rectangles they stand for.

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

// A rectangle of cells on one sheet, counted from 0.
export type Area = { row: number; column: number; rows: number; columns: number };

export type Address = { sheet: string | null; area: Area };

export const columnName = (index: number): string => {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
};

const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const corner = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

// Null when the text is no address, or one beyond the sheet's edge.
export const parseAddress = (text: string): Address | null => {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  const [first = "", second = first, ...more] = match[3]!.split(":");
  const from = corner.exec(first);
  const to = corner.exec(second);
  if (!from || !to || more.length > 0 || first === "" || second === "") return null;
  const wholeRows = !from[1] && !to[1];
  const wholeColumns = !from[2] && !to[2];
  if (!wholeRows && (!from[1] || !to[1])) return null;
  if (!wholeColumns && (!from[2] || !to[2])) return null;
  if ((wholeRows || wholeColumns) && !match[3]!.includes(":")) return null;
  const columns = wholeRows ? [0, maxColumns - 1] : [columnIndex(from[1]!), columnIndex(to[1]!)];
  const rows = wholeColumns ? [0, maxRows - 1] : [Number(from[2]) - 1, Number(to[2]) - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const area = {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
  return fits(area) ? { sheet, area } : null;
};

export const formatArea = ({ row, column, rows, columns }: Area): string => {
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  if (rows === maxRows && columns !== maxColumns) return `${left}:${right}`;
  if (columns === maxColumns) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  const last = `${right}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
};

// A sheet's name stands in quotes unless it could be nothing else.
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseAddress(name) === null && !/^R\d*C\d*$|^[RC]$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

export const formatAddress = (sheet: string, area: Area): string =>
  `${quoteSheet(sheet)}!${formatArea(area)}`;

export const fits = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 &&
  column >= 0 &&
  rows > 0 &&
  columns > 0 &&
  row + rows <= maxRows &&
  column + columns <= maxColumns;

export const intersection = (a: Area, b: Area): Area | null => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
};

export const contains = (outer: Area, row: number, column: number): boolean =>
  row >= outer.row &&
  row < outer.row + outer.rows &&
  column >= outer.column &&
  column < outer.column + outer.columns;
