// Owns how a table lies on a sheet: title line, header, rows, lines below; values, formats and widths of each.
import type { Cell, Column, Table } from "../dataset/table";
import { dateCell } from "./date-serial";

export interface Layout {
  rows: number;
  columns: number;
  /** Rows of the native table, header included, and where it starts. */
  tableRow: number;
  tableRows: number;
  values: Cell[][];
  formats: string[][];
  /** Width of each column, in characters. */
  widths: number[];
  /** Columns with texts longer than the column is wide. */
  wrapped: number[];
}

const TEXT = "@"; // keeps "=x", "+1", "2019-04" and "true" the texts they are
const LINE = { narrowest: 60, widest: 110 };

const numberFormat = (type: Column["type"], value: number): string => {
  switch (type) {
    case "year":
      return "0";
    case "percent":
      return "0.00"; // the dataset holds percents as such, and the header says so
    case "text":
    case "boolean":
      return "General";
    default:
      return Number.isInteger(value) ? "#,##0" : "#,##0.00";
  }
};

/** One cell as Excel is to hold it. */
const written = (cell: Cell, { type }: Column): { value: Cell; format: string } => {
  if (type === "date" && cell !== "") {
    const date = dateCell(String(cell));
    if (date) return { value: date.serial, format: date.format };
  }
  if (typeof cell === "number") return { value: cell, format: numberFormat(type, cell) };
  if (typeof cell === "boolean") return { value: cell, format: "General" };
  return { value: cell, format: cell === "" && type !== "text" ? "General" : TEXT };
};

/** Breaks a line between words, so that it stays within the table's width on the sheet. */
const brokenLine = (line: string, width: number): string[] => {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const cut = rest.lastIndexOf(" ", width);
    if (cut <= 0) break;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut + 1);
  }
  return [...lines, rest];
};

/** Lays the table out: a title line (when there is a title), the table, then the lines below it. */
export const layTable = (table: Table, title: string, below: readonly string[]): Layout => {
  const columns = table.columns.length;
  const blank = (): Cell[] => Array<Cell>(columns).fill("");
  const alone = (text: string): Cell[] => [text, ...blank().slice(1)];
  const texts = (): string[] => Array<string>(columns).fill(TEXT);
  const tableWidth = table.columns.reduce((sum, column) => sum + column.width, 0);
  const lineWidth = Math.min(LINE.widest, Math.max(LINE.narrowest, tableWidth));

  const values: Cell[][] = title ? [alone(title)] : [];
  const formats: string[][] = title ? [[TEXT, ...texts().slice(1).fill("General")]] : [];
  const tableRow = values.length;
  values.push(table.columns.map((column) => column.label));
  formats.push(texts());
  for (const row of table.rows) {
    const cells = table.columns.map((column, index) => written(row[index] ?? "", column));
    values.push(cells.map((cell) => cell.value));
    formats.push(cells.map((cell) => cell.format));
  }
  const tableRows = values.length - tableRow;
  for (const line of below.flatMap((text) => brokenLine(text, lineWidth))) {
    values.push(alone(line));
    formats.push([TEXT, ...texts().slice(1).fill("General")]);
  }

  const wrapped = table.columns.flatMap(({ type, width }, index) =>
    type === "text" && table.rows.some((row) => String(row[index] ?? "").length > width) ? [index] : [],
  );
  const widths = table.columns.map((column) => column.width);
  return { rows: values.length, columns, tableRow, tableRows, values, formats, widths, wrapped };
};
