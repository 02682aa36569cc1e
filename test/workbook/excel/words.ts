// Owns the words of the list of references as tests read them.
import type { ReferenceWords } from "../../../src/workbook/freeze/references";

export const words: ReferenceWords = {
  title: "AZCN references",
  number: "No.",
  cell: "Cell",
  formula: "Formula",
  value: "Value",
  citation: "Citation",
  caveat: "What to mind",
  link: "Link",
};
