// Owns inserting a brief: several tables on a new sheet that prints on one page, as values or as live formulas.
import type { Progress } from "../change/progress";
import type { Language } from "../../dataset/language";
import type { Cell, Table } from "../../dataset/table";
import { type Area, areaAddress, type Place } from "../excel/address";
import type { InsertionRequest } from "../inventory/insertion-record";
import { type Layout, layTable } from "../table/layout";
import { canChart, type ChartSpec } from "./chart";
import { insertParts, type Part } from "./insert-table";

export interface Section {
  heading: string;
  table: Table;
  request: InsertionRequest;
  /** A chart to the right of a table that has fewer columns than the others. */
  chart?: ChartSpec | undefined;
}

export interface BriefOptions extends Progress {
  /** Names the sheet. */
  label: string;
  sections: readonly Section[];
  /** Lines at the end: sources, edition. */
  below: readonly string[];
  language: Language;
  /** The formula of a cell, where it has one, to be inserted instead of its value. */
  formula?: ((table: Table, row: number, column: number) => string | undefined) | undefined;
}

const WIDEST = { first: 46, other: 24, last: 44 };

/** Inserts the brief; resolves with all that it covers. */
export const insertBrief = async (options: BriefOptions): Promise<Place> => {
  const { label, ...steps } = options;
  const { sheet, area } = await insertParts(label, partsOf(options), {
    ...steps,
    target: "new-sheet",
    finish: onOnePage,
  });
  return { sheet, address: areaAddress(area) };
};

/** The sections one below the other, on common columns, with a blank row between two. */
const partsOf = ({ sections, below, language, formula }: BriefOptions): Part[] => {
  const count = Math.max(...sections.map(({ table }) => table.columns.length));
  const laid = sections.map(({ heading, table, chart }, at) => {
    const columns = table.columns.map((column, index) => {
      const { first, other, last } = WIDEST;
      const most = index === 0 ? first : index === count - 1 ? last : other;
      return { ...column, width: Math.min(column.width, most) };
    });
    const isLast = at === sections.length - 1;
    const layout = layTable({ ...table, columns }, heading, isLast ? below : [], { language });
    return { layout: formula ? live(layout, table, formula) : layout, hasChart: chart !== undefined };
  });
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...laid.map(({ layout }) => layout.widths[column] ?? 0)),
  );
  let row = 0;
  return sections.map(({ table, request, chart }, at) => {
    const { layout } = laid[at]!;
    const part: Part = {
      id: crypto.randomUUID(),
      table,
      layout: { ...layout, widths: widths.slice(0, layout.columns) },
      row,
      request,
      chart: canChart() ? chart : undefined,
      chartAt: ({ row: top, column, rows, columns }: Area): Area => ({
        row: top,
        rows,
        column: column + columns,
        columns: count - columns,
      }),
    };
    row += layout.rows + 1;
    return part;
  });
};

/** A native table of formulas would be refreshed over: live cells only look like one, and are found by themselves. */
const live = (layout: Layout, table: Table, formula: NonNullable<BriefOptions["formula"]>): Layout => {
  const first = layout.tableRow + 1;
  const isLive = (row: number, column: number): string | undefined =>
    row >= first && row < first + table.rows.length ? formula(table, row - first, column) : undefined;
  const each = <T>(
    lines: readonly (readonly T[])[],
    next: (now: T, row: number, column: number) => T,
  ): T[][] => lines.map((line, row) => line.map((now, column) => next(now, row, column)));
  return {
    ...layout,
    isNative: false,
    values: each<Cell>(layout.values, (now, row, column) => isLive(row, column) ?? now),
    // A formula under the format of a text would be one.
    formats: each(layout.formats, (now, row, column) =>
      isLive(row, column) !== undefined && now === "@" ? "General" : now,
    ),
  };
};

/** The sheet prints on one page of A4, as far as this Excel lets add-ins say so. */
const onOnePage = (sheet: Excel.Worksheet, area: Area): void => {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(areaAddress(area));
};
