// Owns finding the tables we inserted again, under whatever name and wherever they are by now.
import { isLanguage, type Language } from "../../dataset/language";
import { type Area, areaOf, type Place, withoutSheet } from "../excel/address";
import { type InsertionRecord, readRecord } from "./insertion-record";

/** A table of ours that is still in the workbook. */
export interface InsertedTable extends Place {
  record: InsertionRecord;
  language: Language;
  /** The native table's present name. */
  name: string;
  /** The present headers. */
  headers: readonly string[];
  /** The rows below the header, without a total row. */
  body: Area;
  isProtected: boolean;
}

/** The language a table was inserted in; English for one that we do not speak any more. */
const languageOf = ({ language }: InsertionRecord): Language => (isLanguage(language) ? language : "en");

/** A native table as far as it tells whose it is. */
interface Candidate {
  name: string;
  sheet: string;
  headers: readonly string[];
}

/** Some headers may have been renamed or deleted. */
const hasHeaders = ({ headers }: Candidate, record: InsertionRecord): boolean =>
  record.headers.filter((header) => headers.includes(header)).length > record.headers.length / 2;

/** The table that each record is of: by name, or else, renamed since, by its headers, on its own sheet first. */
export const claimTables = <T extends Candidate>(
  records: readonly InsertionRecord[],
  candidates: readonly T[],
): Map<InsertionRecord, T> => {
  const unclaimed = new Set(candidates);
  const found = new Map<InsertionRecord, T>();
  const claim = (isIt: (table: T, record: InsertionRecord) => boolean): void => {
    for (const record of records) {
      const table = found.has(record) ? undefined : [...unclaimed].find((one) => isIt(one, record));
      if (!table) continue;
      found.set(record, table);
      unclaimed.delete(table);
    }
  };
  claim(({ name }, { tableName }) => name === tableName);
  claim((table, record) => hasHeaders(table, record) && table.sheet === record.sheet);
  claim(hasHeaders);
  return found;
};

/** The tables that the workbook has records of. Foreign and damaged records are passed over. */
export const findTables = async (
  context: Excel.RequestContext,
): Promise<{ tables: InsertedTable[]; gone: InsertionRecord[] }> => {
  const { settings, tables } = context.workbook;
  settings.load("items/key,items/value");
  tables.load("items/name");
  await context.sync();
  const records = settings.items.flatMap(({ key, value }) => readRecord(key, value) ?? []);
  if (records.length === 0) return { tables: [], gone: [] };
  const loaded = tables.items.map((table) => ({
    name: table.name,
    columns: table.columns.load("items/name"),
    range: table.getRange().load("address"),
    body: table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    sheet: table.worksheet.load("name"),
    protection: table.worksheet.protection.load("protected"),
  }));
  await context.sync();
  const present = loaded.map(({ name, columns, range, body, sheet, protection }) => ({
    name,
    sheet: sheet.name,
    address: withoutSheet(range.address),
    headers: columns.items.map((column) => column.name),
    body: areaOf(body),
    isProtected: protection.protected,
  }));
  const found = claimTables(records, present);
  return {
    tables: [...found].map(([record, table]) => ({ ...table, record, language: languageOf(record) })),
    gone: records.filter((record) => !found.has(record)),
  };
};
