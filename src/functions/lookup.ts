// Owns the functions that look up one figure, loan or agreement.
import { agreementLookup, figureLookup, loanLookup } from "../dataset/figure";
import { answer, answerEach } from "./answer";
import { companiesOf, investmentOf, lookedUp } from "./resolve";

/**
 * Cumulative investment of China in Azerbaijan, or of Azerbaijan in China, in US dollars.
 *
 * The value without `asOf` is the founding article's, as long as other sources only differ in date or definition.
 * @customfunction INVESTMENT
 * @param investor Who invests: "China" or "Azerbaijan", by any of its names in English, Azerbaijani or Chinese.
 * @param [asOf] Omitted for the preferred figure, "latest", or a year for the last figure as of the end of that year.
 * @param [unit] The unit of the answer: dollars (default), thousand, million or billion.
 * @returns The cumulative investment. #N/A when there is no such investor or no figure as of that year, #VALUE! when an argument is not understood.
 * @example =AZCN.INVESTMENT("China")
 * @example =AZCN.INVESTMENT("azerbaijan")
 * @example =AZCN.INVESTMENT("China","latest")
 * @example =AZCN.INVESTMENT("China",,"million")
 */
export function investment(investor: string, asOf?: any, unit?: string): any {
  return answer(() => investmentOf(investor, asOf, unit).value);
}

/**
 * Number of companies of Chinese origin in Azerbaijan.
 *
 * Sources count different things: AZCN.CAVEAT("chinese-companies-in-azerbaijan") says where the definition changes.
 * @customfunction COMPANIES
 * @param [asOf] Omitted for the preferred figure, "latest", or a year for the last figure as of the end of that year.
 * @returns The number of companies. #N/A when no figure is dated by then, #VALUE! when the argument is not understood.
 * @example =AZCN.COMPANIES()
 * @example =AZCN.COMPANIES("latest")
 */
export function companies(asOf?: any): any {
  return answer(() => companiesOf(asOf).value);
}

/**
 * The amount of a loan in US dollars, or another field of it.
 * @customfunction LOAN
 * @param loan The loan's id or name, or a range of them.
 * @param [field] What to give: amount (default), lender, borrower, date, year, status, source, verdict and more.
 * @returns The field, in the shape of the range. #N/A for a loan that is not there, #VALUE! for a field that is not.
 * @example =AZCN.LOAN("TANAP")
 * @example =AZCN.LOAN("TANAP","lender")
 */
export function loan(loan: any[][], field?: string): any[][] {
  return answerEach(lookedUp(loanLookup, loan, field));
}

/**
 * The title of an agreement or memorandum, or another field of it.
 * @customfunction AGREEMENT
 * @param agreement The agreement's id or name, or a range of them.
 * @param [field] What to give: label (default, the title), date, kind, parties, sector, amount, status, source and more.
 * @returns The field, in the shape of the range. #N/A for an agreement that is not there, #VALUE! for a field that is not.
 * @example =AZCN.AGREEMENT("huawei-ada-mddt-mou","date")
 * @example =AZCN.AGREEMENT("brf2-documents-value","amount")
 */
export function agreement(agreement: any[][], field?: string): any[][] {
  return answerEach(lookedUp(agreementLookup, agreement, field));
}

/**
 * The preferred value of any figure, or another field of it.
 * @customfunction FIGURE
 * @param figure The figure's id or name, or a range of them.
 * @param [field] What to give: value (default), stated (the founding article's), low, high, qualifier, unit, as-of, label, status, source and more.
 * @returns The field, in the shape of the range. #N/A for a figure that is not there or has no number, #VALUE! for a field that is not.
 * @example =AZCN.FIGURE("aiib-azerbaijan-share-amount")
 * @example =AZCN.FIGURE("aiib-azerbaijan-share-amount","stated")
 * @example =AZCN.FIGURE("china-investment-in-azerbaijan","qualifier")
 */
export function figure(figure: any[][], field?: string): any[][] {
  return answerEach(lookedUp(figureLookup, figure, field));
}
