// Owns holding a table of a sheet against the dataset's present edition, row by row and cell by cell.
import { cited, rowReadings } from "../../dataset/basis";
import type { Dataset } from "../../dataset/dataset";
import { readLocalTable } from "../../dataset/local-table";
import { Refusal } from "../../dataset/refusal";
import { type Cell, type Column, editionName, type Table } from "../../dataset/table";
import { areaAddress, type Place } from "../excel/address";
import { sameCell } from "../excel/cell-contents";
import { isoDate } from "../excel/date-serial";
import type { InsertedTable } from "../inventory/inserted-tables";
import { inDateSystem, type Layout, layTable } from "../table/layout";
import { keyColumns, matchRows } from "./match-rows";

/** A cell that is not what the dataset says. */
export interface Difference extends Place {
  /** Id of the row's record or observation, or its year. */
  row: string;
  column: Column;
  /** In the sheet; dates that Excel knows as ISO text. */
  old: Cell;
  /** In the dataset. */
  new: Cell;
  /** "edited": the edition is the one that was inserted. "edition": the dataset may have changed as well. */
  why: "edited" | "edition";
  /** The caveat of the dataset's value, and who gives it. */
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

export const compareTable = (
  dataset: Dataset,
  inserted: InsertedTable,
  values: readonly Cell[][],
  /** What the workbook's day numbers are smaller by. */
  smaller = 0,
): Compared => {
  const { record, language, sheet, body } = inserted;
  const base = {
    id: record.id,
    label: record.table,
    inserted,
    edition: record.edition,
    differences: [],
    lacking: [],
    unknown: [],
    missingColumns: [],
    positions: [],
    matches: [],
  };
  let table: Table;
  try {
    table = readLocalTable(dataset, record.table, { ...record, language });
  } catch (error) {
    if (error instanceof Refusal) return { ...base, unreadable: error.message };
    throw error;
  }

  const laid = layTable(table, "", [], { language });
  const layout = { ...laid, values: inDateSystem(laid, table.columns, smaller) };
  // A link is a formula that shows its address.
  const wanted = layout.values
    .slice(1, layout.tableRows)
    .map((line, row) =>
      line.map((cell, at) => (table.columns[at]!.type === "link" ? table.rows[row]![at]! : cell)),
    );
  const positions = record.headers.map((header) => inserted.headers.indexOf(header));
  const present = [...positions.keys()].filter((at) => positions[at]! >= 0);
  const cut = (row: readonly Cell[]): Cell[] => present.map((at) => row[at]!);
  const sheetRows = values.map((row) => present.map((at) => row[positions[at]!]!));
  const keys = keyColumns(
    wanted.map(cut),
    present.map((at) => table.columns[at]!.type),
  );
  const matches = matchRows(sheetRows, wanted.map(cut), keys);

  const at = (row: number, column: number, columns = 1): Place => ({
    sheet,
    address: areaAddress({ row: body.row + row, column: body.column + column, rows: 1, columns }),
  });
  const why = record.edition === editionName(dataset) ? "edited" : "edition";
  const difference = (row: number, match: number, index: number): Difference[] => {
    const position = positions[index]!;
    const found = values[row]![position]!;
    if (sameCell(found, wanted[match]![index]!)) return [];
    const column = table.columns[index]!;
    const key = table.keys[match]!;
    const [source] = cited(dataset, rowReadings(dataset, table.id, key, [column.id]));
    const date = column.type === "date" && typeof found === "number" ? isoDate(found + smaller) : undefined;
    return [
      {
        ...at(row, position),
        row: key,
        column,
        old: date ?? found,
        new: table.rows[match]![index]!,
        why,
        note: source?.caveat ?? "",
        source: source?.short ?? "",
      },
    ];
  };
  const matched = new Set(matches);
  return {
    ...base,
    label: table.label,
    differences: matches.flatMap((match, row) =>
      match === undefined ? [] : present.flatMap((index) => difference(row, match, index)),
    ),
    lacking: table.keys.filter((_, index) => !matched.has(index)),
    unknown: matches.flatMap((match, row) =>
      match === undefined && sheetRows[row]!.some((cell) => cell !== "") ? [at(row, 0, body.columns)] : [],
    ),
    missingColumns: record.headers.filter((_, index) => positions[index]! < 0),
    table,
    layout,
    positions,
    matches,
  };
};
