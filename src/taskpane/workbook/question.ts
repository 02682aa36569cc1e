// Owns what is asked before anything in the workbook is changed: how many cells it will touch, and the answers.
import type { TableCheck } from "../../workbook/refresh/compare-table";
import type { FreezePlan } from "../../workbook/freeze/freeze";
import type { RepairPlan } from "../../workbook/freeze/repair";
import { numberText } from "../shared/cell-text";
import type { Speech } from "../shared/language";

type Spoken = Pick<Speech, "language" | "messages">;

export type Question =
  | { action: "refresh"; checks: readonly TableCheck[] }
  | { action: "freeze"; plan: FreezePlan }
  | { action: "repair"; plan: RepairPlan };

/** What is done on a yes; rows are added where that was asked for. */
export interface Answer {
  label: string;
  addRows: boolean;
}

export const countChecks = (checks: readonly TableCheck[]) => ({
  cells: checks.reduce((sum, { differences }) => sum + differences.length, 0),
  rows: checks.reduce((sum, { lacking }) => sum + lacking.length, 0),
});

const sentences = (...parts: string[]): string => parts.filter(Boolean).join(" ");

/** Cells in need of repair that stand on protected sheets; "" where there are none. */
export const shutText = ({ shut }: RepairPlan, { language, messages }: Spoken): string => {
  const sheets = [...new Set(shut.map(({ sheet }) => sheet))].join(", ");
  return shut.length > 0 ? messages.workbook.shut(numberText(shut.length, language), sheets) : "";
};

/** Names that hold formulas of ours, which freezing leaves; "" where there are none. */
export const namesText = ({ names }: FreezePlan, { messages }: Spoken): string =>
  names.length > 0 ? messages.workbook.namesStay(names.join(", ")) : "";

export const questionText = (question: Question, speech: Spoken): string => {
  const words = speech.messages.workbook;
  const number = (value: number): string => numberText(value, speech.language);
  switch (question.action) {
    case "refresh": {
      const { checks } = question;
      const { cells, rows } = countChecks(checks);
      const kept = checks.reduce((sum, { unknown }) => sum + unknown.length, 0);
      return sentences(
        words.askRefresh(number(checks.length), number(cells), number(rows)),
        kept > 0 ? words.rowsKept(number(kept)) : "",
      );
    }
    case "freeze": {
      const { cells, formulas, pointers } = question.plan;
      return sentences(
        words.askFreeze(number(formulas), number(cells)),
        pointers > 0 ? words.pointers(number(pointers)) : "",
        namesText(question.plan, speech),
      );
    }
    case "repair":
      return sentences(words.askRepair(number(question.plan.cells.length)), shutText(question.plan, speech));
  }
};

/** The ways to say yes, the one to take in doubt first. */
export const answersTo = (question: Question, { language, messages }: Spoken): Answer[] => {
  const words = messages.workbook;
  const number = (value: number): string => numberText(value, language);
  switch (question.action) {
    case "refresh": {
      const { cells, rows } = countChecks(question.checks);
      const only = { label: words.doRefresh(number(cells)), addRows: false };
      const withRows = { label: words.doRefreshAndAdd(number(cells), number(rows)), addRows: true };
      return rows > 0 ? [withRows, only] : [only];
    }
    case "freeze":
      return [{ label: words.doFreeze(number(question.plan.cells)), addRows: false }];
    case "repair":
      return [{ label: words.doRepair(number(question.plan.cells.length)), addRows: false }];
  }
};
