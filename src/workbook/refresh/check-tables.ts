// Owns holding the tables in the workbook against the dataset's present edition.
import { cited, rowReadings } from "../../dataset/basis";
import type { Dataset } from "../../dataset/dataset";
import { Refusal } from "../../dataset/refusal";
import { readLocalTable } from "../../dataset/local-table";
import { type Cell, type Column, editionName, type Table } from "../../dataset/table";
import { areaAddress, type Place } from "../excel/address";
import { runBatch, type Turn } from "../change/batch";
import { isoDate } from "../excel/date-serial";
import { findTables, type InsertedTable } from "../inventory/inventory";
import { type Layout, layTable } from "../table/layout";
import { keyColumn, matchRows, sameCell } from "./match-rows";
import { nextStep, type Steps } from "../change/progress";

/** A cell that is not what the dataset says. */
export interface Difference extends Place {
  /** Id of the row's record or observation, or its year. */
  row: string;
  column: Column;
  /** In the sheet; dates as ISO text. */
  old: Cell;
  /** In the dataset. */
  new: Cell;
  /** "edited": the edition is the one that was inserted. "edition": the dataset may have changed as well. */
  why: "edited" | "edition";
  /** What to mind of the dataset's value, and who gives it. */
  note: string;
  source: string;
}

export interface TableCheck {
  id: string;
  /** The table's label, in the language it was inserted in. */
  label: string;
  inserted: InsertedTable;
  /** The edition that the table holds. */
  edition: string;
  differences: readonly Difference[];
  /** Rows of the dataset that the table lacks. */
  lacking: readonly string[];
  /** Rows of the table that the dataset lacks: the user's own, or given up by the dataset. */
  unknown: readonly Place[];
  /** Columns that were renamed or deleted in the sheet. */
  missingColumns: readonly string[];
  /** Why the dataset cannot give the table any more. */
  unreadable?: string;
}

/** A table of the sheet beside the dataset's, row by row. */
export interface Compared extends TableCheck {
  table?: Table;
  layout?: Layout;
  /** Where each column of the dataset's table stands in the body; -1 where it is missing. */
  positions: readonly number[];
  /** For each row of the body its row in the dataset's table. */
  matches: readonly (number | undefined)[];
}

export const checkTables = (dataset: Dataset, steps: Steps = {}): Promise<TableCheck[]> =>
  runBatch(async (context, turn) => {
    const { tables } = await findTables(context);
    return compareTables(context, turn, dataset, tables, steps);
  });

export const compareTables = async (
  context: Excel.RequestContext,
  turn: Turn,
  dataset: Dataset,
  tables: readonly InsertedTable[],
  steps: Steps,
): Promise<Compared[]> => {
  const checks: Compared[] = [];
  for (const [index, inserted] of tables.entries()) {
    nextStep(turn, steps, index, tables.length);
    const { row, column, rows, columns } = inserted.body;
    const sheet = context.workbook.worksheets.getItem(inserted.sheet);
    const body = sheet.getRangeByIndexes(row, column, rows, columns).load("values");
    // Several tables together may not fit one answer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    checks.push(compare(dataset, inserted, body.values as Cell[][]));
  }
  nextStep(turn, steps, tables.length, tables.length);
  return checks;
};

const compare = (dataset: Dataset, inserted: InsertedTable, values: readonly Cell[][]): Compared => {
  const { memory, language } = inserted;
  const base = {
    id: memory.id,
    label: memory.table,
    inserted,
    edition: memory.edition,
    differences: [],
    lacking: [],
    unknown: [],
    missingColumns: [],
    positions: [],
    matches: [],
  };
  let table: Table;
  try {
    const { table: name, criteria, columns } = memory;
    table = readLocalTable(dataset, name, { language, criteria, columns });
  } catch (error) {
    if (error instanceof Refusal) return { ...base, unreadable: error.message };
    throw error;
  }

  const layout = layTable(table, "", []);
  const wanted = layout.values.slice(1, layout.tableRows);
  const positions = memory.headers.map((header) => inserted.headers.indexOf(header));
  const present = [...positions.keys()].filter((at) => positions[at]! >= 0);
  const cut = (row: readonly Cell[]): Cell[] => present.map((at) => row[at]!);
  const sheetRows = values.map((row) => present.map((at) => row[positions[at]!]!));
  const ids = present.map((at) => table.columns[at]!.id);
  const matches = matchRows(sheetRows, wanted.map(cut), keyColumn(wanted.map(cut), ids));

  const { row: top, column: left } = inserted.body;
  const at = (row: number, column: number, columns = 1): Place => ({
    sheet: inserted.sheet,
    address: areaAddress({ row: top + row, column: left + column, rows: 1, columns }),
  });
  const why = memory.edition === editionName(dataset) ? "edited" : "edition";
  const differences = matches.flatMap((match, row): Difference[] =>
    match === undefined
      ? []
      : present.flatMap((index): Difference[] => {
          const found = values[row]![positions[index]!]!;
          if (sameCell(found, wanted[match]![index]!)) return [];
          const column = table.columns[index]!;
          const key = table.keys[match]!;
          const [source] = cited(dataset, rowReadings(dataset, table.id, key, [column.id]));
          const isDate = column.type === "date" && typeof found === "number";
          return [
            {
              ...at(row, positions[index]!),
              row: key,
              column,
              old: isDate ? isoDate(found) : found,
              new: table.rows[match]![index]!,
              why,
              note: source?.caveat ?? "",
              source: source?.short ?? "",
            },
          ];
        }),
  );
  const matched = new Set(matches);
  const unknown = matches.flatMap((match, row) =>
    match === undefined && sheetRows[row]!.some((cell) => cell !== "")
      ? [at(row, 0, inserted.body.columns)]
      : [],
  );
  return {
    ...base,
    label: table.label,
    differences,
    lacking: table.keys.filter((_, index) => !matched.has(index)),
    unknown,
    missingColumns: memory.headers.filter((_, index) => positions[index]! < 0),
    table,
    layout,
    positions,
    matches,
  };
};
