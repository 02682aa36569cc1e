// Owns comparing every inserted table with the dataset, which changes nothing.
import { dataset } from "../../../dataset/current";
import { checkTables } from "../../../workbook/refresh/check-tables";
import type { TableCheck } from "../../../workbook/refresh/compare-table";
import type { Look } from "./action";

export const countChecks = (checks: readonly TableCheck[]) => ({
  cells: checks.reduce((sum, { differences }) => sum + differences.length, 0),
  rows: checks.reduce((sum, { lacking }) => sum + lacking.length, 0),
});

/** Whether there is anything to choose from. */
export const isFound = ({ differences, lacking, unreadable }: TableCheck): boolean =>
  !unreadable && differences.length + lacking.length > 0;

export const check: Look<readonly TableCheck[]> = {
  planning: "checking",
  plan: (steps) => checkTables(dataset, steps),
  checks: (checks) => checks,
  found: (checks, { messages, number }) => {
    const { cells, rows } = countChecks(checks);
    return messages.workbook.checked(number(checks.length), number(cells), number(rows));
  },
  tone: (checks) => {
    if (checks.length === 0) return "info";
    const isAsIs = ({ differences, lacking, unreadable }: TableCheck): boolean =>
      !unreadable && differences.length + lacking.length === 0;
    return checks.every(isAsIs) ? undefined : "warning";
  },
};
