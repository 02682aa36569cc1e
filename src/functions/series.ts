// Owns the functions that read series, and those that convert money with them.
import type { Cell } from "../dataset/cell";
import { answer, answerEach } from "./answer";
import { exchangeOf, financeOf, historyOf, indicatorOf, observationOf, realOf, tradeOf } from "./resolve";

/**
 * Goods trade between Azerbaijan and China in a year, in US dollars, seen from Azerbaijan.
 *
 * Reporters are never mixed: a year that only another reporter has is #N/A, and the message names it.
 * @customfunction TRADE
 * @param year The year, or a range of years.
 * @param [flow] turnover (default), exports, imports or balance, seen from Azerbaijan.
 * @param [reporter] Whose statistics: Azerbaijan (default), China, or announced for what officials and news agencies announced.
 * @param [unit] The unit of the answer: dollars (default), thousand, million or billion.
 * @returns The trade, in the shape of the range. #N/A for a year the reporter does not have, #VALUE! for an option that is not there.
 * @example =AZCN.TRADE(2019)
 * @example =AZCN.TRADE(2019,"turnover","China")
 * @example =AZCN.TRADE(2024,,"announced")
 */
export function trade(year: any[][], flow?: string, reporter?: string, unit?: string): any[][] {
  return answerEach(tradeOf(year, flow, reporter, unit));
}

/**
 * Chinese official commitments to Azerbaijan in a year, in constant 2021 US dollars (AidData, GCDF 3.0).
 *
 * A year of 2000–2021 without a recorded commitment is 0.
 * @customfunction FINANCE
 * @param year The year, or a range of years.
 * @param [financeClass] total (default), ODA-like, OOF-like or vague.
 * @param [unit] The unit of the answer: dollars (default), thousand, million or billion.
 * @returns The commitments, in the shape of the range. #N/A outside 2000–2021, #VALUE! for an option that is not there.
 * @example =AZCN.FINANCE(2015)
 * @example =AZCN.FINANCE(2018,"vague","million")
 */
export function finance(year: any[][], financeClass?: string, unit?: string): any[][] {
  return answerEach(financeOf(year, financeClass, unit));
}

/**
 * An indicator of a country in a year: GDP (current US dollars), population, inflation (%), exchange rate (currency per US dollar), consumer prices (index), GDP PPP (international dollars), unemployment (%).
 * @customfunction INDICATOR
 * @param country The country, by any of its names in English, Azerbaijani or Chinese.
 * @param indicator GDP, population, inflation, exchange rate, consumer prices, GDP PPP or unemployment.
 * @param year The year, or a range of years.
 * @returns The indicator in its own unit, in the shape of the range. #N/A for a country or year that is not there, #VALUE! for an indicator that is not.
 * @example =AZCN.INDICATOR("Azerbaijan","GDP",2019)
 * @example =AZCN.INDICATOR("China","population",2020)
 */
export function indicator(country: string, indicator: string, year: any[][]): any[][] {
  return answerEach(indicatorOf(country, indicator, year));
}

/**
 * One value of any series by year, quarter or month, in the series' own unit: money in whole dollars or yuan.
 *
 * A year or quarter of monthly flows is their sum where all its months are there; a stock's year is its last period; a rate, share or rank is never summed.
 * @customfunction OBSERVATION
 * @param series The series' id or name, or a range of them. AZCN.LIST("series") lists them.
 * @param period A year, "2025-Q1", "2025-03", a date (the period it is in) or "latest"; or a range of them.
 * @param [measure] value (default), change or growth in percent (both on the same period a year before), or cumulative (from the year's start, flows only).
 * @returns The value, in the shape of the range. #N/A for a series or period that is not there, or where periods are missing from a sum; #VALUE! for a measure that the series does not have.
 * @example =AZCN.OBSERVATION("china-cleantech-exports-evs",2025)
 * @example =AZCN.OBSERVATION("china-cleantech-exports-all","2025-11")
 * @example =ROUND(AZCN.OBSERVATION("china-cleantech-exports-evs",2025,"growth"),1)
 * @example =AZCN.OBSERVATION("china-customs-turnover",2026)
 */
export function observation(series: any[][], period: any[][], measure?: string): any[][] {
  return answerEach(observationOf(series, period, measure));
}

/**
 * The values of any series from one period to another, spilled: the period, then the value.
 *
 * A period is a year as a number, or a text such as "2025-03"; what the source does not have is blank.
 * @customfunction HISTORY
 * @param series The series' id or name.
 * @param [from] The first period: a year, "2025-Q1", "2025-03", a date or "latest"; omitted for the series' first.
 * @param [to] The last period; omitted for the series' last.
 * @param [measure] value (default), change or growth in percent (both on the same period a year before), or cumulative (from the year's start, flows only).
 * @param [headers] TRUE (default) for a first row of headers, FALSE without.
 * @returns One row a period. #N/A for a series that is not there or has nothing in those periods, #VALUE! for a period that cannot be read.
 * @example =ROWS(AZCN.HISTORY("china-cleantech-exports-solar-pv","2024-01","2024-12"))
 * @example =INDEX(AZCN.HISTORY("trade-azerbaijan-turnover",2018,2019,,FALSE),2,2)
 */
export function history(series: any, from?: any, to?: any, measure?: string, headers?: any): any[][] {
  return answer(() => {
    const asked = historyOf(series, from, to, measure, headers);
    const rows: Cell[][] = asked.rows.map((row) => [...row]);
    return asked.headers ? [["period", asked.measure], ...rows] : rows;
  });
}

/**
 * An amount of money in another currency, at the year's average exchange rates.
 *
 * Rates: Azerbaijani manat from the Penn World Table to 2019, then the official rate to one decimal; yuan from the Federal Reserve.
 * @customfunction EXCHANGE
 * @param amount The amount, or a range of amounts.
 * @param from The currency it is in: USD, AZN or CNY.
 * @param to The currency of the answer: USD, AZN or CNY.
 * @param year The year of the rates, or a range of years: one for each amount.
 * @returns The amount in the other currency, in the shape of the range. #N/A for a year without a rate, #VALUE! for a currency that is not there or an amount that is no number.
 * @example =ROUND(AZCN.EXCHANGE(500000000,"CNY","USD",2019),0)
 */
export function exchange(amount: any[][], from: string, to: string, year: any[][]): any[][] {
  return answerEach(exchangeOf(amount, from, to, year));
}

/**
 * US dollars of one year in another year's prices (US consumer price index, CPI-U).
 * @customfunction REAL
 * @param amount The amount in US dollars, or a range of amounts.
 * @param year The year the amount is of, or a range of years: one for each amount.
 * @param [baseYear] The year whose prices to use; 2024 unless given.
 * @returns The amount in the base year's prices, in the shape of the range. #N/A for a year without an index, #VALUE! for an amount that is no number.
 * @example =ROUND(AZCN.REAL(600000000,2016),0)
 */
export function real(amount: any[][], year: any[][], baseYear?: any): any[][] {
  return answerEach(realOf(amount, year, baseYear));
}
