// Owns the records of insertions: one setting each, so that two people never write over one list.
import type { LocalOptions } from "../../dataset/local-table";
import { isMoney } from "../../dataset/money";
import type { Cell } from "../../dataset/table";

const PREFIX = "azcn.inserted.";

/** What was asked for, so that the table can be read again. */
export interface InsertionRequest extends Pick<LocalOptions, "search" | "money"> {
  /** Id of the dataset's table. */
  table: string;
  language: string;
  criteria: readonly Cell[];
  /** Ids of the columns, in order. */
  columns: readonly string[];
  edition: string;
}

export interface InsertionRecord extends InsertionRequest {
  version: 1;
  id: string;
  /** Name of the native table when it was made; the user may have renamed it since. */
  tableName: string;
  sheet: string;
  /** The headers as they were written, in the order of the columns. */
  headers: readonly string[];
  /** The lines of text below the table as they were written; none where there were none. */
  lines?: readonly string[];
  /** Excel's id of the native table, once it was known when the record was written. */
  tableId?: string;
  /** Of two records the one with the greater number is newer; records of older editions have none. */
  number?: number;
}

export const recordKey = (id: string): string => PREFIX + id;

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/** A setting as a record; undefined for what is foreign, damaged or of a later version. */
export const readRecord = (key: string, value: unknown): InsertionRecord | undefined => {
  if (!key.startsWith(PREFIX) || typeof value !== "object" || value === null) return undefined;
  const record = value as InsertionRecord;
  const texts = [record.id, record.table, record.tableName, record.sheet, record.language, record.edition];
  const sound =
    record.version === 1 &&
    isStrings(texts) &&
    isStrings(record.columns) &&
    isStrings(record.headers) &&
    record.headers.length === record.columns.length &&
    recordKey(record.id) === key &&
    isStrings(record.lines ?? []) &&
    ["string", "undefined"].includes(typeof record.tableId) &&
    ["string", "undefined"].includes(typeof record.search) &&
    (record.money === undefined || isMoney(record.money)) &&
    ["number", "undefined"].includes(typeof record.number) &&
    Array.isArray(record.criteria) &&
    record.criteria.every((value) => ["string", "number", "boolean"].includes(typeof value));
  return sound ? record : undefined;
};

/** The number of the next record, of a workbook's settings that have been loaded. */
export const nextNumber = (settings: readonly { key: string; value: unknown }[]): number =>
  1 + Math.max(0, ...settings.map(({ key, value }) => readRecord(key, value)?.number ?? 0));

/** Ids of the tables made here, which Excel told only when their record was written. */
const tableIds = new Map<string, string>();

export const rememberTableId = (id: string, tableId: string): void => void tableIds.set(id, tableId);

export const withTableId = (record: InsertionRecord): InsertionRecord => {
  const tableId = record.tableId ?? tableIds.get(record.id);
  return tableId === undefined ? record : { ...record, tableId };
};
