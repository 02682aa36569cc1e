// Owns reading values by year: trade, official finance, country indicators.
import { Choices } from "./choice";
import type { Dataset, Series } from "./dataset";
import type { Party, SeriesRow } from "./generated";
import { labelIn } from "./language";
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

/** The series with these properties, if there is one. */
const seriesWith = (dataset: Dataset, wanted: Partial<SeriesRow>): Series | undefined =>
  dataset.index(`series ${JSON.stringify(wanted)}`, () =>
    dataset.series.find(({ row }) =>
      Object.entries(wanted).every(([field, value]) => row[field as keyof SeriesRow] === value),
    ),
  );

/** The series' value in a year, or why there is none: the year lies outside its coverage, or its source lacks it. */
export const valueIn = ({ row, values }: Series, year: number): { value: number } | { lacks: string } => {
  const found = values.get(year);
  if (found) return found;
  if (year < row.from_year || year > row.to_year)
    return { lacks: `covers ${row.from_year} to ${row.to_year}, not ${year}` };
  if (row.missing === "zero") return { value: 0 };
  return { lacks: `has no value for ${year}: it is missing from the source` };
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
  const answer = series
    ? valueIn(series, year)
    : reporter === "announced"
      ? { lacks: `gives no ${flow}: only the turnover is announced` }
      : { lacks: `has no ${flow} in this edition of the dataset` };
  if ("value" in answer) return answer.value;
  const others = reporters.all
    .map(({ id }) => id)
    .filter((other) => {
      const theirs = other === reporter ? undefined : of(other);
      return theirs && "value" in valueIn(theirs, year);
    });
  const name = series ? labelIn("en", series.row) : `The reporter ${reporter}`;
  // What is missing from one flow may explain a sum that cannot be made.
  const parts = (series?.row.operands ?? [])
    .map((id) => dataset.series.find((one) => one.id === id)!)
    .filter(
      (part) => "lacks" in valueIn(part, year) && year >= part.row.from_year && year <= part.row.to_year,
    )
    .map(({ row }) => `${labelIn("en", row)} is missing from the source`);
  const hint =
    others.length > 0
      ? ` ${either(others.map(quoted))} has it: try =AZCN.TRADE(${year},${quoted(flow)},${quoted(others[0]!)}).`
      : ` Try =AZCN.DATA("trade").`;
  throw new Refusal(
    "unknown",
    `${name} ${answer.lacks}${parts.length > 0 ? ` (${parts.join("; ")})` : ""}.${hint}`,
  );
};

/** Chinese official commitments in a year, in constant 2021 US dollars. */
export const financeIn = (dataset: Dataset, year: number, className: string): number => {
  const series = seriesWith(dataset, {
    subject: "finance",
    class: className.toLowerCase() as NonNullable<SeriesRow["class"]>,
  });
  const answer = series && valueIn(series, year);
  if (answer && "value" in answer) return answer.value;
  throw new Refusal(
    "unknown",
    `${series ? labelIn("en", series.row) : className} ${answer?.lacks ?? "is not in the dataset"}. Try =AZCN.DATA("finance").`,
  );
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
  const answer = series && valueIn(series, year);
  if (answer && "value" in answer) return answer.value;
  const name = series ? labelIn("en", series.row) : `${country.label_en}: ${indicator.id}`;
  throw new Refusal(
    "unknown",
    `${name} ${answer?.lacks ?? "is not in the dataset"}. Try =AZCN.DATA("indicators").`,
  );
};

/** How many units of a currency one US dollar bought in a year, on average. */
const perDollar = (dataset: Dataset, currency: string, year: number): number => {
  if (currency === "USD") return 1;
  const series = seriesWith(dataset, {
    subject: "exchange-rate",
    unit: `${currency} per USD` as SeriesRow["unit"],
  });
  const answer = series && valueIn(series, year);
  if (answer && "value" in answer) return answer.value;
  throw new Refusal(
    "unknown",
    `${series ? labelIn("en", series.row) : currency} ${answer?.lacks ?? "is not in the dataset"}. Try =AZCN.DATA("indicators").`,
  );
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
  const level = (of: number): number => {
    const answer = series && valueIn(series, of);
    if (answer && "value" in answer) return answer.value;
    throw new Refusal(
      "unknown",
      `${series ? labelIn("en", series.row) : "The consumer price index"} ${answer?.lacks ?? "is not in the dataset"}. Try =AZCN.REAL(100,2010,2024).`,
    );
  };
  return (amount * level(baseYear)) / level(year);
};
