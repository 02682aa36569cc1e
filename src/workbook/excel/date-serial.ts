// Owns the way from an ISO date to Excel's day number and a format of the same precision.
import { periodOf } from "../../dataset/period";

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export interface DateCell {
  serial: number;
  format: string;
}

const formats = { year: "yyyy", month: "mmm yyyy", day: "yyyy-mm-dd" };

/** A date as the day number of its first day and a format that shows as much as is known: "2025-Q1" too; else undefined. */
export const dateCell = (iso: string): DateCell | undefined => {
  const period = periodOf(iso);
  if (!period) return undefined;
  const { first, precision } = period;
  // Excel has no sign for the quarter, so that it stands in the format as it is.
  return { serial: first, format: precision === "quarter" ? `yyyy"${iso.slice(4)}"` : formats[precision] };
};

/** A day number as the ISO date it stands for. */
export const isoDate = (serial: number): string => new Date(EPOCH + serial * DAY).toISOString().slice(0, 10);
