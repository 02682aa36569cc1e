// Owns what can be inserted of a figure: its formula, its value, and its value with a note of all that is known of it.
import { referenceOf, shortCitation } from "../../dataset/citation";
import { dataset } from "../../dataset/current";
import { type Reading, subjectOf } from "../../dataset/dataset";
import { caveatOf, isOnClaim, verdictSentence } from "../../dataset/evidence";
import { formulaFor } from "../../dataset/formula";
import { labelIn } from "../../dataset/language";
import { type CellContent, canComment } from "../../workbook/insert/insert-cell";
import type { Insertion } from "../shared/cell-insertion";
import { useSpeech } from "../shared/language";

export const useFigureInsertions = (reading: Reading, value: string | number, shown: string) => {
  const { language, messages } = useSpeech();
  const words = messages.figures;
  const subject = subjectOf(reading);
  const formula = formulaFor(dataset, reading);
  const format = typeof value === "number" && Math.abs(value) >= 10_000 ? "#,##0" : undefined;
  const plain: CellContent = { kind: "value", content: value, format };
  const comment = [
    `${labelIn(language, subject.row)}: ${shown}`,
    shortCitation(referenceOf(dataset, reading)),
    ...("entry" in reading && !isOnClaim(reading) ? [] : [verdictSentence(subject)]),
    caveatOf(dataset, reading),
  ].join("\n");
  const insertions: Insertion[] = [{ label: words.asValue, cell: plain }];
  if (formula) {
    insertions.unshift({ label: words.asFormula, cell: { kind: "formula", content: formula, format } });
  }
  if (typeof Office !== "undefined" && Office.context?.requirements && canComment()) {
    insertions.push({ label: words.asValueWithNote, cell: { ...plain, comment } });
  }
  return insertions;
};
