// Owns the lists of keys.
import type { Dataset } from "./dataset";
import type { Cell } from "./field";
import { fold } from "./fold";
import { type Labelled, labelIn } from "./language";
import { notFound } from "./refusal";
import { listTables, wholeTable } from "./table";

type Keyed = Labelled & { readonly id: string };

const keyed = (rows: readonly Keyed[]): Cell[][] => [
  ["id", "name"],
  ...rows.map((row) => [row.id, labelIn("en", row)]),
];

/** Lists that are no tables. */
const others: Readonly<Record<string, (dataset: Dataset) => Cell[][]>> = {
  figures: ({ entries }) => keyed(entries.flatMap(({ row }) => (row.unit === undefined ? [] : row))),
  parties: ({ data }) => keyed(data.parties),
  series: ({ series }) => keyed(series.map(({ row }) => row)),
};

/** The keys of a table, with names; without a table, the tables themselves with the number of their rows. */
export const listed = (dataset: Dataset, name: string | undefined): Cell[][] => {
  if (name === undefined) {
    return [
      ["table", "name", "rows"],
      ...listTables(dataset, "en").map(({ id, label, rowCount }) => [id, label, rowCount]),
    ];
  }
  const row = dataset.tables.find(name);
  if (row) {
    return [
      ["id", "name"],
      ...wholeTable(dataset, row).lines.map(({ key, record }) => [
        key,
        record ? labelIn("en", record.entry.row) : Number(key),
      ]),
    ];
  }
  const other = others[fold(name)];
  if (other) return other(dataset);
  throw notFound("table", name, dataset.tables.near(name), "=AZCN.LIST()");
};
