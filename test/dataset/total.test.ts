// Owns sums that may be trusted: what they add, what they leave out and say so, what they refuse.
import { dataset } from "../../src/dataset/current";
import type { Cell } from "../../src/dataset/cell";
import { Refusal } from "../../src/dataset/refusal";
import { readTable } from "../../src/dataset/table";
import { coverageOf, totalOf } from "../../src/dataset/total";

const amountsOf = (table: string, column: string): Map<string, number> => {
  const { keys, rows } = readTable(dataset, table, { columns: [column] });
  return new Map(
    keys.flatMap((key, index) =>
      typeof rows[index]![0] === "number" ? [[key, rows[index]![0] as number]] : [],
    ),
  );
};

test("the AIIB's loans come to 860 million dollars", () => {
  expect(totalOf(dataset, "loans", ["lender", "AIIB"])).toBe(860000000);
});

test("a part of a loan, and what was lent elsewhere, is not added twice", () => {
  const amounts = amountsOf("loans", "amount");
  expect(totalOf(dataset, "loans", [])).toBe([...amounts.values()].reduce((sum, amount) => sum + amount, 0));
  // Nor does the table draw the whole beside its half.
  expect([amounts.has("ibrd-tanap-loan"), amounts.has("ibrd-tanap-loan-azerbaijan")]).toEqual([false, true]);
  const ibrd = totalOf(dataset, "loans", ["id", "ibrd*"]);
  expect(ibrd).toBe(400000000);
});

test("the projects' total agrees with AidData's records, to the cent", () => {
  const sum = [...amountsOf("projects", "amount-2021").values()].reduce(
    (all, amount) => all + Math.round(amount * 100),
    0,
  );
  expect(totalOf(dataset, "projects", [])).toBe(sum / 100);
});

test("where rows match and no amount may be added, the total is #N/A with the reason; 0 is for no row", () => {
  const refused = (table: string, ...criteria: Cell[]) => {
    expect(() => totalOf(dataset, table, criteria)).toThrow(Refusal);
    return expect(() => totalOf(dataset, table, criteria));
  };
  refused("agreements").toThrow(
    'No amount of 46 rows of agreements can be added: 45 state no amount, 1 is left out of totals (Announced value of signed documents, not committed money). Try =AZCN.COVERAGE("agreements").',
  );
  refused("trade", "year", 1993).toThrow(
    'No amount of 1 row of trade can be added: 1 states no amount. Try =AZCN.COVERAGE("trade","year",1993).',
  );
  refused("agreements", "id", "brf2-documents-value").toThrow("1 is left out of totals (Announced value");
  for (const { id, total, rows } of dataset.data.tables)
    if (total !== undefined)
      expect(totalOf(dataset, id, [rows === "months" ? "month" : "year", "1800"])).toBe(0);
});

test("zeros filled in for years that the source does not list are no statements, and change no sum", () => {
  expect(coverageOf(dataset, "finance", [])).toMatch(
    /^13 of 22 rows of finance state an amount; the total adds 13\. 9 rows are zeros filled in, .*: 2000; 2001; 2003; /,
  );
  expect(totalOf(dataset, "finance", ["year", 2003])).toBe(0);
  expect(coverageOf(dataset, "finance", ["year", 2003])).toBe(
    "0 of 1 row of finance states an amount; the total adds 0. 1 row is a zero filled in, as the source lists nothing there: 2003.",
  );
});

test("how many rows are dated to the year or month only is said where a criterion asks for more", () => {
  expect(coverageOf(dataset, "loans", ["date", "<2021-06-01"])).toMatch(
    /\. 1 row is dated to the year only, and counts as its first day, though the criteria ask for more\.$/,
  );
  expect(coverageOf(dataset, "loans", ["date", "2024-11-16"])).toMatch(/2 rows are dated to the month only/);
  for (const whole of ["<2021-01-01", ">=2021", "<=2021", "2024-11"])
    expect(coverageOf(dataset, "loans", ["date", whole])).not.toMatch(/dated to/);
  expect(coverageOf(dataset, "loans", ["date", "<2021-01-01", "lender", "ADB"])).toBe(
    "No row of loans matches.",
  );
});

test("official finance adds up year by year", () => {
  expect(totalOf(dataset, "finance", [])).toBe(
    [...amountsOf("finance", "total").values()].reduce((sum, amount) => sum + amount, 0),
  );
  expect(totalOf(dataset, "finance", ["year", ">=2020"])).toBe(24399422 + 155660000);
});

test("no table adds nominal and constant dollars", () => {
  for (const { id, total, rows } of dataset.data.tables) {
    if (total === undefined || rows === "years" || rows === "months") continue;
    const { field } = dataset.data.columns.find((column) => column.table === id && column.id === total)!;
    expect(["amount", "amount-2021"]).toContain(field);
  }
});

test("every record that a total leaves out has its reason", () => {
  for (const { id, row } of dataset.entries)
    if (row.include_in_totals === false)
      expect([id, row.totals_reason]).toEqual([id, expect.stringMatching(/.{10,}/)]);
});

test("coverage counts the rows that state nothing", () => {
  const { rows } = readTable(dataset, "agreements", { columns: ["amount"] });
  const stated = rows.filter(([amount]) => amount !== "").length;
  expect(coverageOf(dataset, "agreements", [])).toMatch(
    new RegExp(`^${stated} of ${rows.length} rows of agreements states? an amount`),
  );
});

test("a table with nothing to sum is refused, with those that have something", () => {
  expect(() => totalOf(dataset, "timeline", [])).toThrow(
    /timeline has no column that may be summed\. Tables that have one: .*"loans"/,
  );
});
