// A series has its values in its own resource and within its coverage, in periods of its frequency, or is derived from series that have.
import { frequencyOf } from "../../../src/dataset/frequency";
import { cellsOf, listOf, resourcesOf, rowsOf } from "../package";
import { at, notThere, type Rule } from "./rule";

const forms = "write a year as 2019, a quarter as 2019-Q1, a month as 2019-03";

export const series: Rule = function* (pkg) {
  const homes = new Map(cellsOf(pkg, "series").map(({ id, resource }) => [id, resource]));
  const derived = new Set(cellsOf(pkg, "series").flatMap(({ id, operation }) => (operation ? [id] : [])));
  const values = resourcesOf(pkg, "values").flatMap((name) =>
    rowsOf(pkg, name).map((row) => ({ name, row })),
  );
  for (const { name, row } of values) {
    const home = homes.get(row.cells["series"]);
    if (home !== undefined && home !== name)
      yield at(
        row,
        "series",
        `${row.cells["series"]} belongs in ${home}.csv`,
        "move the row, or change the series' resource",
      );
  }
  for (const row of rowsOf(pkg, "series")) {
    const { id = "", operation, operands, scale = "", resource = "" } = row.cells;
    const { frequency, from_period = "", to_period = "" } = row.cells;
    const own = values.filter((value) => value.row.cells["series"] === id);
    if (!/^10*$/.test(scale))
      yield at(
        row,
        "scale",
        `${scale} is not 1, 10, 100 …`,
        "write the power of ten that a value in the file is multiplied by",
      );
    if (!operation && !resource)
      yield at(row, "resource", "the cell is empty", "name the resource that holds the values");
    if (!operation && own.length === 0 && pkg.rows.has(resource))
      yield at(row, "id", `${id} has no values`, `add them to ${resource}.csv`);
    if (operation && own.length > 0)
      yield at(
        row,
        "operation",
        `${id} is derived and has values of its own`,
        "delete the values, or empty operation and operands",
      );
    if (operation && listOf(operands).length < 2)
      yield at(row, "operands", "fewer than two series", "name the series it is derived from");
    for (const operand of listOf(operands))
      if (derived.has(operand))
        yield at(row, "operands", `${operand} is itself derived`, "name the series that have values");
    for (const [column, end] of [
      ["from_period", from_period],
      ["to_period", to_period],
    ] as const)
      if (frequencyOf(end) !== frequency) yield at(row, column, notThere(end, `a ${frequency}`), forms);
    if (from_period > to_period)
      yield at(row, "from_period", `${to_period} comes before ${from_period}`, "exchange the two");
    for (const value of own) {
      const { period = "" } = value.row.cells;
      if (frequencyOf(period) !== frequency)
        yield at(value.row, "period", notThere(period, `a ${frequency}, as ${id} has them`), forms);
      else if (period < from_period || period > to_period)
        yield at(
          row,
          "from_period",
          `${id} has a value for ${period}, outside its coverage`,
          "widen from_period and to_period, or delete the value",
        );
    }
    for (const operand of listOf(operands)) {
      const other = rowsOf(pkg, "series").find(({ cells }) => cells["id"] === operand)?.cells;
      if (other && other["frequency"] !== frequency)
        yield at(row, "operands", `${operand} is by ${other["frequency"]}`, "name series of one frequency");
    }
  }
};
