// An observation belongs to a record, and its value, bounds and rank say what its qualifier says.
import { recordsOf, rowsOf } from "../package";
import { at, notThere, type Rule } from "./rule";

export const observations: Rule = function* (pkg) {
  const ids = new Set(recordsOf(pkg).map(({ cells }) => cells["id"]));
  for (const row of rowsOf(pkg, "observations")) {
    const { id = "", record = "", value, low, high, qualifier, rank, rank_reason: reason } = row.cells;
    if (!ids.has(record))
      yield at(
        row,
        "record",
        notThere(record, "the id of a record"),
        "name an existing record, or add it first",
      );
    if (!id.startsWith(`${record}/`))
      yield at(
        row,
        "id",
        `${id} does not begin with ${record}/`,
        "an observation's id is its record's id, a slash and a tag",
      );
    const numberless = qualifier === "dozens" || qualifier === "several";
    if (numberless && value)
      yield at(
        row,
        "value",
        `'${qualifier}' stands with the number ${value}`,
        "leave the value empty: the source gives none",
      );
    if (!numberless && !value)
      yield at(
        row,
        "value",
        "the cell is empty",
        "give the value, or the qualifier dozens or several where the source gives no number",
      );
    if ((qualifier === "over" || qualifier === "at-least") && !low)
      yield at(row, "low", `'${qualifier}' has no lower bound`, "put the value into low as well");
    if (qualifier === "up-to" && !high)
      yield at(row, "high", "'up-to' has no upper bound", "put the value into high as well");
    if (low && high && Number(low) > Number(high))
      yield at(row, "low", `${low} is more than high, ${high}`, "exchange the two");
    if (rank !== "normal" && rank !== "preferred" && !reason)
      yield at(row, "rank_reason", `rank ${rank} has no reason`, "say in a sentence why");
  }
};
