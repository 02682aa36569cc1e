// Owns how a figure reads in words: its number with its unit, and how exact it is, in the user's language.
import type { Subject } from "../../dataset/dataset";
import type { Language } from "../../dataset/language";
import { cellText, LOCALES, numberText } from "./cell-text";
import type { Messages } from "../messages/en";

export type Unit = NonNullable<Subject["row"]["unit"]>;

const AZERBAIJANI_SCALES = [
  [1e9, "milyard"],
  [1e6, "milyon"],
] as const;

/** "800 million", where no digit is lost by it; else the number in full. */
const large = (value: number, language: Language): string => {
  if (language === "az") {
    const [size, name] = AZERBAIJANI_SCALES.find(([scale]) => Math.abs(value) >= scale) ?? [];
    return size && isShort(value / size)
      ? `${numberText(value / size, language)} ${name}`
      : numberText(value, language);
  }
  const size = language === "zh" ? (Math.abs(value) >= 1e8 ? 1e8 : 1e4) : Math.abs(value) >= 1e9 ? 1e9 : 1e6;
  // 2.541亿 is as short as 254.1 million.
  const decimals = language === "zh" ? 4 : 2;
  if (Math.abs(value) < size || !isShort(value / size, decimals)) return numberText(value, language);
  return new Intl.NumberFormat(LOCALES[language], {
    notation: "compact",
    compactDisplay: "long",
    maximumFractionDigits: decimals,
  }).format(value);
};

const isShort = (value: number, decimals = 2): boolean => {
  const scaled = value * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) < 1e-6;
};

const precise = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 6 }).format(value);

export const amountText = (
  value: number,
  unit: Unit | undefined,
  language: Language,
  { units }: Messages["figures"],
): string => {
  const isMoney = unit === "USD" || unit === "USD-2021" || unit === "CNY";
  const number = isMoney && Math.abs(value) >= 1e6 ? large(value, language) : precise(value, language);
  return unit ? units[unit](number) : number;
};

/** "over $800 million". */
export const figureText = (
  { value, qualifier }: { value?: number; qualifier?: string },
  unit: Unit | undefined,
  language: Language,
  words: Messages["figures"],
): string => {
  const how =
    words.qualifiers[(qualifier ?? "exact") as keyof typeof words.qualifiers] ?? words.qualifiers.exact;
  if (value !== undefined) return how(amountText(value, unit, language, words));
  const alone = how("").trim();
  return alone === "" ? words.noNumber : unit ? words.units[unit](alone) : alone;
};

export const dateOf = (date: string | undefined, language: Language, messages: Messages): string =>
  date ? cellText(date, "date", language, messages) : messages.figures.undated;
