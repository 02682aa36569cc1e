// Owns reading what Excel hands a function: blanks, data types and errors made plain, wrong kinds refused by name.
import { quoted, Refusal } from "../dataset/refusal";
import type { Cell } from "../dataset/field";

/** An omitted argument and a blank cell arrive as null, "" or undefined, by platform. */
export const isBlank = (value: unknown): boolean => value === null || value === undefined || value === "";

/** A plain value: Excel's data types give their basic value, and an error is passed on. */
const plain = (value: any): Cell | undefined => {
  if (isBlank(value)) return undefined;
  if (value instanceof CustomFunctions.Error) throw passedOn(value.code as string);
  if (typeof value === "object") {
    if (Array.isArray(value)) return plain(value.flat(2)[0]);
    if (value.type === "Error" || value.errorType !== undefined || value.code !== undefined)
      throw passedOn(String(value.basicValue ?? value.code));
    // A card stands for its record: its plain value would be #VALUE!.
    if (value.type === "Entity") return plain(value.properties?.Id ?? value.text);
    if ("basicValue" in value && value.basicType !== "Error") return plain(value.basicValue);
    throw new Refusal(
      "invalid",
      "The argument is a data type without a plain value. Give a text or a number instead.",
    );
  }
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Refusal("invalid", `The argument ${value} is not a number that Excel can hold. Give another.`);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : String(value);
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

export const optionalText = (value: unknown, { what, formula }: Parameter): string | undefined => {
  const found = plain(value);
  if (found === undefined || typeof found === "string") return found?.trim() || undefined;
  throw wrongKind(what, found, "a text", formula);
};

export const requiredText = (value: unknown, parameter: Parameter): string => {
  const found = optionalText(value, parameter);
  if (found !== undefined) return found;
  throw missing(parameter.what, parameter.formula);
};

export const requiredNumber = (value: unknown, { what, formula }: Parameter): number => {
  const found = plain(value);
  if (found === undefined) throw missing(what, formula);
  if (typeof found === "number") return found;
  throw wrongKind(what, found, "a number", formula);
};

export const optionalYear = (value: unknown, { what, formula }: Parameter): number | undefined => {
  const found = plain(value);
  if (found === undefined) return undefined;
  // A column of years is often text; four digits leave nothing to guess.
  const year = typeof found === "string" && /^\s*\d{4}\s*$/.test(found) ? Number(found) : found;
  if (typeof year === "number" && Number.isInteger(year) && year >= 1 && year <= 9999) return year;
  throw wrongKind(what, found, "a year such as 2019", formula);
};

export const requiredYear = (value: unknown, parameter: Parameter): number => {
  const year = optionalYear(value, parameter);
  if (year !== undefined) return year;
  throw missing(parameter.what, parameter.formula);
};

export const optionalBoolean = (value: unknown, { what, formula }: Parameter): boolean | undefined => {
  const found = plain(value);
  if (found === undefined || typeof found === "boolean") return found;
  if (found === 0 || found === 1) return found === 1;
  throw wrongKind(what, found, "TRUE or FALSE", formula);
};

/** The criteria of a table: columns and criteria in turn. A blank column ends nothing: its pair is left out. */
export const criteriaOf = (values: any[] | null | undefined): Cell[] => {
  const given = (Array.isArray(values) ? values : [values]).map((value) => plain(value));
  if (given.length % 2 === 1 && given.at(-1) === undefined) given.pop();
  const criteria: Cell[] = [];
  for (let index = 0; index < given.length; index += 2) {
    const column = given[index];
    const criterion = given[index + 1];
    if (column === undefined && criterion === undefined) continue;
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
