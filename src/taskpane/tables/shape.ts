// Owns which rows and columns of a table are wanted, and in which order: what it offers, and the criteria they make.
import { dataset } from "../../dataset/current";
import type { Language } from "../../dataset/language";
import { ADDED, wordIn } from "../../dataset/local-table";
import { unitOf } from "../../dataset/money";
import { type Cell, findTable, type Table, wholeTable } from "../../dataset/table";

export interface Sort {
  readonly column: string;
  readonly isDown: boolean;
}

export interface Shape {
  readonly table: string;
  /** First and last year, and the criterion of each column; "" for no filter. */
  readonly from: string;
  readonly to: string;
  readonly wanted: Readonly<Record<string, string>>;
  /** What some cell of a row has to have. */
  readonly search: string;
  /** Ids of the columns left out. */
  readonly leftOut: readonly string[];
  /** In the dataset's order where none is given. */
  readonly sort?: Sort | undefined;
}

export const wholeShape = (table: string): Shape => ({
  table,
  from: "",
  to: "",
  wanted: {},
  search: "",
  leftOut: [],
});

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
  /** Columns that it can have beside its own. */
  readonly added: readonly (typeof ADDED)[number][];
  /** Whether any column is money. */
  readonly hasMoney: boolean;
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
    added: ADDED.filter((column) => at(column) < 0),
    hasMoney: local.columns.some((column) => unitOf(dataset, column) !== undefined),
  };
};

/** The same choices for another table, as far as they fit it. */
export const shapeFor = (
  table: string,
  { from, to, wanted, leftOut, sort }: Shape,
  language: Language,
): Shape => {
  const { years, filters, columns } = offerOf(table, language);
  const year = (given: string): string => (years.includes(Number(given)) ? given : "");
  const hasColumn = (id: string): boolean => columns.some((column) => column.id === id);
  const fits = ([id, criterion]: [string, string]): boolean =>
    filters.some(
      ({ column, choices }) => column === id && choices.some((choice) => choice.criterion === criterion),
    );
  return {
    ...wholeShape(table),
    from: year(from),
    to: year(to),
    wanted: Object.fromEntries(Object.entries(wanted).filter(fits)),
    leftOut: leftOut.filter(hasColumn),
    sort: sort && hasColumn(sort.column) ? sort : undefined,
  };
};

export const criteriaOf = ({ from, to, wanted }: Shape): Cell[] =>
  [["year", from && `>=${from}`], ["year", to && `<=${to}`], ...Object.entries(wanted)].flatMap(
    ([column = "", criterion]) => (criterion ? [column, criterion] : []),
  );

/** The rows in the order that is wanted; blanks come last in either direction. */
export const sorted = (table: Table, sort: Sort | undefined, language: Language): Table => {
  const at = table.columns.findIndex(({ id }) => id === sort?.column);
  if (!sort || at < 0) return table;
  const cellOf = (row: number): Cell => table.rows[row]![at]!;
  const order = [...table.rows.keys()].sort((a, b) => {
    const [one, other] = [cellOf(a), cellOf(b)];
    if (one === "" || other === "") return Number(one === "") - Number(other === "");
    const difference =
      typeof one === "number" && typeof other === "number"
        ? one - other
        : String(one).localeCompare(String(other), language);
    return sort.isDown ? -difference : difference;
  });
  return {
    ...table,
    rows: order.map((row) => table.rows[row]!),
    keys: order.map((row) => table.keys[row]!),
  };
};
