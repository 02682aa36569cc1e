// Owns reading what the dataset has by year: trade, official finance, country indicators.
import { Choices } from "./choice";
import type { Dataset, Series } from "./dataset";
import type { SeriesRow } from "./generated/schema";
import { Names, namesOf } from "./names";
import { isLevel, type Level, levelIn } from "./observation";
import { kept, once } from "./once";
import { either, notFound, quoted, Refusal } from "./refusal";

export const flows = new Choices(
  "flow",
  [
    {
      id: "turnover",
      aliases: ["total", "trade", "dövriyyə", "ticarət dövriyyəsi", "贸易总额", "贸易额", "进出口"],
    },
    { id: "exports", aliases: ["export", "ixrac", "出口"] },
    { id: "imports", aliases: ["import", "idxal", "进口"] },
    { id: "balance", aliases: ["saldo", "balans", "差额", "贸易差额"] },
  ],
  "turnover",
);

export const reporters = new Choices(
  "reporter",
  [
    { id: "Azerbaijan", aliases: ["AZE", "Azərbaycan", "阿塞拜疆"] },
    { id: "China", aliases: ["CHN", "Çin", "中国"] },
    {
      id: "announced",
      aliases: ["press", "official statements", "açıqlanmış", "elan olunub", "公布", "已宣布"],
    },
  ],
  "Azerbaijan",
);

export const classes = new Choices(
  "class",
  [
    { id: "total", aliases: ["all", "cəmi", "ümumi", "总计", "合计"] },
    { id: "ODA-like", aliases: ["ODA", "yardım", "官方发展援助", "官方发展援助类"] },
    { id: "OOF-like", aliases: ["OOF", "其他官方资金", "其他官方资金类"] },
    { id: "vague", aliases: ["qeyri-müəyyən", "növü aydın olmayan", "类别不明"] },
  ],
  "total",
);

export const indicators = new Choices("indicator", [
  { id: "GDP", aliases: ["ÜDM", "国内生产总值"] },
  { id: "population", aliases: ["əhali", "人口"] },
  { id: "inflation", aliases: ["CPI inflation", "inflyasiya", "通货膨胀", "通胀"] },
  { id: "exchange rate", aliases: ["məzənnə", "valyuta məzənnəsi", "汇率"] },
  { id: "consumer prices", aliases: ["CPI", "CPI-U", "istehlak qiymətləri", "消费者价格", "消费者价格指数"] },
  {
    id: "GDP PPP",
    aliases: ["PPP", "GDP in purchasing power parity", "ÜDM (AQP)", "国内生产总值（购买力平价）"],
  },
  { id: "unemployment", aliases: ["unemployment rate", "işsizlik", "失业率"] },
]);

type Flow = (typeof flows.all)[number]["id"];
type Reporter = (typeof reporters.all)[number]["id"];
type FinanceClass = (typeof classes.all)[number]["id"];
type Indicator = (typeof indicators.all)[number]["id"];

/** What tells the series apart that a function asks for. */
type Wanted = Partial<Pick<SeriesRow, "subject" | "country" | "reporter" | "flow" | "class" | "unit">>;

const found = once((_: Dataset) => new Map<string, { readonly series: Series | undefined }>());

/** The series with these properties, if there is one. */
const seriesWith = (dataset: Dataset, wanted: Wanted): Series | undefined => {
  const { subject, country, reporter, flow, class: ofClass, unit } = wanted;
  const fits = ({ row }: Series) =>
    Object.entries(wanted).every(([field, value]) => row[field as keyof Wanted] === value);
  const key = `${subject} ${country} ${reporter} ${flow} ${ofClass} ${unit}`;
  return kept(found(dataset), key, () => ({ series: dataset.series.find(fits) })).series;
};

/** The value of a series in a year, and the readings it is made of. */
const readYear = (
  dataset: Dataset,
  series: Series | undefined,
  year: number,
  absent: string,
): ReturnType<typeof levelIn> =>
  series ? levelIn(dataset, series, String(year).padStart(4, "0")) : { lacks: absent };

const given = (found: ReturnType<typeof readYear>, formula: string): Level => {
  if (isLevel(found)) return found;
  throw new Refusal("unknown", `${found.lacks}. Try ${formula}.`);
};

