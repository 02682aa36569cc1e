// Owns which formula gives a figure: the function for its kind of record, or for its series and a year.
import { type Dataset, isEntry, type Series, type Subject } from "../../dataset/dataset";

const INDICATORS: Record<string, string> = {
  gdp: "GDP",
  population: "population",
  inflation: "inflation",
  "exchange-rate": "exchange rate",
  "consumer-prices": "consumer prices",
};

const FLOWS = ["turnover", "exports", "imports", "balance"];
const REPORTERS: Record<string, string> = {
  azerbaijan: "Azerbaijan",
  china: "China",
  announced: "announced",
};
const CLASSES: Record<string, string> = {
  total: "total",
  "oda-like": "ODA-like",
  "oof-like": "OOF-like",
  vague: "vague",
};

/** None for the series that no function reads. */
const seriesFormula = (dataset: Dataset, { row }: Series, year: number): string | undefined => {
  const { subject, reporter, flow, country } = row;
  if (subject === "trade" && flow && FLOWS.includes(flow) && reporter && REPORTERS[reporter]) {
    return `=AZCN.TRADE(${year},"${flow}","${REPORTERS[reporter]}")`;
  }
  if (subject === "finance" && row.class) return `=AZCN.FINANCE(${year},"${CLASSES[row.class]}")`;
  const indicator = INDICATORS[subject];
  if (!indicator || !country) return undefined;
  return `=AZCN.INDICATOR("${dataset.partiesById.get(country)!.label_en}","${indicator}",${year})`;
};

/** None for what no function gives by itself, such as an event. */
export const formulaFor = (dataset: Dataset, subject: Subject, year?: number): string | undefined => {
  if (!isEntry(subject)) return year === undefined ? undefined : seriesFormula(dataset, subject, year);
  if (subject.preferred?.value !== undefined) return `=AZCN.FIGURE("${subject.id}")`;
  return subject.resource === "agreements" ? `=AZCN.AGREEMENT("${subject.id}")` : undefined;
};
