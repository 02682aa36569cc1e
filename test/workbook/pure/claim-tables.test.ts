// Whose a native table is: by its id, or by its name where the newest record's headers fit; never by headers alone.
import { claimTables } from "../../../src/workbook/inventory/inserted-tables";
import {
  type InsertionRecord,
  nextNumber,
  readRecord,
  recordKey,
} from "../../../src/workbook/inventory/insertion-record";

const HEADERS = ["Year", "Exports", "Imports", "Balance"];

const record = (id: string, more: Partial<InsertionRecord> = {}): InsertionRecord => ({
  version: 1,
  id,
  table: "trade",
  language: "en",
  criteria: [],
  columns: ["a", "b", "c", "d"],
  edition: "1",
  tableName: "AzcnTrade",
  sheet: "Sheet1",
  headers: HEADERS,
  ...more,
});

const table = (id: string, name: string, headers: readonly string[] = HEADERS) => ({ id, name, headers });

const claims = (records: InsertionRecord[], tables: ReturnType<typeof table>[]) => {
  const { found, copies, gone } = claimTables(records, tables);
  return {
    found: [...found].map(([{ id }, one]) => [id, one.id]),
    copies: copies.map((copy) => [copy.record.id, copy.table.id]),
    gone: gone.map(({ id }) => id),
  };
};

const few = HEADERS.slice(0, 2);

test.each<[string, InsertionRecord[], ReturnType<typeof table>[], ReturnType<typeof claims>]>([
  [
    "by id, whatever it is called and wherever a namesake stands",
    [record("r", { tableId: "1" })],
    [table("2", "AzcnTrade"), table("1", "Mine", [...HEADERS.slice(1), "My own"])],
    { found: [["r", "1"]], copies: [["r", "2"]], gone: [] },
  ],
  [
    "an id that another table has by now, with other headers, is no claim",
    [record("r", { tableId: "1" })],
    [table("1", "Mine", few)],
    { found: [], copies: [], gone: ["r"] },
  ],
  [
    "an old record by its name",
    [record("r")],
    [table("1", "azcntrade", HEADERS.slice(1))],
    { found: [["r", "1"]], copies: [], gone: [] },
  ],
  [
    "a name with other headers is somebody else's",
    [record("r")],
    [table("1", "AzcnTrade", [...few, "Mine"])],
    { found: [], copies: [], gone: ["r"] },
  ],
  [
    "a user's own table with more than half of the headers",
    [record("r")],
    [table("1", "Mine", [...HEADERS.slice(1), "Own"])],
    { found: [], copies: [], gone: ["r"] },
  ],
  [
    "a user's own table that took the name of one whose id is known",
    [record("r", { tableId: "1" })],
    [table("2", "AzcnTrade", [...HEADERS.slice(1), "Own"])],
    { found: [], copies: [], gone: ["r"] },
  ],
  [
    "a copy beside the table, whatever it is called",
    [record("r")],
    [table("1", "AzcnTrade"), table("2", "AzcnTrade_2"), table("3", "Sales", ["Year", "Sum"])],
    { found: [["r", "1"]], copies: [["r", "2"]], gone: [] },
  ],
  [
    "the newest of a name, by number",
    [record("new", { number: 2, criteria: ["lender", "AIIB"] }), record("old", { number: 1 })],
    [table("1", "AzcnTrade")],
    { found: [["new", "1"]], copies: [], gone: [] },
  ],
  [
    "the newest of a name, without numbers the one that was kept last",
    [record("old"), record("new")],
    [table("1", "AzcnTrade")],
    { found: [["new", "1"]], copies: [], gone: [] },
  ],
  [
    "the newest does not fit: the older one is forgotten all the same",
    [record("old", { number: 1 }), record("new", { number: 2, headers: ["İl", "İxrac", "İdxal", "Saldo"] })],
    [table("1", "AzcnTrade", HEADERS.slice(1))],
    { found: [], copies: [], gone: ["new"] },
  ],
  [
    "an older record of the name whose table was renamed is still known by its id",
    [record("old", { number: 1, tableId: "1" }), record("new", { number: 2, tableId: "2" })],
    [table("1", "Renamed"), table("2", "AzcnTrade")],
    {
      found: [
        ["old", "1"],
        ["new", "2"],
      ],
      copies: [],
      gone: [],
    },
  ],
])("%s", (_name, records, tables, expected) => {
  expect(claims(records, tables)).toEqual(expected);
});

test("hostile and damaged records are passed over, older ones are read", () => {
  const sound = record("r");
  const key = recordKey("r");
  expect(readRecord(key, sound)).toEqual(sound);
  const hostile = [
    { criteria: [{ toString: null }, 1] },
    { criteria: "lender" },
    { criteria: [null] },
    { tableId: 5 },
    { number: "9" },
    { id: "another" },
    { headers: ["Year"] },
    { lines: [1] },
    { sheet: { toString: null } },
    { version: 2 },
  ];
  for (const damage of hostile) expect(readRecord(key, { ...sound, ...damage })).toBeUndefined();
  expect(readRecord("foreign", sound)).toBeUndefined();
});

test("the next record has the greatest number", () => {
  const setting = (value: InsertionRecord) => ({ key: recordKey(value.id), value });
  expect(nextNumber([])).toBe(1);
  expect(
    nextNumber([setting(record("a", { number: 4 })), setting(record("b")), { key: "x", value: 9 }]),
  ).toBe(5);
});
