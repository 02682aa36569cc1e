// Owns sums that may be trusted: what is added, and what is left out and why.
import type { Dataset } from "./dataset";
import type { Cell } from "./field";
import { either, quoted, Refusal } from "./refusal";
import { findColumn, findTable, type Line, matchingLines, type WholeTable, wholeTable } from "./table";

interface Parts {
  readonly table: WholeTable;
  readonly lines: readonly Line[];
  readonly added: readonly { line: Line; amount: number }[];
  readonly leftOut: readonly { line: Line; reason: string }[];
  readonly silent: readonly Line[];
}

/** The rows that a total adds, and those that it leaves out or that state no amount. */
export const partsOf = (dataset: Dataset, name: string, criteria: readonly Cell[]): Parts => {
  const row = findTable(dataset, name);
  const table = wholeTable(dataset, row);
  if (row.total === undefined) {
    const summable = dataset.data.tables
      .filter(({ total }) => total !== undefined)
      .map(({ id }) => quoted(id));
    throw new Refusal(
      "invalid",
      `The table ${row.id} has no column that may be summed. Tables that have one: ${either(summable)}. Try =AZCN.DATA(${quoted(row.id)}).`,
    );
  }
  const at = findColumn(table, row.total);
  const lines = matchingLines(dataset, table, criteria);
  const parts = {
    table,
    lines,
    added: [] as Parts["added"][number][],
    leftOut: [] as Parts["leftOut"][number][],
    silent: [] as Line[],
  };
  for (const line of lines) {
    const amount = line.cells[at]!;
    const facts = line.record?.entry.row;
    if (typeof amount !== "number") parts.silent.push(line);
    else if (facts?.include_in_totals === false)
      parts.leftOut.push({ line, reason: facts.totals_reason ?? "" });
    else parts.added.push({ line, amount });
  }
  const units = new Set(parts.added.map(({ line }) => line.record?.entry.row.unit));
  if (units.size > 1) {
    throw new Refusal(
      "invalid",
      `The rows are in ${either([...units].map(String))}, which are never added to each other. Try =AZCN.DATA(${quoted(row.id)}) and narrow it to one of them.`,
    );
  }
  return parts;
};

/** The sum of what may be summed of a table's rows; 0 where no row matches. */
export const totalOf = (dataset: Dataset, name: string, criteria: readonly Cell[]): number =>
  // Whole cents: what adding binary fractions leaves behind is no part of the sum.
  Math.round(partsOf(dataset, name, criteria).added.reduce((sum, { amount }) => sum + amount, 0) * 100) / 100;

/** How many rows the total rests on and what it leaves out, in words. */
export const coverageOf = (dataset: Dataset, name: string, criteria: readonly Cell[]): string => {
  const { table, lines, added, leftOut, silent } = partsOf(dataset, name, criteria);
  if (lines.length === 0) return `No row of ${table.row.id} matches.`;
  const nameOf = ({ record, key }: Line) => record?.entry.row.label_en ?? key;
  const stated = added.length + leftOut.length;
  const sentences = [
    `${stated} of ${lines.length} rows of ${table.row.id} state an amount; the total adds ${added.length}`,
    leftOut.length > 0 &&
      `${leftOut.length} left out: ${leftOut.map(({ line, reason }) => `${nameOf(line)} (${reason.replace(/\.$/, "")})`).join("; ")}`,
    silent.length > 0 && silent.length < lines.length && `no amount: ${silent.map(nameOf).join("; ")}`,
  ].filter(Boolean);
  return `${sentences.join(". ")}.`;
};
