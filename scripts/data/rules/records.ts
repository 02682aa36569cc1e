// A record with a unit has values, one of them preferred, and says whether totals may add it.
import { recordsOf, rowsOf } from "../package";
import { at, type Rule } from "./rule";

export const records: Rule = function* (pkg) {
  for (const row of recordsOf(pkg)) {
    const { id, unit, include_in_totals: included, totals_reason: reason } = row.cells;
    const own = rowsOf(pkg, "observations").filter(({ cells }) => cells["record"] === id);
    const preferred = own.filter(({ cells }) => cells["rank"] === "preferred");
    if (own.length > 0 && preferred.length !== 1)
      yield at(
        row,
        "id",
        `${id} has ${preferred.length} preferred observations`,
        "rank exactly one of its observations preferred",
      );
    if (own.length > 1 && preferred[0] && !preferred[0].cells["rank_reason"])
      yield at(
        preferred[0],
        "rank_reason",
        "the preferred of several observations has no reason",
        "say in a sentence why it is preferred",
      );
    if (own.length > 0 && !unit) yield at(row, "unit", `${id} has observations and no unit`, "name the unit");
    if (own.length === 0 && unit)
      yield at(row, "unit", `${id} has a unit and no observation`, "add an observation, or empty the unit");
    if (unit && !included)
      yield at(
        row,
        "include_in_totals",
        "the cell is empty",
        "write true, or false with the reason in totals_reason",
      );
    if (included === "false" && !reason)
      yield at(row, "totals_reason", "no reason why totals leave it out", "say in a sentence why");
  }
};
