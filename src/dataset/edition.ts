// Owns what is said of the dataset as a whole.
import { Choices } from "./choice";
import type { Dataset } from "./dataset";
import type { Cell } from "./cell";
import { editionName } from "./table";

export const editionFields = new Choices<{
  id: string;
  aliases?: readonly string[];
  read: (dataset: Dataset) => Cell;
}>(
  "field",
  [
    { id: "name", read: editionName },
    { id: "version", read: ({ data }) => data.edition.version },
    { id: "date", read: ({ data }) => data.edition.date },
    { id: "records", aliases: ["count", "facts"], read: ({ entries }) => entries.length },
    { id: "observations", read: ({ data }) => data.observations.length },
    { id: "series", read: ({ series }) => series.length },
    { id: "values", read: ({ series }) => series.reduce((sum, { values }) => sum + values.size, 0) },
    { id: "tables", read: ({ data }) => data.tables.length },
    { id: "sources", read: ({ sources }) => sources.size },
    { id: "licence", aliases: ["license"], read: ({ data }) => data.edition.licence },
  ],
  "name",
);
