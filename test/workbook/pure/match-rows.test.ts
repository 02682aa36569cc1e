// Rows are found again however they were sorted and edited, and no two of the sheet are taken for one.
import fc from "fast-check";
import type { Cell } from "../../../src/dataset/table";
import { keyColumn, matchRows } from "../../../src/workbook/refresh/match-rows";

const rows: Cell[][] = [
  ["tanap", "TANAP", 2016, 600],
  ["road", "Highway", 2016, 254],
  ["rail", "Railway", 2019, 254],
];

test("a column tells all rows apart, ids before years", () => {
  expect(keyColumn(rows, ["id", "title", "year", "amount"])).toBe(0);
  expect(keyColumn(rows, ["x", "title", "year", "amount"])).toBeUndefined();
  expect(keyColumn([[2015], [2016]], ["year"])).toBe(0);
});

test("in any order, with blank rows and rows of the user's own between", () => {
  const sheet = [rows[2]!, ["", "", "", ""], ["mine", "My own", 1999, 1], rows[0]!, rows[1]!];
  expect(matchRows(sheet, rows, 0)).toEqual([2, undefined, undefined, 0, 1]);
  expect(matchRows(sheet, rows, undefined)).toEqual([2, undefined, undefined, 0, 1]);
});

test("edited in less than half, without a key, and with an edited key", () => {
  const sheet: Cell[][] = [
    ["tanap", "TANAP", 2016, 1],
    ["other", "Railway", 2019, 254],
  ];
  expect(matchRows(sheet, rows, undefined)).toEqual([0, 2]);
  expect(matchRows(sheet, rows, 0)).toEqual([0, 2]);
});

test("numbers that went through a file are the same", () => {
  expect(matchRows([["a", 0.1 + 0.2]], [["a", 0.3]], undefined)).toEqual([0]);
});

test("equal rows are matched one to one, however they lie", () => {
  const cell = fc.oneof(fc.integer({ min: 0, max: 2 }), fc.constantFrom("", "a", "b"));
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(table, fc.infiniteStream(fc.nat()), (wanted, numbers) => {
      const order = [...wanted.keys()].sort(() => (numbers.next().value % 3) - 1);
      const matches = matchRows(
        order.map((at) => wanted[at]!),
        wanted,
        undefined,
      );
      matches.forEach((match, at) => expect(wanted[match!]).toEqual(wanted[order[at]!]));
      expect(new Set(matches).size).toBe(wanted.length);
    }),
  );
});
