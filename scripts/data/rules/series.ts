// A series has its values in its own resource and within its years, or is derived from series that have.
import { cellsOf, listOf, resourcesOf, rowsOf } from "../package";
import { at, type Rule } from "./rule";

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
    const { id = "", operation, operands, scale = "", resource = "", from_year, to_year } = row.cells;
    const years = values.flatMap(({ row: { cells } }) =>
      cells["series"] === id ? [Number(cells["year"])] : [],
    );
    if (!/^10*$/.test(scale))
      yield at(
        row,
        "scale",
        `${scale} is not 1, 10, 100 …`,
        "write the power of ten that a value in the file is multiplied by",
      );
    if (!operation && !resource)
      yield at(row, "resource", "the cell is empty", "name the resource that holds the values");
    if (!operation && years.length === 0 && pkg.rows.has(resource))
      yield at(row, "id", `${id} has no values`, `add them to ${resource}.csv`);
    if (operation && years.length > 0)
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
    for (const year of years)
      if (year < Number(from_year) || year > Number(to_year))
        yield at(
          row,
          "from_year",
          `${id} has a value for ${year}, outside its coverage`,
          "widen from_year and to_year, or delete the value",
        );
  }
};
