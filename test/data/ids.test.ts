// Owns the promise that an id, once published, stays: workbooks hold them.
import { dataset } from "../../src/dataset/current";
import ids from "./ids.json";

const missing = (published: readonly string[], present: readonly string[]): string[] =>
  published.filter((id) => !present.includes(id));

test("no id of a record, series, table or column has vanished", () => {
  const { entries, series, data } = dataset;
  expect({
    records: missing(
      ids.records,
      entries.map(({ id }) => id),
    ),
    series: missing(
      ids.series,
      series.map(({ id }) => id),
    ),
    tables: missing(
      ids.tables,
      data.tables.map(({ id }) => id),
    ),
    columns: missing(
      ids.columns,
      data.columns.map(({ table, id }) => `${table}.${id}`),
    ),
  }).toEqual({ records: [], series: [], tables: [], columns: [] });
});

test("the list of published ids is not empty", () => {
  expect(Object.values(ids).map(({ length }) => length > 10)).toEqual([true, true, true, true]);
});
