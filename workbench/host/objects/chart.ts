// Owns Excel's Chart object.
import { type Chart, legendPositions } from "../chart";
import { parseAddress } from "../address";
import { fault } from "../fault";
import { handle, type Handle, isHandle, type ObjectOf, type Property } from "../object-model";
import type { RangeSelf, WorkbookState } from "../workbook-state";
import { chartSeriesCollectionType } from "./chart-series";
import { chartTitleType } from "./chart-title";
import { pointsPerPixel } from "./range-format";
import { worksheetType } from "./worksheet";

export type ChartSelf = { id: string };

const measure = (name: "left" | "top" | "width" | "height"): Property<ChartSelf, number> => ({
  get: (book, { id }) => book.chart(id)[name],
  set: (book, { id }, points: number) => {
    if (!(points >= 0)) throw fault("InvalidArgument");
    book.changeChart(id, { [name]: points });
  },
});

const cellOn = (book: WorkbookState, { sheetId }: Chart, given: Handle | string): RangeSelf => {
  if (isHandle(given)) return given.self as RangeSelf;
  const parsed = parseAddress(given);
  if (!parsed) throw fault("InvalidArgument");
  return { sheetId, ...parsed.area };
};

// From the corner of the first cell to the far corner of the last.
const setPosition = (
  book: WorkbookState,
  { id }: ChartSelf,
  start: Handle | string,
  end?: Handle | string,
): void => {
  const chart = book.chart(id);
  const cells = [start, end ?? start].map((given) => cellOn(book, chart, given));
  if (cells.some(({ sheetId }) => sheetId !== chart.sheetId)) throw fault("InvalidArgument");
  const [from, to] = cells.map((cell) => book.engine.place(cell.sheetId, cell));
  const [left, top] = [from!.left * pointsPerPixel, from!.top * pointsPerPixel];
  const right = (to!.left + to!.width) * pointsPerPixel;
  const bottom = (to!.top + to!.height) * pointsPerPixel;
  if (right < left || bottom < top) throw fault("InvalidArgument");
  book.changeChart(id, { left, top, ...(end == null ? {} : { width: right - left, height: bottom - top }) });
};

export const legendType: ObjectOf<ChartSelf, Excel.ChartLegend> = {
  name: "ChartLegend",
  properties: {
    Position: {
      get: (book, { id }) => book.chart(id).legend.position,
      set: (book, { id }, position: Chart["legend"]["position"]) => {
        if (!legendPositions.includes(position)) throw fault("InvalidArgument");
        book.changeChart(id, { legend: { visible: true, position } });
      },
    },
    Visible: {
      get: (book, { id }) => book.chart(id).legend.visible,
      set: (book, { id }, visible: boolean) =>
        book.changeChart(id, { legend: { ...book.chart(id).legend, visible } }),
    },
  },
};

export const chartType: ObjectOf<ChartSelf, Excel.Chart> = {
  name: "Chart",
  identify: (_book, { id }) => ({ Id: id }),
  properties: {
    ChartType: { get: (book, { id }) => book.chart(id).type },
    Height: measure("height"),
    Id: { get: (_book, { id }) => id },
    Left: measure("left"),
    Name: {
      get: (book, { id }) => book.chart(id).name,
      set: (book, { id }, name: string) => {
        if (typeof name !== "string" || name === "") throw fault("InvalidArgument");
        book.changeChart(id, { name });
      },
    },
    Top: measure("top"),
    Width: measure("width"),
  },
  objects: {
    Legend: (_book, self) => handle(legendType, self),
    Series: (_book, self) => handle(chartSeriesCollectionType, self),
    Title: (_book, self) => handle(chartTitleType, self),
    Worksheet: (book, { id }) => handle(worksheetType, { id: book.chart(id).sheetId }),
  },
  methods: {
    Delete: (book, { id }) => {
      book.guard(book.chart(id).sheetId);
      book.charts = book.charts.filter((chart) => chart.id !== id);
    },
    SetPosition: setPosition,
  },
};
