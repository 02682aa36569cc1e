// The list of references: a line for each cell and source, numbered from one.
import { referenceTable } from "../../../src/workbook/freeze/references";
import { words } from "../words";

const cited = (citation: string) => ({ citation, short: "", caveat: `of ${citation}`, link: "" });

test("a cell with two sources has two lines, one without has none", () => {
  const { columns, rows, keys } = referenceTable(
    [
      { cells: "'S'!A1", formula: "=F()", value: 5, cited: [cited("One"), cited("Two")] },
      { cells: "'S'!A2", formula: "=G()", value: "", cited: [] },
      { cells: "'S'!A3", formula: "=H()", value: "text", cited: [cited("One")] },
    ],
    words,
  );
  expect(columns.map(({ label }) => label)).toEqual(Object.values(words).slice(1));
  expect(rows).toEqual([
    [1, "'S'!A1", "=F()", 5, "One", "of One", ""],
    [2, "'S'!A1", "=F()", 5, "Two", "of Two", ""],
    [3, "'S'!A3", "=H()", "text", "One", "of One", ""],
  ]);
  expect(keys).toEqual(["1", "2", "3"]);
});
