// Owns what is said of where values come from: of a reading, of many together, of the cells of a pre-built table.
import { addressOf, referenceOf, shortCitation, styles } from "./citation";
import { type Dataset, grouped, type Reading, subjectOf } from "./dataset";
import { caveatsOf, caveatText, isOnClaim, verdictSentence } from "./evidence";
import { fieldById, fieldReading } from "./field";
import { isLevel, levelIn } from "./observation";
import { once } from "./once";
import { editionName, type Line, type WholeTable, wholeTable } from "./table";

export interface Cited {
  /** The figure, record or series; none for the dataset as a whole. */
  readonly subject?: string;
  /** In full. */
  readonly citation: string;
  /** In a few words. */
  readonly short: string;
  /** The verdict and what to mind. */
  readonly caveat: string;
  readonly link: string;
}

const sourceKey = (dataset: Dataset, reading: Reading): string => {
  const { source, locator } = referenceOf(dataset, reading);
  return `${subjectOf(reading).id} ${source.id} ${locator}`;
};

/** The sources of the very values that are read: each once for each subject, with all that is to be minded there. */
export const cited = (dataset: Dataset, readings: readonly Reading[]): Cited[] =>
  [...grouped(readings, (reading) => sourceKey(dataset, reading)).values()].map((group) => {
    const [first] = group as [Reading];
    const subject = subjectOf(first);
    const reference = referenceOf(dataset, first);
    const caveats = new Set(group.flatMap((reading) => caveatsOf(dataset, reading)));
    const judged = group.some((reading) => "entry" in reading && isOnClaim(reading));
    const verdict = judged ? `Verdict: ${verdictSentence(subject)} · ` : "";
    return {
      subject: subject.id,
      citation: styles.choose("APA", "").cite(reference),
      short: shortCitation(reference),
      caveat: verdict + caveatText([...caveats]),
      link: addressOf(reference.source) ?? "",
    };
  });

/** The dataset as a whole, with the reason why nothing narrower is cited. */
export const citedDataset = (dataset: Dataset, caveat: string): Cited => ({
  citation: `AZCN for Excel, dataset ${editionName(dataset)}.`,
  short: `AZCN dataset ${editionName(dataset)}`,
  caveat,
  link: "",
});

/** What a row of a pre-built table rests on, or its cells in these columns alone. */
export const lineReadings = (
  dataset: Dataset,
  { columns }: WholeTable,
  { record, key }: Line,
  only?: readonly string[],
): Reading[] => {
  if (record && !only) return [record];
  return columns.flatMap(({ id, field }): Reading[] => {
    if (only && !only.includes(id)) return [];
    if (record) return [fieldReading(fieldById(field), record)];
    const series = dataset.series.find((one) => one.id === field);
    const level = series && levelIn(dataset, series, key);
    if (!level || isLevel(level)) return [...(level?.rests ?? [])];
    // A blank cell that is asked about says that the series lacks the period.
    return only ? [{ series, period: key }] : [];
  });
};

const linesByKey = once(({ lines }: WholeTable) => new Map(lines.map((line) => [line.key, line])));

/** What the row of that key rests on; nothing, where the dataset has no such table or row. */
export const rowReadings = (
  dataset: Dataset,
  tableId: string,
  key: string,
  only?: readonly string[],
): Reading[] => {
  const row = dataset.tables.find(tableId);
  const table = row && wholeTable(dataset, row);
  const line = table && linesByKey(table).get(key);
  return line ? lineReadings(dataset, table, line, only) : [];
};
