// Owns what a refusal reads like in the user's language, with what is left of the try.
import type { RefusalCode, RefusalDetails, WorkbookRefusal } from "../../workbook/excel/refusal";
import type { Messages } from "../messages/en";

type Words = Record<RefusalCode, (details: RefusalDetails) => string>;

const worded = (words: Words, { code, details }: WorkbookRefusal, messages: Messages): string => {
  const { left, kept } = details;
  const parts = [words[code](details)];
  if (kept) parts.push(messages.keptCells(`${kept.sheet}, ${kept.address}`));
  if (left?.kind === "cells") parts.push(messages.leftCells(`${left.at.sheet}, ${left.at.address}`));
  if (left?.kind === "sheet") parts.push(messages.leftSheet(left.sheet));
  return parts.join(" ");
};

/** Of the insertion of a table. */
export const tableRefusalText = (refusal: WorkbookRefusal, messages: Messages): string =>
  worded(messages.refusals, refusal, messages);

/** Of a change to what is in the workbook. */
export const workbookRefusalText = (refusal: WorkbookRefusal, messages: Messages): string =>
  worded({ ...messages.refusals, ...messages.workbook.refusals }, refusal, messages);

/** Of the insertion of one value or formula. */
export const cellRefusalText = (refusal: WorkbookRefusal, messages: Messages): string =>
  worded(
    { ...messages.refusals, ...messages.workbook.refusals, ...messages.cell.refusals },
    refusal,
    messages,
  );
