// Owns what Excel takes of a formula: so many characters, and texts of so many in it.
import type { Place } from "./address";
import { WorkbookRefusal } from "./refusal";

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;

// Sheets' names in quotes are eaten whole, since a quotation mark in one begins no text.
const QUOTED = /'(?:[^']|'')*'|"((?:[^"]|"")*)"/g;

export const isTooLong = (formula: string): boolean =>
  formula.length > LONGEST_FORMULA ||
  [...formula.matchAll(QUOTED)].some(([, text = ""]) => text.replaceAll('""', '"').length > LONGEST_TEXT);

export const refuseTooLong = (formula: string, at: Place): void => {
  if (isTooLong(formula)) throw new WorkbookRefusal("formula-limit", { at });
};
