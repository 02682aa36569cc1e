// Keys are unique, and rows stand in their order: a new row has one place, and a diff shows it alone.
import { type Cells, type Resource, rowsOf } from "../package";
import { at, type Rule } from "./rule";

export const keyOf = ({ schema }: Resource, cells: Cells): string[] =>
  schema.primaryKey.map((name) => cells[name] ?? "");

export const compareKeys = ({ schema }: Resource, a: readonly string[], b: readonly string[]): number => {
  for (const [index, name] of schema.primaryKey.entries()) {
    const type = schema.fields.find((field) => field.name === name)?.type;
    const [left, right] = [a[index]!, b[index]!];
    if (left === right) continue;
    const order =
      type === "integer" || type === "year" ? Number(left) - Number(right) : left < right ? -1 : 1;
    if (order !== 0) return order;
  }
  return 0;
};

export const keys: Rule = function* (pkg) {
  for (const resource of pkg.descriptor.resources) {
    const column = resource.schema.primaryKey.join(", ");
    const seen = new Set<string>();
    let before: string[] | undefined;
    for (const row of rowsOf(pkg, resource.name)) {
      const key = keyOf(resource, row.cells);
      if (seen.has(key.join("\0")))
        yield at(
          row,
          column,
          `${key.join(", ")} stands there twice`,
          "give one of the two rows another key, or delete it",
        );
      else if (before && compareKeys(resource, before, key) > 0)
        yield at(
          row,
          column,
          `${key.join(", ")} stands after ${before.join(", ")}`,
          "sort the rows by this column: `npm run data -- --fix` does it",
        );
      seen.add(key.join("\0"));
      before = key;
    }
  }
};
