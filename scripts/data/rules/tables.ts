// A pre-built table filters, sorts, adds and draws what it has, and its columns show what there is.
import { fields } from "../../../src/dataset/field";
import { cellsOf, isOfSeries, listOf, rowsOf } from "../package";
import { at, notThere, type Rule } from "./rule";

const known = fields.map(({ id }) => id);

export const tables: Rule = function* (pkg) {
  const series = new Map(cellsOf(pkg, "series").map(({ id, frequency }) => [id!, frequency]));
  for (const row of rowsOf(pkg, "tables")) {
    const { id = "", sort = "", total = "", chart, charted, rows, filter = "" } = row.cells;
    const columns = rowsOf(pkg, "columns").filter(({ cells }) => cells["table"] === id);
    const keys = columns.map(({ cells }) => cells["id"]!);
    if (columns.length === 0) {
      yield at(row, "id", `${id} has no columns`, "add them to columns.csv");
      continue;
    }
    for (const [index, column] of columns.entries())
      if (keys.indexOf(column.cells["id"]!) < index)
        yield at(column, "id", `${id} has two columns ${column.cells["id"]}`, "rename one of them");
    const oneOf = `use one of ${keys.join(", ")}`;
    if (!keys.includes(sort)) yield at(row, "sort", notThere(sort, `a column of ${id}`), oneOf);
    if (total && !keys.includes(total))
      yield at(row, "total", notThere(total, `a column of ${id}`), `${oneOf}, or leave it empty`);
    const [axis = "", ...drawn] = listOf(charted);
    const numbers = columns
      .filter(({ cells }) => ["number", "money", "percent"].includes(cells["type"]!))
      .map(({ cells }) => cells["id"]!);
    if (Boolean(chart) !== Boolean(charted))
      yield at(
        row,
        "charted",
        "a chart needs both its kind and its columns",
        "fill chart and charted, or neither",
      );
    else if (
      chart &&
      !(keys.includes(axis) && drawn.length > 0 && drawn.every((key) => numbers.includes(key)))
    )
      yield at(
        row,
        "charted",
        notThere(charted, `a column of ${id} with columns of numbers after it`),
        `begin with one of ${keys.join(", ")}; draw some of ${numbers.join(", ")}`,
      );
    for (const column of columns) {
      const { field = "" } = column.cells;
      if (isOfSeries(rows) && field !== rows!.slice(0, -1) && !series.has(field))
        yield at(
          column,
          "field",
          `${JSON.stringify(field)} is neither ${rows!.slice(0, -1)} nor the id of a series`,
          "correct the spelling",
        );
      if (rows === "months" && series.has(field) && series.get(field) !== "month")
        yield at(column, "field", `${field} is not by month`, "show it in a table of years");
      if (!isOfSeries(rows) && !known.includes(field))
        yield at(column, "field", notThere(field, "a field of a record"), `use one of ${known.join(", ")}`);
    }
    if (isOfSeries(rows) && filter)
      yield at(row, "filter", `a table of ${rows} takes no filter`, "leave the cell empty");
    for (const condition of listOf(filter)) {
      const [field = "", values] = condition.split("=");
      if (!values)
        yield at(
          row,
          "filter",
          notThere(condition, "a field, = and values"),
          "write field=value|value, or field=*",
        );
      if (field !== "resource" && !known.includes(field))
        yield at(
          row,
          "filter",
          notThere(field, "a field of a record"),
          `use resource, or one of ${known.join(", ")}`,
        );
    }
  }
};
