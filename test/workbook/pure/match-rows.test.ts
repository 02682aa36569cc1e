// Rows are found again however they were sorted and edited, and no two of the sheet are taken for one.
import fc from "fast-check";
import type { Cell } from "../../../src/dataset/table";
import { keyColumns, matchRows } from "../../../src/workbook/refresh/match-rows";

const rows: Cell[][] = [
  ["tanap", "TANAP", 2016, 600],
  ["road", "Highway", 2016, 254],
  ["rail", "Railway", 2019, 254],
];

const types = ["text", "text", "year", "money"] as const;

test("ids, titles and years tell rows apart where no two are equal; amounts never do", () => {
  expect(keyColumns(rows, types)).toEqual([0, 1]);
  expect(keyColumns(rows.slice(1), types)).toEqual([0, 1, 2]);
  expect(keyColumns(rows.slice(0, 2), types)).toEqual([0, 1]);
});

test("in any order, with blank rows and rows of the user's own between", () => {
  const sheet = [rows[2]!, ["", "", "", ""], ["mine", "My own", 1999, 1], rows[0]!, rows[1]!];
  expect(matchRows(sheet, rows, [0])).toEqual([2, undefined, undefined, 0, 1]);
  expect(matchRows(sheet, rows, [])).toEqual([2, undefined, undefined, 0, 1]);
});

test.each<[string, Cell[][], (number | undefined)[]]>([
  [
    "an edited amount, and an edited id and title",
    [
      ["tanap", "TANAP", 2016, 1],
      ["x", "y", 2019, 254],
    ],
    [0, 2],
  ],
  [
    "all but the id, or all but the title",
    [
      ["tanap", "", 1, 1],
      ["x", "Railway", 1, 1],
    ],
    [0, 2],
  ],
  [
    "rows of the user's own that share a year and an amount",
    [
      ["x", "y", 1999, 254],
      ["x", "", 2016, ""],
    ],
    [undefined, undefined],
  ],
])("%s", (_, sheet, matches) => {
  expect(matchRows(sheet, rows, [0, 1])).toEqual(matches);
});

const years: Cell[][] = [2014, 2015, 2016, 2017].map((year) => [year, year * 3, year * 5]);

test.each<[string, Cell[][]]>([
  [
    "a year mistyped as another",
    [
      [2014, 6042, 10070],
      [2016, 6045, 10075],
      [2016, 6048, 10080],
      [2017, 6051, 10085],
    ],
  ],
  [
    "and that other's row edited",
    [
      [2014, 6042, 10070],
      [2016, 6045, 10075],
      [2016, 1, 10080],
      [2017, 6051, 10085],
    ],
  ],
  [
    "in all cells but the year",
    [
      [2014, 6042, 10070],
      [2016, 6045, 10075],
      [2016, 1, 2],
      [2017, 6051, 10085],
    ],
  ],
])("%s is the row it was", (_, sheet) => {
  expect(matchRows(sheet, years, [0])).toEqual([0, 1, 2, 3]);
  expect(matchRows([...sheet].reverse(), years, [0])).toEqual([3, 2, 1, 0]);
  const [two, wanted] = [sheet, years].map((all) => all.map((row) => row.slice(0, 2)));
  if (sheet[2]![2] !== 2) expect(matchRows(two!, wanted!, [0])).toEqual([0, 1, 2, 3]);
});

test("a new edition's row does not take the amount of a former one for its own", () => {
  expect(
    matchRows(
      [["road", 5]],
      [
        ["rail", 5],
        ["road", 6],
      ],
      [0],
    ),
  ).toEqual([1]);
  expect(
    matchRows(
      [["road", "a", 5, 1]],
      [
        ["rail", "a", 5, 1],
        ["road", "b", 6, 2],
      ],
      [0],
    ),
  ).toEqual([0]);
});

test("of equal rows each is the one at its place", () => {
  const pairs: Cell[][] = ["a", "b", "a", "c", "c", "b"].map((name) => [name, 1]);
  for (const [at, name] of [
    [1, "a"],
    [0, "b"],
    [3, "b"],
    [5, "c"],
    [4, "b"],
  ] as const) {
    const sheet = pairs.map((row, index) => (index === at ? [name, 1] : row));
    expect(matchRows(sheet, pairs, [])).toEqual([0, 1, 2, 3, 4, 5]);
  }
});

test("ten thousand rows that all differ in one cell, and in three, are found at once", () => {
  const many = Array.from({ length: 10_000 }, (_, at): Cell[] => [`id-${at}`, "Loan", 2016, at, "AIIB", "a"]);
  const edited = (columns: number) =>
    many.map((row) => row.map((cell, at) => (at < 5 && at > 4 - columns ? "x" : cell)));
  const order = [...many.keys()];
  expect(matchRows(edited(1), many, [0])).toEqual(order);
  expect(matchRows(edited(3), many, [0])).toEqual(order);
});

test("numbers that went through a file are the same", () => {
  expect(matchRows([["a", 0.1 + 0.2]], [["a", 0.3]], [])).toEqual([0]);
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
        [],
      );
      matches.forEach((match, at) => expect(wanted[match!]).toEqual(wanted[order[at]!]));
      expect(new Set(matches).size).toBe(wanted.length);
    }),
  );
});
