// Owns an entry of a reference list in APA style, 7th edition.
import { type CslItem, monthName, type Name, partsOf } from "./csl";

const initials = (given: string): string => given.replace(/(\p{L})\p{L}*\.?/gu, "$1.");

const named = (name: Name): string =>
  "literal" in name ? name.literal : `${name.family}, ${initials(name.given)}`;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}, & ${names[names.length - 1]!}`;

/** The names as a text mentions them. */
export const inText = (names: readonly Name[]): string => {
  const short = names.map((name) => ("literal" in name ? name.literal : name.family));
  return short.length < 3 ? short.join(" & ") : `${short[0]} et al.`;
};

// The full stop stands before a closing quotation mark.
const stopped = (text: string): string => (/[.?!]["”]?$/.test(text) ? text : text.replace(/["”]?$/, ".$&"));

const dated = ({ type, issued }: CslItem): string => {
  const [year, month, day] = partsOf(issued);
  if (year === undefined) return "n.d.";
  // Only what comes out day by day is cited by the day.
  if (type === "dataset" || month === undefined) return String(year);
  return `${year}, ${[monthName(month), day].filter(Boolean).join(" ")}`;
};

const address = ({ issued, accessed, URL }: CslItem): string[] => {
  if (URL === undefined) return [];
  // What bears no date may change, so the day of reading stands for it.
  if (issued || !accessed) return [URL];
  const [year, month, day] = partsOf(accessed);
  return [`Retrieved ${monthName(month!)} ${day}, ${year}, from ${URL}`];
};

export const apa = (item: CslItem): string =>
  [
    stopped(listed(item.author.map(named))),
    `(${dated(item)}).`,
    item.type === "dataset" ? `${item.title} [Data set].` : stopped(item.title),
    ...(item.publisher ? [stopped(item.publisher)] : []),
    ...address(item),
  ].join(" ");
