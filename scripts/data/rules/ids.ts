// Ids of records and series share one space, so that SOURCE, CAVEAT and VERDICT take any of them.
import { type Row, recordsOf, rowsOf } from "../package";
import { at, type Rule } from "./rule";

export const ids: Rule = function* (pkg) {
  const owners = new Map<string, Row>();
  for (const row of [...recordsOf(pkg), ...rowsOf(pkg, "series")]) {
    const { id = "" } = row.cells;
    const owner = owners.get(id);
    if (owner && owner.file !== row.file)
      yield at(row, "id", `${id} is also an id in ${owner.file}`, "give one of the two another id");
    owners.set(id, row);
  }
};
