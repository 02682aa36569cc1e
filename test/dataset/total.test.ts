// Owns sums that may be trusted: what they add, what they leave out and say so, what they refuse.
import { dataset } from "../../src/dataset/current";
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
  const counted = [...amounts].filter(
    ([key]) =>
      dataset.subjects.find(key)?.row !== undefined &&
      dataset.entries.find(({ id }) => id === key)!.row.include_in_totals,
  );
  expect(totalOf(dataset, "loans", [])).toBe(counted.reduce((sum, [, amount]) => sum + amount, 0));
  expect(counted.length).toBeLessThan(amounts.size);
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

test("value announced for a package of documents is no money, and is left out with the reason", () => {
  expect(totalOf(dataset, "agreements", [])).toBe(0);
  expect(coverageOf(dataset, "agreements", [])).toMatch(/the total adds 0\. \d+ left out: .+\(.+\)/);
});

test("official finance adds up year by year", () => {
  expect(totalOf(dataset, "finance", [])).toBe(
    [...amountsOf("finance", "total").values()].reduce((sum, amount) => sum + amount, 0),
  );
  expect(totalOf(dataset, "finance", ["year", ">=2020"])).toBe(24399422 + 155660000);
});

test("no table adds nominal and constant dollars", () => {
  for (const { id, total, rows } of dataset.data.tables) {
    if (total === undefined || rows === "years") continue;
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
    new RegExp(`^${stated} of ${rows.length} rows of agreements state an amount`),
  );
});

test("a table with nothing to sum is refused, with those that have something", () => {
  expect(() => totalOf(dataset, "timeline", [])).toThrow(
    /timeline has no column that may be summed\. Tables that have one: .*"loans"/,
  );
});
