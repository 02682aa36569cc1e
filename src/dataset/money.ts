// Owns the money of a table as its reader wants it: another currency or constant prices, in whole units, millions or billions.
import { referenceOf, shortCitation } from "./citation";
import type { Dataset } from "./dataset";
import type { ColumnRow } from "./generated/schema";
import type { Language } from "./language";
import { Refusal } from "./refusal";
import { exchanged, inPricesOf } from "./series";
import { isOfSeries, type Line, type WholeTable } from "./table";

export const CURRENCIES = ["USD", "AZN", "CNY", "USD-2024"] as const;
export const SCALES = [1, 1e6, 1e9] as const;

/** The year in whose prices "USD-2024" is. */
const BASE_YEAR = 2024;

export interface Money {
  /** As the dataset has it where none is chosen. */
  readonly currency?: (typeof CURRENCIES)[number];
  readonly scale?: (typeof SCALES)[number];
}

/** Whether what was kept of a choice is one. */
export const isMoney = (value: unknown): value is Money => {
  if (typeof value !== "object" || value === null) return false;
  const { currency, scale } = value as Money;
  return [undefined, ...CURRENCIES].includes(currency) && [undefined, ...SCALES].includes(scale);
};

type Unit = Money["currency"] | "USD-2021";

/** The unit of a column of money; undefined for any other. */
export const unitOf = (dataset: Dataset, { type, field }: ColumnRow): Unit => {
  if (type !== "money") return undefined;
  if (field === "amount" || field === "amount-2021") return field === "amount" ? "USD" : "USD-2021";
  return dataset.series.find(({ id }) => id === field)?.row.unit as Unit;
};

/** The unit that the column is in then: dollars of 2021 stay what they are, having no year of their own. */
const wantedUnit = (unit: Unit, { currency }: Money): Unit =>
  unit === undefined || unit === "USD-2021" ? unit : (currency ?? unit);

export const isConverted = (unit: Unit, money: Money): boolean => unit !== wantedUnit(unit, money);

const yearOf = ({ row }: WholeTable, { key, record }: Line): number =>
  Number((isOfSeries(row) ? key : (record?.observation?.as_of ?? record?.entry.row.date))?.slice(0, 4));

/** An amount in the unit that is wanted, with the sources of the rates; no value where a rate is not known. */
export const converted = (
  dataset: Dataset,
  table: WholeTable,
  line: Line,
  { value, unit }: { value: number; unit: Unit },
  money: Money,
): { value: number | ""; sources: readonly string[] } => {
  const { scale = 1 } = money;
  const wanted = wantedUnit(unit, money);
  if (!isConverted(unit, money) || unit === "USD-2021" || unit === "USD-2024" || !unit || !wanted) {
    return { value: value / scale, sources: [] };
  }
  const year = yearOf(table, line);
  try {
    if (Number.isNaN(year)) return { value: "", sources: [] };
    const isReal = wanted === "USD-2024";
    const sold = exchanged(dataset, value, unit, isReal || wanted === "USD-2021" ? "USD" : wanted, year);
    const level = isReal ? inPricesOf(dataset, sold.value, year, BASE_YEAR) : sold;
    return {
      // Whole cents: more digits than that no average rate gives.
      value: Math.round(level.value * 100) / 100 / scale,
      sources: [...sold.rests, ...level.rests].map((reading) =>
        shortCitation({ source: referenceOf(dataset, reading).source }),
      ),
    };
  } catch (error) {
    if (error instanceof Refusal) return { value: "", sources: [] };
    throw error;
  }
};

const NAMES: Readonly<Record<NonNullable<Unit>, Readonly<Record<Language, string>>>> = {
  USD: { en: "USD", az: "USD", zh: "美元" },
  AZN: { en: "AZN", az: "AZN", zh: "马纳特" },
  CNY: { en: "CNY", az: "CNY", zh: "元人民币" },
  "USD-2021": { en: "2021 USD", az: "2021 USD", zh: "2021年不变价美元" },
  "USD-2024": {
    en: "constant 2024 USD",
    az: "2024-cü ilin sabit qiymətləri ilə, USD",
    zh: "2024年不变价美元",
  },
};

const SCALED: Readonly<Record<Language, (unit: string, isBillion: boolean) => string>> = {
  en: (unit, isBillion) => `${unit} ${isBillion ? "billion" : "million"}`,
  az: (unit, isBillion) => {
    const size = isBillion ? "mlrd" : "mln";
    return /\d [A-Z]{3}$/.test(unit) ? `${unit}, ${size}` : unit.replace(/[A-Z]{3}$/, `${size} $&`);
  },
  zh: (unit, isBillion) => unit.replace(/(美元|马纳特|元?人民币)$/, `${isBillion ? "十亿" : "百万"}$&`),
};

/** A unit's name at the end of a label: ", USD", ", constant 2021 USD", "（2021年不变价美元）". */
const UNIT_AT_END = /(?:, ([^,]*(?:USD|CNY))|（([^（）]*(?:美元|人民币))）)$/;

/** The label with the unit that the money is in then. */
export const moneyLabel = (label: string, unit: Unit, money: Money, language: Language): string => {
  const wanted = wantedUnit(unit, money);
  const { scale = 1 } = money;
  if (!wanted || (scale === 1 && !isConverted(unit, money))) return label;
  const [, latin, chinese] = UNIT_AT_END.exec(label) ?? [];
  const own = isConverted(unit, money) ? undefined : (latin ?? chinese);
  const name = own ?? NAMES[wanted][language];
  const text = scale === 1 ? name : SCALED[language](name, scale === 1e9);
  return label.replace(UNIT_AT_END, "") + (language === "zh" ? `（${text}）` : `, ${text}`);
};
