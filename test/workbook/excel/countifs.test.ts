// Owns the proof that criteria count as COUNTIFS does: of an inserted table it counts the rows that we find.
import fc from "fast-check";
import { dataset } from "../../../src/dataset/current";
import type { Cell } from "../../../src/dataset/cell";
import { fieldById } from "../../../src/dataset/field";
import { periodOf } from "../../../src/dataset/period";
import { matchingLines, wholeTable } from "../../../src/dataset/table";
import { translatedFields } from "../../../src/dataset/generated/schema";
import { parseAddress } from "../../../workbench/host/address";
import { insert, startWorkbook } from "./inserted";

const DRAWN = 12;

/** Only what stands in the cells: a name or a word of a choice counts with us under its other names too. */
const isPlain = (field: string, rows: string): boolean =>
  rows === "years" || rows === "months" || (!translatedFields.includes(field) && !fieldById(field).names);

/** Criteria that say something of the column's cells, and the same as COUNTIFS has to be given them. */
const drawn = (type: string, cells: readonly Cell[], seed: number): string[] => {
  const signs = fc.constantFrom("", "=", "<>", "<", "<=", ">", ">=");
  const known = cells.filter((cell) => cell !== "").map(String);
  const equal = fc.constantFrom("", "=", "<>");
  const dates = known.map((cell) => periodOf(cell)).filter((period) => period !== undefined);
  // An inserted cell holds the first day of an inexact date, so that COUNTIFS could not tell the two apart.
  const exact = dates.filter(({ first }) => dates.every((one) => one.first !== first || one.last === first));
  const numbers = fc.oneof(
    fc.constantFrom(...(known.length > 0 ? known : ["1"])),
    fc.constantFrom("0", "2019", "100,000,000", "2.5", "-1", "1e9", "50%"),
  );
  const texts = fc
    .tuple(fc.constantFrom(...(known.length > 0 ? known : ["x"])), fc.nat(), fc.constantFrom("*", "?", "~*"))
    .map(([text, at, sign]) => {
      const cut = at % text.length;
      return [
        text,
        `${text.slice(0, cut)}*`,
        `*${text.slice(cut)}`,
        text.slice(0, cut) + sign + text.slice(cut + 1),
      ][at % 4]!;
    });
  const blanks = fc.constantFrom("", "=", "<>");
  const days = fc.constantFrom(...(exact.length > 0 ? exact.map(({ first }) => first) : [40_000]));
  const near = fc.constantFrom(
    ...dates.flatMap(({ first, last }) => [first - 1, first, first + 1, last]),
    40_000,
  );
  const join = (operator: string, operand: Cell) => `${operator}${operand}`;
  const criteria =
    type === "date"
      ? fc.oneof(
          blanks,
          fc.tuple(equal, days).map(([sign, day]) => join(sign, day)),
          fc.tuple(fc.constantFrom("<", "<=", ">", ">="), near).map(([sign, day]) => join(sign, day)),
        )
      : type === "text"
        ? fc.oneof(
            blanks,
            fc.tuple(equal, texts).map(([sign, text]) => join(sign, text)),
          )
        : type === "boolean"
          ? fc.constantFrom("TRUE", "FALSE", "<>TRUE", "=FALSE", "1", "*", "")
          : fc.oneof(
              blanks,
              fc.tuple(signs, numbers).map(([sign, number]) => join(sign, number)),
              fc.constantFrom("*", "<>*", "x"),
            );
  return [...new Set(fc.sample(criteria, { numRuns: DRAWN, seed }))].filter((one) => one.length < 250);
};

test("COUNTIFS over the inserted tables counts the rows that the criteria find", async () => {
  const { host } = await startWorkbook();
  const asked: { table: string; column: string; criterion: string; formula: string }[] = [];
  for (const { id } of dataset.data.tables) {
    const { sheet, address } = await insert(id, { at: "new-sheet" });
    const area = parseAddress(address)!.area;
    const { row, columns, lines } = wholeTable(dataset, dataset.tables.find(id)!);
    columns.forEach((column, at) => {
      const cells = lines.map((line) => line.cells[at]!);
      if (!isPlain(column.field, row.rows)) return;
      const letters = String.fromCharCode(65 + area.column + at);
      const range = `'${sheet}'!${letters}${area.row + 2}:${letters}${area.row + 1 + lines.length}`;
      for (const criterion of drawn(column.type, cells, at))
        asked.push({
          table: id,
          column: column.id,
          criterion,
          formula: `=COUNTIFS(${range},"${criterion.replaceAll('"', '""')}")`,
        });
    });
  }
  const sheetId = host.engine.addSheet().getSheetId();
  const place = { row: 0, column: 0, rows: asked.length, columns: 1 };
  host.engine.write(
    sheetId,
    place,
    asked.map(({ formula }) => [{ kind: "formula" as const, formula }]),
  );
  await host.engine.calculation.settle();
  const counts = host.engine.cells(sheetId, place).map(([cell]) => cell!.value);
  const different = asked.flatMap(({ table, column, criterion }, index) => {
    const own = matchingLines(dataset, wholeTable(dataset, dataset.tables.find(table)!), [
      column,
      criterion,
    ]).length;
    return own === counts[index]
      ? []
      : [`${table} ${column} ${criterion}: ${own}, COUNTIFS ${counts[index]}`];
  });
  expect(asked.length).toBeGreaterThan(900);
  expect(different).toEqual([]);
});
