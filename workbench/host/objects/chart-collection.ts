// Owns the collection of a sheet's charts.
import { type Chart, readChartType, type SeriesBy, seriesOf } from "../chart";
import { fault } from "../fault";
import { handle, type Handle, type ObjectOf } from "../object-model";
import type { WorkbookState } from "../workbook-state";
import { chartType } from "./chart";
import { pointsPerPixel } from "./range-format";

type Sheet = { sheetId: string };

const list = (book: WorkbookState, { sheetId }: Sheet) =>
  book.charts.filter((chart) => chart.sheetId === sheetId);

// Of charts with the same name the first is meant.
const find = (book: WorkbookState, sheet: Sheet, key: string): Handle | null => {
  const wanted = String(key).toLowerCase();
  const charts = list(book, sheet);
  const found =
    charts.find(({ name }) => name.toLowerCase() === wanted) ??
    charts.find(({ id }) => id.toLowerCase() === wanted);
  return found ? handle(chartType, { id: found.id }) : null;
};

const get = (book: WorkbookState, sheet: Sheet, key: string): Handle => {
  const found = find(book, sheet, key);
  if (!found) throw fault("ItemNotFound");
  return found;
};

const freeName = (book: WorkbookState, sheet: Sheet): string => {
  let number = list(book, sheet).length + 1;
  while (find(book, sheet, `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
};

const add = (
  book: WorkbookState,
  sheet: Sheet,
  given: string,
  source: Handle,
  seriesBy?: SeriesBy | null,
): Handle => {
  book.guard(sheet.sheetId);
  const type = readChartType(given);
  const series = seriesOf(book.engine, source, type, seriesBy);
  const { row, column } = book.engine.selection();
  const corner = book.engine.place(sheet.sheetId, { row, column, rows: 1, columns: 1 });
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const chart: Chart = {
    id,
    sheetId: sheet.sheetId,
    name: freeName(book, sheet),
    type,
    left: corner.left * pointsPerPixel,
    top: corner.top * pointsPerPixel,
    width: 360,
    height: 216,
    title: { text: null, visible: true },
    legend: { visible: series.length > 1, position: "Bottom" },
    series,
  };
  book.charts = [...book.charts, chart];
  return handle(chartType, { id });
};

export const chartCollectionType: ObjectOf<Sheet, Excel.ChartCollection> = {
  name: "ChartCollection",
  properties: { Count: { get: (book, sheet) => list(book, sheet).length } },
  item: get,
  items: (book, sheet) => list(book, sheet).map(({ id }) => handle(chartType, { id })),
  methods: {
    Add: add,
    GetItem: get,
    GetItemAt: (book, sheet, index: number) => {
      const chart = list(book, sheet)[index];
      if (!chart) throw fault("InvalidArgument");
      return handle(chartType, { id: chart.id });
    },
    GetItemOrNullObject: find,
  },
};
