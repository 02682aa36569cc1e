// Owns the way from an ISO date to Excel's day number and a format of the same precision.

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export interface DateCell {
  serial: number;
  format: string;
}

/** "2019-04-24", "2019-04" or "2019" as a day number and its format; undefined for any other text. */
export const dateCell = (iso: string): DateCell | undefined => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  const serial = (Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)) - EPOCH) / DAY;
  return { serial, format: day ? "yyyy-mm-dd" : month ? "mmm yyyy" : "yyyy" };
};

/** A day number as the ISO date it stands for. */
export const isoDate = (serial: number): string => new Date(EPOCH + serial * DAY).toISOString().slice(0, 10);
