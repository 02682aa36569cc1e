// Owns the sheet that keeps what a refresh has changed: each cell with its former and present value, source and edition.
import type { Cell, Column, Table } from "../../dataset/table";
import { type Inserted, insertTable } from "../insert/insert-table";
import { qualified } from "../excel/address";
import type { Change } from "./refresh-tables";

/** Its words, in the user's language. */
export interface ChangesWords {
  title: string;
  cell: string;
  what: string;
  was: string;
  is: string;
  source: string;
  edition: string;
  rowAdded: string;
}

const WIDTHS = { cell: 18, what: 36, was: 24, is: 24, source: 40, edition: 26 } as const;

export const keepChanges = (
  changes: readonly Change[],
  edition: string,
  words: ChangesWords,
  /** What a row is called, and how a value reads. */
  rowLabel: (row: string) => string,
  shown: (value: Cell, column: Column) => Cell,
): Promise<Inserted> => {
  const columns = (Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).map((id): Column => ({
    id,
    label: words[id],
    type: "text",
    width: WIDTHS[id],
  }));
  const rows = changes.map(
    ({ sheet, address, column, row, was = "", is = "", source = "", former }): Cell[] => [
      qualified({ sheet, address }),
      column ? `${column.label}: ${rowLabel(row)}` : `${words.rowAdded}: ${rowLabel(row)}`,
      column ? shown(was, column) : "",
      column ? shown(is, column) : "",
      source,
      former === edition ? edition : `${former} → ${edition}`,
    ],
  );
  const table: Table = {
    id: "changes",
    label: words.title,
    columns,
    rows,
    keys: changes.map((_, at) => String(at)),
    sources: [],
    note: "",
    edition,
  };
  return insertTable(table, { target: "new-sheet", title: words.title, below: [] });
};
