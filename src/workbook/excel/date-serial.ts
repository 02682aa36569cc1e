// Owns the way between an ISO date and Excel's day number, with a format of the same precision.
import type { Language } from "../../dataset/language";
import { periodOf } from "../../dataset/period";

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** 31 December 9999, the last day that Excel knows; its first is 1 January 1900. */
const LAST_DAY = 2_958_465;
/** Excel counts a 29 February 1900 that never was: days before it have a number one less. */
const NO_DAY = 60;

/** What a day's number is smaller by in a workbook that counts from 1904. */
const FROM_1904 = 1462;

/** Asks how the workbook counts its days; once that has come, the result tells what its numbers are smaller by. */
export const readDateSystem = ({ workbook }: Excel.RequestContext): (() => number) => {
  const second = workbook.functions.date(1904, 1, 2).load("value");
  return () => (second.value === 1 ? FROM_1904 : 0);
};

export interface DateCell {
  serial: number;
  format: string;
}

/** The month is named in the table's language, whatever Excel's own is. */
const formats: Record<Language, { year: string; month: string; day: string }> = {
  en: { year: "yyyy", month: "[$-409]mmm yyyy", day: "[$-409]mmm d, yyyy" },
  az: { year: "yyyy", month: "[$-42C]mmm yyyy", day: "[$-42C]d mmm yyyy" },
  zh: { year: "yyyy", month: 'yyyy"年"m"月"', day: 'yyyy"年"m"月"d"日"' },
};

/**
 * A date as the day number of its first day and a format that shows as much as is known: "2025-Q1" too. Undefined for
 * what is no date, or none that Excel knows.
 */
export const dateCell = (iso: string, language: Language = "en"): DateCell | undefined => {
  const period = periodOf(iso);
  if (!period) return undefined;
  const { first, precision } = period;
  const serial = first <= NO_DAY ? first - 1 : first;
  if (serial < 1 || serial > LAST_DAY) return undefined;
  // Excel has no sign for the quarter, so that it stands in the format as it is.
  return { serial, format: precision === "quarter" ? `yyyy"${iso.slice(4)}"` : formats[language][precision] };
};

/** A day number as the ISO date it stands for; undefined for what is no whole day, or none that Excel knows. */
export const isoDate = (serial: number): string | undefined =>
  Number.isInteger(serial) && serial >= 1 && serial <= LAST_DAY && serial !== NO_DAY
    ? new Date(EPOCH + (serial < NO_DAY ? serial + 1 : serial) * DAY).toISOString().slice(0, 10)
    : undefined;
