// Owns which rows and columns of a table are wanted: the filters it offers, and the criteria and columns they make.
import { dataset } from "../../dataset/current";
import type { Language } from "../../dataset/language";
import { wordIn } from "../../dataset/local-table";
import { type Cell, findTable, wholeTable } from "../../dataset/table";

export interface Shape {
  readonly table: string;
  /** First and last year, and the criterion of each column; "" for no filter. */
  readonly from: string;
  readonly to: string;
  readonly wanted: Readonly<Record<string, string>>;
  /** Ids of the columns left out. */
  readonly leftOut: readonly string[];
}

export const wholeShape = (table: string): Shape => ({ table, from: "", to: "", wanted: {}, leftOut: [] });

export interface Filter {
  readonly column: string;
  readonly label: string;
  /** The criterion in English, which holds in every language, and the cell as it reads in the table. */
  readonly choices: readonly { criterion: string; text: string }[];
}

export interface Offer {
  readonly years: readonly number[];
  readonly filters: readonly Filter[];
  readonly columns: readonly { id: string; label: string }[];
}

/** The column that is chosen apart from the others. */
export const VERDICT = "verdict";

const FILTERED = ["sector", "lender", "kind"];

/** What the cells of the table leave to choose from. */
export const offerOf = (id: string, language: Language): Offer => {
  const row = findTable(dataset, id);
  const english = wholeTable(dataset, row);
  const local = wholeTable(dataset, row, language);
  const columns = local.columns.map((column) => ({ id: column.id, label: column[`label_${language}`] }));
  const at = (column: string): number => columns.findIndex((one) => one.id === column);
  const criteria = new Map(english.lines.map(({ key, cells }) => [key, cells]));
  const choicesOf = (index: number): Filter["choices"] => {
    const texts = new Map(
      local.lines.map(({ key, cells }) => [
        String(criteria.get(key)![index]),
        wordIn(language, String(cells[index])),
      ]),
    );
    texts.delete("");
    return [...texts]
      .map(([criterion, text]) => ({ criterion, text }))
      .sort((a, b) => a.text.localeCompare(b.text, language));
  };
  const years = at("year") < 0 ? [] : local.lines.map(({ cells }) => cells[at("year")]);
  return {
    years: [...new Set(years.filter((year) => typeof year === "number"))].sort((a, b) => a - b),
    filters: FILTERED.filter((column) => at(column) >= 0)
      .map((column) => ({ column, label: columns[at(column)]!.label, choices: choicesOf(at(column)) }))
      .filter(({ choices }) => choices.length > 1),
    columns,
  };
};

export const criteriaOf = ({ from, to, wanted }: Shape): Cell[] =>
  [["year", from && `>=${from}`], ["year", to && `<=${to}`], ...Object.entries(wanted)].flatMap(
    ([column = "", criterion]) => (criterion ? [column, criterion] : []),
  );
