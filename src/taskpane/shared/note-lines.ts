// Owns the lines of text that go with a table of values: its filter, what to mind, its sources, its edition.
import { dataset } from "../../dataset/current";
import type { Language } from "../../dataset/language";
import { type LocalOptions, readLocalTable } from "../../dataset/local-table";
import { isConverted, unitOf } from "../../dataset/money";
import { findTable, type Table, wholeTable } from "../../dataset/table";
import { messagesIn } from "./catalogue";
import { numberText } from "./cell-text";

/** Which rows were asked for, and in which money. */
type Asked = Pick<LocalOptions, "criteria" | "search" | "money">;

/** The filter in words, such as "year: 2016–2020; lender: AIIB"; "" for the whole table. */
const filterWords = (id: string, { criteria = [], search }: Asked, language: Language): string => {
  const messages = messagesIn(language);
  const { columns, rows } = readLocalTable(dataset, id, { language, criteria });
  const pairs = Array.from(
    { length: criteria.length / 2 },
    (_, pair) => [String(criteria[2 * pair]), String(criteria[2 * pair + 1])] as const,
  );
  const bound = (sign: string): string | undefined =>
    pairs.find(([column, wanted]) => column === "year" && wanted.startsWith(sign))?.[1].slice(sign.length);
  const [from, to] = [bound(">="), bound("<=")];
  const words = pairs.flatMap(([column, wanted]): (readonly [string, string])[] => {
    const at = columns.findIndex((one) => one.id === column);
    const label = columns[at]?.label ?? column;
    if (column === "year" && wanted === `>=${from}`) {
      return [[label, to ? `${from}–${to}` : messages.filter.since(from!)]];
    }
    if (column === "year" && wanted === `<=${to}`) return from ? [] : [[label, messages.filter.until(to!)]];
    // The criterion is in English; what it lets through is in the table's language.
    return [[label, /^[<>=]/.test(wanted) ? wanted : String(rows[0]?.[at] ?? wanted)]];
  });
  return messages.filterWords([...words, ...(search ? [[messages.filter.search, search] as const] : [])]);
};

/** The table's label, with its filter. */
export const filteredLabel = ({ id, label }: Table, asked: Asked, language: Language): string => {
  const messages = messagesIn(language);
  const words = filterWords(id, asked, language);
  return words ? messages.filtered(label, words) : label;
};

/** A place in a source, as its citation ends: "paragraph 4", "projects 41344 and 41345". */
const LOCATOR = /^(.+), (paragraph|record|project)s? (\d+(?:(?:, | and )\d+)*)$/;

/** "1–3 and 5". */
const runsText = (numbers: readonly number[]): string => {
  const runs = numbers.reduce<[number, number][]>((all, number) => {
    const last = all.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else all.push([number, number]);
    return all;
  }, []);
  const texts = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return texts.join(", ").replace(/, ([^,]+)$/, " and $1");
};

/** Each source once, with all its places: "Aze.Media (2022), paragraphs 1–11". */
export const sourcesOnce = (sources: readonly string[]): string[] => {
  const named = new Map<string, Map<string, number[]>>();
  for (const source of sources) {
    const [, name, kind, numbers] = LOCATOR.exec(source) ?? [];
    const key = (name ?? source).replace(/^Source: /, "");
    const places = named.get(key) ?? new Map<string, number[]>();
    named.set(key, places);
    if (kind && numbers)
      places.set(kind, [...(places.get(kind) ?? []), ...numbers.match(/\d+/g)!.map(Number)]);
  }
  return [...named].map(([name, places]) =>
    [
      name,
      ...[...places].map(([kind, numbers]) => {
        const all = [...new Set(numbers)].sort((a, b) => a - b);
        return `${kind}${all.length > 1 ? "s" : ""} ${runsText(all)}`;
      }),
    ].join(", "),
  );
};

export const noteLines = (table: Table, asked: Asked, language: Language): string[] => {
  const { id, rows, columns, note, sources, edition } = table;
  const messages = messagesIn(language);
  const whole = wholeTable(dataset, findTable(dataset, id));
  const filter = filterWords(id, asked, language);
  const { money = {} } = asked;
  const isInOther = whole.columns.some(
    (column) =>
      columns.some((shown) => shown.id === column.id) && isConverted(unitOf(dataset, column), money),
  );
  const named = sourcesOnce(sources);
  return [
    filter &&
      messages.filteredLine(
        numberText(rows.length, language),
        numberText(whole.lines.length, language),
        filter,
      ),
    isInOther && messages.money.note[money.currency === "USD-2024" ? "real" : "exchanged"],
    // What the line of sources says is not said twice.
    named.reduce((text, source) => text.replace(`Source: ${source}.`, "").trim(), note),
    messages.sourceLine(named.join("; ")),
    messages.editionLine(edition),
  ].filter((line): line is string => line !== "" && line !== false);
};
