// Owns the words of the list of references as tests read them, and what a source states.
import { subjectOf } from "../../src/dataset/dataset";
import type { ReferenceWords, StatedText } from "../../src/workbook/freeze/references";

export const words: ReferenceWords = {
  title: "AZCN references",
  number: "No.",
  citation: "Source",
  cells: "Cells",
  stated: "Values as stated",
  caveat: "What to mind",
  link: "Link",
  edition: "Edition",
  frozen: "Frozen on",
};

export const stated: StatedText = ([reading]) => subjectOf(reading).row.label_en;
