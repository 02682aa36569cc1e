// A record's parent is a record, and the way up from it ends.
import { recordsOf } from "../package";
import { at, notThere, type Rule } from "./rule";

export const parents: Rule = function* (pkg) {
  const rows = recordsOf(pkg);
  const parentOf = new Map(rows.map(({ cells }) => [cells["id"]!, cells["parent"] ?? ""]));
  for (const row of rows) {
    const { id = "", parent = "" } = row.cells;
    if (parent === "") continue;
    if (!parentOf.has(parent)) {
      yield at(
        row,
        "parent",
        notThere(parent, "the id of a record"),
        "name an existing record, or leave the cell empty",
      );
      continue;
    }
    const way = [id];
    for (let up = parent; up && !way.includes(up); up = parentOf.get(up) ?? "") way.push(up);
    // Only those on the circle are named, not everything below it.
    if (parentOf.get(way.at(-1)!) === id)
      yield at(
        row,
        "parent",
        way.length === 1 ? `${id} is its own parent` : `${[...way, id].join(" → ")} is a circle`,
        "name the record that it is a part of, or leave the cell empty",
      );
  }
};
