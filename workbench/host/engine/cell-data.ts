// Owns the form of a cell's data in the engine: how an entry is written and a value read.
import { CellValueType, numfmt, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import type { Area } from "../address";
import { errorTexts, type Entry } from "../typed-value";

export type CellContent = number | string | boolean;

export type CellKind = "blank" | "number" | "text" | "boolean" | "error";

export const toRange = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

export const toArea = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** A cell whose formula is HYPERLINK holds its text as a document of one paragraph. */
const linkText = (data: Nullable<ICellData>): string | undefined =>
  data?.f ? data.p?.body?.dataStream.replace(/\r\n$/, "") : undefined;

export const readValue = (data: Nullable<ICellData>): { value: CellContent; kind: CellKind } => {
  const { v = linkText(data), t } = data ?? {};
  if (v == null) return { value: "", kind: "blank" };
  if (t === CellValueType.BOOLEAN) return { value: v === true || Number(v) === 1, kind: "boolean" };
  if (t === CellValueType.NUMBER || typeof v === "number") return { value: Number(v), kind: "number" };
  if (typeof v === "boolean") return { value: v, kind: "boolean" };
  const error = t !== CellValueType.FORCE_STRING && (errorTexts as readonly string[]).includes(v);
  return { value: v, kind: error ? "error" : "text" };
};

export const writeValue = (entry: Entry): ICellData => {
  const data = { f: null, si: null, p: null };
  switch (entry.kind) {
    case "formula":
      return { ...data, f: entry.formula, v: null };
    case "blank":
      return { ...data, v: null };
    case "number":
      return { ...data, v: entry.number, t: CellValueType.NUMBER };
    case "boolean":
      return { ...data, v: entry.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
    case "error":
      return { ...data, v: entry.error, t: CellValueType.STRING };
    case "text":
      // A text that looks like a number, a formula or an error has to be held fast as text.
      return {
        ...data,
        v: entry.text,
        t: /^[\p{L}\s]/u.test(entry.text) ? CellValueType.STRING : CellValueType.FORCE_STRING,
      };
  }
};

export const isNumberFormat = (pattern: string): boolean => numfmt.isValidFormat(pattern);
