// Owns the lines of text that go with a table of values: its filter, what to mind, its sources, its edition.
import { dataset } from "../../dataset/current";
import type { Language } from "../../dataset/language";
import { readLocalTable } from "../../dataset/local-table";
import { type Cell, findTable, type Table, wholeTable } from "../../dataset/table";
import { numberText } from "./cell-text";
import { messagesIn } from "./catalogue";

/** The filter in words, such as "Year: 2016–2020; Lender: AIIB". */
const filterWords = (id: string, criteria: readonly Cell[], language: Language): string => {
  const messages = messagesIn(language);
  const { columns, rows } = readLocalTable(dataset, id, { language, criteria });
  const pairs = Array.from(
    { length: criteria.length / 2 },
    (_, pair) => [String(criteria[2 * pair]), String(criteria[2 * pair + 1])] as const,
  );
  const bound = (sign: string): string | undefined =>
    pairs.find(([column, wanted]) => column === "year" && wanted.startsWith(sign))?.[1].slice(sign.length);
  const [from, to] = [bound(">="), bound("<=")];
  return messages.filterWords(
    pairs.flatMap(([column, wanted]): (readonly [string, string])[] => {
      const at = columns.findIndex((one) => one.id === column);
      const label = columns[at]?.label ?? column;
      if (column === "year" && wanted === `>=${from}`) {
        return [to ? [label, `${from}–${to}`] : [messages.filter.from, from!]];
      }
      if (column === "year" && wanted === `<=${to}`) return from ? [] : [[messages.filter.to, to!]];
      // The criterion is in English; what it lets through is in the table's language.
      return [[label, /^[<>=]/.test(wanted) ? wanted : String(rows[0]?.[at] ?? wanted)]];
    }),
  );
};

/** The table's label, with its filter. */
export const filteredLabel = (
  { id, label }: Table,
  criteria: readonly Cell[],
  language: Language,
): string => {
  const messages = messagesIn(language);
  return criteria.length > 0 ? messages.filtered(label, filterWords(id, criteria, language)) : label;
};

export const noteLines = (
  { id, rows, note, sources, edition }: Table,
  criteria: readonly Cell[],
  language: Language,
): string[] => {
  const messages = messagesIn(language);
  const all = wholeTable(dataset, findTable(dataset, id)).lines.length;
  const filtered = (): string =>
    messages.filteredLine(
      numberText(rows.length, language),
      numberText(all, language),
      filterWords(id, criteria, language),
    );
  return [
    criteria.length > 0 ? filtered() : "",
    note,
    messages.sourceLine(sources.join("; ")),
    messages.editionLine(edition),
  ].filter((line) => line !== "");
};
