// Owns which sheets the exported workbook has: every pre-built table whole, all facts, all values by year, all sources.
import { addressOf, referenceOf, shortCitation } from "../../src/dataset/citation";
import type { Dataset, RecordReading } from "../../src/dataset/dataset";
import { verdictSentence } from "../../src/dataset/evidence";
import type { Cell } from "../../src/dataset/cell";
import { fieldById } from "../../src/dataset/field";
import { periodCell } from "../../src/dataset/frequency";
import { evidence } from "../../src/dataset/generated/evidence";
import type { Source } from "../../src/dataset/generated/schema";
import { freeSheetName } from "../../src/workbook/excel/free-name";
import {
  type Column,
  editionName,
  isOfSeries,
  readTable,
  type Table,
  wholeTable,
} from "../../src/dataset/table";

export interface Sheet {
  readonly name: string;
  readonly description: string;
  readonly table: Table;
  /** The sources of rows that do not name their own. */
  readonly sources: readonly Source[];
}

/** A column of the rows of T, which the dataset knows how to read. */
interface Reading<T> extends Column {
  readonly read: (row: T) => Cell | undefined;
}

const reading = <T>(
  label: string,
  type: Column["type"],
  width: number,
  read: Reading<T>["read"],
): Reading<T> => ({ id: label.toLowerCase().replaceAll(" ", "-"), label, type, width, read });

const cellsOf = <T>(columns: readonly Reading<T>[], row: T): Cell[] =>
  columns.map(({ read }) => read(row) ?? "");

/** What each record says beside the columns of its table. */
const evidenceColumns = (dataset: Dataset): Reading<RecordReading>[] => [
  reading("Verdict in full", "text", 60, (record) =>
    fieldById("verdict").read(record, dataset, "en") ? verdictSentence(record.entry) : undefined,
  ),
  reading("Link", "text", 40, (record) => fieldById("url").read(record, dataset, "en")),
];

const seriesSources = (dataset: Dataset, table: string): Source[] => {
  const fields = dataset.data.columns.filter((column) => column.table === table).map(({ field }) => field);
  const sources = dataset.series
    .filter(({ id }) => fields.includes(id))
    .flatMap((series) => [...series.values.keys()].map((period) => referenceOf(dataset, { series, period })))
    .map(({ source }) => source);
  return [...new Set(sources)];
};

/** A pre-built table with all its rows and columns; records carry their verdict in full and a link. */
const tableSheet = (dataset: Dataset, id: string): Sheet => {
  const table = readTable(dataset, id);
  const { row, lines } = wholeTable(dataset, dataset.tables.find(id)!);
  const description = evidence.description[id]!;
  if (isOfSeries(row)) return { name: id, description, table, sources: seriesSources(dataset, id) };
  const added = evidenceColumns(dataset);
  const rows = table.rows.map((cells, index) => [...cells, ...cellsOf(added, lines[index]!.record!)]);
  return {
    name: id,
    description,
    table: { ...table, columns: [...table.columns, ...added], rows },
    sources: [],
  };
};

const sheetOf = <T>(
  dataset: Dataset,
  about: { name: string; description: string; note: string },
  columns: readonly Reading<T>[],
  rows: readonly T[],
): Sheet => ({
  name: about.name,
  description: about.description,
  table: {
    id: about.name,
    label: about.name,
    columns,
    rows: rows.map((row) => cellsOf(columns, row)),
    keys: [],
    sources: [],
    note: about.note,
    edition: editionName(dataset),
  },
  sources: [],
});

