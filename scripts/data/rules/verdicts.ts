// Each fact of the founding article has a verdict, and one that differs says the other value.
import { cellsOf, recordsOf, rowsOf } from "../package";
import { at, notThere, type Rule } from "./rule";

export const verdicts: Rule = function* (pkg) {
  const judged = new Set(cellsOf(pkg, "verdicts").map(({ record }) => record));
  const ids = new Set(recordsOf(pkg).map(({ cells }) => cells["id"]));
  for (const row of recordsOf(pkg)) {
    const { id, source } = row.cells;
    if (source === pkg.descriptor.founding_source && !judged.has(id))
      yield at(
        row,
        "id",
        `${id} is a fact of the founding article without a verdict`,
        "add a row to verdicts.csv ('not checked' where nothing was)",
      );
  }
  for (const row of rowsOf(pkg, "verdicts")) {
    const { record, verdict = "", detail } = row.cells;
    if (!ids.has(record))
      yield at(row, "record", notThere(record, "the id of a record"), "correct the spelling");
    if (["contradicted", "disputed", "partly"].includes(verdict) && !detail)
      yield at(row, "detail", "the cell is empty", "give the other value and by whom");
  }
};
