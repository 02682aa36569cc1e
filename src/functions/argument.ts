// Owns reading what Excel hands a function: blanks, data types and errors made plain, wrong kinds refused by name.
import { quoted, Refusal } from "../dataset/refusal";
import type { Choice, Choices } from "../dataset/choice";
import type { Cell } from "../dataset/cell";
import { fold } from "../dataset/fold";
import { isLanguage, type Language } from "../dataset/language";
import { keyOf, periodOf } from "../dataset/period";

/** An omitted argument and a blank cell arrive as null, "" or undefined, by platform. */
export const isBlank = (value: unknown): boolean => value === null || value === undefined || value === "";

/** A plain value: Excel's data types give their basic value, and an error is passed on. */
const plain = (given: unknown, parameter: Parameter): Cell | undefined => {
  if (isBlank(given)) return undefined;
  if (given instanceof CustomFunctions.Error) throw passedOn(String(given.code), parameter);
  // What cannot be read says why.
  if (given instanceof Refusal) throw given;
  if (Array.isArray(given)) return plain((given as unknown[][]).flat(2)[0], parameter);
  if (typeof given === "object") return basicValue(given as DataType, parameter);
  if (typeof given === "number" && !Number.isFinite(given))
    throw refused(parameter, "is not a number that Excel can hold");
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

const basicValue = (value: DataType, parameter: Parameter): Cell | undefined => {
  if (value.type === "Error" || value.errorType !== undefined || value.code !== undefined)
    throw passedOn(String(value.basicValue ?? value.code), parameter);
  // A card stands for its record: its plain value would be #VALUE!.
  if (value.type === "Entity") return plain(value.properties?.Id ?? value.text, parameter);
  if ("basicValue" in value && value.basicType !== "Error") return plain(value.basicValue, parameter);
  throw refused(parameter, "is a data type without a plain value: give a text or a number");
};

/** What an argument is called in a message, and a formula that shows it in use. */
export interface Parameter {
  readonly what: string;
  readonly formula: string;
  /** What it has to be, where few things will do. */
  readonly accepted?: string;
}

const refused = ({ what, formula }: Parameter, why: string): Refusal =>
  new Refusal("invalid", `The ${what} ${why}. Try ${formula}.`);

const passedOn = (code: string, { what, formula }: Parameter): CustomFunctions.Error => {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const isMissing = /N\/A|notAvailable/i.test(code);
  return new CustomFunctions.Error(
    isMissing ? notAvailable : invalidValue,
    `The ${what} is the error ${isMissing ? "#N/A" : code || "#VALUE!"}: look at the cell it comes from. Try ${formula}.`,
  );
};

export const wrongKind = (parameter: Parameter, value: Cell, wanted: string): Refusal => {
  const shown = typeof value === "string" ? quoted(value) : String(value).toUpperCase();
  return refused(parameter, `has to be ${parameter.accepted ?? wanted}, and ${shown} is not`);
};

const missing = (parameter: Parameter): Refusal =>
  refused(parameter, `is missing${parameter.accepted ? `; it has to be ${parameter.accepted}` : ""}`);

/** Some desktop builds hand an empty cell over as 0, which is no text, no year and no choice of ours. */
const present = (value: unknown, parameter: Parameter): Cell | undefined => {
  const found = plain(value, parameter);
  return found === 0 ? undefined : found;
};

export const optionalText = (value: unknown, parameter: Parameter): string | undefined => {
  const found = present(value, parameter);
  if (found === undefined || typeof found === "string") return found?.trim() || undefined;
  throw wrongKind(parameter, found, "a text");
};

export const requiredText = (value: unknown, parameter: Parameter): string => {
  const found = optionalText(value, parameter);
  if (found !== undefined) return found;
  throw missing(parameter);
};

/** The choice that is named; the usual one, where there is one, when none is. */
export const chosen = <C extends Choice>(choices: Choices<C>, value: unknown, formula: string): C => {
  const parameter = { what: choices.option, formula, accepted: choices.accepted };
  const name = optionalText(value, parameter) ?? choices.usual;
  if (name === undefined) throw missing(parameter);
  return choices.choose(name, formula);
};

export const optionalNumber = (value: unknown, parameter: Parameter): number | undefined => {
  const found = plain(value, parameter);
  if (found === undefined || typeof found === "number") return found;
  throw wrongKind(parameter, found, "a number");
};

export const requiredNumber = (value: unknown, parameter: Parameter): number => {
  const found = optionalNumber(value, parameter);
  if (found !== undefined) return found;
  throw missing(parameter);
};

export const optionalYear = (value: unknown, parameter: Parameter): number | undefined => {
  const found = present(value, parameter);
  if (found === undefined) return undefined;
  // A column of years is often text; four digits leave nothing to guess.
  const year = typeof found === "string" && /^\s*\d{4}\s*$/.test(found) ? Number(found) : found;
  if (typeof year === "number" && Number.isInteger(year) && year >= 1 && year <= 9999) return year;
  throw wrongKind(parameter, found, "a calendar year such as 2019");
};

const latestWords: ReadonlySet<string> = new Set(
  ["latest", "last", "son", "ən son", "sonuncu", "最新"].map(fold),
);

const meansLatest = (found: Cell | undefined): boolean =>
  typeof found === "string" && latestWords.has(fold(found));

export const asOfName = "date of the value (asOf)";

/** The preferred figure when omitted, the latest, or the one as of a year. */
export const asOfArgument = (value: unknown, formula: string): "latest" | number | undefined => {
  const parameter = {
    what: asOfName,
    formula,
    accepted: '"latest" or a calendar year such as 2019',
  };
  const found = present(value, parameter);
  return meansLatest(found) ? "latest" : optionalYear(found, parameter);
};

/** Numbers below are years, those from it on are the day numbers of dates. */
const firstDayNumber = 10_000;

/** "latest", or the key of a year, quarter, month or day: a number is a year, or the date of a cell. */
export const optionalPeriod = (value: unknown, parameter: Parameter): string | undefined => {
  const found = present(value, parameter);
  if (found === undefined) return undefined;
  if (typeof found === "number" && Number.isInteger(found) && found >= 1 && found < firstDayNumber)
    return String(found).padStart(4, "0");
  if (typeof found === "number" && found >= firstDayNumber && found < 2_958_466)
    return keyOf({ first: Math.floor(found), precision: "day" });
  if (meansLatest(found)) return "latest";
  const period = typeof found === "string" ? periodOf(found.trim()) : undefined;
  if (period) return keyOf(period);
  throw wrongKind(parameter, found, 'a year such as 2025, "2025-Q1", "2025-03", a date or "latest"');
};

export const requiredPeriod = (value: unknown, parameter: Parameter): string => {
  const period = optionalPeriod(value, parameter);
  if (period !== undefined) return period;
  throw missing(parameter);
};

export const requiredYear = (value: unknown, parameter: Parameter): number => {
  const year = optionalYear(value, parameter);
  if (year !== undefined) return year;
  throw missing(parameter);
};

export const optionalBoolean = (value: unknown, parameter: Parameter): boolean | undefined => {
  const found = present(value, parameter);
  if (found === undefined || typeof found === "boolean") return found;
  if (found === 1) return true;
  throw wrongKind(parameter, found, "TRUE or FALSE");
};

/** Whether a table has headers, or the language of those it has. */
export const optionalHeaders = (value: unknown, parameter: Parameter): boolean | Language | undefined => {
  const found = present(value, parameter);
  const language = typeof found === "string" ? found.trim().toLowerCase() : undefined;
  if (isLanguage(language)) return language;
  return optionalBoolean(value, { ...parameter, accepted: 'TRUE, FALSE, "en", "az" or "zh"' });
};

/** The criteria of a table: columns and criteria in turn. A blank column ends nothing: its pair is left out. */
export const criteriaOf = (values: readonly unknown[] | null | undefined): Cell[] => {
  const formula = '=AZCN.DATA("loans",TRUE,"year",">=2018")';
  const given = (Array.isArray(values) ? values : [values]).map((value, index) =>
    plain(value, { what: index % 2 === 0 ? "column" : "criterion", formula }),
  );
  if (given.length % 2 === 1 && given.at(-1) === undefined) given.pop();
  const criteria: Cell[] = [];
  for (let index = 0; index < given.length; index += 2) {
    const column = given[index] === 0 ? undefined : given[index];
    const criterion = given[index + 1];
    if (column === undefined && (criterion === undefined || criterion === 0)) continue;
    if (column === undefined)
      throw refused(
        { what: `criterion ${quoted(String(criterion))}`, formula },
        "has no column: columns and criteria come in pairs",
      );
    criteria.push(column);
    // As in COUNTIFS, the pair of an empty criterion looks for blanks; a criterion not given at all is refused later.
    if (index + 1 < given.length) criteria.push(criterion ?? "");
  }
  return criteria;
};
