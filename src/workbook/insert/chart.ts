// Owns the chart that goes with an inserted table: whether Excel can draw it, where it stands, and what it draws.
import { type Area, fitsSheet } from "../excel/address";
import { WorkbookRefusal } from "../excel/refusal";

export interface ChartSpec {
  kind: "line" | "bar" | "column";
  title: string;
  /** The table's columns, by number: the one along the axis, and those that are drawn. */
  axis: number;
  drawn: readonly number[];
}

/** What a chart beside a table takes up; below it, as many columns as make it about as wide. */
export const CHART = { rows: 18, columns: 8 };
const DEFAULT_WIDTH = 48;

const NAME = "AZCN chart ";

const TYPES = { line: "Line", bar: "BarClustered", column: "ColumnClustered" } as const;

/** Series with axis values of their own came with this version. */
export const canChart = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.7");

export const chartName = (id: string): string => NAME + id;

export const isOurChart = (name: string): boolean => name.startsWith(NAME);

const meet = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Columns of these widths, and default ones after them, that are together as wide as a chart. */
const columnsUnder = (widths: readonly number[]): number => {
  let left = CHART.columns * DEFAULT_WIDTH;
  let columns = 0;
  for (; left > 0; columns += 1) left -= widths[columns] ?? DEFAULT_WIDTH;
  return columns;
};

/**
 * Beside a table that is long enough, so that it is seen at once, or else below all lines of it, some of which may
 * be long. Where something stands there already, beside all that is used.
 */
export const chartArea = (
  site: Area,
  table: Area,
  widths: readonly number[],
  used: Area | undefined,
): Area => {
  const beside: Area = { ...CHART, row: table.row, column: site.column + site.columns + 1 };
  const below: Area = {
    rows: CHART.rows,
    columns: columnsUnder(widths),
    row: site.row + site.rows + 1,
    column: site.column,
  };
  const wanted = table.rows >= CHART.rows ? beside : below;
  const area =
    used && meet(wanted, used)
      ? { ...beside, column: Math.max(beside.column, used.column + used.columns + 1) }
      : wanted;
  if (!fitsSheet(area)) throw new WorkbookRefusal("sheet-edge");
  return area;
};

/** Draws the chart of the table, which stands already. */
export const addChart = (
  sheet: Excel.Worksheet,
  name: string,
  { kind, title, axis, drawn }: ChartSpec,
  table: Area,
  place: Area,
  headers: readonly string[],
): void => {
  const cells = (column: number, from = 1): Excel.Range =>
    sheet.getRangeByIndexes(table.row + from, table.column + column, table.rows - from, 1);
  const chart = sheet.charts.add(TYPES[kind], cells(drawn[0]!, 0), "Columns");
  chart.name = name;
  chart.title.text = title;
  drawn.forEach((column, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
    series.name = headers[column]!;
    // Excel passes over blanks at the end, and takes years for a series of their own.
    series.setValues(cells(column));
    series.setXAxisValues(cells(axis));
  });
  chart.legend.position = "Bottom";
  const corner = sheet.getCell(place.row, place.column);
  chart.setPosition(corner, sheet.getCell(place.row + place.rows - 1, place.column + place.columns - 1));
};