const factsSheet = (dataset: Dataset): Sheet => {
  const field = (id: string, label: string, type: Column["type"], width: number): Reading<RecordReading> =>
    reading(label, type, width, (record) => fieldById(id).read(record, dataset, "en"));
  return sheetOf<RecordReading>(
    dataset,
    {
      name: "Facts",
      description: "Every figure and every record, with its value, how exact it is, and how it stood up.",
      note: "A fact without a value is a statement, or its source gives no number.",
    },
    [
      field("id", "Id", "text", 34),
      field("label", "Fact", "text", 48),
      field("kind", "Kind", "text", 16),
      field("value", "Value", "number", 18),
      field("unit", "Unit", "text", 12),
      field("qualifier", "Exactness", "text", 12),
      field("low", "At least", "number", 18),
      field("high", "At most", "number", 18),
      field("as-of", "As of", "date", 12),
      field("date", "Date", "date", 12),
      field("stated", "Value in the article", "number", 18),
      field("status", "Status", "text", 14),
      reading("Verdict", "text", 60, ({ entry }) => verdictSentence(entry)),
      field("caveat", "What to mind", "text", 60),
      field("source", "Source", "text", 32),
      field("locator", "Where in it", "text", 18),
      field("url", "Link", "text", 40),
    ],
    dataset.entries.map((entry) => ({
      entry,
      ...(entry.preferred ? { observation: entry.preferred } : {}),
    })),
  );
};

const valuesSheet = (dataset: Dataset): Sheet => {
  const values = dataset.series.flatMap((series) =>
    [...series.values].map(([period, { value, detail }]) => {
      const reference = referenceOf(dataset, { series, period });
      return { series: series.row, period, value, detail, reference };
    }),
  );
  return sheetOf<(typeof values)[number]>(
    dataset,
    {
      name: "Values by year",
      description: "Every value of every series by year, quarter or month, one a row, with its source.",
      note: "A period that is not listed has no value in the source; in the series of official finance it is zero.",
    },
    [
      reading("Series", "text", 38, ({ series }) => series.id),
      reading("What it measures", "text", 56, ({ series }) => series.label_en),
      reading("Period", "text", 10, ({ period }) => periodCell(period)),
      reading("Value", "number", 22, ({ value }) => value),
      reading("Unit", "text", 14, ({ series }) => series.unit),
      reading("Exactness", "text", 12, ({ detail }) => detail.qualifier),
      reading("What to mind", "text", 60, ({ detail }) => detail.note),
      reading("Source", "text", 48, ({ reference }) => shortCitation(reference)),
      reading("Link", "text", 40, ({ reference }) => addressOf(reference.source)),
    ],
    values,
  );
};

const sourcesSheet = (dataset: Dataset, sources: readonly Source[]): Sheet =>
  sheetOf<Source>(
    dataset,
    {
      name: "Sources",
      description: "Everything the values and verdicts rest on.",
      note: "Where no licence is named, single facts are quoted with their source.",
    },
    [
      reading("Id", "text", 34, ({ id }) => id),
      reading("Title", "text", 60, ({ title }) => title),
      reading("Authors", "text", 24, ({ authors }) => authors?.join("; ")),
      reading("Publisher", "text", 32, ({ publisher }) => publisher),
      reading("Date", "date", 12, ({ date }) => date),
      reading("Link", "text", 48, ({ url }) => url),
      reading("Read in", "text", 48, ({ read_at }) => read_at),
      reading("Read on", "date", 12, ({ accessed }) => accessed),
      reading("Licence or terms", "text", 32, ({ licence }) => licence),
      reading("Attribution", "text", 32, ({ attribution }) => attribution),
      reading("What to mind", "text", 48, ({ id }) => evidence.note[id]),
    ],
    [...sources].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );

/** The sheets in their order; `sources` are all of them, also those that only bear out a verdict. */
export const sheetsOf = (dataset: Dataset, sources: readonly Source[]): Sheet[] => {
  const taken: string[] = [];
  return [
    ...dataset.data.tables.map(({ id }) => tableSheet(dataset, id)),
    factsSheet(dataset),
    valuesSheet(dataset),
    sourcesSheet(dataset, sources),
  ].map((sheet) => {
    const name = freeSheetName(sheet.table.label, taken);
    taken.push(name);
    return { ...sheet, name };
  });
};
