// Owns the list of references that freezing writes: one line for each cell and source.
import type { Cited } from "../../dataset/basis";
import type { Cell, Table } from "../../dataset/table";

/** The words of the list, in the user's language. */
export interface ReferenceWords {
  /** Name of the new sheet, and its title. */
  title: string;
  number: string;
  cell: string;
  formula: string;
  value: string;
  citation: string;
  caveat: string;
  link: string;
}

export interface Referenced {
  /** "Sheet1!A1:B5" */
  cells: string;
  formula: string;
  value: Cell;
  cited: readonly Cited[];
}

export const referenceTable = (referenced: readonly Referenced[], words: ReferenceWords): Table => {
  const lines = referenced.flatMap(({ cells, formula, value, cited }) =>
    cited.map(({ citation, caveat, link }) => ({ cells, formula, value, citation, caveat, link })),
  );
  const column = (id: string, label: string, width: number) => ({ id, label, type: "text" as const, width });
  return {
    id: "references",
    label: words.title,
    columns: [
      { id: "number", label: words.number, type: "year", width: 6 },
      column("cell", words.cell, 20),
      column("formula", words.formula, 40),
      { id: "value", label: words.value, type: "number", width: 18 },
      column("citation", words.citation, 60),
      column("caveat", words.caveat, 60),
      column("link", words.link, 40),
    ],
    rows: lines.map(({ cells, formula, value, citation, caveat, link }, index) => [
      index + 1,
      cells,
      formula,
      value,
      citation,
      caveat,
      link,
    ]),
    keys: lines.map((_, index) => String(index + 1)),
    sources: [],
    note: "",
    edition: "",
  };
};
