// Owns how a table or a formula's rows lie on a sheet: title, header, rows, lines; values, formats and widths of each.
import type { Language } from "../../dataset/language";
import type { Cell, Column, Table } from "../../dataset/table";
import type { Area } from "../excel/address";
import { dateCell, isoDate } from "../excel/date-serial";

/** A line of text beside the table; one with a formula has it in the column of that number. */
export type NoteLine = string | { label: string; formula: string; column: number };

export interface Layout {
  rows: number;
  columns: number;
  /** Rows of the native table, or of what the formula fills, header included, and where they start. */
  tableRow: number;
  tableRows: number;
  isFormula: boolean;
  /** Whether the table is one of Excel's own. */
  isNative: boolean;
  hasTitle: boolean;
  /** The rows of lines, and where they start. */
  lineRow: number;
  lineRows: number;
  /** Those of them that show an amount. */
  amountRows: readonly number[];
  values: Cell[][];
  formats: string[][];
  /** Width of each column, in characters. */
  widths: number[];
  /** Columns with texts longer than the column is wide. */
  wrapped: number[];
}

const TEXT = "@"; // keeps "=x", "+1", "2019-04" and "true" the texts they are
const LINE = { narrowest: 60, widest: 110 };

/** Room at the right, so that a number does not touch the text beside it. */
const apart = (format: string): string => `${format}_)`;

/** Two decimals, and of a small number as many as its first four digits take, where it has them: 0.00091 is no 0.00. */
const decimalsOf = (value: number): number => {
  const own = /\.(\d+)$/.exec(String(Number(value.toPrecision(12))))?.[1]!.length ?? 0;
  const digits = value === 0 ? 2 : 3 - Math.floor(Math.log10(Math.abs(value)));
  return Math.max(2, Math.min(own, digits));
};

/** The dataset holds percents as such: 0.25 is 0.25%, and Excel's own sign would make it 25%. */
export const numberFormat = (type: Column["type"], value: number): string => {
  if (type === "year") return apart("0");
  if (type === "percent") return apart(`0.${"0".repeat(decimalsOf(value))}"%"`);
  return apart(Number.isInteger(value) ? "#,##0" : `#,##0.${"0".repeat(decimalsOf(value))}`);
};

/** The most that Excel takes for a text in a formula. */
const LONGEST_TEXT = 255;

const isOneLink = (text: string): boolean => text.length <= LONGEST_TEXT && /^https?:[^\s"]+$/.test(text);

/** One cell as Excel is to hold it: an address as a formula, which alone is a link that lasts. */
const written = (cell: Cell, { type }: Column, language: Language): { value: Cell; format: string } => {
  if (type === "date" && cell !== "") {
    const date = dateCell(String(cell), language);
    if (date) return { value: date.serial, format: apart(date.format) };
  }
  if (typeof cell === "number") return { value: cell, format: numberFormat(type, cell) };
  if (typeof cell === "boolean") return { value: cell, format: "General" };
  if (type === "link" && isOneLink(String(cell)))
    return { value: `=HYPERLINK("${cell}")`, format: "General" };
  return { value: cell, format: cell === "" && type !== "text" ? "General" : TEXT };
};

const WIDE = /[\u2e80-\uffe6]/g; // takes as much room as two letters, and a line may break beside it
const lengthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

const longestWord = (text: string): number =>
  Math.max(0, ...text.replace(WIDE, "$& ").split(/\s+/).map(lengthOf));

/** A header is bold, and has a button at its right. */
const BUTTON = 3;
const LONGEST_WORD = 40;
const DATE_WIDTH = 16;

/** No column is too narrow for its numbers, for a word of its texts, or for its header on two lines. */
const fitted = ({ columns, rows }: Pick<Table, "columns" | "rows">): Column[] =>
  columns.map((column, index) => {
    const header = Math.max(longestWord(column.label), lengthOf(column.label) / 2) * 1.15 + BUTTON;
    const cells = rows.map((row): number => {
      const cell = row[index] ?? "";
      if (typeof cell === "string") return Math.min(longestWord(cell) + 1, LONGEST_WORD);
      const digits = String(Math.trunc(Math.abs(Number(cell)))).length;
      return digits * (column.type === "year" ? 1 : 4 / 3) + (Number.isInteger(cell) ? 3 : 8);
    });
    const widths = [column.width, header, column.type === "date" ? DATE_WIDTH : 0];
    return {
      ...column,
      width: Math.ceil(cells.reduce((most, width) => Math.max(most, width), Math.max(...widths))),
    };
  });

const SENTENCE = /(?<=[\p{Ll}\d)]{2}[.!?]) (?=\p{Lu})|(?<=[。；])(?=.)/u;

/** Breaks a line between sentences, and a longer one between words, so that it stays within the table's width. */
const brokenLine = (line: string, width: number): string[] => {
  if (lengthOf(line) <= width) return [line];
  return line.split(SENTENCE).flatMap((sentence) => {
    const lines: string[] = [];
    let rest = sentence;
    while (lengthOf(rest) > width) {
      const cut = rest.lastIndexOf(" ", width);
      if (cut <= 0) break;
      lines.push(rest.slice(0, cut));
      rest = rest.slice(cut + 1);
    }
    return [...lines, rest];
  });
};

/** Rows of cells, each with its format. */
class Rows {
  readonly values: Cell[][] = [];
  readonly formats: string[][] = [];
  readonly amountRows: number[] = [];

