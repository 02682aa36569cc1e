// Owns dates known to the year, quarter, month or day, each as the period from its first to its last day.

/** A period in Excel's day numbers, and how exactly it names a day. */
export interface Period {
  readonly first: number;
  readonly last: number;
  readonly precision: "year" | "quarter" | "month" | "day";
}

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day of a day number as "2025-03-15". */
const dayOf = (day: number): string => new Date(EPOCH + day * DAY).toISOString().slice(0, 10);

const dayNumber = (year: number, month: number, day: number): number =>
  // Date.UTC takes a year below 100 for one of the last century.
  (new Date(0).setUTCFullYear(year, month - 1, day) - EPOCH) / DAY;

const months = (
  year: number,
  month: number,
  count: number,
  precision: Period["precision"],
): Period | undefined =>
  year >= 1 && month >= 1 && month <= 12
    ? { first: dayNumber(year, month, 1), last: dayNumber(year, month + count, 1) - 1, precision }
    : undefined;

export const yearPeriod = (year: number): Period | undefined => months(year, 1, 12, "year");

const spelling = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
const quarterly = /^(?:(\d{4})[-/. ]?Q([1-4])|Q([1-4])[-/. ]?(\d{4}))$/i;

/** A date that begins with its year, or a quarter, as a period; undefined for what is no such date. */
export const periodOf = (text: string): Period | undefined => {
  const quarter = quarterly.exec(text);
  if (quarter) {
    return months(Number(quarter[1] ?? quarter[4]), Number(quarter[2] ?? quarter[3]) * 3 - 2, 3, "quarter");
  }
  const [, year, month, day] = spelling.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return yearPeriod(Number(year));
  const whole = months(Number(year), Number(month), 1, "month");
  if (!whole || day === undefined) return whole;
  const first = whole.first + Number(day) - 1;
  return Number(day) >= 1 && first <= whole.last ? { first, last: first, precision: "day" } : undefined;
};

/** The key of a period: "2025", "2025-Q1", "2025-03", "2025-03-15". */
export const keyOf = ({ first, precision }: Pick<Period, "first" | "precision">): string => {
  const day = dayOf(first);
  if (precision === "quarter") return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return day.slice(0, { year: 4, month: 7, day: 10 }[precision]);
};
