// Owns finding the tables we inserted again, under whatever name and wherever they are by now.
import { isLanguage, type Language } from "../../dataset/language";
import { type Area, areaOf, type Place, withoutSheet } from "../excel/address";
import { type InsertionRecord, readRecord, withTableId } from "./insertion-record";

/** A table of ours that is still in the workbook. */
export interface InsertedTable extends Place {
  record: InsertionRecord;
  language: Language;
  /** Excel's id of the native table, and its present name. */
  id: string;
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
  id: string;
  name: string;
  headers: readonly string[];
}

/** A table that no record is of, with the columns of one: a copy, or the user's own. It is never written to unasked. */
interface Copy<T> {
  record: InsertionRecord;
  table: T;
}

export interface Claims<T> {
  found: Map<InsertionRecord, T>;
  copies: Copy<T>[];
  gone: InsertionRecord[];
}

const namesOf = ({ headers }: InsertionRecord, table: Candidate): number =>
  headers.filter((header) => table.headers.includes(header)).length;

/** Some headers may have been renamed or deleted. */
const fits = (record: InsertionRecord, table: Candidate): boolean =>
  namesOf(record, table) > record.headers.length / 2;

const isNamed = ({ tableName }: InsertionRecord, name: string): boolean =>
  tableName.toUpperCase() === name.toUpperCase();

/**
 * The table that each record is of: the one with its id, or, where the id is not known, with its name, of which the
 * newest record counts; its headers have to fit. Headers alone make a copy of a table, and no claim.
 */
export const claimTables = <T extends Candidate>(
  records: readonly InsertionRecord[],
  candidates: readonly T[],
): Claims<T> => {
  const newestFirst = [...records].reverse().sort((a, b) => (b.number ?? 0) - (a.number ?? 0));
  const unclaimed = new Set(candidates);
  const found = new Map<InsertionRecord, T>();
  const claim = (among: readonly InsertionRecord[], isIt: (record: InsertionRecord, table: T) => boolean) => {
    for (const record of among) {
      const table = [...unclaimed].find((one) => fits(record, one) && isIt(record, one));
      if (!table) continue;
      found.set(record, table);
      unclaimed.delete(table);
    }
  };
  claim(newestFirst, ({ tableId }, { id }) => tableId === id);
  const newest = newestFirst.filter(
    (record, at) => !newestFirst.slice(0, at).some((newer) => isNamed(newer, record.tableName)),
  );
  claim(
    newest.filter((record) => !found.has(record)),
    (record, { name }) => record.tableId === undefined && isNamed(record, name),
  );
  const copies = [...unclaimed].flatMap((table) => {
    const record = newestFirst.find((one) => namesOf(one, table) === one.headers.length);
    return record ? [{ record, table }] : [];
  });
  const isOffered = (record: InsertionRecord): boolean => copies.some((copy) => copy.record === record);
  return {
    found: new Map(records.flatMap((record) => (found.has(record) ? [[record, found.get(record)!]] : []))),
    copies,
    gone: newest.filter((record) => !found.has(record) && !isOffered(record)),
  };
};

/** The tables that the workbook has records of. Foreign and damaged records are passed over. */
export const findTables = async (
  context: Excel.RequestContext,
): Promise<{ tables: InsertedTable[]; copies: InsertedTable[]; gone: InsertionRecord[] }> => {
  const { settings, tables } = context.workbook;
  settings.load("items/key,items/value");
  tables.load("items/id,items/name");
  await context.sync();
  const records = settings.items.flatMap(({ key, value }) => readRecord(key, value) ?? []);
  if (records.length === 0) return { tables: [], copies: [], gone: [] };
  const loaded = tables.items.map((table) => ({
    id: table.id,
    name: table.name,
    columns: table.columns.load("items/name"),
    range: table.getRange().load("address"),
    body: table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    sheet: table.worksheet.load("name"),
    protection: table.worksheet.protection.load("protected"),
  }));
  await context.sync();
  const present = loaded.map(({ id, name, columns, range, body, sheet, protection }) => ({
    id,
    name,
    sheet: sheet.name,
    address: withoutSheet(range.address),
    headers: columns.items.map((column) => column.name),
    body: areaOf(body),
    isProtected: protection.protected,
  }));
  // What is known here alone counts for finding the table, and is no part of the record as it was read.
  const asRead = new Map(records.map((record) => [withTableId(record), record]));
  const { found, copies, gone } = claimTables([...asRead.keys()], present);
  const asTable = (known: InsertionRecord, table: (typeof present)[number]): InsertedTable => {
    const record = asRead.get(known)!;
    return { ...table, record, language: languageOf(record) };
  };
  return {
    tables: [...found].map(([record, table]) => asTable(record, table)),
    copies: copies.map(({ record, table }) => asTable(record, table)),
    gone: gone.map((record) => asRead.get(record)!),
  };
};
