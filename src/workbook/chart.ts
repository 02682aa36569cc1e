// Owns the chart beside an inserted table: whether Excel can draw it, where it stands, and what it draws.
import { type Area, fitsSheet } from "./address";
import { WorkbookRefusal } from "./refusal";

export interface ChartWish {
  kind: "line" | "bar" | "column";
  title: string;
  /** The table's columns, by number: the one along the axis, and those that are drawn. */
  axis: number;
  drawn: readonly number[];
}

export const CHART_COLUMNS = 8;
const CHART_ROWS = 18;
const NAME = "AZCN chart ";

const TYPES = { line: "Line", bar: "BarClustered", column: "ColumnClustered" } as const;

/** Series with axis values of their own came with this version. */
export const canChart = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.7");

export const chartName = (id: string): string => NAME + id;

export const isOurChart = (name: string): boolean => name.startsWith(NAME);

/** Beside the table, or beside all that is used where something stands there. */
export const chartArea = (site: Area, table: Area, used: Area | undefined): Area => {
  const size = { rows: CHART_ROWS, columns: CHART_COLUMNS };
  const beside: Area = { ...size, row: table.row, column: site.column + site.columns + 1 };
  const meets =
    used &&
    beside.row < used.row + used.rows &&
    used.row < beside.row + beside.rows &&
    beside.column < used.column + used.columns;
  const area = meets ? { ...beside, column: used.column + used.columns + 1 } : beside;
  if (!fitsSheet(area)) throw new WorkbookRefusal("sheet-edge");
  return area;
};

/** Draws the chart of the table, which stands already. */
export const addChart = (
  sheet: Excel.Worksheet,
  name: string,
  { kind, title, axis, drawn }: ChartWish,
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
  chart.legend.visible = drawn.length > 1;
  chart.legend.position = "Bottom";
  const corner = sheet.getCell(place.row, place.column);
  chart.setPosition(corner, sheet.getCell(place.row + place.rows - 1, place.column + place.columns - 1));
};
