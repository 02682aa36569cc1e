// Owns what the workbook remembers of each insertion: one setting each, so that two people never write over one list.
import type { Cell } from "../../dataset/table";

const PREFIX = "azcn.inserted.";

/** What was asked for, so that the table can be read again. */
export interface Request {
  /** Id of the dataset's table. */
  table: string;
  language: string;
  criteria: readonly Cell[];
  /** Ids of the columns, in order. */
  columns: readonly string[];
  edition: string;
}

export interface Memory extends Request {
  version: 1;
  id: string;
  /** Name of the native table when it was made; the user may have renamed it since. */
  tableName: string;
  sheet: string;
  /** The headers as they were written, in the order of the columns. */
  headers: readonly string[];
  /** The lines of text below the table as they were written; none where there were none. */
  lines?: readonly string[];
}

export const memoryKey = (id: string): string => PREFIX + id;

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/** A setting as a memory; undefined for what is foreign, damaged or of a later version. */
export const readMemory = (key: string, value: unknown): Memory | undefined => {
  if (!key.startsWith(PREFIX) || typeof value !== "object" || value === null) return undefined;
  const memory = value as Memory;
  const texts = [memory.id, memory.table, memory.tableName, memory.sheet, memory.language, memory.edition];
  const sound =
    memory.version === 1 &&
    isStrings(texts) &&
    isStrings(memory.columns) &&
    isStrings(memory.headers) &&
    memory.headers.length === memory.columns.length &&
    isStrings(memory.lines ?? []) &&
    Array.isArray(memory.criteria);
  return sound ? memory : undefined;
};
