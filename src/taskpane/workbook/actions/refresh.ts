// Owns bringing the chosen tables to the dataset's edition.
import { dataset } from "../../../dataset/current";
import { editionName } from "../../../dataset/table";
import type { TableCheck } from "../../../workbook/refresh/compare-table";
import { keepChanges } from "../../../workbook/refresh/changes-sheet";
import { type Refreshed, refreshTables } from "../../../workbook/refresh/refresh-tables";
import { loadAllMessages } from "../../shared/catalogue";
import { noteLines } from "../../shared/note-lines";
import { rowLabel, shownValue } from "../row-text";
import { type Action, type Answer, sentences } from "./action";
import { check, countChecks } from "./check";

const isStale = ({ edition }: TableCheck): boolean => edition !== editionName(dataset);

export const refresh: Action<readonly TableCheck[], Refreshed> = {
  planning: "checking",
  plan: async (steps, leftOut) => (await check.plan(steps, leftOut)).filter(({ id }) => !leftOut.has(id)),
  checks: (checks) => checks,
  found: ({ length }, { messages }) => messages.workbook[length > 0 ? "upToDate" : "noneChosen"],
  tone: check.tone,
  question: (checks, { messages: { workbook: words }, number }) => {
    const { cells, rows } = countChecks(checks);
    const kept = checks.reduce((sum, { unknown }) => sum + unknown.length, 0);
    return sentences(
      words.askRefresh(number(checks.length), number(cells), number(rows)),
      kept > 0 && words.rowsKept(number(kept)),
    );
  },
  answers: (checks) => {
    const { cells, rows } = countChecks(checks);
    const only: Answer = {
      label: ({ messages, number }) => messages.workbook.doRefresh(number(cells)),
    };
    if (rows === 0) return cells > 0 || checks.some(isStale) ? [only] : [];
    const withRows: Answer = {
      label: ({ messages, number }) => messages.workbook.doRefreshAndAdd(number(cells), number(rows)),
      addRows: true,
    };
    return [withRows, only];
  },
  running: "refreshing",
  run: async (checks, { addRows = false }, _, steps) => {
    // A table's notes are written anew in the language of the table, whatever the pane speaks.
    await loadAllMessages();
    return refreshTables(dataset, {
      agreed: checks.filter(({ unreadable }) => !unreadable),
      addRows,
      lines: (table, { record, language }) => noteLines(table, record, language),
      ...steps,
    });
  },
  done: ({ tables, cells, rows }, { messages, number }) =>
    messages.workbook.refreshed(number(tables), number(cells), number(rows)),
  next: ({ changes }) =>
    changes.length === 0
      ? undefined
      : {
          label: ({ messages }) => messages.workbook.keepChanges,
          note: ({ messages }) => messages.inserting,
          run: async (spoken) => {
            const { sheet } = await keepChanges(
              changes,
              editionName(dataset),
              spoken.messages.workbook.changes,
              (row) => rowLabel(row, spoken.language),
              (value, column) => shownValue(value, column, spoken),
            );
            return ({ messages }) => messages.workbook.changesKept(sheet);
          },
        },
};
