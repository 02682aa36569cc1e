// What a cell refers to is there: by the foreign keys, the items of lists, and the founding source.
import { cellsOf, listOf, type Problem, type Resource, rowsOf } from "../package";
import { at, notThere, type Rule } from "./rule";

interface Reference {
  readonly column: string;
  readonly delimiter?: string;
  readonly resource: string;
  readonly field: string;
}

const referencesOf = ({ name, schema: { foreignKeys = [], fields } }: Resource): Reference[] => [
  ...foreignKeys.map((key) => ({
    column: key.fields[0]!,
    // By the standard, an empty name is the resource itself.
    resource: key.reference.resource || name,
    field: key.reference.fields[0]!,
  })),
  ...fields.flatMap(({ name: column, delimiter, listOf: resource }) =>
    resource && delimiter ? [{ column, delimiter, resource, field: "id" }] : [],
  ),
];

export const references: Rule = function* (pkg): Iterable<Problem> {
  const { resources, founding_source: founding } = pkg.descriptor;
  if (!cellsOf(pkg, "sources").some(({ id }) => id === founding))
    yield {
      file: "datapackage.json",
      what: `founding_source ${notThere(founding, "in sources.csv")}`,
      fix: "add it to sources.csv, or correct the spelling",
    };
  for (const from of resources)
    for (const { column, delimiter, resource, field } of referencesOf(from)) {
      const known = new Set(cellsOf(pkg, resource).map((cells) => cells[field]));
      const path = resources.find(({ name }) => name === resource)?.path ?? resource;
      for (const row of rowsOf(pkg, from.name)) {
        const cell = row.cells[column] ?? "";
        for (const id of delimiter ? listOf(cell, delimiter) : cell === "" ? [] : [cell])
          if (!known.has(id))
            yield at(row, column, notThere(id, `in ${path}`), `add it to ${path}, or correct the spelling`);
      }
    }
};
