// Owns an entry for BibTeX, of fields that its own styles know or pass over.
import { type CslItem, isoDate, monthName, type Name, partsOf } from "./csl";

// The characters that TeX would read as commands, or that leave braces unpaired.
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const tex = (text: string): string =>
  text.replace(/[\\{}~^$&#%_]/g, (character) => commands[character] ?? `\\${character}`);

const named = (name: Name): string =>
  "literal" in name ? `{${tex(name.literal)}}` : tex(`${name.family}, ${name.given}`);

export const bibtex = ({
  id,
  author,
  title,
  publisher,
  issued,
  accessed,
  URL,
  note,
  annote,
}: CslItem): string => {
  const [year, month, day] = partsOf(issued);
  const notes = [note && tex(note), accessed && `[Online; accessed ${isoDate(accessed)}]`].filter(Boolean);
  const fields: readonly [name: string, value: string | undefined][] = [
    ["author", `{${author.map(named).join(" and ")}}`],
    // The inner braces keep the capitals of the title as they were published.
    ["title", `{{${tex(title)}}}`],
    ["publisher", publisher && `{{${tex(publisher)}}}`],
    ["year", year === undefined ? undefined : `{${year}}`],
    // BibTeX's own abbreviations, which each style prints in its language.
    ["month", month === undefined ? undefined : monthName(month).slice(0, 3).toLowerCase()],
    ["day", day === undefined ? undefined : `{${day}}`],
    // TeX prints addresses in ASCII only.
    ["url", URL && `{${URL.replace(/[^!-~]/gu, encodeURIComponent)}}`],
    ["note", notes.length > 0 ? `{${notes.join(". ")}}` : undefined],
    ["annote", annote && `{${tex(annote)}}`],
  ];
  return `@misc{${id}, ${fields.flatMap(([name, value]) => (value ? [`${name} = ${value}`] : [])).join(", ")}}`;
};
