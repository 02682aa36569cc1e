// Owns the pre-built tables as a reader wants them, in his language: the words of fixed choices, the rows with a text,
// the money in a unit of his choice, each row's link and caveats. Only the pane and what it inserts come here: the
// functions answer in English.
import { lineReadings } from "./basis";
import { addressOf, referenceOf } from "./citation";
import type { Dataset } from "./dataset";
import { caveatsOf, caveatText } from "./evidence";
import { fold } from "./fold";
import { data } from "./generated/data";
import { translatedFields } from "./generated/schema";
import type { Language } from "./language";
import { converted, type Money, moneyLabel, unitOf } from "./money";
import { Refusal } from "./refusal";
import {
  type Cell,
  type Column,
  findColumn,
  type Line,
  matchingLines,
  readTable,
  type Table,
  type TableOptions,
  wholeTable,
  type WholeTable,
} from "./table";

export interface LocalOptions extends TableOptions {
  /** Only rows that have each of its words in some cell, as they read in the language. */
  readonly search?: string;
  readonly money?: Money;
}

const words = new Map(data.words.map((word) => [word.id, word]));

/** A word of a fixed choice (a kind, a sector, a verdict, a unit …) in that language: "under-way" reads "under way". */
export const wordIn = (language: Language, word: string): string =>
  language === "en"
    ? word.replace(/(?<=[a-z])-(?=[a-z])/g, " ")
    : (words.get(word)?.[`label_${language}`] ?? word);

/** Columns that every table can have beside its own. */
export const ADDED = ["caveat", "link"] as const;

type Added = (typeof ADDED)[number];

const addedColumns: Readonly<Record<Added, Omit<Column, "id" | "label"> & Record<Language, string>>> = {
  caveat: { type: "text", width: 60, en: "Caveats", az: "Nəzərə alınmalı məqamlar", zh: "注意事项" },
  link: { type: "link", width: 40, en: "Link", az: "Keçid", zh: "链接" },
};

const isAdded = (id: string, { columns }: WholeTable): id is Added =>
  ADDED.includes(id as Added) && columns.every((column) => column.id !== id);

/** What an added column says of a row: of the values that are shown there. */
const addedCell = (
  dataset: Dataset,
  id: Added,
  table: WholeTable,
  line: Line,
  shown: readonly number[],
): string => {
  const valued = shown.filter((at) => line.cells[at] !== "").map((at) => table.columns[at]!.id);
  const readings = line.record ? [line.record] : lineReadings(dataset, table, line, valued);
  if (id === "caveat") {
    const caveats = new Set(readings.flatMap((reading) => caveatsOf(dataset, reading)));
    return caveats.size > 0 ? caveatText([...caveats]) : "";
  }
  const links = readings.map((reading) => addressOf(referenceOf(dataset, reading).source));
  return [...new Set(links.filter((link) => link !== undefined))].join("; ");
};

/** The pre-built table of that name, wholly in its language. */
export const readLocalTable = (dataset: Dataset, name: string, options: LocalOptions = {}): Table => {
  const { language = "en", criteria = [], search = "", money = {} } = options;
  const table = readTable(dataset, name, { language, criteria });
  const whole = wholeTable(dataset, dataset.tables.find(name)!, language);
  const isWord = whole.columns.map(({ field }) => translatedFields.includes(field));
  const asRead = ({ cells }: Line): Cell[] =>
    cells.map((cell, at) => (isWord[at] ? wordIn(language, String(cell)) : cell));
  const sought = search.split(/\s+/).map(fold);
  const lines = matchingLines(dataset, whole, criteria).filter((line) => {
    const text = search && asRead(line).map(String).map(fold).join("|");
    return sought.every((word) => text.includes(word));
  });
  if (lines.length === 0) throw new Refusal("unknown", `No row of the table ${table.id} has “${search}”.`);

  const wanted = options.columns ?? whole.columns.map(({ id }) => id);
  const own = wanted.filter((id) => !isAdded(id, whole)).map((id) => findColumn(whole, id));
  const units = whole.columns.map((column) => unitOf(dataset, column));
  const rateSources: string[] = [];
  const cellOf = (line: Line, at: number): Cell => {
    const [cell, unit] = [line.cells[at]!, units[at]];
    if (isWord[at]) return wordIn(language, String(cell));
    if (!unit || typeof cell !== "number") return cell;
    const { value, sources } = converted(dataset, whole, line, { value: cell, unit }, money);
    rateSources.push(...sources);
    return value;
  };
  const columns = wanted.map((id): { column: Column; read: (line: Line) => Cell } => {
    if (isAdded(id, whole)) {
      const { type, width, [language]: label } = addedColumns[id];
      return {
        column: { id, label, type, width },
        read: (line) => addedCell(dataset, id, whole, line, own),
      };
    }
    const at = findColumn(whole, id);
    const column = table.columns[at]!;
    return {
      column: { ...column, label: moneyLabel(column.label, units[at], money, language) },
      read: (line) => cellOf(line, at),
    };
  });
  const rows = lines.map((line) => columns.map(({ read }) => read(line)));
  return {
    ...table,
    columns: columns.map(({ column }) => column),
    rows,
    keys: lines.map(({ key }) => key),
    sources: [...new Set([...lines.flatMap(({ sources }) => sources), ...rateSources])],
  };
};
