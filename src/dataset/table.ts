// Owns the pre-built tables: their rows, filtered, in a language, as plain cells.
import { referenceOf, shortCitation } from "./citation";
import { readCriterion } from "./criterion";
import type { Dataset, RecordReading, Series } from "./dataset";
import { type Cell, fieldById } from "./field";
import type { ColumnRow, TableRow } from "./generated";
import { type Language, labelIn } from "./language";
import { Names } from "./names";
import { kept, once } from "./once";
import { either, notFound, quoted, Refusal } from "./refusal";

export type { Cell } from "./field";

export interface Column {
  readonly id: string;
  readonly label: string;
  readonly type: ColumnRow["type"];
  /** In characters. */
  readonly width: number;
}

/** A table as it is shown or inserted. */
export interface Table {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The id of each row's record or observation, or its year. */
  readonly keys: readonly string[];
  /** The distinct sources of its rows, cited in short. */
  readonly sources: readonly string[];
  readonly note: string;
  readonly edition: string;
}

export interface TableOptions {
  readonly language?: Language;
  /** Column, criterion, column, criterion … */
  readonly criteria?: readonly Cell[];
  /** The columns to show, in this order; all of them when not given. */
  readonly columns?: readonly string[];
}

/** One row before it is cut to the columns asked for. */
export interface Line {
  readonly key: string;
  readonly cells: readonly Cell[];
  readonly record?: RecordReading;
  readonly sources: readonly string[];
}

/** A table with all its rows and columns, in one language. */
export interface WholeTable {
  readonly row: TableRow;
  readonly columns: readonly ColumnRow[];
  readonly lines: readonly Line[];
}

export const editionName = ({ data: { edition } }: Dataset): string => `${edition.version} (${edition.date})`;

/** The table of that name. Refuses a name that no table has. */
export const findTable = (dataset: Dataset, name: string): TableRow => {
  const row = dataset.tables.find(name);
  if (row) return row;
  throw notFound("table", name, dataset.tables.near(name), "=AZCN.LIST()");
};

const wholeTables = once((_: Dataset) => new Map<string, WholeTable>());

export const wholeTable = (dataset: Dataset, row: TableRow, language: Language = "en"): WholeTable =>
  kept(wholeTables(dataset), `${row.id} ${language}`, () => readWhole(dataset, row, language));

const readWhole = (dataset: Dataset, row: TableRow, language: Language): WholeTable => {
  const columns = dataset.data.columns.filter(({ table }) => table === row.id);
  const lines =
    row.rows === "years" ? yearLines(dataset, columns) : recordLines(dataset, row, columns, language);
  const sorted = columns.findIndex(({ id }) => id === row.sort);
  return {
    row,
    columns,
    lines: [...lines].sort((a, b) => compareCells(a.cells[sorted] ?? "", b.cells[sorted] ?? "")),
  };
};

// Blanks last, numbers before texts.
const compareCells = (a: Cell, b: Cell): number => {
  if (a === b) return 0;
  if (a === "" || b === "") return a === "" ? 1 : -1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : 1;
};

const yearLines = (dataset: Dataset, columns: readonly ColumnRow[]): Line[] => {
  const series = new Map(dataset.series.map((one) => [one.id, one]));
  const shown = columns.flatMap(({ field }) => series.get(field) ?? []);
  const covered = ({ row }: Series, year: number) => year >= row.from_year && year <= row.to_year;
  const first = Math.min(...shown.map(({ row }) => row.from_year));
  const last = Math.max(...shown.map(({ row }) => row.to_year));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.map((year) => ({
    key: String(year),
    cells: columns.map(({ field }): Cell => {
      const one = series.get(field);
      if (!one) return year;
      return one.values.get(year)?.value ?? (one.row.missing === "zero" && covered(one, year) ? 0 : "");
    }),
    sources: shown
      .filter((one) => one.values.has(year))
      .map((one) => shortCitation({ source: referenceOf(dataset, { series: one, year }).source })),
  }));
};

const recordLines = (
  dataset: Dataset,
  row: TableRow,
  columns: readonly ColumnRow[],
  language: Language,
): Line[] => {
  const fields = columns.map(({ field }) => fieldById(field));
  const all = dataset.entries
    .filter(({ resource }) => row.rows === "records" || row.rows === "observations" || row.rows === resource)
    .flatMap((entry): RecordReading[] =>
      row.rows === "observations"
        ? entry.observations.map((observation) => ({ entry, observation }))
        : [{ entry, observation: entry.preferred }],
    );
  const kept = all.filter(filterOf(row, dataset));
  return kept.map((record) => ({
    key: record.observation && row.rows === "observations" ? record.observation.id : record.entry.id,
    cells: fields.map((field) => field.read(record, dataset, language) ?? ""),
    record,
    sources: [String(fieldById("source").read(record, dataset, language))],
  }));
};

