// Owns the lists of keys.
import type { Dataset } from "./dataset";
import type { Cell } from "./cell";
import { fold } from "./fold";
import { periodCell } from "./frequency";
import { type Labelled, labelIn } from "./language";
import { notFound } from "./refusal";
import { listTables, wholeTable } from "./table";

type Keyed = Labelled & { readonly id: string };

const keyed = (rows: readonly Keyed[]): Cell[][] => [
  ["id", "name"],
  ...rows.map((row) => [row.id, labelIn("en", row)]),
];

/** Lists of what other functions take, which is not what a table shows. */
const others: ReadonlyMap<string, (dataset: Dataset) => Cell[][]> = new Map([
  // The table of that name has the figures proper; these have a value too, so that FIGURE takes them.
  ["figures", ({ entries }) => keyed(entries.flatMap(({ row }) => (row.unit === undefined ? [] : row)))],
  // The table leaves out a loan whose part for Azerbaijan stands by itself.
  ["loans", ({ data }) => keyed(data.loans)],
  ["parties", ({ data }) => keyed(data.parties)],
  ["sources", ({ data }) => [["id", "name"], ...data.sources.map(({ id, title }) => [id, title])]],
  ["series", ({ series }) => keyed(series.map(({ row }) => row))],
]);

/** The keys of a table, with names; without a table, the tables themselves with the number of their rows. */
export const listed = (dataset: Dataset, name: string | undefined): Cell[][] => {
  if (name === undefined) {
    return [
      ["table", "name", "rows"],
      ...listTables(dataset, "en").map(({ id, label, rowCount }) => [id, label, rowCount]),
    ];
  }
  const row = dataset.tables.find(name);
  const other = others.get(row?.id ?? fold(name));
  if (other) return other(dataset);
  if (row) {
    return [
      ["id", "name"],
      ...wholeTable(dataset, row).lines.map(({ key, record }) => [
        key,
        record ? labelIn("en", record.entry.row) : periodCell(key),
      ]),
    ];
  }
  throw notFound("table", name, dataset.tables.near(name), "=AZCN.LIST()");
};
