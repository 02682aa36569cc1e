// Owns the functions that read values by year, and those that convert money with them.
import { dataset } from "../dataset/current";
import {
  classes,
  currencies,
  exchanged,
  financeIn,
  flows,
  indicatorIn,
  inPricesOf,
  reporters,
  tradeIn,
} from "../dataset/series";
import { Refusal } from "../dataset/refusal";
import { moneyUnits } from "../dataset/unit";
import { answerEach } from "./answer";
import { optionalText, optionalYear, requiredNumber, requiredText, requiredYear } from "./argument";

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
  const formula = "=AZCN.TRADE(2019)";
  return answerEach(year, (cell) => {
    const chosenFlow = flows.choose(
      optionalText(flow, { what: "flow", formula }) ?? "turnover",
      '=AZCN.TRADE(2019,"exports")',
    );
    const chosenReporter = reporters.choose(
      optionalText(reporter, { what: "reporter", formula }) ?? "Azerbaijan",
      '=AZCN.TRADE(2019,"turnover","China")',
    );
    const { divisor } = moneyUnits.choose(
      optionalText(unit, { what: "unit", formula }) ?? "dollars",
      '=AZCN.TRADE(2019,,,"million")',
    );
    return (
      tradeIn(dataset, requiredYear(cell, { what: "year", formula }), chosenFlow.id, chosenReporter.id) /
      divisor
    );
  });
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
  const formula = "=AZCN.FINANCE(2015)";
  return answerEach(year, (cell) => {
    const chosen = classes.choose(
      optionalText(financeClass, { what: "class", formula }) ?? "total",
      '=AZCN.FINANCE(2015,"OOF-like")',
    );
    const { divisor } = moneyUnits.choose(
      optionalText(unit, { what: "unit", formula }) ?? "dollars",
      '=AZCN.FINANCE(2015,,"million")',
    );
    return financeIn(dataset, requiredYear(cell, { what: "year", formula }), chosen.id) / divisor;
  });
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
  const formula = '=AZCN.INDICATOR("Azerbaijan","GDP",2019)';
  return answerEach(year, (cell) =>
    indicatorIn(
      dataset,
      requiredText(country, { what: "country", formula }),
      requiredText(indicator, { what: "indicator", formula }),
      requiredYear(cell, { what: "year", formula }),
    ),
  );
}

const finite = (value: number): number => {
  if (Number.isFinite(value)) return value;
  throw new Refusal("invalid", "The result is too large for a cell. Give a smaller amount.");
};

/**
 * An amount of money in another currency, at the year's average exchange rates.
 *
 * Rates: Azerbaijani manat from the Penn World Table to 2019, then the official rate to one decimal; yuan from the Federal Reserve.
 * @customfunction EXCHANGE
 * @param amount The amount, or a range of amounts.
 * @param from The currency it is in: USD, AZN or CNY.
 * @param to The currency of the answer: USD, AZN or CNY.
 * @param year The year of the rates.
 * @returns The amount in the other currency, in the shape of the range. #N/A for a year without a rate, #VALUE! for a currency that is not there or an amount that is no number.
 * @example =ROUND(AZCN.EXCHANGE(500000000,"CNY","USD",2019),0)
 */
export function exchange(amount: any[][], from: string, to: string, year: any): any[][] {
  const formula = '=AZCN.EXCHANGE(100,"CNY","USD",2019)';
  return answerEach(amount, (cell) => {
    const [source, target] = [from, to].map(
      (currency) => currencies.choose(requiredText(currency, { what: "currency", formula }), formula).id,
    );
    return finite(
      exchanged(
        dataset,
        requiredNumber(cell, { what: "amount", formula }),
        source!,
        target!,
        requiredYear(year, { what: "year", formula }),
      ),
    );
  });
}

/**
 * US dollars of one year in another year's prices (US consumer price index, CPI-U).
 * @customfunction REAL
 * @param amount The amount in US dollars, or a range of amounts.
 * @param year The year the amount is of.
 * @param [baseYear] The year whose prices to use; 2024 unless given.
 * @returns The amount in the base year's prices, in the shape of the range. #N/A for a year without an index, #VALUE! for an amount that is no number.
 * @example =ROUND(AZCN.REAL(600000000,2016),0)
 */
export function real(amount: any[][], year: any, baseYear?: any): any[][] {
  const formula = "=AZCN.REAL(600000000,2016,2024)";
  return answerEach(amount, (cell) =>
    finite(
      inPricesOf(
        dataset,
        requiredNumber(cell, { what: "amount", formula }),
        requiredYear(year, { what: "year", formula }),
        optionalYear(baseYear, { what: "base year", formula }) ?? 2024,
      ),
    ),
  );
}
