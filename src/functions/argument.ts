// Owns reading what Excel hands a function: blanks, data types and errors made plain, wrong kinds refused by name.
import { quoted, Refusal } from "../dataset/refusal";
import type { Choice, Choices } from "../dataset/choice";
import type { Cell } from "../dataset/cell";
import { fold } from "../dataset/fold";
import { keyOf, periodOf } from "../dataset/period";

/** An omitted argument and a blank cell arrive as null, "" or undefined, by platform. */
export const isBlank = (value: unknown): boolean => value === null || value === undefined || value === "";

/** A plain value: Excel's data types give their basic value, and an error is passed on. */
const plain = (given: unknown): Cell | undefined => {
  if (isBlank(given)) return undefined;
  if (given instanceof CustomFunctions.Error) throw passedOn(String(given.code));
  // What cannot be read says why.
  if (given instanceof Refusal) throw given;
  if (Array.isArray(given)) return plain((given as unknown[][]).flat(2)[0]);
  if (typeof given === "object") return basicValue(given as DataType);
  if (typeof given === "number" && !Number.isFinite(given))
    throw new Refusal("invalid", `The argument ${given} is not a number that Excel can hold. Give another.`);
  return typeof given === "string" || typeof given === "number" || typeof given === "boolean"
    ? given
    : String(given);
};

/** One of Excel's data types, or an error among them. */
interface DataType {
  readonly type?: string;
  readonly basicType?: string;
  readonly basicValue?: unknown;
  readonly errorType?: string;
  readonly code?: string;
  readonly text?: unknown;
  readonly properties?: { readonly Id?: unknown };
}

const basicValue = (value: DataType): Cell | undefined => {
  if (value.type === "Error" || value.errorType !== undefined || value.code !== undefined)
    throw passedOn(String(value.basicValue ?? value.code));
  // A card stands for its record: its plain value would be #VALUE!.
  if (value.type === "Entity") return plain(value.properties?.Id ?? value.text);
  if ("basicValue" in value && value.basicType !== "Error") return plain(value.basicValue);
  throw new Refusal(
    "invalid",
    "The argument is a data type without a plain value. Give a text or a number instead.",
  );
};

const passedOn = (code: string): CustomFunctions.Error =>
  /N\/A|notAvailable/i.test(code)
    ? new CustomFunctions.Error(
        CustomFunctions.ErrorCode.notAvailable,
        "An argument is the error #N/A. Look at the cell it comes from.",
      )
    : new CustomFunctions.Error(
        CustomFunctions.ErrorCode.invalidValue,
        `An argument is an error (${code || "#VALUE!"}). Look at the cell it comes from.`,
      );

const wrongKind = (what: string, value: Cell, wanted: string, formula: string): Refusal =>
  new Refusal(
    "invalid",
    `The ${what} has to be ${wanted}, and ${typeof value === "string" ? quoted(value) : value} is not. Try ${formula}.`,
  );

const missing = (what: string, formula: string): Refusal =>
  new Refusal("invalid", `The ${what} is missing. Try ${formula}.`);

/** What an argument is called in a message, and a formula that shows it in use. */
export interface Parameter {
  readonly what: string;
  readonly formula: string;
}

/** Some desktop builds hand an empty cell over as 0, which is no text, no year and no choice of ours. */
const present = (value: unknown): Cell | undefined => {
  const found = plain(value);
  return found === 0 ? undefined : found;
};

export const optionalText = (value: unknown, { what, formula }: Parameter): string | undefined => {
  const found = present(value);
  if (found === undefined || typeof found === "string") return found?.trim() || undefined;
  throw wrongKind(what, found, "a text", formula);
};

export const requiredText = (value: unknown, parameter: Parameter): string => {
  const found = optionalText(value, parameter);
  if (found !== undefined) return found;
  throw missing(parameter.what, parameter.formula);
};

/** The choice that is named; the usual one, where there is one, when none is. */
export const chosen = <C extends Choice>(choices: Choices<C>, value: unknown, formula: string): C => {
  const name = optionalText(value, { what: choices.option, formula }) ?? choices.usual;
  if (name === undefined) throw missing(choices.option, formula);
  return choices.choose(name, formula);
};

