// Owns how one value that a function answers reads: with its unit, and as exactly as its source states it.
import type { Cell } from "../../dataset/cell";
import { type Reading, subjectOf } from "../../dataset/dataset";
import { basisOf } from "../../functions/basis";
import { amountText, figureText, type Unit } from "../shared/figure-text";
import type { Spoken } from "../shared/language";
import type { ListedFunction } from "../shared/generated-functions";

const SCALES = [1, 1e3, 1e6, 1e9];

const statedBy = (reading: Reading): { value?: number; qualifier?: string } => {
  if ("entry" in reading) return reading.observation ?? {};
  const found = reading.series.values.get(reading.period ?? "");
  return { value: found?.value, ...found?.detail };
};

const MONEY: readonly unknown[] = ["USD", "CNY"] satisfies Unit[];

/** Undefined for what has no unit that is known here. */
export const resultText = (
  { id, parameters }: ListedFunction,
  given: readonly unknown[],
  answer: Cell,
  { language, messages: { figures: words } }: Spoken,
): string | undefined => {
  if (typeof answer !== "number") return undefined;
  const amount = (unit: unknown): string => amountText(answer, unit as Unit, language, words);
  if (id === "REAL") return amount("USD");
  const to = given[parameters.findIndex(({ name }) => name === "to")];
  if (id === "EXCHANGE" && MONEY.includes(to)) return amount(to);
  if (given[parameters.findIndex(({ name }) => name === "measure")] === "growth") return amount("percent");
  const { readings } = basisOf(id, given);
  const units = new Set(readings.map((reading) => subjectOf(reading).row.unit));
  const [unit] = units;
  if (!unit || units.size > 1) return undefined;
  const [only] = readings;
  const stated = readings.length === 1 && only ? statedBy(only) : {};
  const { value } = stated;
  // Asked for in millions it is the same value.
  if (
    value !== undefined &&
    SCALES.some((scale) => Math.abs(answer * scale - value) <= 1e-9 * Math.abs(value))
  )
    return figureText(stated, unit, language, words);
  return id === "TOTAL" ? amount(unit) : undefined;
};
