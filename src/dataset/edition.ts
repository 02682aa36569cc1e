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
    { id: "name", aliases: ["edition", "nəşr", "版本名称"], read: editionName },
    { id: "version", aliases: ["versiya", "版本"], read: ({ data }) => data.edition.version },
    { id: "date", aliases: ["tarix", "日期"], read: ({ data }) => data.edition.date },
    { id: "records", aliases: ["count", "facts", "qeydlər", "记录"], read: ({ entries }) => entries.length },
    { id: "observations", aliases: ["müşahidələr", "观测值"], read: ({ data }) => data.observations.length },
    { id: "series", aliases: ["sıralar", "序列"], read: ({ series }) => series.length },
    {
      id: "values",
      aliases: ["qiymətlər", "数值"],
      read: ({ series }) => series.reduce((sum, { values }) => sum + values.size, 0),
    },
    { id: "tables", aliases: ["cədvəllər", "表格"], read: ({ data }) => data.tables.length },
    { id: "sources", aliases: ["mənbələr", "来源"], read: ({ sources }) => sources.size },
    { id: "licence", aliases: ["license", "lisenziya", "许可"], read: ({ data }) => data.edition.licence },
  ],
  "name",
);