  constructor(private readonly columns: readonly Column[]) {}

  get count(): number {
    return this.values.length;
  }

  add(values: readonly Cell[], formats: readonly string[]): void {
    const fill = <T>(given: readonly T[], blank: T): T[] => this.columns.map((_, at) => given[at] ?? blank);
    this.values.push(fill(values, ""));
    this.formats.push(fill(formats, "General"));
  }

  /** The lines, broken to about the width of the table. */
  addLines(lines: readonly NoteLine[]): void {
    const tableWidth = this.columns.reduce((sum, column) => sum + column.width, 0);
    const width = Math.min(LINE.widest, Math.max(LINE.narrowest, tableWidth));
    for (const line of lines) {
      if (typeof line === "string") {
        for (const text of brokenLine(line, width)) this.add([text], [TEXT]);
        continue;
      }
      const { label, formula, column } = line;
      if (label) this.amountRows.push(this.count);
      const at = <T>(first: T, blank: T, value: T): T[] =>
        column === 0 ? [value] : [first, ...Array<T>(column - 1).fill(blank), value];
      this.add(
        at(label, "", formula),
        at(TEXT, "General", column === 0 ? "General" : numberFormat("number", 0)),
      );
    }
  }
}

/** The cells of the table itself, or of what the formula fills, header included. */
export const tableArea = (
  { row, column, columns }: Area,
  { tableRow, tableRows }: Pick<Layout, "tableRow" | "tableRows">,
): Area => ({ row: row + tableRow, column, rows: tableRows, columns });

/** The lines of plain text, broken as they are written. */
export const textsOf = ({ values, lineRow, lineRows }: Layout): string[] =>
  values
    .slice(lineRow, lineRow + lineRows)
    .filter(([first, ...rest]) => !String(first).startsWith("=") && rest.every((cell) => cell === ""))
    .map(([first]) => String(first));

/** A layout's values in a workbook whose day numbers are smaller by so much; a day before its first stays a text. */
export const inDateSystem = (
  { values, tableRow, tableRows }: Layout,
  columns: readonly Column[],
  smaller: number,
): Cell[][] =>
  smaller === 0
    ? values
    : values.map((line, row) => {
        if (row <= tableRow || row >= tableRow + tableRows) return line;
        return line.map((cell, at) => {
          if (columns[at]!.type !== "date" || typeof cell !== "number") return cell;
          return cell < smaller ? isoDate(cell)! : cell - smaller;
        });
      });

/** Columns with texts longer than the column is wide. */
const wrappedColumns = ({ columns, rows }: Pick<Table, "columns" | "rows">): number[] =>
  columns.flatMap(({ type, width }, index) =>
    type === "text" && rows.some((row) => lengthOf(String(row[index] ?? "")) > width) ? [index] : [],
  );

/** Lays the table out: a title line (when there is a title), room for a chart, the table, then the lines below it. */
export const layTable = (
  table: Table,
  title: string,
  below: readonly NoteLine[],
  { language = "en", chartRows = 0 }: { language?: Language; chartRows?: number } = {},
): Layout => {
  const columns = fitted(table);
  const rows = new Rows(columns);
  if (title) rows.add([title], [TEXT]);
  for (let row = 0; row < chartRows; row += 1) rows.add([], []);
  const tableRow = rows.count;
  rows.add(
    columns.map(({ label }) => label),
    columns.map(() => TEXT),
  );
  for (const row of table.rows) {
    const cells = columns.map((column, index) => written(row[index] ?? "", column, language));
    rows.add(
      cells.map(({ value }) => value),
      cells.map(({ format }) => format),
    );
  }
  const lineRow = rows.count;
  rows.addLines(below);
  return {
    rows: rows.count,
    columns: columns.length,
    tableRow,
    tableRows: lineRow - tableRow,
    isFormula: false,
    isNative: true,
    hasTitle: title !== "",
    lineRow,
    lineRows: rows.count - lineRow,
    amountRows: rows.amountRows,
    values: rows.values,
    formats: rows.formats,
    widths: columns.map(({ width }) => width),
    wrapped: wrappedColumns({ columns, rows: table.rows }),
  };
};

/**
 * Lays out a formula that spills the table. A later edition may have more rows, and one that meets a cell shows
 * #SPILL!: so the lines stand between the title and the formula, and nothing below it.
 */
export const layFormula = (
  table: Table,
  formula: string,
  title: string,
  above: readonly NoteLine[],
): Layout => {
  const columns = fitted(table);
  const rows = new Rows(columns);
  if (title) rows.add([title], [TEXT]);
  const lineRow = rows.count;
  rows.addLines(above);
  const tableRow = rows.count;
  rows.add([formula], []);
  for (const row of table.rows) {
    const cell = (column: Column, index: number): string => {
      const value = row[index];
      return typeof value === "number" ? numberFormat(column.type, value) : "General";
    };
    rows.add([], columns.map(cell));
  }
  return {
    rows: rows.count,
    columns: columns.length,
    tableRow,
    tableRows: rows.count - tableRow,
    isFormula: true,
    isNative: false,
    hasTitle: title !== "",
    lineRow,
    lineRows: tableRow - lineRow,
    amountRows: rows.amountRows,
    values: rows.values,
    formats: rows.formats,
    widths: columns.map(({ width }) => width),
    wrapped: wrappedColumns({ columns, rows: table.rows }),
  };
};
