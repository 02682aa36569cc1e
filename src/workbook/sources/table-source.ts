// Owns where the cells of a pre-built table come from.
import { seriesReference } from "../../dataset/citation";
import type { Dataset } from "../../dataset/dataset";
import { type Line, type WholeTable, wholeTable } from "../../dataset/table";
import { type Cited, citedObservation, citedReference, citedSubject } from "./cited";

/** What a line rests on: its record's observation, or each of its series in that year. */
export const citedLine = (
  dataset: Dataset,
  table: WholeTable,
  { record, key }: Line,
  columns: readonly string[] = table.columns.map(({ id }) => id),
): Cited[] => {
  if (record) {
    const { entry, observation } = record;
    return [observation ? citedObservation(dataset, entry, observation) : citedSubject(dataset, entry)];
  }
  const year = Number(key);
  return table.columns.flatMap(({ id, field }) => {
    const series = columns.includes(id) ? dataset.series.find((one) => one.id === field) : undefined;
    return series?.values.has(year)
      ? [citedReference(dataset, series, seriesReference(dataset, series, year))]
      : [];
  });
};

/** What one cell of a table rests on; undefined for a row or column that the dataset does not have. */
export const citedCell = (
  dataset: Dataset,
  tableId: string,
  key: string,
  column: string,
): Cited | undefined => {
  const row = dataset.tables.find(tableId);
  const table = row && wholeTable(dataset, row);
  const line = table?.lines.find((one) => one.key === key);
  return line && citedLine(dataset, table!, line, [column])[0];
};
