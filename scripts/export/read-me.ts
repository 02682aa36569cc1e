// Owns the exported workbook's first sheet: what this is, on what terms, and what its words mean.
import type { Dataset } from "../../src/dataset/dataset";
import type { Observation, Source, Verdict } from "../../src/dataset/generated/schema";
import type { Sheet } from "./sheets";

/** A heading, or a text with what is said about it beside it. */
export interface ReadMeLine {
  readonly heading?: string;
  readonly text?: string;
  readonly about?: string;
  readonly link?: string;
}

const verdicts: Record<Verdict["verdict"], string> = {
  confirmed: "Independent sources say the same.",
  partly: "Independent sources bear out a part of it.",
  disputed: "Independent sources differ among themselves, or in what they count.",
  contradicted: "A primary source or two independent reports say otherwise; the other value is named.",
  "not found": "No corroboration was seen. That does not make it false.",
  "not checked": "No source was sought.",
};

const exactness: Record<Observation["qualifier"], string> = {
  exact: "The source gives this number.",
  rounded: "The source rounds.",
  about: "The source says about, or nearly.",
  over: "The source says more than this; the true value is higher.",
  "at-least": "The source says this or more.",
  "up-to": "The source says this or less.",
  dozens: "The source gives no number.",
  several: "The source gives no number.",
};

const columns: Record<string, string> = {
  Value: "The preferred value, in the unit beside it. Money is in whole units, never in millions.",
  "Value in the article": "What the founding article of 2022 says, where it differs or agrees.",
  "As of":
    "The day, month or year the value holds for, at the precision known; it is formatted to that precision.",
  Counted: "Whether a total may add the amount. Where it may not, the caveat says why.",
  "USD-2021": "Constant US dollars of 2021. Never add them to current dollars.",
  "What to mind": "The caveat: definitions, doubts, and why one value is preferred to another.",
  Link: "Where the source was published, or the copy of it that was read.",
};

const pairs = (words: Record<string, string>): ReadMeLine[] =>
  Object.entries(words).map(([text, about]) => ({ text, about }));

/** Each attribution that goes wherever the values go, once. */
const attributions = (sources: readonly Source[]): ReadMeLine[] => [
  ...new Map(
    sources
      .filter(({ attribution }) => attribution)
      .map(({ attribution, licence }) => [attribution, { text: attribution!, about: licence ?? "" }]),
  ).values(),
];

export const readMe = (
  { data: { edition } }: Dataset,
  sources: readonly Source[],
  sheets: readonly Sheet[],
): ReadMeLine[] => [
  { heading: edition.title },
  { text: "Edition", about: `${edition.version} of ${edition.date}` },
  {
    text: "Licence",
    about: `${edition.licence} for the compilation; each value is under the licence of its source, and its attribution below goes wherever it goes.`,
    link: edition.licence_url,
  },
  { text: "To cite", about: `AZCN for Excel, ${edition.title}, ${edition.version} (${edition.date})` },
  {
    text: "Languages",
    about:
      "Everything is in English here; the add-in and the CSV files have the labels and the fixed words in Azerbaijani and Chinese too.",
  },
  { text: "" },
  { heading: "Sheets" },
  ...sheets.map(({ name, description, table }) => ({
    text: name,
    about: table.label !== name ? `${table.label}. ${description}` : description,
    link: `#'${name.replaceAll("'", "''")}'!A1`,
  })),
  { text: "" },
  { heading: "Columns" },
  ...pairs(columns),
  { text: "" },
  { heading: "Verdicts" },
  ...pairs(verdicts),
  { text: "" },
  { heading: "Exactness" },
  ...pairs(exactness),
  { text: "" },
  { heading: "Attribution" },
  ...attributions(sources),
  { text: "All others", about: "Single facts, quoted with their source: see the sheet Sources." },
];
