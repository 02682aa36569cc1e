// Owns reading values by year: trade, official finance, country indicators.
import { Choices } from "./choice";
import type { Dataset, Series } from "./dataset";
import type { Party, SeriesRow } from "./generated/schema";
import { Names, namesOf } from "./names";
import { either, notFound, quoted, Refusal } from "./refusal";

export const flows = new Choices("flow", [
  { id: "turnover", aliases: ["total", "trade"] },
  { id: "exports", aliases: ["export"] },
  { id: "imports", aliases: ["import"] },
  { id: "balance" },
]);

export const reporters = new Choices("reporter", [
  { id: "Azerbaijan", aliases: ["AZE", "Azərbaycan", "阿塞拜疆"] },
  { id: "China", aliases: ["CHN", "Çin", "中国"] },
  { id: "announced", aliases: ["press", "official statements"] },
]);

export const classes = new Choices("class", [
  { id: "total", aliases: ["all"] },
  { id: "ODA-like", aliases: ["ODA"] },
  { id: "OOF-like", aliases: ["OOF"] },
  { id: "vague" },
]);

export const indicators = new Choices("indicator", [
  { id: "GDP" },
  { id: "population" },
  { id: "inflation", aliases: ["CPI inflation"] },
  { id: "exchange rate" },
  { id: "consumer prices", aliases: ["CPI", "CPI-U"] },
]);

const theSeries = ({ row }: Series): string => `The series ${quoted(row.label_en)}`;

/** What tells the series apart that a function asks for. */
type Wanted = Partial<Pick<SeriesRow, "subject" | "country" | "reporter" | "flow" | "class" | "unit">>;

/** The series with these properties, if there is one. */
const seriesWith = (dataset: Dataset, wanted: Wanted): Series | undefined =>
  dataset.index(
    `series ${wanted.subject} ${wanted.country} ${wanted.reporter} ${wanted.flow} ${wanted.class} ${wanted.unit}`,
    () =>
      dataset.series.find(({ row }) =>
        Object.entries(wanted).every(([field, value]) => row[field as keyof Wanted] === value),
      ),
  );

/** The series' value in a year, or why there is none: the year lies outside its coverage, or its source lacks it. */
export const valueIn = (
  dataset: Dataset,
  { row, values }: Series,
  year: number,
): { value: number } | { lacks: string } => {
  const found = values.get(year);
  if (found) return found;
  if (year < row.from_year || year > row.to_year) {
    return { lacks: `covers ${row.from_year} to ${row.to_year}, not ${year}` };
  }
  if (row.missing === "zero") return { value: 0 };
  // What is missing from one flow explains a sum that cannot be made.
  const parts = dataset.series.filter((part) => row.operands?.includes(part.id) && !part.values.has(year));
  const since = parts.map((part) => `${quoted(part.row.label_en)} is missing from the source`).join(" and ");
  return { lacks: `has no value for ${year}: ${since || "it is missing from the source"}` };
};

/** The series' value in a year; refuses in words that name the series, or what would have been one. */
const valueOf = (
  dataset: Dataset,
  series: Series | undefined,
  otherwise: string,
  year: number,
  formula: string,
): number => {
  const answer = series ? valueIn(dataset, series, year) : { lacks: "is not in the dataset" };
  if ("value" in answer) return answer.value;
  throw new Refusal("unknown", `${series ? theSeries(series) : otherwise} ${answer.lacks}. Try ${formula}.`);
};

/** Goods trade with China in a year, in US dollars, seen from Azerbaijan. Reporters are never mixed. */
export const tradeIn = (dataset: Dataset, year: number, flow: string, reporter: string): number => {
  const of = (who: string) =>
    seriesWith(dataset, {
      subject: "trade",
      reporter: who.toLowerCase(),
      flow: flow as NonNullable<SeriesRow["flow"]>,
    });
  const series = of(reporter);
  // Announcements give the turnover alone; of a reporter whose resource was left out there is nothing at all.
  const absent = `has no ${flow}${reporter === "announced" ? ": only the turnover is announced" : " in this edition of the dataset"}`;
  const answer = series ? valueIn(dataset, series, year) : { lacks: absent };
  if ("value" in answer) return answer.value;
  const others = reporters.all
    .map(({ id }) => id)
    .filter((other) => {
      const theirs = other === reporter ? undefined : of(other);
      return theirs && "value" in valueIn(dataset, theirs, year);
    });
  const hint =
    others.length > 0
      ? `${either(others.map(quoted))} has it: try =AZCN.TRADE(${year},${quoted(flow)},${quoted(others[0]!)}).`
      : 'Try =AZCN.DATA("trade").';
  throw new Refusal(
    "unknown",
    `${series ? theSeries(series) : `The reporter ${reporter}`} ${answer.lacks}. ${hint}`,
  );
};

/** Chinese official commitments in a year, in constant 2021 US dollars. */
export const financeIn = (dataset: Dataset, year: number, className: string): number => {
  const ofClass = className.toLowerCase() as NonNullable<SeriesRow["class"]>;
  const series = seriesWith(dataset, { subject: "finance", class: ofClass });
  return valueOf(dataset, series, `The class ${quoted(className)}`, year, '=AZCN.DATA("finance")');
};

/** The parties that an indicator is known for. */
export const countries = (dataset: Dataset): Names<Party> =>
  dataset.index("countries", () => {
    const known = new Set(
      dataset.series
        .filter(({ row }) => row.subject !== "south-caucasus-trade")
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
  indicatorName: string,
  year: number,
): number => {
  const country = countries(dataset).find(countryName);
  if (!country)
    throw notFound(
      "country with indicators",
      countryName,
      countries(dataset).near(countryName),
      `=AZCN.INDICATOR("Azerbaijan","GDP",2019)`,
    );
  const indicator = indicators.choose(indicatorName, `=AZCN.INDICATOR("Azerbaijan","GDP",2019)`);
  const subject = indicator.id.toLowerCase().replaceAll(" ", "-") as SeriesRow["subject"];
  const series = seriesWith(dataset, { country: country.id, subject });
  return valueOf(dataset, series, `${country.label_en}'s ${indicator.id}`, year, '=AZCN.DATA("indicators")');
};

/** How many units of a currency one US dollar bought in a year, on average. */
const perDollar = (dataset: Dataset, currency: string, year: number): number => {
  if (currency === "USD") return 1;
  const unit = `${currency} per USD` as SeriesRow["unit"];
  const series = seriesWith(dataset, { subject: "exchange-rate", unit });
  return valueOf(dataset, series, `The rate of ${currency}`, year, '=AZCN.DATA("indicators")');
};

export const currencies = new Choices("currency", [
  { id: "USD", aliases: ["$", "US dollar", "dollar", "dollars"] },
  { id: "AZN", aliases: ["₼", "manat"] },
  { id: "CNY", aliases: ["¥", "RMB", "yuan", "renminbi", "人民币"] },
]);

/** An amount of one currency in another, at the year's average rates. */
export const exchanged = (
  dataset: Dataset,
  amount: number,
  from: string,
  to: string,
  year: number,
): number =>
  from === to ? amount : (amount / perDollar(dataset, from, year)) * perDollar(dataset, to, year);

/** US dollars of one year in another year's prices, by the consumer price index for all urban consumers. */
export const inPricesOf = (dataset: Dataset, amount: number, year: number, baseYear: number): number => {
  const series = seriesWith(dataset, { subject: "consumer-prices" });
  const level = (of: number) =>
    valueOf(dataset, series, "The consumer price index", of, "=AZCN.REAL(100,2010,2024)");
  return (amount * level(baseYear)) / level(year);
};
