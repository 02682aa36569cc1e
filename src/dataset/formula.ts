// Owns which formula gives a value: the function for its kind of record, or for its series and a year.
import type { Dataset, Reading, SeriesReading } from "./dataset";
import { classes, flows, indicators, reporters } from "./series";

/** None for the series that no function reads. */
const seriesFormula = (dataset: Dataset, { series: { row }, year }: SeriesReading): string | undefined => {
  if (year === undefined) return undefined;
  const [flow, reporter] = [flows.find(row.flow ?? ""), reporters.find(row.reporter ?? "")];
  if (row.subject === "trade" && flow && reporter)
    return `=AZCN.TRADE(${year},"${flow.id}","${reporter.id}")`;
  const ofClass = classes.find(row.class ?? "");
  if (row.subject === "finance" && ofClass) return `=AZCN.FINANCE(${year},"${ofClass.id}")`;
  const [country, indicator] = [dataset.partiesById.get(row.country ?? ""), indicators.find(row.subject)];
  return country && indicator && `=AZCN.INDICATOR("${country.label_en}","${indicator.id}",${year})`;
};

/** None for what no function gives by itself, such as an event. */
export const formulaFor = (dataset: Dataset, reading: Reading): string | undefined => {
  if ("series" in reading) return seriesFormula(dataset, reading);
  const { id, preferred, resource } = reading.entry;
  if (preferred?.value !== undefined) return `=AZCN.FIGURE("${id}")`;
  return resource === "agreements" ? `=AZCN.AGREEMENT("${id}")` : undefined;
};
