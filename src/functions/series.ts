// Owns the functions that read values by year, and those that convert money with them.
import { answerEach } from "./answer";
import { exchangeOf, financeOf, indicatorOf, realOf, tradeOf } from "./resolve";

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
 * An indicator of a country in a year: GDP (current US dollars), population, inflation (%), exchange rate (currency per US dollar), consumer prices (index).
 * @customfunction INDICATOR
 * @param country The country, by any of its names in English, Azerbaijani or Chinese.
 * @param indicator GDP, population, inflation, exchange rate or consumer prices.
 * @param year The year, or a range of years.
 * @returns The indicator in its own unit, in the shape of the range. #N/A for a country or year that is not there, #VALUE! for an indicator that is not.
 * @example =AZCN.INDICATOR("Azerbaijan","GDP",2019)
 * @example =AZCN.INDICATOR("China","population",2020)
 */
export function indicator(country: string, indicator: string, year: any[][]): any[][] {
  return answerEach(indicatorOf(country, indicator, year));
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
