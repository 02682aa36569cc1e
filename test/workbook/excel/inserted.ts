// Owns a workbook for tests of this room: Excel with the real functions, and tables inserted as the pane does.
import { realFunctions } from "../../../scripts/formula/functions";
import { dataset } from "../../../src/dataset/current";
import { Dataset } from "../../../src/dataset/dataset";
import { type LocalOptions, readLocalTable } from "../../../src/dataset/local-table";
import type { Table } from "../../../src/dataset/table";
import type { Progress } from "../../../src/workbook/change/progress";
import { insertTable } from "../../../src/workbook/insert/insert-table";
import type { NodeOptions, NodeWorkbench } from "../../../workbench/host/node";
import type { Overwrite } from "../../../src/workbook/excel/refusal";
import { startExcel } from "../../support/excel";

export const startWorkbook = async (options?: NodeOptions): Promise<NodeWorkbench> =>
  startExcel({ ...(await realFunctions()), ...options });

/** Inserts a table with its title and lines below. */
export const insert = (
  id: string,
  {
    from = dataset,
    sheet = "Sheet1",
    at = "B2",
    below,
    columns,
    search,
    money,
    ...options
  }: InsertSettings = {},
) => {
  const asked = { ...(search && { search }), ...(money && { money }) };
  const table = readLocalTable(from, id, { ...asked, ...(columns && { columns }) });
  return insertTable(table, {
    target: at === "new-sheet" ? at : { sheet, address: at },
    ...options,
    title: table.label,
    below: below?.(table) ?? [`Edition ${table.edition}`],
    request: {
      ...asked,
      table: id,
      language: "en",
      criteria: [],
      columns: table.columns.map((column) => column.id),
      edition: table.edition,
    },
  });
};

interface InsertSettings extends Progress, Pick<LocalOptions, "columns" | "search" | "money"> {
  from?: Dataset;
  sheet?: string;
  /** An address, or "new-sheet". */
  at?: string;
  overwrite?: Overwrite;
  below?: (table: Table) => string[];
}

/** The dataset as an older edition had it: another version, a loan of another amount, one loan less or more of them. */
export const olderDataset = (lacking = 1): Dataset => {
  const { data } = dataset;
  return new Dataset({
    ...data,
    edition: { ...data.edition, version: "0.9.0" },
    loans: data.loans.slice(lacking),
    observations: data.observations.map((observation) =>
      observation.record === "aiib-tanap-loan" ? { ...observation, value: 599_000_000 } : observation,
    ),
  });
};

/** What Excel shows of a cell beside what it holds. */
const LOOKS = ["bold", "borders", "color", "fill", "italic", "size", "vertical", "wrap"] as const;

/** The look of all cells where the tests write, with the widths of their columns. */
export const looks = ({ host: { engine }, workbench }: NodeWorkbench) =>
  workbench.sheets().map((name) => {
    const id = engine.findSheet(name)!.getSheetId();
    const columns = Array.from({ length: 20 }, (_, column) => column);
    return columns.map((column) => ({
      width: engine.columnWidth(id, column),
      cells: Array.from({ length: 24 }, (_, row) =>
        JSON.stringify(LOOKS.map((key) => engine.format(id, row, column, key))),
      ),
    }));
  });

/** All that a workbook holds, to compare before with after. */
export const contents = ({ workbench }: NodeWorkbench) => ({
  sheets: workbench.sheets().map((name) => ({
    name,
    formulas: workbench.formulas(`'${name}'!A1:T60`),
    values: workbench.read(`'${name}'!A1:T60`),
    formats: workbench.formats(`'${name}'!A1:T60`),
  })),
  tables: workbench.tables(),
  comments: workbench.comments(),
  settings: workbench.settings(),
});