/** Goods trade with China in a year, in US dollars, seen from Azerbaijan. Reporters are never mixed. */
export const tradeIn = (dataset: Dataset, year: number, flow: Flow, reporter: Reporter): Level => {
  const by = (who: Reporter) => {
    // Announcements give the turnover alone; of a reporter whose resource was left out there is nothing at all.
    const absent = `The reporter ${quoted(who)} has no ${flow}${who === "announced" ? ": only the turnover is announced" : " in this edition of the dataset"}`;
    const series = seriesWith(dataset, { subject: "trade", reporter: who.toLowerCase(), flow });
    return readYear(dataset, series, year, absent);
  };
  const found = by(reporter);
  if (isLevel(found)) return found;
  const others = reporters.all.map(({ id }) => id).filter((who) => who !== reporter && isLevel(by(who)));
  const hint =
    others.length > 0
      ? `The reporter ${either(others.map(quoted))} has it. Try =AZCN.TRADE(${year},${quoted(flow)},${quoted(others[0]!)}).`
      : 'Try =AZCN.DATA("trade").';
  throw new Refusal("unknown", `${found.lacks}. ${hint}`);
};

/** Chinese official commitments in a year, in constant 2021 US dollars. */
export const financeIn = (dataset: Dataset, year: number, className: FinanceClass): Level => {
  const ofClass = className.toLowerCase() as Lowercase<FinanceClass>;
  const series = seriesWith(dataset, { subject: "finance", class: ofClass });
  const absent = `The class ${quoted(className)} is not in the dataset`;
  return given(readYear(dataset, series, year, absent), '=AZCN.DATA("finance")');
};

/** The parties that an indicator is known for. */
export const countries = once((dataset: Dataset) => {
  const known = new Set(
    dataset.series
      .filter(({ row }) => indicators.find(row.subject) !== undefined)
      .flatMap(({ row }) => row.country ?? []),
  );
  return new Names(
    dataset.data.parties.filter(({ id }) => known.has(id)),
    namesOf,
  );
});

/** A country's indicator in a year, in its own unit. */
export const indicatorIn = (
  dataset: Dataset,
  countryName: string,
  indicator: Indicator,
  year: number,
): Level => {
  const country = countries(dataset).find(countryName);
  if (!country)
    throw notFound(
      "country with indicators",
      countryName,
      countries(dataset).near(countryName),
      `=AZCN.INDICATOR("Azerbaijan","GDP",2019)`,
      countries(dataset).all,
    );
  const seriesOf = (one: Indicator) => {
    const subject = one.toLowerCase().replaceAll(" ", "-") as SeriesRow["subject"];
    return seriesWith(dataset, { country: country.id, subject });
  };
  const series = seriesOf(indicator);
  // Looked for only where it is said: a range has a hundred thousand cells.
  const has = series ? [] : indicators.all.map(({ id }) => id).filter(seriesOf);
  const absent = `For ${quoted(country.label_en)} the dataset has ${either(has, "and")}, not ${indicator}`;
  return given(readYear(dataset, series, year, absent), '=AZCN.DATA("indicators")');
};

export const currencies = new Choices("currency", [
  { id: "USD", aliases: ["$", "US dollar", "dollar", "dollars", "ABŞ dolları", "美元"] },
  { id: "AZN", aliases: ["₼", "manat", "马纳特"] },
  { id: "CNY", aliases: ["¥", "RMB", "yuan", "renminbi", "人民币", "人民币元"] },
]);

type Currency = (typeof currencies.all)[number]["id"];

/** How many units of a currency one US dollar bought in a year, on average; the dollar itself needs no rate. */
const ratesOf = (dataset: Dataset, currency: Currency, year: number): readonly Level[] => {
  if (currency === "USD") return [];
  const series = seriesWith(dataset, { subject: "exchange-rate", unit: `${currency} per USD` });
  const absent = `The rate of ${currency} is not in the dataset`;
  return [given(readYear(dataset, series, year, absent), '=AZCN.DATA("indicators")')];
};

/** An amount of one currency in another, at the year's average rates. */
export const exchanged = (
  dataset: Dataset,
  amount: number,
  from: Currency,
  to: Currency,
  year: number,
): Level => {
  if (from === to) return { value: amount, rests: [] };
  const [sold, bought] = [ratesOf(dataset, from, year), ratesOf(dataset, to, year)];
  return {
    value: (amount / (sold[0]?.value ?? 1)) * (bought[0]?.value ?? 1),
    rests: [...sold, ...bought].flatMap(({ rests }) => rests),
  };
};

/** US dollars of one year in another year's prices, by the consumer price index for all urban consumers. */
export const inPricesOf = (dataset: Dataset, amount: number, year: number, baseYear: number): Level => {
  const series = seriesWith(dataset, { subject: "consumer-prices" });
  const level = (of: number) =>
    given(
      readYear(dataset, series, of, "The consumer price index is not in the dataset"),
      "=AZCN.REAL(100,2010,2024)",
    );
  const [base, own] = [level(baseYear), level(year)];
  return { value: (amount * base.value) / own.value, rests: [...own.rests, ...base.rests] };
};
