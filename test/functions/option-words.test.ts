// The words of options match in three languages, as names do.
import "../support/custom-functions";
import { dataset } from "../../src/dataset/current";
import { editionFields } from "../../src/dataset/edition";
import { agreementLookup, fieldsIn, figureLookup, loanLookup } from "../../src/dataset/figure";
import { measures } from "../../src/dataset/observation";
import { classes, currencies, flows, indicators, reporters } from "../../src/dataset/series";
import { moneyUnits } from "../../src/dataset/unit";
import { edition, source } from "../../src/functions/evidence";
import { companies, investment, loan } from "../../src/functions/lookup";
import { exchange, finance, indicator, trade } from "../../src/functions/series";
import { agreements, timeline } from "../../src/functions/tables";

const year = [[2019]];

test.each<[() => unknown, () => unknown]>([
  [() => trade(year, "ixrac"), () => trade(year, "exports")],
  [() => trade(year, "进口"), () => trade(year, "imports")],
  [() => trade(year, "İDXAL", "Çin", "milyon"), () => trade(year, "imports", "China", "million")],
  [
    () => trade([[2024]], "ticarət dövriyyəsi", "elan olunub"),
    () => trade([[2024]], "turnover", "announced"),
  ],
  [() => trade(year, "差额", "中国", "十亿"), () => trade(year, "balance", "China", "billion")],
  [() => finance([[2015]], "官方发展援助类"), () => finance([[2015]], "ODA-like")],
  [() => finance([[2015]], "cəmi", "min"), () => finance([[2015]], "total", "thousand")],
  [() => indicator("Azərbaycan", "əhali", year), () => indicator("Azerbaijan", "population", year)],
  [() => indicator("中国", "国内生产总值", year), () => indicator("China", "GDP", year)],
  [() => exchange([[5]], "人民币", "manat", year), () => exchange([[5]], "CNY", "AZN", year)],
  [() => investment("Çin", "ən son", "mlrd"), () => investment("China", "latest", "billion")],
  [() => companies("最新"), () => companies("latest")],
  [() => source([["aiib-tanap-loan"]], "qısa"), () => source([["aiib-tanap-loan"]], "short")],
  [() => edition("来源"), () => edition("sources")],
  [() => loan([["TANAP"]], "Kreditor"), () => loan([["TANAP"]], "lender")],
  [() => agreements(2019, "nəqliyyat"), () => agreements(2019, "transport")],
  [() => timeline(2015, 2019, "备忘录"), () => timeline(2015, 2019, "memorandum")],
])("%s answers as %s", (asked, meant) => {
  expect(asked()).toEqual(meant());
});

test.each([flows, reporters, classes, indicators, measures, currencies, moneyUnits, editionFields])(
  "no word of an option lacks its Chinese one, and no word is that of two",
  ({ all }) => {
    const choices: readonly { id: string; aliases?: readonly string[] }[] = all;
    const words = choices.map(({ id, aliases = [] }) => [...new Set([id, ...aliases])]);
    for (const names of words) expect(names).toContainEqual(expect.stringMatching(/\p{sc=Han}/u));
    expect(new Set(words.flat()).size).toBe(words.flat().length);
  },
);

test.each([loanLookup, agreementLookup, figureLookup])(
  "fields go by what tables call their columns",
  (lookup) => {
    const fields = fieldsIn(dataset, lookup);
    const columns = dataset.data.columns.filter(({ field }) => lookup.fields.find(field));
    expect(columns.length).toBeGreaterThan(20);
    for (const { label_en, label_az, label_zh } of columns)
      for (const label of [label_en, label_az, label_zh]) expect(fields.find(label)).toBeDefined();
  },
);
