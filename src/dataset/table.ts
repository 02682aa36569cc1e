// Owns the pre-built tables: their rows, filtered, in a language, as plain cells.
import { referenceOf, shortCitation } from "./citation";
import { type Criterion, readCriterion } from "./criterion";
import type { Cell } from "./cell";
import type { Dataset, RecordReading, Series, SeriesReading } from "./dataset";
import { fieldById } from "./field";
import { type ColumnRow, type TableRow, translatedFields } from "./generated/schema";
import { type Language, labelIn } from "./language";
import { type Frequency, periodCell, periodsFrom, periodsWithin } from "./frequency";
import { Names } from "./names";
import { isLevel, levelIn } from "./observation";
import { kept, once } from "./once";
import { periodOf } from "./period";
import { either, notFound, quoted, Refusal } from "./refusal";
import { namesWord } from "./word";

export type { Cell } from "./cell";

export interface Column {
  readonly id: string;
  readonly label: string;
  /** A link is an address to follow. */
  readonly type: ColumnRow["type"] | "link";
  /** In characters. */
  readonly width: number;
}

/** A table as it is shown or inserted. */
export interface Table {
  readonly id: string;
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The id of each row's record or observation, or its period. */
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
  /** The columns whose cells are zeros filled in for what the source does not list. */
  readonly filled?: readonly number[];
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

/** Whether its rows are periods, and its columns series. */
export const isOfSeries = ({ rows }: TableRow): boolean => rows === "years" || rows === "months";

const readWhole = (dataset: Dataset, row: TableRow, language: Language): WholeTable => {
  const columns = dataset.data.columns.filter(({ table }) => table === row.id);
  const lines = isOfSeries(row)
    ? periodLines(dataset, columns, row.rows === "years" ? "year" : "month")
    : recordLines(dataset, row, columns, language);
  const sorted = columns.findIndex(({ id }) => id === row.sort);
  const compare = columns[sorted]?.type === "date" ? compareDates : compareCells;
  return {
    row,
    columns,
    lines: [...lines].sort((a, b) => compare(a.cells[sorted] ?? "", b.cells[sorted] ?? "")),
  };
};

// Blanks last, numbers before texts.
const compareCells = (a: Cell, b: Cell): number => {
  if (a === b) return 0;
  if (a === "" || b === "") return a === "" ? 1 : -1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : 1;
};

/** By the first day of each, the less exact before the more exact. */
const compareDates = (a: Cell, b: Cell): number => {
  const [one, other] = [periodOf(String(a)), periodOf(String(b))];
  return one && other ? one.first - other.first || other.last - one.last : compareCells(a, b);
};

/** A row a period: each series' value in it, where there is one; periods after the last value are no rows. */
const periodLines = (dataset: Dataset, columns: readonly ColumnRow[], frequency: Frequency): Line[] => {
  const series = new Map(dataset.series.map((one) => [one.id, one]));
  const shown = columns.flatMap(({ field }) => series.get(field) ?? []);
  const within = ({ row }: Series) =>
    [row.from_period, row.to_period].map((end) =>
      row.frequency === frequency ? end : (periodsWithin(end, frequency)?.[0] ?? end.slice(0, 4)),
    );
  const ends = shown.flatMap(within).sort();
  const lines = periodsFrom(ends[0]!, ends.at(-1)!).map((key): Line => {
    const levels = columns
      .map(({ field }) => series.get(field))
      .map((one) => one && levelIn(dataset, one, key));
    const rests = levels.map((level) => (level && isLevel(level) ? level.rests : []));
    const isFilled = (parts: readonly SeriesReading[]) =>
      parts.length > 0 && parts.every((part) => !part.series.values.has(part.period!));
    return {
      key,
      cells: levels.map((level) => (!level ? periodCell(key) : isLevel(level) ? level.value : "")),
      filled: rests.flatMap((parts, at) => (isFilled(parts) ? at : [])),
      sources: rests
        .filter((parts) => !isFilled(parts))
        .flat()
        .map((reading) => shortCitation({ source: referenceOf(dataset, reading).source })),
    };
  });
  while (lines.length > 0 && lines.at(-1)!.cells.filter((cell) => cell !== "").length < 2) lines.pop();
  return lines;
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

interface ColumnCriterion extends Criterion<Line> {
  readonly at: number;
}

/** Columns and criteria in turn, read. Refuses a column that the table does not have. */
const criteriaOf = (dataset: Dataset, table: WholeTable, criteria: readonly Cell[]): ColumnCriterion[] => {
  if (criteria.length % 2 === 1) {
    throw new Refusal(
      "invalid",
      `The column ${quoted(String(criteria.at(-1)))} has no criterion: columns and criteria come in pairs. Try =AZCN.DATA(${quoted(table.row.id)},TRUE,${quoted(table.columns[0]!.id)},"<>").`,
    );
  }
  return Array.from({ length: criteria.length / 2 }, (_, pair) => {
    const at = findColumn(table, String(criteria[2 * pair]));
    const { id, type } = table.columns[at]!;
    const named = (text: string) => namedIn(dataset, table, at, text);
    return { at, ...readCriterion<Line>(criteria[2 * pair + 1]!, { id, isDate: type === "date", named }) };
  });
};

/** Whether a row's cell refers to what a text names: a party or a record in any language, or a word of a choice. */
const namedIn = (
  dataset: Dataset,
  { row, columns }: WholeTable,
  at: number,
  text: string,
): ((line: Line) => boolean) | undefined => {
  if (isOfSeries(row)) return undefined;
  const field = fieldById(columns[at]!.field);
  if (translatedFields.includes(field.id)) {
    const isWord = namesWord(dataset, text);
    return ({ cells }) => isWord(String(cells[at]));
  }
  if (!field.names) return undefined;
  const ids = [dataset.parties.find(text)?.id, dataset.subjects.find(text)?.id];
  return ({ record }) => record !== undefined && field.names!(record).some((id) => ids.includes(id));
};

/** The table's rows that meet the criteria. Refuses a column that it does not have. */
export const matchingLines = (
  dataset: Dataset,
  table: WholeTable,
  criteria: readonly Cell[],
): readonly Line[] =>
  criteriaOf(dataset, table, criteria).reduce<readonly Line[]>(
    (lines, { at, matches }) => lines.filter((line) => matches(line.cells[at]!, line)),
    table.lines,
  );

/** The dates, by each row, that are too inexact to say whether the row meets the criteria. */
export const unsureDates = (
  dataset: Dataset,
  table: WholeTable,
  criteria: readonly Cell[],
): readonly string[] => {
  const all = criteriaOf(dataset, table, criteria);
  return table.lines.flatMap((line) => {
    const unsure = all.filter(({ at, isUnsure }) => isUnsure(line.cells[at]!));
    const matches = all.every((one) => unsure.includes(one) || one.matches(line.cells[one.at]!, line));
    return matches && unsure.length > 0 ? [String(line.cells[unsure[0]!.at])] : [];
  });
};

/** The position of the column of that name. Refuses a name that no column has. */
export const findColumn = (table: WholeTable, name: string): number => {
  const at = columnNames(table).find(name);
  if (at !== undefined) return at;
  const near = columnNames(table).near(name);
  throw new Refusal(
    "invalid",
    `The table ${table.row.id} has no column called ${quoted(name)}. ${
      near.length > 0
        ? `Did you mean ${either(near.map(quoted))}?`
        : `Its columns are ${either(
            table.columns.map(({ id }) => id),
            "and",
          )}.`
    } Try =AZCN.DATA(${quoted(table.row.id)}).`,
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
      `No row of the table ${row.id} matches ${shownCriteria(criteria)}.${whyNone(dataset, table, criteria)} Try =AZCN.DATA(${quoted(row.id)}).`,
    );
  }
  const shown = columns ? columns.map((column) => findColumn(table, column)) : [...table.columns.keys()];
  return {
    id: row.id,
    label: labelIn(language, row),
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

/** Why no row matches, where that can be told: bounds that are reversed, or what the column does not have. */
const whyNone = (dataset: Dataset, table: WholeTable, criteria: readonly Cell[]): string => {
  const bounds = Array.from({ length: criteria.length / 2 }, (_, pair) => {
    const [, sign = "", operand = ""] = /^\s*(<|>)?=?\s*([\s\S]*)$/.exec(String(criteria[2 * pair + 1]))!;
    return { at: findColumn(table, String(criteria[2 * pair])), sign, operand };
  });
  for (const { at, operand: from } of bounds.filter(({ sign }) => sign === ">")) {
    const before = bounds.find(
      ({ at: other, sign, operand }) =>
        other === at && sign === "<" && (Number(operand) < Number(from) || (!Number(from) && operand < from)),
    );
    const what = table.columns[at]!.type === "year" ? "years" : "bounds";
    if (before) return ` The ${what} are reversed: ${from} comes after ${before.operand}.`;
  }
  for (const { at, sign, operand } of bounds) {
    const { id, field, type } = table.columns[at]!;
    if (sign || type !== "text" || matchingLines(dataset, table, [id, operand]).length > 0) continue;
    const isParty = fieldById(field).names && dataset.parties.find(operand);
    if (isParty && table.row.note) return ` ${table.row.note}`;
    const known = either(
      [...new Set(table.lines.map(({ cells }) => String(cells[at])))].filter(Boolean).sort(),
    );
    if (known && known.length < 240) return ` Accepted as ${id}: ${known}.`;
  }
  return "";
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
    rowCount: wholeTable(dataset, row, language).lines.length,
  }));
