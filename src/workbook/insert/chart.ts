// Owns the chart that goes with an inserted table: whether Excel can draw it, where it is, and what it draws.
import type { Area } from "../excel/address";

export interface ChartSpec {
  kind: "line" | "bar" | "column";
  title: string;
  /** The table's columns, by number: the one along the axis, and those that are drawn. */
  axis: number;
  drawn: readonly number[];
}

/** The rows that a chart takes, between the title and the table: there it is in sight, and covers no other cell. */
export const CHART_ROWS = 16;
/** About as wide as that is high, in points; a narrow table has a narrower one. */
const WIDEST = 560;

const NAME = "AZCN chart ";

const TYPES = { line: "Line", bar: "BarClustered", column: "ColumnClustered" } as const;

/** Series with axis values of their own came with this version. */
export const canChart = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.7");

export const chartName = (id: string): string => NAME + id;

/** The cells above the table that the chart stands on; the last row and the first are left free. */
export const chartArea = (table: Area, widths: readonly number[]): Area => {
  let width = 0;
  const columns = widths.findIndex((one) => (width += one) >= WIDEST) + 1 || widths.length;
  return { row: table.row - CHART_ROWS, column: table.column, rows: CHART_ROWS - 1, columns };
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
  // Of one series the title says what it is.
  if (drawn.length > 1) chart.legend.position = "Bottom";
  else chart.legend.visible = false;
  const corner = sheet.getCell(place.row, place.column);
  chart.setPosition(corner, sheet.getCell(place.row + place.rows - 1, place.column + place.columns - 1));
};
