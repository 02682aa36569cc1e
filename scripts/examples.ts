// The answers that the product promises. The functions' tests, the browser's main job and the smoke test ask for them.

/** Each formula as a person types it, and its answer. */
export const examples: readonly (readonly [formula: string, value: number | string])[] = [
  ['=AZCN.INVESTMENT("China")', 800000000],
  ['=AZCN.INVESTMENT("azerbaijan")', 1700000000],
  ['=AZCN.INVESTMENT("China","latest")', 942300000],
  ['=AZCN.INVESTMENT("China",,"million")', 800],
  ['=AZCN.INVESTMENT("中国")', 800000000],
  ['=AZCN.INVESTMENT("Çin")', 800000000],
  ['=AZCN.LOAN("TANAP")', 600000000],
  ['=AZCN.LOAN("TANAP","lender")', "Asian Infrastructure Investment Bank"],
  ['=AZCN.FIGURE("aiib-azerbaijan-share-amount")', 254100000],
  ['=AZCN.FIGURE("aiib-azerbaijan-share-amount","stated")', 245100000],
  ["=AZCN.TRADE(2019)", 2183755200],
  ['=AZCN.TRADE(2019,"turnover","China")', 1477191240],
  ["=AZCN.TRADE(2024)", "#N/A"],
  ['=AZCN.TRADE(2024,,"announced")', 3744000000],
  ["=AZCN.FINANCE(2015)", 625691076],
  ['=AZCN.INVESTMENT("Chnia")', "#N/A"],
  ['=AZCN.TOTAL("loans","lender","AIIB")', 860000000],
  ['=AZCN.OBSERVATION("china-cleantech-exports-evs",2025)', 870288219],
  ['=AZCN.OBSERVATION("china-cleantech-exports-all","2025-11")', 203871061],
  ['=AZCN.OBSERVATION("china-customs-turnover",2026)', "#N/A"],
  ['=AZCN.OBSERVATION("china-rank-azerbaijan-imports",2020)', 3],
  ['=AZCN.OBSERVATION("trade-azerbaijan-turnover",2019)', 2183755200],
];
