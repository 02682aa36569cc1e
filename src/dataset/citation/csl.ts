// Owns a reference as CSL-JSON (citationstyles.org): the one form that every written style is made from.
import type { Source } from "../generated/schema";

/** A source, where in it the figure stands, and what is cited: without `subject`, the source as a whole. */
export interface Reference {
  readonly source: Source;
  readonly locator?: string;
  /** What has a note on the very value: only some styles give it. */
  readonly noted?: { readonly note?: string };
  /** Id of the record's observation, or of the series and its year. */
  readonly subject?: string;
}

export type Name = { readonly literal: string } | { readonly family: string; readonly given: string };

/** A day, month or year, at the precision known. */
export interface CslDate {
  readonly "date-parts": readonly [readonly [year: number, month?: number, day?: number]];
}

export interface CslItem {
  readonly id: string;
  readonly type: "dataset" | "webpage";
  readonly title: string;
  readonly author: readonly Name[];
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly note?: string;
  readonly annote?: string;
}

/** Where the source is read. */
export const addressOf = ({ url, read_at }: Source): string | undefined => url ?? read_at;

const dateOf = (text: string | undefined): CslDate | undefined =>
  text === undefined
    ? undefined
    : { "date-parts": [text.split("-").map(Number) as [number, number?, number?]] };

const nameOf = (name: string): Name => {
  const [family, given] = name.split(", ");
  return given === undefined ? { literal: name } : { family: family!, given };
};

/** The named authors; without any, who published the work. */
export const authorsOf = ({ authors, publisher }: Source): Name[] => (authors ?? [publisher]).map(nameOf);

export const cslItem = ({ source, locator, noted, subject }: Reference): CslItem => {
  const { id, kind, title, publisher, authors, date, accessed, url, read_at } = source;
  return {
    id: subject === undefined ? id : `${id}:${subject}`,
    type: kind === "dataset" ? "dataset" : "webpage",
    title,
    author: authorsOf(source),
    // An author is not named again as the publisher.
    publisher: authors && publisher,
    issued: dateOf(date),
    // The day belongs to the address that was read, which may be that of a copy.
    accessed: url && read_at ? undefined : dateOf(accessed),
    URL: addressOf(source),
    note: locator,
    annote: noted?.note,
  };
};

export const partsOf = (date: CslDate | undefined): readonly number[] =>
  (date?.["date-parts"][0] ?? []) as readonly number[];

/** A day as ISO 8601 writes it, with another separator where one is given. */
export const isoDate = (date: CslDate, separator = "-"): string =>
  partsOf(date)
    .map((part) => String(part).padStart(2, "0"))
    .join(separator);

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const monthName = (month: number): string => months[month - 1]!;
