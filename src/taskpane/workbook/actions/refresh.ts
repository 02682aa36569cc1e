// Owns bringing the chosen tables to the dataset's edition.
import { dataset } from "../../../dataset/current";
import { editionName } from "../../../dataset/table";
import type { TableCheck } from "../../../workbook/refresh/check-tables";
import { type Refreshed, refreshTables } from "../../../workbook/refresh/refresh-tables";
import { messagesIn } from "../../shared/language";
import { noteLines } from "../../shared/note-lines";
import { type Action, type Answer, numbersIn, sentences } from "./action";
import { check, countChecks } from "./check";

export const refresh: Action<readonly TableCheck[], Refreshed> = {
  planning: "checking",
  plan: async (steps, leftOut) => (await check.plan(steps, leftOut)).filter(({ id }) => !leftOut.has(id)),
  checks: (checks) => checks,
  found: (_, { messages }) => messages.workbook.upToDate,
  question: (checks, spoken) => {
    const words = spoken.messages.workbook;
    const number = numbersIn(spoken);
    const { cells, rows } = countChecks(checks);
    const kept = checks.reduce((sum, { unknown }) => sum + unknown.length, 0);
    return sentences(
      words.askRefresh(number(checks.length), number(cells), number(rows)),
      kept > 0 && words.rowsKept(number(kept)),
    );
  },
  answers: (checks) => {
    const { cells, rows } = countChecks(checks);
    const isStale = checks.some(({ edition }) => edition !== editionName(dataset));
    if (cells + rows === 0 && !isStale) return [];
    const only: Answer = {
      label: (spoken) => spoken.messages.workbook.doRefresh(numbersIn(spoken)(cells)),
    };
    const withRows: Answer = {
      label: (spoken) =>
        spoken.messages.workbook.doRefreshAndAdd(numbersIn(spoken)(cells), numbersIn(spoken)(rows)),
      addRows: true,
    };
    return rows > 0 ? [withRows, only] : [only];
  },
  running: "refreshing",
  run: (checks, { addRows = false }, _, steps) =>
    refreshTables(dataset, {
      ids: checks.filter(({ unreadable }) => !unreadable).map(({ id }) => id),
      addRows,
      agreed: countChecks(checks).cells,
      lines: (table, language) => noteLines(table, messagesIn(language)),
      ...steps,
    }),
  done: ({ tables, cells, rows }, spoken) => {
    const number = numbersIn(spoken);
    return spoken.messages.workbook.refreshed(number(tables), number(cells), number(rows));
  },
};
