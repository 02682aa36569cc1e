// Owns how a row of a table and a value in it are called in the report on it.
import { dataset } from "../../dataset/current";
import { type Language, labelIn } from "../../dataset/language";
import type { Cell, Column } from "../../dataset/table";
import { cellText } from "../shared/cell-text";
import type { Spoken } from "../shared/language";

/** The record's label; of an observation its record's; a period as it is. */
export const rowLabel = (row: string, language: Language): string => {
  const subject = dataset.subjects.find(row) ?? dataset.subjects.find(row.split("/")[0]!);
  return subject ? labelIn(language, subject.row) : row;
};

export const shownValue = (value: Cell, { type }: Column, { language, messages }: Spoken): string =>
  cellText(value, type, language, messages) || messages.workbook.blank;
