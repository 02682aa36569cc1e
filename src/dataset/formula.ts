// Owns which formula gives a value: the function for its kind of record, or for its series and a period.
import type { Dataset, Reading, SeriesReading } from "./dataset";
import { periodCell } from "./frequency";
import { formulaAt } from "./observation";
import { classes, flows, indicators, reporters } from "./series";

/** None for a series as a whole. */
const seriesFormula = (dataset: Dataset, { series, period }: SeriesReading): string | undefined => {
  if (period === undefined) return undefined;
  const { row } = series;
  const year = periodCell(period);
  if (typeof year === "number" && row.frequency === "year") {
    const [flow, reporter] = [flows.find(row.flow ?? ""), reporters.find(row.reporter ?? "")];
    if (row.subject === "trade" && flow && reporter)
      return `=AZCN.TRADE(${year},"${flow.id}","${reporter.id}")`;
    const ofClass = classes.find(row.class ?? "");
    if (row.subject === "finance" && ofClass) return `=AZCN.FINANCE(${year},"${ofClass.id}")`;
    const [country, indicator] = [dataset.partiesById.get(row.country ?? ""), indicators.find(row.subject)];
    if (country && indicator) return `=AZCN.INDICATOR("${country.label_en}","${indicator.id}",${year})`;
  }
  return formulaAt(series, period);
};

/** None for what no function gives by itself, such as an event. */
export const formulaFor = (dataset: Dataset, reading: Reading): string | undefined => {
  if ("series" in reading) return seriesFormula(dataset, reading);
  const { id, preferred, resource } = reading.entry;
  if (preferred?.value !== undefined) return `=AZCN.FIGURE("${id}")`;
  return resource === "agreements" ? `=AZCN.AGREEMENT("${id}")` : undefined;
};
