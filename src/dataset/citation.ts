// Owns how a source is cited.
import { Choices } from "./choice";
import type { Dataset, Reading, SeriesReading } from "./dataset";
import type { SeriesRow, Source } from "./generated/schema";
import { Refusal } from "./refusal";

/** A source, and where in it the figure stands. */
export interface Reference {
  readonly source: Source;
  readonly locator?: string;
}

type Style = {
  readonly id: "short" | "APA" | "BibTeX" | "URL";
  readonly cite: (reference: Reference) => string;
};

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

const dated = (date: string | undefined): { year?: string; month?: string; day?: string } => {
  const [year, month, day] = (date ?? "").split("-");
  return {
    ...(year ? { year } : {}),
    ...(month ? { month: months[Number(month) - 1]! } : {}),
    ...(day ? { day: String(Number(day)) } : {}),
  };
};

/** Where the source is read. */
export const addressOf = ({ url, read_at }: Source): string | undefined => url ?? read_at;

/** A source and a place in it, in a few words: what stands under a table. */
export const shortCitation = ({ source, locator }: Reference): string => {
  const { year, month, day } = dated(source.date);
  const name =
    source.attribution ??
    `${source.publisher} (${[day, month, year].filter(Boolean).join(" ") || "undated"})`;
  return locator ? `${name}, ${locator}` : name;
};

const apa = ({ source, locator }: Reference): string => {
  const { year, month, day } = dated(source.date);
  const date = [year ?? "n.d.", [month, day].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  const parts = [
    `${source.author ?? source.publisher} (${date}). ${source.title}${locator ? ` (${locator})` : ""}.`,
    ...(source.author ? [`${source.publisher}.`] : []),
    ...(addressOf(source) ? [addressOf(source)!] : []),
  ];
  return parts.join(" ");
};

// The characters that TeX would read as commands.
const tex = (text: string): string =>
  text.replace(/[\\{}$&#%_^~]/g, (character) => (/[{}$&#%_]/.test(character) ? `\\${character}` : " "));

const bibtex = ({ source, locator }: Reference): string => {
  const { year, month } = dated(source.date);
  const fields: [string, string | undefined][] = [
    ["author", `{${tex(source.author ?? source.publisher)}}`],
    ["title", tex(source.title)],
    ["publisher", tex(source.publisher)],
    ["year", year],
    ["month", month],
    ["url", addressOf(source)],
    ["note", locator && tex(locator)],
  ];
  return `@misc{${source.id}, ${fields.flatMap(([name, value]) => (value ? [`${name} = {${value}}`] : [])).join(", ")}}`;
};

const link = ({ source }: Reference): string => {
  const found = addressOf(source);
  if (found) return found;
  throw new Refusal(
    "unknown",
    `${source.publisher} gives no address for "${source.title}". Try the style "APA".`,
  );
};

export const styles = new Choices<Style>(
  "citation style",
  [
    { id: "short", cite: shortCitation },
    { id: "APA", cite: apa },
    { id: "BibTeX", cite: bibtex },
    { id: "URL", cite: link },
  ],
  "short",
);

/** Where a value comes from: a period of a series may have a source of its own, an observation always has. */
export const referenceOf = (dataset: Dataset, reading: Reading): Reference => {
  const { source, locator } =
    "entry" in reading ? (reading.observation ?? reading.entry.row) : sourceInPeriod(reading);
  return { source: dataset.sources.get(source)!, locator };
};

const sourceInPeriod = ({
  series: { row, values },
  period = "",
}: SeriesReading): Pick<SeriesRow, "source" | "locator"> => {
  const own = values.get(period)?.detail.source;
  return own === undefined ? row : { source: own };
};
