// Owns what must hold of criteria over every column of every table: opposites share the rows out between them.
import fc from "fast-check";
import { dataset } from "../../src/dataset/current";
import type { Cell } from "../../src/dataset/cell";
import { namesOf } from "../../src/dataset/names";
import { matchingLines, wholeTable } from "../../src/dataset/table";

const tables = dataset.data.tables.map((row) => wholeTable(dataset, row));
const places = tables.flatMap((table) => table.columns.map((column, at) => ({ table, column, at })));
const names = dataset.data.parties.flatMap(namesOf);
const words = dataset.data.words.flatMap(({ id, label_az, label_zh }) => [id, label_az, label_zh]);
const dates = ["2018", "2019-04", "2025-Q1", "2019-04-25", "42725", "43,101", " 2021", "Q3 2024"];

/** A column of a table with an operand that may well be in it. */
const asked = fc.constantFrom(...places).chain((place) => {
  const { table, column, at } = place;
  const cells = [...new Set(table.lines.map(({ cells: own }) => String(own[at])))].filter(Boolean);
  const numbers = ["0", "2019", "100,000,000", "-5", "12.5%"];
  const others = column.type === "date" ? dates : [...names, ...words, ...numbers, "*park*", "a?", "#N/A"];
  return fc.record({
    place: fc.constant(place),
    operand: fc.oneof(fc.constantFrom(...(cells.length > 0 ? cells : others)), fc.constantFrom(...others)),
  });
});

test("every criterion and its opposite share out the rows", () => {
  fc.assert(
    fc.property(asked, ({ place: { table, column, at }, operand }) => {
      const rows = (operator: string) =>
        matchingLines(dataset, table, [column.id, `${operator}${operand}`]).map(({ key }) => key);
      const together = (one: string, other: string) => [...rows(one), ...rows(other)].sort();
      expect(together("=", "<>")).toEqual(table.lines.map(({ key }) => key).sort());
      const ordered = together("<", ">=");
      expect(together(">", "<=")).toEqual(ordered);
      expect(new Set(ordered).size).toBe(ordered.length);
      // A blank is neither more nor less; else every row is in one of the two, where the operand is of its kind.
      if (column.type === "date")
        expect(ordered).toEqual(
          table.lines.flatMap(({ key, cells }) => (cells[at] === "" ? [] : key)).sort(),
        );
    }),
    { numRuns: 2000 },
  );
});

const counted = (table: string, ...criteria: Cell[]): number =>
  matchingLines(dataset, wholeTable(dataset, dataset.tables.find(table)!), criteria).length;

test("a name counts the same in any language, with = and with <>", () => {
  for (const name of ["COSCO", "中远", "COSCO Group", "cosco"]) {
    expect(counted("memoranda", "parties", name)).toBe(2);
    expect(counted("memoranda", "parties", `<>${name}`)).toBe(counted("memoranda") - 2);
  }
  for (const name of ["transport", "nəqliyyat", "NƏQLİYYAT", "交通运输"]) {
    expect(counted("memoranda", "sector", name)).toBe(counted("memoranda", "sector", "transport"));
    expect(counted("memoranda", "sector", `<>${name}`)).toBe(counted("memoranda", "sector", "<>transport"));
  }
});

test("a quarter sorts and counts by its first day, and the year of a value is the value's own", () => {
  const rows = wholeTable(dataset, dataset.tables.find("investment")!).lines;
  const at = (id: string) =>
    dataset.data.columns.filter(({ table }) => table === "investment").findIndex((one) => one.id === id);
  expect(counted("investment", "as-of", ">=2025-06")).toBe(4);
  expect(counted("investment", "as-of", "<2025-02")).toBe(
    rows.length - 4 - blank(rows.map(({ cells }) => cells[at("as-of")]!)),
  );
  for (const { columns, lines } of tables) {
    const [asOf, year] = ["as-of", "year"].map((id) => columns.findIndex((one) => one.id === id));
    if (asOf! < 0 || year! < 0) continue;
    for (const { cells } of lines)
      expect(cells[year!]).toBe(cells[asOf!] === "" ? "" : Number(String(cells[asOf!]).slice(0, 4)));
  }
});

const blank = (cells: readonly Cell[]): number => cells.filter((cell) => cell === "").length;
