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

test("in English a table is what the functions answer", () => {
  for (const id of ids) expect(readLocalTable(dataset, id)).toEqual(readTable(dataset, id));
});
