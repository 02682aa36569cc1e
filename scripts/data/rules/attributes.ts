// What another source gives of a record stands there, and is not its own source's.
import { type Cells, recordsOf, rowsOf } from "../package";
import { at, notThere, type Rule } from "./rule";

export const attributes: Rule = function* (pkg) {
  const owners = new Map<string, Cells>(
    [...recordsOf(pkg), ...rowsOf(pkg, "observations")].map(({ cells }) => [cells["id"]!, cells]),
  );
  for (const row of rowsOf(pkg, "attributes")) {
    const { of = "", field = "", source } = row.cells;
    const owner = owners.get(of);
    if (!owner)
      yield at(row, "of", notThere(of, "the id of a record or an observation"), "correct the spelling");
    else if (!owner[field])
      yield at(row, "field", `${of} has no ${field}`, "fill it in there, or delete the row");
    else if (owner["source"] === source)
      yield at(row, "source", `${source} is the source of ${of} itself`, "delete the row");
  }
};
