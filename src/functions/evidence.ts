// Owns the functions that search, cite and judge.
import { styles, subjectReference } from "../dataset/citation";
import { dataset } from "../dataset/current";
import { isEntry, type Subject } from "../dataset/dataset";
import { editionFields } from "../dataset/edition";
import { caveatOf, comparison, verdictSentence } from "../dataset/evidence";
import { notFound, quoted, Refusal } from "../dataset/refusal";
import { factsAbout } from "../dataset/search";
import { answer, answerEach } from "./answer";
import { optionalText, requiredNumber, requiredText } from "./argument";
import { cardOf } from "./card";

const subjectNamed = (id: unknown, formula: string): Subject => {
  const name = requiredText(id, { what: "id", formula });
  const subject = dataset.subjects.find(name);
  if (subject) return subject;
  throw notFound("record or series", name, dataset.subjects.near(name), '=AZCN.FACTS("railway")');
};

/**
 * A ranked search over every figure, agreement, loan, project, event, statement and series.
 * @customfunction FACTS
 * @param text What to look for, or a question, in English, Azerbaijani or Chinese: words, an amount ("821 million"), a year; an exact id is always the first hit.
 * @param [limit] How many hits at most; 10 unless given.
 * @returns The hits with headers, the id in the first column. #N/A when nothing fits, #VALUE! for a limit that is no whole number from 1.
 * @example =INDEX(AZCN.FACTS("TANAP",1),2,1)
 */
export function facts(text: any, limit?: any): any[][] {
  return answer(() => {
    const formula = '=AZCN.FACTS("railway",5)';
    const most = optionalLimit(limit, formula) ?? 10;
    return factsAbout(dataset, requiredText(text, { what: "text to look for", formula }), most);
  });
}

const optionalLimit = (limit: unknown, formula: string): number | undefined => {
  if (limit === null || limit === undefined || limit === "") return undefined;
  const most = requiredNumber(limit, { what: "limit", formula });
  if (Number.isInteger(most) && most >= 1) return most;
  throw new Refusal(
    "invalid",
    `The limit has to be a whole number from 1, and ${most} is not. Try ${formula}.`,
  );
};

/**
 * The citation of a figure, record or series.
 * @customfunction SOURCE
 * @param id The id or name, or a range of them.
 * @param [style] short (default), APA, BibTeX or URL.
 * @returns The citation, in the shape of the range. #N/A for an id that is not there, #VALUE! for a style that is not.
 * @example =AZCN.SOURCE("china-investment-in-azerbaijan")
 * @example =AZCN.SOURCE("aiib-tanap-loan","APA")
 */
export function source(id: any[][], style?: string): any[][] {
  const formula = '=AZCN.SOURCE("aiib-tanap-loan","APA")';
  return answerEach(id, (cell) => {
    const chosen = styles.choose(optionalText(style, { what: "style", formula }) ?? "short", formula);
    return chosen.cite(subjectReference(dataset, subjectNamed(cell, formula)));
  });
}

/**
 * What to mind when using a figure, record or series.
 * @customfunction CAVEAT
 * @param id The id or name, or a range of them.
 * @returns Sentences, in the shape of the range. #N/A for an id that is not there.
 * @example =AZCN.CAVEAT("aiib-azerbaijan-share-amount")
 */
export function caveat(id: any[][]): any[][] {
  return answerEach(id, (cell) => caveatOf(dataset, subjectNamed(cell, '=AZCN.CAVEAT("aiib-tanap-loan")')));
}

/**
 * How a fact stood up to independent sources: confirmed, disputed, partly, contradicted, not found or not checked, with the other value and by whom.
 *
 * "Not found" means that no corroboration was seen, not that the fact is false.
 * @customfunction VERDICT
 * @param id The id or name, or a range of them.
 * @returns The verdict, in the shape of the range. #N/A for an id that is not there.
 * @example =AZCN.VERDICT("aiib-azerbaijan-share-amount")
 */
export function verdict(id: any[][]): any[][] {
  return answerEach(id, (cell) => verdictSentence(subjectNamed(cell, '=AZCN.VERDICT("aiib-tanap-loan")')));
}

/**
 * Each source's value of a figure side by side, the preferred one marked, with the reason.
 * @customfunction COMPARE
 * @param id The figure's id or name.
 * @returns One row a source, with headers. #N/A for an id that is not there or has no values.
 * @example =ROWS(AZCN.COMPARE("china-investment-in-azerbaijan"))
 */
export function compare(id: any): any[][] {
  return answer(() => {
    const formula = '=AZCN.COMPARE("china-investment-in-azerbaijan")';
    const subject = subjectNamed(id, formula);
    if (isEntry(subject) && subject.observations.length > 0) return comparison(dataset, subject);
    throw new Refusal(
      "unknown",
      `${quoted(subject.row.label_en)} has no values to compare: it is ${isEntry(subject) ? "a record without a figure" : "a series by year"}. Try ${formula}.`,
    );
  });
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
  return answer(() => cardOf(dataset, subjectNamed(id, '=AZCN.CARD("china-investment-in-azerbaijan")')));
}

/**
 * The edition of the dataset: name, version, date, counts, licence.
 * @customfunction EDITION
 * @param [field] name (default), version, date, records, observations, series, values, tables, sources or licence.
 * @returns The field. #VALUE! for a field that is not there.
 * @example =AZCN.EDITION("version")
 */
export function edition(field?: string): any {
  return answer(() => {
    const formula = '=AZCN.EDITION("version")';
    return editionFields
      .choose(optionalText(field, { what: "field", formula }) ?? "name", formula)
      .read(dataset);
  });
}
