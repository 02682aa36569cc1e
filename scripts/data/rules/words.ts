// A reader of Azerbaijani or Chinese is never shown an English word for want of a row.
import { rowsOf } from "../package";
import { at, notThere, type Rule } from "./rule";

export const words: Rule = function* (pkg) {
  const choices = pkg.descriptor.resources
    .flatMap(({ schema }) => schema.fields)
    .flatMap(({ translated, constraints }) => (translated && constraints?.enum) || []);
  const rows = rowsOf(pkg, "words");
  const known = new Set(rows.map(({ cells }) => cells["id"]));
  for (const word of new Set(choices))
    if (!known.has(word))
      yield {
        file: "words.csv",
        line: rows.length + 1,
        column: "id",
        what: `${JSON.stringify(word)} has no row`,
        fix: "add it in Azerbaijani and Chinese",
      };
  for (const row of rows)
    if (!choices.includes(row.cells["id"]!))
      yield at(
        row,
        "id",
        notThere(row.cells["id"], "a word that a column accepts"),
        "correct the spelling, or delete the row",
      );
};
