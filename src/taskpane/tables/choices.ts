// Owns how a table is to be inserted: where, in which form and with what; the last choices are remembered.
import { dataset } from "../../dataset/current";
import { isMoney, type Money } from "../../dataset/money";
import { readPreference, readPreferences, writePreference } from "../shared/preference";

/** What can go in along with the rows. */
export const EXTRAS = ["title", "notes", "total", "verdict", "caveat", "link", "chart"] as const;

export type Extra = (typeof EXTRAS)[number];

export interface InsertionChoices extends Readonly<Record<Extra, boolean>> {
  readonly target: "selection" | "new-sheet";
  readonly form: "values" | "formula";
  readonly money: Money;
}

const FIRST_TABLE = "agreements";
const FIRST: InsertionChoices = {
  target: "selection",
  form: "values",
  title: true,
  notes: true,
  total: false,
  verdict: true,
  caveat: false,
  link: false,
  chart: false,
  money: {},
};

const isFlag = (value: unknown): value is boolean => typeof value === "boolean";

export const readChoices = (): InsertionChoices => {
  const kept = readPreferences("insertion");
  const extras = EXTRAS.map((extra) => [extra, isFlag(kept[extra]) ? kept[extra] : FIRST[extra]]);
  return {
    ...(Object.fromEntries(extras) as Record<Extra, boolean>),
    target: kept["target"] === "new-sheet" ? "new-sheet" : FIRST.target,
    form: kept["form"] === "formula" ? "formula" : FIRST.form,
    money: isMoney(kept["money"]) ? kept["money"] : FIRST.money,
  };
};

export const writeChoices = (choices: InsertionChoices): void =>
  writePreference("insertion", JSON.stringify(choices));

export const readLastTable = (): string => {
  const last = readPreference("table");
  return dataset.data.tables.find(({ id }) => id === last)?.id ?? FIRST_TABLE;
};

export const writeLastTable = (id: string): void => writePreference("table", id);
