// Owns the styles in which a source is cited, and which source a value has.
import { Choices } from "./choice";
import { apa, inText } from "./citation/apa";
import { bibtex } from "./citation/bibtex";
import { addressOf, authorsOf, cslItem, monthName, type Reference } from "./citation/csl";
import { ris } from "./citation/ris";
import type { Dataset, Reading, RecordReading, SeriesReading, SeriesValue } from "./dataset";
import { quoted, Refusal } from "./refusal";

export { addressOf, type Reference } from "./citation/csl";

type Style = {
  readonly id: "short" | "APA" | "BibTeX" | "URL" | "RIS";
  readonly aliases?: readonly string[];
  readonly cite: (reference: Reference) => string;
};

const longDate = (date: string): string => {
  const [year, month, day] = date.split("-").map(Number);
  return [day, month && monthName(month), year].filter(Boolean).join(" ");
};

/** A source and a place in it, in a few words: what stands under a table. */
export const shortCitation = ({ source, locator }: Reference): string => {
  const { attribution, publisher, authors, date } = source;
  const names = authors ? `${inText(authorsOf(source))}, ${publisher}` : publisher;
  const name = attribution ?? `${names} (${date ? longDate(date) : "undated"})`;
  return locator ? `${name}, ${locator}` : name;
};

// A reference list has no place for locators, so it follows the entry.
const apaCitation = (reference: Reference): string =>
  apa(cslItem(reference)) + (reference.locator ? ` (${reference.locator})` : "");

const link = ({ source }: Reference): string => {
  const found = addressOf(source);
  if (found) return found;
  throw new Refusal(
    "unknown",
    `${source.publisher} gives no address for ${quoted(source.title)}. Try =AZCN.SOURCE(${quoted(source.id)},"APA").`,
  );
};

export const styles = new Choices<Style>(
  "citation style",
  [
    { id: "short", aliases: ["qısa", "简短"], cite: shortCitation },
    { id: "APA", cite: apaCitation },
    { id: "BibTeX", cite: (reference) => bibtex(cslItem(reference)) },
    { id: "URL", cite: link },
    { id: "RIS", cite: (reference) => ris(cslItem(reference)) },
  ],
  "short",
);

/** Where a value comes from: a period of a series may have a source of its own, an observation always has. */
export const referenceOf = (dataset: Dataset, reading: Reading): Reference => {
  const { source, ...rest } = "entry" in reading ? recordReference(reading) : seriesReference(reading);
  return { source: dataset.sources.get(source)!, ...rest };
};

type Place = Omit<Reference, "source"> & { readonly source: string };

const recordReference = ({ entry, observation, attribute }: RecordReading): Place => {
  if (attribute) {
    const { source, locator, field } = attribute;
    return { source, locator, subject: `${entry.id}/${field}` };
  }
  const noted = observation ?? entry.row;
  return { source: noted.source, locator: noted.locator, noted, subject: noted.id };
};

const seriesReference = ({ series: { id, row, values }, period }: SeriesReading): Place => {
  const detail: SeriesValue["detail"] = (period !== undefined && values.get(period)?.detail) || {};
  const own = detail.source === undefined ? row : undefined;
  return {
    source: detail.source ?? row.source,
    locator: own?.locator,
    noted: {
      get note() {
        return detail.note ?? own?.note;
      },
    },
    subject: period === undefined ? id : `${id}/${period}`,
  };
};
