// Owns what a chart shows: the series that Excel takes from a range, and the kinds of chart that this host has.
import { type Area, intersection } from "./address";
import { type Cell, type Engine, grid, type Position } from "./engine/engine";
import { apiNotFound, fault } from "./fault";
import { type Handle, isHandle } from "./object-model";
import type { RangeSelf } from "./workbook-state";

const chartTypes = ["Line", "LineMarkers", "ColumnClustered", "BarClustered"] as const;

// What Excel has besides, by its families.
const otherType =
  /^(3D)?(Column|Bar|Line|Pie|Doughnut|XYScatter|Area|Surface|Bubble|Stock|Cylinder|Cone|Pyramid|Radar|Waterfall|Treemap|Sunburst|Histogram|Pareto|Boxwhisker|Funnel|RegionMap)(Of|Bar|Col|Clustered|Stacked|100|Markers|Exploded|Smooth|Lines|No|Filled|Top|View|Wireframe|HLC|OHLC|VHLC|VOHLC|3DEffect|Pie)*$/;

export type ChartType = (typeof chartTypes)[number];

export const readChartType = (given: string): ChartType => {
  const type = chartTypes.find((one) => one === given);
  if (!type && otherType.test(given)) throw apiNotFound(`ChartType.${given}`);
  if (!type) throw fault("InvalidArgument");
  return type;
};

export type Series = {
  id: string;
  type: ChartType;
  // A text of its own, or the cell that names it.
  name: string | RangeSelf;
  values: RangeSelf | null;
  categories: RangeSelf | null;
};

export type ChartTitle = { text: string | null; visible: boolean };

export const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

// Places and sizes are in points.
export type Chart = {
  id: string;
  sheetId: string;
  name: string;
  type: ChartType;
  left: number;
  top: number;
  width: number;
  height: number;
  title: ChartTitle;
  legend: { visible: boolean; position: (typeof legendPositions)[number] };
  series: readonly Series[];
};

const seriesByChoices = ["Auto", "Columns", "Rows"] as const;

export type SeriesBy = (typeof seriesByChoices)[number];

const isDate = ({ kind, format }: Cell): boolean =>
  kind === "number" && format !== "General" && /[ymd]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ""));

// Excel reads a first line of texts as the series' names, and a first column of texts or dates as the categories;
// a blank corner makes both of them whatever they hold. A column of plain numbers, such as years, is a series.
export const seriesOf = (
  engine: Engine,
  source: Handle,
  type: ChartType,
  seriesBy: SeriesBy | null = "Auto",
): Series[] => {
  if (!isHandle(source) || source.type.name !== "Range") throw fault("InvalidArgument");
  if (seriesBy !== null && !seriesByChoices.includes(seriesBy)) throw fault("InvalidArgument");
  const { sheetId, ...given } = source.self as RangeSelf;
  const area = intersection(
    given,
    engine.usedArea(sheetId, given, true) ?? { ...given, rows: 1, columns: 1 },
  )!;
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && area.columns > area.rows);
  const cells = engine.cells(sheetId, area);
  const [first = []] = cells;
  const isBlank = first[0]?.kind === "blank";
  const isNamed = (line: Cell[]): boolean => line.length > 0 && line.every(({ kind }) => kind === "text");
  const top = area.rows > 1 && (isBlank || isNamed(first.slice(1)) || (area.columns === 1 && isNamed(first)));
  const side = cells.slice(top ? 1 : 0).map(([cell]) => cell!);
  const left = area.columns > 1 && (isBlank || side.every((cell) => cell.kind === "text" || isDate(cell)));

  const part = (change: Partial<Area>): RangeSelf => ({ sheetId, ...area, ...change });
  const body = {
    row: area.row + (top ? 1 : 0),
    rows: area.rows - (top ? 1 : 0),
    column: area.column + (left ? 1 : 0),
    columns: area.columns - (left ? 1 : 0),
  };
  const above = top ? part({ ...body, row: area.row, rows: 1 }) : null;
  const beside = left ? part({ ...body, column: area.column, columns: 1 }) : null;
  const nameAt = (line: RangeSelf | null, change: Partial<Area>, index: number): string | RangeSelf =>
    line ? { ...line, ...change } : `Series${index + 1}`;
  return Array.from({ length: byRows ? body.rows : body.columns }, (_, index) => {
    const row = { row: body.row + index, rows: 1 };
    const column = { column: body.column + index, columns: 1 };
    return {
      id: crypto.randomUUID(),
      type,
      name: byRows ? nameAt(beside, row, index) : nameAt(above, column, index),
      values: part(byRows ? { ...body, ...row } : { ...body, ...column }),
      categories: byRows ? above : beside,
    };
  });
};

export const seriesName = (engine: Engine, { name }: Series): string =>
  typeof name === "string" ? name : engine.text(name.sheetId, name.row, name.column);

// Excel calls a chart of one series by its name until it is given a title.
export const titleOf = (engine: Engine, { title, series }: Pick<Chart, "title" | "series">): string =>
  title.text ?? (series.length === 1 ? seriesName(engine, series[0]!) : "Chart Title");

// A chart's present contents, as it is drawn.
export type ChartPoints = {
  title: string;
  legend: Chart["legend"]["position"] | null;
  categories: string[];
  series: { name: string; type: ChartType; points: (number | null)[] }[];
  formatValue: (value: number) => string;
};

const cellsOf = (engine: Engine, range: RangeSelf | null): Position[] =>
  range && engine.hasSheet(range.sheetId)
    ? grid(range, (row, column) => ({ sheetId: range.sheetId, row, column })).flat()
    : [];

export const pointsOf = (engine: Engine, chart: Chart): ChartPoints => {
  const { series, legend } = chart;
  const lines = series.map(({ values }) => cellsOf(engine, values));
  const length = Math.max(0, ...lines.map((line) => line.length));
  const named = cellsOf(engine, series[0]?.categories ?? null);
  const first = lines[0]?.[0];
  const format = first ? engine.cell(first.sheetId, first.row, first.column).format : "General";
  return {
    title: chart.title.visible ? titleOf(engine, chart) : "",
    legend: legend.visible ? legend.position : null,
    categories: Array.from({ length }, (_, index) => {
      const cell = named[index];
      return cell ? engine.text(cell.sheetId, cell.row, cell.column) : String(index + 1);
    }),
    series: series.map((one, index) => ({
      name: seriesName(engine, one),
      type: one.type,
      points: lines[index]!.map(({ sheetId, row, column }) => {
        const { kind, value } = engine.cell(sheetId, row, column);
        return kind === "number" ? Number(value) : null;
      }),
    })),
    formatValue: (value) => engine.formatNumber(value, format),
  };
};
