// Owns how a dataset's cell reads in the pane: numbers and dates in the user's language, dates at their precision.
import type { Language } from "../../dataset/language";
import type { Cell, Column } from "../../dataset/table";

// Chromium, and so Excel's web view, knows Azerbaijani by name but carries no data of it:
// numbers are written as in German, whose separators are the same, and months are named here.
export const LOCALES: Record<Language, string> = { en: "en", az: "de", zh: "zh-Hans" };
const AZERBAIJANI_MONTHS = "yan fev mar apr may iyn iyl avq sen okt noy dek".split(" ");

// A format takes far longer to make than to use.
const numberFormats = new Map<string, Intl.NumberFormat>();

/** Two decimals, and of a number below one its first three digits: 0.00091 is no 0. */
const decimalsOf = (value: number): number =>
  value === 0 || Math.abs(value) >= 1 ? 2 : Math.min(12, 2 - Math.floor(Math.log10(Math.abs(value))));

export const numberText = (value: number, language: Language): string => {
  const decimals = decimalsOf(value);
  const key = `${language} ${decimals}`;
  const format =
    numberFormats.get(key) ?? new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals });
  numberFormats.set(key, format);
  return format.format(value);
};

export const dateText = (iso: string, language: Language): string => {
  const [year, month, day] = iso.split("-").map(Number);
  if (!year || !month) return iso;
  if (language === "az") return [day, AZERBAIJANI_MONTHS[month - 1], year].filter(Boolean).join(" ");
  return new Intl.DateTimeFormat(LOCALES[language], {
    year: "numeric",
    month: "short",
    day: day ? "numeric" : undefined,
    timeZone: "UTC",
  }).format(Date.UTC(year, month - 1, day ?? 1));
};

export const isNumeric = (type: Column["type"]): boolean =>
  type === "number" || type === "money" || type === "percent";

export const cellText = (
  cell: Cell,
  type: Column["type"],
  language: Language,
  words: { yes: string; no: string },
): string => {
  if (typeof cell === "boolean") return cell ? words.yes : words.no;
  if (typeof cell === "number") return type === "year" ? String(cell) : numberText(cell, language);
  return type === "date" && /^\d{4}-\d{2}/.test(cell) ? dateText(cell, language) : cell;
};
