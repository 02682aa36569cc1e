// Owns what a refused insertion reads like in the user's language, with what is left of the try.
import type { WorkbookRefusal } from "../workbook/refusal";
import type { Messages } from "./messages/en";

export const tableRefusalText = ({ code, details }: WorkbookRefusal, messages: Messages): string => {
  const { left } = details;
  const parts = [messages.refusals[code](details)];
  if (left?.kind === "cells") parts.push(messages.leftCells(`${left.at.sheet}, ${left.at.address}`));
  if (left?.kind === "sheet") parts.push(messages.leftSheet(left.sheet));
  return parts.join(" ");
};

export const cellRefusalText = ({ code, details }: WorkbookRefusal, messages: Messages): string => {
  const words = { ...messages.refusals, ...messages.workbook.refusals, ...messages.cell.refusals };
  const { left } = details;
  const parts = [words[code](details)];
  if (left?.kind === "cells") parts.push(messages.workbook.leftCells(`${left.at.sheet}, ${left.at.address}`));
  return parts.join(" ");
};
