// Owns sums that may be trusted: what is added, and what is left out and why.
import type { Dataset } from "./dataset";
import type { Cell } from "./cell";
import { either, quoted, Refusal } from "./refusal";
import { periodOf } from "./period";
import {
  findColumn,
  findTable,
  type Line,
  matchingLines,
  unsureDates,
  type WholeTable,
  wholeTable,
} from "./table";

interface Parts {
  readonly table: WholeTable;
  readonly lines: readonly Line[];
  readonly added: readonly { line: Line; amount: number }[];
  readonly leftOut: readonly Line[];
  readonly silent: readonly Line[];
  /** Zeros filled in for what the source does not list: they change no sum, and nobody stated them. */
  readonly filled: readonly Line[];
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Why a row is left out of totals. */
const reasonOf = ({ record }: Line): string => record?.entry.row.totals_reason?.replace(/\.$/, "") ?? "";

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
    leftOut: [] as Line[],
    silent: [] as Line[],
    filled: [] as Line[],
  };
  for (const line of lines) {
    const amount = line.cells[at]!;
    const facts = line.record?.entry.row;
    if (typeof amount !== "number") parts.silent.push(line);
    else if (line.filled?.includes(at)) parts.filled.push(line);
    else if (facts?.include_in_totals === false) parts.leftOut.push(line);
    else parts.added.push({ line, amount });
  }
  const units = new Set(parts.added.map(({ line }) => line.record?.entry.row.unit));
  if (units.size > 1) {
    throw new Refusal(
      "invalid",
      `The rows are in ${either([...units].map(String), "and")}, which are never added to each other. Try =AZCN.DATA(${quoted(row.id)}) and narrow it to one of them.`,
    );
  }
  return parts;
};

/** The sum of what may be summed of a table's rows; 0 where no row matches. Refuses where no amount is known. */
export const totalOf = (dataset: Dataset, name: string, criteria: readonly Cell[]): number => {
  const { table, lines, added, leftOut, silent, filled } = partsOf(dataset, name, criteria);
  if (lines.length > 0 && added.length + filled.length === 0) {
    const reasons = [...new Set(leftOut.map(reasonOf))].join("; ");
    const why = [
      silent.length > 0 && `${counted(silent.length, "states", "state")} no amount`,
      leftOut.length > 0 && `${counted(leftOut.length, "is", "are")} left out of totals (${reasons})`,
    ];
    const { id } = table.row;
    throw new Refusal(
      "unknown",
      `No amount of ${counted(lines.length, "row", "rows")} of ${id} can be added: ${why.filter(Boolean).join(", ")}. Try =AZCN.COVERAGE(${[id, ...criteria].map((one) => (typeof one === "string" ? `"${one.replaceAll('"', '""')}"` : one)).join(",")}).`,
    );
  }
  // Whole cents: what adding binary fractions leaves behind is no part of the sum.
  return Math.round(added.reduce((sum, { amount }) => sum + amount, 0) * 100) / 100;
};

const nameOf = ({ record, key }: Line): string => record?.entry.row.label_en ?? key;

const sentences = ({ table, lines, added, leftOut, silent, filled }: Parts): string => {
  const stated = added.length + leftOut.length;
  const parts = [
    `${stated} of ${counted(lines.length, "row", "rows")} of ${table.row.id} ${stated === 1 || lines.length === 1 ? "states" : "state"} an amount; the total adds ${added.length}`,
    leftOut.length > 0 &&
      `${leftOut.length} left out: ${leftOut.map((line) => `${nameOf(line)} (${reasonOf(line)})`).join("; ")}`,
    filled.length > 0 &&
      `${counted(filled.length, "row is a zero", "rows are zeros")} filled in, as the source lists nothing there: ${filled.map(nameOf).join("; ")}`,
    silent.length > 0 && silent.length < lines.length && `No amount: ${silent.map(nameOf).join("; ")}`,
  ];
  return `${parts.filter(Boolean).join(". ")}.`;
};

/** How many of the dates are known to the year, quarter or month only, where a criterion asks for more. */
const inexact = (dates: readonly string[]): string => {
  const of = (precision: string) => dates.filter((date) => periodOf(date)!.precision === precision).length;
  const parts = ["year", "quarter", "month"].flatMap((precision) => {
    const count = of(precision);
    return count > 0 ? [`${counted(count, "row is", "rows are")} dated to the ${precision} only`] : [];
  });
  return parts.length > 0
    ? ` ${parts.join(" and ")}, and ${dates.length === 1 ? "counts as its" : "each counts as its"} first day, though the criteria ask for more.`
    : "";
};

/** How many rows the total rests on and what it leaves out, in words. */
export const coverageOf = (dataset: Dataset, name: string, criteria: readonly Cell[]): string => {
  const parts = partsOf(dataset, name, criteria);
  const dates = inexact(unsureDates(dataset, parts.table, criteria));
  return `${parts.lines.length === 0 ? `No row of ${parts.table.row.id} matches.` : sentences(parts)}${dates}`;
};
