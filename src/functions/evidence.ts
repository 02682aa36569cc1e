// Owns the functions that search, cite and judge.
import { searching } from "../dataset/awaited";
import { dataset } from "../dataset/current";
import { comparison } from "../dataset/evidence";
import { answer, answerEach } from "./answer";
import { cardOf } from "./card";
import { cardSubject, caveatsOf, comparedOf, editionOf, factsOf, sourceOf, verdictsOf } from "./resolve";

/**
 * A ranked search over every figure, agreement, loan, project, event, statement and series.
 * @customfunction FACTS
 * @param text What to look for, or a question, in English, Azerbaijani or Chinese: words, an amount ("821 million"), a year; an exact id is always the first hit.
 * @param [limit] How many hits at most; 10 unless given.
 * @returns The hits with headers, the id in the first column. #N/A when nothing fits, #VALUE! for a limit that is no whole number from 1.
 * @example =INDEX(AZCN.FACTS("TANAP",1),2,1)
 */
export function facts(text: any, limit?: any): any[][] {
  return answer(() => searching().factRows(dataset, factsOf(text, limit)));
}

/**
 * The citation of a figure, record, series or source.
 * @customfunction SOURCE
 * @param id The id or name, a source's too, or a range of them.
 * @param [style] short (default), APA, BibTeX, URL or RIS.
 * @param [asOf] Omitted for the preferred value, "latest", or a year for the value as of it; or a range of them.
 * @returns The citation, in the shape of the range. #N/A for an id that is not there, #VALUE! for a style that is not.
 * @example =AZCN.SOURCE("china-investment-in-azerbaijan")
 * @example =AZCN.SOURCE("aiib-tanap-loan","APA")
 * @example =AZCN.SOURCE("china-investment-in-azerbaijan",,"latest")
 */
export function source(id: any[][], style?: string, asOf?: any[][]): any[][] {
  return answerEach(sourceOf(id, style, asOf));
}

/**
 * What to mind when using a figure, record or series.
 * @customfunction CAVEAT
 * @param id The id or name, or a range of them.
 * @param [asOf] Omitted for the preferred value, "latest", or a year for the value as of it; or a range of them.
 * @returns Sentences, in the shape of the range. #N/A for an id that is not there.
 * @example =AZCN.CAVEAT("aiib-azerbaijan-share-amount")
 */
export function caveat(id: any[][], asOf?: any[][]): any[][] {
  return answerEach(caveatsOf(id, asOf));
}

/**
 * How a claim of the founding article stood up to other sources: confirmed, disputed, partly, contradicted, not found or not checked, with the other value and by whom.
 *
 * It is on that claim alone, not on other values of the record, and says where one source or one official statement is all there is. "Not found" means that no corroboration was seen, not that the fact is false.
 * @customfunction VERDICT
 * @param id The id or name, or a range of them.
 * @returns The verdict, in the shape of the range. #N/A for an id that is not there.
 * @example =AZCN.VERDICT("aiib-azerbaijan-share-amount")
 */
export function verdict(id: any[][]): any[][] {
  return answerEach(verdictsOf(id));
}

/**
 * Each source's value of a figure side by side, the preferred one marked, with the reason; the verdict stands with the value that was checked.
 * @customfunction COMPARE
 * @param id The figure's id or name.
 * @returns One row a source, with headers. #N/A for an id that is not there or has no values.
 * @example =ROWS(AZCN.COMPARE("china-investment-in-azerbaijan"))
 */
export function compare(id: any): any[][] {
  return answer(() => comparison(dataset, comparedOf(id)));
}

/**
 * A figure as an Excel data type with a card: value, qualifier, bounds, dates, verdict, notes, other sources' values, source.
 *
 * Where cards are not supported, the plain value.
 * @customfunction CARD
 * @param id The id or name of a figure, or of another record or series.
 * @returns The data type. #N/A for an id that is not there.
 * @example =AZCN.CARD("china-investment-in-azerbaijan")
 */
export function card(id: any): any {
  return answer(() => cardOf(dataset, cardSubject(id)));
}

/**
 * The edition of the dataset: name, version, date, counts, licence.
 * @customfunction EDITION
 * @param [field] name (default), version, date, records, observations, series, values, tables, sources or licence.
 * @returns The field. #VALUE! for a field that is not there.
 * @example =AZCN.EDITION("version")
 */
export function edition(field?: string): any {
  return answer(() => editionOf(field));
}