export const optionalNumber = (value: unknown, { what, formula }: Parameter): number | undefined => {
  const found = plain(value);
  if (found === undefined || typeof found === "number") return found;
  throw wrongKind(what, found, "a number", formula);
};

export const requiredNumber = (value: unknown, parameter: Parameter): number => {
  const found = optionalNumber(value, parameter);
  if (found !== undefined) return found;
  throw missing(parameter.what, parameter.formula);
};

export const optionalYear = (value: unknown, { what, formula }: Parameter): number | undefined => {
  const found = present(value);
  if (found === undefined) return undefined;
  // A column of years is often text; four digits leave nothing to guess.
  const year = typeof found === "string" && /^\s*\d{4}\s*$/.test(found) ? Number(found) : found;
  if (typeof year === "number" && Number.isInteger(year) && year >= 1 && year <= 9999) return year;
  throw wrongKind(what, found, "a year such as 2019", formula);
};

/** The preferred figure when omitted, the latest, or the one as of a year. */
export const asOfArgument = (value: unknown, formula: string): "latest" | number | undefined => {
  const found = present(value);
  return typeof found === "string" && fold(found) === "latest"
    ? "latest"
    : optionalYear(found, { what: 'asOf ("latest", or a year)', formula });
};

const latestWords: ReadonlySet<string> = new Set(
  ["latest", "last", "son", "ən son", "sonuncu", "最新"].map(fold),
);

/** Numbers below are years, those from it on are the day numbers of dates. */
const firstDayNumber = 10_000;

/** "latest", or the key of a year, quarter, month or day: a number is a year, or the date of a cell. */
export const optionalPeriod = (value: unknown, { what, formula }: Parameter): string | undefined => {
  const found = present(value);
  if (found === undefined) return undefined;
  if (typeof found === "number" && Number.isInteger(found) && found >= 1 && found < firstDayNumber)
    return String(found).padStart(4, "0");
  if (typeof found === "number" && found >= firstDayNumber && found < 2_958_466)
    return keyOf({ first: Math.floor(found), precision: "day" });
  if (typeof found === "string" && latestWords.has(fold(found))) return "latest";
  const period = typeof found === "string" ? periodOf(found.trim()) : undefined;
  if (period) return keyOf(period);
  throw wrongKind(what, found, 'a year such as 2025, "2025-Q1", "2025-03", a date or "latest"', formula);
};

export const requiredPeriod = (value: unknown, parameter: Parameter): string => {
  const period = optionalPeriod(value, parameter);
  if (period !== undefined) return period;
  throw missing(parameter.what, parameter.formula);
};

export const requiredYear = (value: unknown, parameter: Parameter): number => {
  const year = optionalYear(value, parameter);
  if (year !== undefined) return year;
  throw missing(parameter.what, parameter.formula);
};

export const optionalBoolean = (value: unknown, { what, formula }: Parameter): boolean | undefined => {
  const found = present(value);
  if (found === undefined || typeof found === "boolean") return found;
  if (found === 1) return true;
  throw wrongKind(what, found, "TRUE or FALSE", formula);
};

/** The criteria of a table: columns and criteria in turn. A blank column ends nothing: its pair is left out. */
export const criteriaOf = (values: readonly unknown[] | null | undefined): Cell[] => {
  const given = (Array.isArray(values) ? values : [values]).map(plain);
  if (given.length % 2 === 1 && given.at(-1) === undefined) given.pop();
  const criteria: Cell[] = [];
  for (let index = 0; index < given.length; index += 2) {
    const column = given[index] === 0 ? undefined : given[index];
    const criterion = given[index + 1];
    if (column === undefined && (criterion === undefined || criterion === 0)) continue;
    if (column === undefined)
      throw new Refusal(
        "invalid",
        `The criterion ${quoted(String(criterion))} has no column. Give columns and criteria in pairs, as in =AZCN.DATA("loans",TRUE,"year",">=2018").`,
      );
    criteria.push(column);
    // As in COUNTIFS, the pair of an empty criterion looks for blanks; a criterion not given at all is refused later.
    if (index + 1 < given.length) criteria.push(criterion ?? "");
  }
  return criteria;
};
