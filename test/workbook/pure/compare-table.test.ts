// Every edited cell of every table, in any columns and any order of rows, is found as exactly that cell, and mended so.
import fc from "fast-check";
import { dataset } from "../../../src/dataset/current";
import { languages } from "../../../src/dataset/language";
import { ADDED, readLocalTable } from "../../../src/dataset/local-table";
import { CURRENCIES, type Money, SCALES } from "../../../src/dataset/money";
import type { Cell } from "../../../src/dataset/table";
import { areaAddress } from "../../../src/workbook/excel/address";
import { isoDate } from "../../../src/workbook/excel/date-serial";
import { type Compared, compareTable } from "../../../src/workbook/refresh/compare-table";
import { layTable } from "../../../src/workbook/table/layout";

const tables = dataset.data.tables.map(({ id }) => id);

/** Columns of a table, drawn from its own and those that any can have. */
const columnsOf = (id: string, drawn: readonly number[]): string[] => {
  const own = dataset.data.columns.filter(({ table }) => table === id).map((one) => one.id);
  const all = [...own, ...ADDED];
  return [...new Set(drawn.map((one) => all[one % all.length]!))];
};

/** What a cell with a link shows. */
const shown = (cell: Cell): Cell => /^=HYPERLINK\("(.*)"\)$/.exec(String(cell))?.[1] ?? cell;

/** A table as it stands on a sheet. */
const scene = (
  id: string,
  language: (typeof languages)[number],
  columns: readonly string[],
  money: Money = {},
) => {
  const table = readLocalTable(dataset, id, { language, columns, money });
  const { values, tableRows } = layTable(table, "", []);
  const headers = values[0]!.map(String);
  const record = {
    version: 1 as const,
    ...{ id, table: id, language, columns, headers, money, edition: table.edition },
    ...{ criteria: [], tableName: "T", sheet: "S" },
  };
  const body = { row: 1, column: 0, rows: table.rows.length, columns: columns.length };
  const inserted = {
    record,
    language,
    id: "{1}",
    name: "T",
    headers,
    body,
    isProtected: false,
    sheet: "S",
    address: "A1",
  };
  return {
    rows: values.slice(1, tableRows).map((line) => line.map(shown)),
    compare: (sheet: Cell[][]) => compareTable(dataset, inserted, sheet),
  };
};

const addressOf = (row: number, column: number): string =>
  areaAddress({ row: row + 1, column, rows: 1, columns: 1 });

/** The sheet once each difference holds the value that the dataset's table has there. */
const mended = (
  sheet: readonly Cell[][],
  { differences, matches, layout, positions }: Compared,
): Cell[][] => {
  const changed = new Set(differences.map(({ address }) => address));
  return sheet.map((row, at) =>
    row.map((cell, column) =>
      changed.has(addressOf(at, column))
        ? shown(layout!.values[matches[at]! + 1]![positions.indexOf(column)]!)
        : cell,
    ),
  );
};

const edits = fc.oneof(
  fc.constantFrom<Cell>("", 0, 1, -5, 1e9, 0.25, true, "x", "2016", 2016, 1e300, -1e300),
  fc.nat().map((row) => ({ row })), // what another row holds in this column
);

const draw = fc.record({
  id: fc.constantFrom(...tables),
  language: fc.constantFrom(...languages),
  columns: fc.array(fc.nat(), { minLength: 2, maxLength: 13 }),
  money: fc.record(
    { currency: fc.constantFrom(...CURRENCIES), scale: fc.constantFrom(...SCALES) },
    { requiredKeys: [] },
  ),
  order: fc.option(fc.infiniteStream(fc.nat({ max: 1_000_000 })), { nil: undefined }),
  at: fc.nat(),
  column: fc.nat(),
  to: edits,
});

test("one edited cell", () => {
  fc.assert(
    fc.property(draw, ({ id, language, columns, money, order, at, column, to }) => {
      const chosen = columnsOf(id, columns);
      fc.pre(chosen.length > 1);
      const { rows, compare } = scene(id, language, chosen, money);
      const weights = new Map(rows.map((row) => [row, order?.next().value ?? 0]));
      const shuffled = [...rows].sort((a, b) => weights.get(a)! - weights.get(b)!);
      const [row, place] = [at % rows.length, column % chosen.length];
      const value = typeof to === "object" ? shuffled[to.row % rows.length]![place]! : to;
      const former = shuffled[row]![place]!;
      fc.pre(value !== former);
      const sheet = shuffled.map((one, index) =>
        index === row ? one.map((cell, c) => (c === place ? value : cell)) : one,
      );
      const compared = compare(sheet);
      expect(compared).toMatchObject({ lacking: [], unknown: [], missingColumns: [] });
      expect(compared.differences).toHaveLength(1);
      // Where rows were sorted and the edit made two of them the same, nothing tells which of the two it was.
      const text = JSON.stringify(sheet[row]);
      if (order && rows.some((one) => JSON.stringify(one) === text)) return;
      expect(compared.differences[0]).toMatchObject({
        sheet: "S",
        address: addressOf(row, place),
        why: "edited",
      });
      expect(mended(sheet, compared)).toEqual(shuffled);
    }),
    { numRuns: 600 },
  );
});

test("two edited cells of one row of at least four", () => {
  fc.assert(
    fc.property(draw, fc.nat(), ({ id, columns, at, column }, second) => {
      const chosen = columnsOf(id, columns);
      fc.pre(chosen.length > 3);
      const { rows, compare } = scene(id, "en", chosen);
      const places = [column, second].map((one) => one % chosen.length);
      const edited = rows[at % rows.length]!;
      // Where all that is left of a row are blanks, nothing tells whose it is.
      fc.pre(places[0] !== places[1] && edited.some((cell, c) => cell !== "" && !places.includes(c)));
      const reversed = [...rows].reverse();
      const sheet = reversed.map((row) =>
        row === edited ? row.map((cell, c) => (places.includes(c) ? "edited" : cell)) : row,
      );
      const compared = compare(sheet);
      const row = reversed.indexOf(edited);
      expect(compared.differences.map(({ address }) => address).sort()).toEqual(
        places.map((place) => addressOf(row, place)).sort(),
      );
      expect(mended(sheet, compared)).toEqual(reversed);
    }),
    { numRuns: 300 },
  );
});

test.each([1, 59, 60, 61, 43579, 2_958_465, 0, -1, 0.5, 43579.25, 2_958_466, 1e300, -1e300, NaN])(
  "the number %d in a column of dates is shown, as a date where it is one",
  (serial) => {
    const { rows, compare } = scene("agreements", "en", ["date", "title"]);
    const [difference] = compare([[serial, rows[0]![1]!], ...rows.slice(1)]).differences;
    const days: Record<number, string> = {
      1: "1900-01-01",
      59: "1900-02-28",
      61: "1900-03-01",
      43579: "2019-04-24",
      2_958_465: "9999-12-31",
    };
    expect(difference).toMatchObject({ address: "A2", old: days[serial] ?? serial });
    expect(isoDate(serial)).toBe(days[serial]);
  },
);
