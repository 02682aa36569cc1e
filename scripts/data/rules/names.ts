// A name that could mean two things of one kind would be answered by chance.
import { fold } from "../../../src/dataset/fold";
import { listOf, resourcesOf, rowsOf } from "../package";
import { at, type Rule } from "./rule";

export const names: Rule = function* (pkg) {
  for (const resource of ["parties", ...resourcesOf(pkg, "records"), "series", "tables"]) {
    const owners = new Map<string, string>();
    for (const row of rowsOf(pkg, resource)) {
      const { id = "", aliases = "" } = row.cells;
      const own = Object.entries(row.cells).filter(
        ([column]) => column === "id" || column.startsWith("label_"),
      );
      for (const [column, text] of [...own, ...listOf(aliases).map((alias) => ["aliases", alias] as const)]) {
        const folded = fold(text);
        const owner = owners.get(folded);
        if (folded === "" && text !== "")
          yield at(
            row,
            column,
            `${JSON.stringify(text)} has no letter or digit to be found by`,
            "name it otherwise",
          );
        else if (owner !== undefined && owner !== id)
          yield at(
            row,
            column,
            `${JSON.stringify(text)} already names ${owner}`,
            "make the two names different",
          );
        owners.set(folded, id);
      }
    }
  }
};