/** The table's own filter: `field=value|value`, several separated by semicolons; `field=*` means not empty. */
const filterOf = ({ filter = "" }: TableRow, dataset: Dataset): ((record: RecordReading) => boolean) => {
  const conditions = filter
    .split(";")
    .filter(Boolean)
    .map((condition) => {
      const [field = "", values = ""] = condition.split("=");
      return { field: field === "resource" ? undefined : fieldById(field), values: values.split("|") };
    });
  return (record) =>
    conditions.every(({ field, values }) => {
      const cell = field ? field.read(record, dataset, "en") : record.entry.resource;
      return values.includes("*") ? cell !== undefined : values.includes(String(cell));
    });
};

/** The table's rows that meet the criteria. Refuses a column that it does not have. */
export const matchingLines = (
  dataset: Dataset,
  table: WholeTable,
  criteria: readonly Cell[],
): readonly Line[] => {
  if (criteria.length % 2 === 1) {
    throw new Refusal(
      "invalid",
      `The column ${quoted(String(criteria.at(-1)))} has no criterion: columns and criteria come in pairs. Try =AZCN.DATA(${quoted(table.row.id)},TRUE,${quoted(table.columns[0]!.id)},"<>").`,
    );
  }
  let lines = table.lines;
  for (let index = 0; index < criteria.length; index += 2) {
    const at = findColumn(table, String(criteria[index]));
    const column = table.columns[at]!;
    const criterion = readCriterion(criteria[index + 1]!);
    const named = table.row.rows === "years" ? undefined : fieldById(column.field).names;
    const ids = named && criterion.plainText !== undefined ? idsNamed(dataset, criterion.plainText) : [];
    const subject = (line: Line) => ({ cell: line.cells[at]!, isDate: column.type === "date" });
    lines = lines.filter(
      (line) =>
        criterion.matches(subject(line)) ||
        (ids.length > 0 && line.record && named!(line.record).some((id) => ids.includes(id))),
    );
  }
  return lines;
};

/** The ids of what a plain text names: a party, or a record. */
const idsNamed = (dataset: Dataset, text: string): string[] => {
  const subject = dataset.subjects.find(text);
  const party = dataset.parties.find(text);
  return [...(party ? [party.id] : []), ...(subject ? [subject.id] : [])];
};

/** Where the column of that name stands. Refuses a name that no column has. */
export const findColumn = (table: WholeTable, name: string): number => {
  const at = columnNames(table).find(name);
  if (at !== undefined) return at;
  const near = columnNames(table).near(name);
  throw new Refusal(
    "invalid",
    `The table ${table.row.id} has no column called ${quoted(name)}. ${near.length > 0 ? `Did you mean ${either(near.map(quoted))}?` : `Its columns are ${either(table.columns.map(({ id }) => id))}.`} Try =AZCN.DATA(${quoted(table.row.id)}).`,
  );
};

const columnNames = once(
  ({ columns }: WholeTable) =>
    new Names(columns.keys(), (at) => {
      const { id, label_en, label_az, label_zh } = columns[at]!;
      return [id, label_en, label_az, label_zh];
    }),
);

/** The pre-built table of that name, as it is shown or inserted. */
export const readTable = (dataset: Dataset, name: string, options: TableOptions = {}): Table => {
  const { language = "en", criteria = [], columns } = options;
  const row = findTable(dataset, name);
  const table = wholeTable(dataset, row, language);
  const lines = matchingLines(dataset, table, criteria);
  if (lines.length === 0) {
    throw new Refusal(
      "unknown",
      `No row of the table ${row.id} matches ${shownCriteria(criteria)}. Try =AZCN.DATA(${quoted(row.id)}).`,
    );
  }
  const shown = columns ? columns.map((column) => findColumn(table, column)) : [...table.columns.keys()];
  return {
    id: row.id,
    label: labelIn(language, row),
    description: row.description,
    columns: shown.map((at) => {
      const { id, type, width, ...labels } = table.columns[at]!;
      return { id, label: labelIn(language, labels), type, width };
    }),
    rows: lines.map(({ cells }) => shown.map((at) => cells[at]!)),
    keys: lines.map(({ key }) => key),
    sources: [...new Set(lines.flatMap(({ sources }) => sources))],
    note: row.note ?? "",
    edition: editionName(dataset),
  };
};

const shownCriteria = (criteria: readonly Cell[]): string => {
  const pairs = [];
  for (let index = 0; index < criteria.length; index += 2)
    pairs.push(`${criteria[index]} ${quoted(String(criteria[index + 1]))}`);
  return pairs.join(" and ");
};

/** Every pre-built table, with the number of its rows. */
export const listTables = (dataset: Dataset, language: Language) =>
  dataset.data.tables.map((row) => ({
    id: row.id,
    label: labelIn(language, row),
    description: row.description,
    rowCount: wholeTable(dataset, row, language).lines.length,
  }));
