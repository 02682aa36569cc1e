// Owns the pre-built tables as a reader of another language sees them: the words of fixed choices translated too.
// Only the pane and what it inserts come here: the functions answer in English.
import type { Dataset } from "./dataset";
import { data } from "./generated/data";
import { translatedFields } from "./generated/schema";
import type { Language } from "./language";
import { readTable, type Table, type TableOptions } from "./table";

const words = new Map(data.words.map((word) => [word.id, word]));

/** A word of a fixed choice (a kind, a sector, a verdict, a unit …) in that language. */
export const wordIn = (language: Language, word: string): string =>
  language === "en" ? word : (words.get(word)?.[`label_${language}`] ?? word);

/** The pre-built table of that name, wholly in its language. */
export const readLocalTable = (dataset: Dataset, name: string, options: TableOptions = {}): Table => {
  const { language = "en" } = options;
  const table = readTable(dataset, name, options);
  const fields = new Map(
    dataset.data.columns.filter((column) => column.table === table.id).map(({ id, field }) => [id, field]),
  );
  const translated = table.columns.map(({ id }) => translatedFields.includes(fields.get(id)!));
  const rows = table.rows.map((row) =>
    row.map((cell, at) => (translated[at] ? wordIn(language, String(cell)) : cell)),
  );
  return { ...table, rows };
};
