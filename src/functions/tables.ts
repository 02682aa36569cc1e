// Owns the functions that spill tables and lists, and those that add them up.
import { dataset } from "../dataset/current";
import type { Cell, Table } from "../dataset/table";
import { coverageOf, totalOf } from "../dataset/total";
import { answer } from "./answer";
import { agreementsOf, dataOf, idsOf, listOf, loansOf, tableAsked, timelineOf } from "./resolve";

const spilled = (table: Table, headers: readonly string[] = idsOf(table)): Cell[][] => [
  ...(headers.length > 0 ? [[...headers]] : []),
  ...table.rows.map((row) => [...row]),
];

/**
 * A pre-built table, spilled.
 *
 * Criteria are those of COUNTIFS: ">=2018", "<>x", "*park*"; names, and words such as a sector, count in English, Azerbaijani and Chinese, also after "<>".
 *
 * A date known to the year, quarter or month counts as its first day; in a criterion ("<2021", ">=2019-04", "2018-Q1", DATE(2016,12,21)) it is the period from its first to its last day.
 * @customfunction DATA
 * @param table The table's id or name: agreements, loans, trade … AZCN.LIST() lists them.
 * @param [headers] TRUE (default) for a first row of the columns' ids, FALSE without, or "en", "az" or "zh" for their labels in that language.
 * @param [criteria] Columns and criteria in turn: "lender","AIIB","year",">=2018".
 * @returns The table's rows. #N/A when there is no such table or no row matches, #VALUE! for a column that is not there or a date that cannot be read without guessing.
 * @example =ROWS(AZCN.DATA("loans",FALSE,"lender","AIIB"))
 * @example =INDEX(AZCN.DATA("trade",FALSE,"year",2019),1,1)
 * @example =INDEX(AZCN.DATA("loans","az"),1,5)
 */
export function data(table: string, headers?: any, criteria?: any[]): any[][] {
  return answer(() => {
    const asked = dataOf(table, headers, criteria);
    return spilled(asked.table, asked.headers);
  });
}

/**
 * The agreements and memoranda, spilled with headers.
 * @customfunction AGREEMENTS
 * @param [year] Only those of this year.
 * @param [sector] Only those of this sector.
 * @returns The rows of the table agreements. #N/A when none matches, #VALUE! for a year that is none.
 * @example =ROWS(AZCN.AGREEMENTS(2019))
 */
export function agreements(year?: any, sector?: string): any[][] {
  return answer(() => spilled(agreementsOf(year, sector)));
}

/**
 * The loans, spilled with headers.
 * @customfunction LOANS
 * @param [lender] Only those of this lender, by any of its names.
 * @param [year] Only those of this year.
 * @returns The rows of the table loans. #N/A when none matches, #VALUE! for a year that is none.
 * @example =ROWS(AZCN.LOANS("AIIB"))
 */
export function loans(lender?: string, year?: any): any[][] {
  return answer(() => spilled(loansOf(lender, year)));
}

/**
 * Dated events, agreements, loans and projects in order of time, spilled with headers.
 * @customfunction TIMELINE
 * @param [from] The first year.
 * @param [to] The last year.
 * @param [kind] Only this kind: agreement, memorandum, loan, visit, event and more.
 * @returns The rows of the table timeline. #N/A when none matches, #VALUE! for a year that is none.
 * @example =ROWS(AZCN.TIMELINE(2015,2016))
 */
export function timeline(from?: any, to?: any, kind?: string): any[][] {
  return answer(() => spilled(timelineOf(from, to, kind)));
}

/**
 * The sum of what may be summed of a table's rows.
 *
 * Double counts, parts of a whole and amounts that are not committed money are left out; AZCN.COVERAGE says which. Nominal and constant dollars are never added.
 * @customfunction TOTAL
 * @param table The table's id or name.
 * @param [criteria] Columns and criteria in turn: "lender","AIIB".
 * @returns The sum; 0 when no row matches. #N/A for a table that is not there, and where rows match but no amount of them is known; #VALUE! for a table that has nothing to sum.
 * @example =AZCN.TOTAL("loans","lender","AIIB")
 */
export function total(table: string, criteria?: any[]): any {
  return answer(() => {
    const asked = tableAsked(table, criteria, '=AZCN.TOTAL("loans")');
    return totalOf(dataset, asked.table, asked.criteria);
  });
}

/**
 * How many rows a total rests on, what it leaves out, and how many dates are too inexact for the criteria, in words.
 * @customfunction COVERAGE
 * @param table The table's id or name.
 * @param [criteria] Columns and criteria in turn, as for AZCN.TOTAL.
 * @returns A text. #N/A for a table that is not there, #VALUE! for one that has nothing to sum.
 * @example =AZCN.COVERAGE("loans","lender","AIIB")
 */
export function coverage(table: string, criteria?: any[]): any {
  return answer(() => {
    const asked = tableAsked(table, criteria, '=AZCN.COVERAGE("loans")');
    return coverageOf(dataset, asked.table, asked.criteria);
  });
}

/**
 * The keys that other functions take: of a table, or the tables themselves.
 * @customfunction LIST
 * @param [table] A table, or figures, parties, series or sources; omitted for the tables.
 * @returns Ids with names, with headers. #N/A for a table that is not there.
 * @example =INDEX(AZCN.LIST("loans"),1,1)
 */
export function list(table?: string): any[][] {
  return answer(() => listOf(table));
}
