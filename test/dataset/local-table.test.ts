// Owns the proof that a table in another language reads wholly in it, and that its English is what the functions answer.
import { dataset } from "../../src/dataset/current";
import { translatedFields } from "../../src/dataset/generated/schema";
import { readLocalTable } from "../../src/dataset/local-table";
import { listTables, readTable } from "../../src/dataset/table";

const ids = listTables(dataset, "en").map(({ id }) => id);

/** The cells of one column of the table. */
const columnOf = (id: string, column: string, language: "az" | "zh"): unknown[] => {
  const table = readLocalTable(dataset, id, { language });
  const at = table.columns.findIndex((one) => one.id === column);
  return table.rows.map((row) => row[at]);
};

test("kinds, sectors and verdicts are in the reader's language", () => {
  expect(columnOf("loans", "sector", "az")).toContain("energetika");
  expect(columnOf("loans", "sector", "zh")).toContain("能源");
  expect(columnOf("agreements", "kind", "zh")).toContain("备忘录");
  expect(columnOf("agreements", "verdict", "az")).toContain("təsdiqini tapıb");
});

test.each(["az", "zh"] as const)("no word of a fixed choice is left in English in %s", (language) => {
  const fields = new Map(dataset.data.columns.map(({ table, id, field }) => [`${table} ${id}`, field]));
  const loanwords = ["memorandum", "plan", "forum", "USD", "TEU", "CNY"];
  for (const id of ids) {
    const english = readTable(dataset, id);
    const local = readLocalTable(dataset, id, { language });
    const left = english.columns.flatMap((column, at) =>
      translatedFields.includes(fields.get(`${id} ${column.id}`)!)
        ? local.rows.flatMap((row) => {
            const cell = String(row[at]);
            return english.rows.some((other) => other[at] === cell && cell !== "") ? [cell] : [];
          })
        : [],
    );
    expect(left.filter((word) => !loanwords.includes(word))).toEqual([]);
  }
});

test("criteria stay in English, in which the functions take them", () => {
  const { rows } = readLocalTable(dataset, "loans", { language: "zh", criteria: ["sector", "energy"] });
  expect(rows.length).toBe(readTable(dataset, "loans", { criteria: ["sector", "energy"] }).rows.length);
});

test("in English a table is what the functions answer, but for words that are spelled with hyphens there", () => {
  const plain = (rows: readonly (readonly unknown[])[]) =>
    JSON.stringify(rows).replace(/(?<=[a-z])-(?=[a-z])/g, " ");
  for (const id of ids) {
    const [local, english] = [readLocalTable(dataset, id), readTable(dataset, id)];
    expect({ ...local, rows: plain(local.rows) }).toEqual({ ...english, rows: plain(english.rows) });
  }
  const statuses = readLocalTable(dataset, "projects", { columns: ["status"] }).rows.flat();
  expect(statuses).toContain("under way");
});

test("money in another currency follows each year's rate, is blank without one, and says so in the header", () => {
  const read = (money: object, columns = ["year", "turnover"]) =>
    readLocalTable(dataset, "trade", { criteria: ["year", ">=2019"], columns, money });
  const dollars = read({}).rows.find(([year]) => year === 2019)![1] as number;
  const rate = readTable(dataset, "indicators", { criteria: ["year", "2019"], columns: ["azn-per-usd"] })
    .rows[0]![0];
  const manats = read({ currency: "AZN", scale: 1e6 });
  expect(manats.columns.map(({ label }) => label)).toEqual(["Year", "Turnover, AZN million"]);
  expect(manats.rows.find(([year]) => year === 2019)![1]).toBeCloseTo((dollars * (rate as number)) / 1e6, 5);
  expect(manats.sources.length).toBeGreaterThan(read({}).sources.length);
  const real = read({ currency: "USD-2024" }, ["year", "announced-turnover"]);
  expect(real.columns[1]!.label).toBe("Turnover as announced, constant 2024 USD");
  // No rate of the manat is known for 2025.
  expect(read({ currency: "AZN" }, ["year", "announced-turnover"]).rows.at(-1)).toEqual([2025, ""]);
  expect(real.rows.find(([year]) => year === 2024)![1]).toBeGreaterThan(3e9);
});

test.each([
  ["en", "loans", "Amount, USD million"],
  ["az", "loans", "Məbləğ, mln USD"],
  ["zh", "loans", "金额（百万美元）"],
  ["zh", "trade-china-customs", "贸易总额（百万人民币）"],
] as const)("in %s the header of %s counts millions: %s", (language, id, label) => {
  const { columns } = readLocalTable(dataset, id, { language, money: { scale: 1e6 } });
  expect(columns.map((column) => column.label)).toContain(label);
});

test.each(["en", "az", "zh"] as const)(
  "in %s a text is looked for in all cells, as they read there",
  (language) => {
    const { rows } = readLocalTable(dataset, "loans", { language });
    const [title] = [String(rows[2]![2])];
    const found = readLocalTable(dataset, "loans", { language, search: title.toUpperCase() });
    expect(found.rows).toEqual(rows.filter((row) => row[2] === title));
    expect(() => readLocalTable(dataset, "loans", { language, search: "zzzz" })).toThrow("No row");
  },
);

test("each row's link and caveats, where the table has no such column of its own", () => {
  const columns = ["id", "caveat", "link"];
  const loans = readLocalTable(dataset, "loans", { columns });
  for (const [, caveat, link] of loans.rows) {
    expect(String(link)).toMatch(/^https?:/);
    expect(caveat).not.toBe("");
  }
  expect(loans.columns.map(({ type }) => type)).toEqual(["text", "text", "link"]);
  // Of the shown values of the row alone.
  const trade = readLocalTable(dataset, "trade", { columns: ["year", "turnover", "link"] });
  expect(trade.rows.find(([year]) => year === 2024)).toEqual([2024, "", ""]);
});
