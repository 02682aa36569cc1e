// Owns the series of a chart.
import { type Series, seriesName } from "../chart";
import { fault } from "../fault";
import { handle, isHandle, type Handle, type ObjectOf } from "../object-model";
import type { RangeSelf, WorkbookState } from "../workbook-state";

type SeriesSelf = { id: string; seriesId: string };

const get = (book: WorkbookState, { id, seriesId }: SeriesSelf): Series => {
  const found = book.chart(id).series.find((one) => one.id === seriesId);
  if (!found) throw fault("ItemNotFound");
  return found;
};

const change = (book: WorkbookState, self: SeriesSelf, next: Partial<Series>): void => {
  const changed = { ...get(book, self), ...next };
  const series = book.chart(self.id).series.map((one) => (one.id === self.seriesId ? changed : one));
  book.changeChart(self.id, { series });
};

// One row or one column of cells.
const lineOf = (given: Handle): RangeSelf => {
  const { self } = given as { self: RangeSelf };
  if (!isHandle(given) || given.type.name !== "Range" || (self.rows > 1 && self.columns > 1)) {
    throw fault("InvalidArgument");
  }
  return self;
};

export const seriesType: ObjectOf<SeriesSelf, Excel.ChartSeries> = {
  name: "ChartSeries",
  properties: {
    Name: {
      get: (book, self) => seriesName(book.engine, get(book, self)),
      set: (book, self, name: string) => change(book, self, { name: String(name) }),
    },
  },
  methods: {
    Delete: (book, self) => {
      get(book, self);
      book.changeChart(self.id, {
        series: book.chart(self.id).series.filter(({ id }) => id !== self.seriesId),
      });
    },
    SetValues: (book, self, given: Handle) => change(book, self, { values: lineOf(given) }),
    SetXAxisValues: (book, self, given: Handle) => change(book, self, { categories: lineOf(given) }),
  },
};

export const chartSeriesCollectionType: ObjectOf<{ id: string }, Excel.ChartSeriesCollection> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: (book, { id }) => book.chart(id).series.length } },
  items: (book, { id }) =>
    book.chart(id).series.map(({ id: seriesId }) => handle(seriesType, { id, seriesId })),
  methods: {
    Add: (book, { id }, name?: string | null, index?: number | null) => {
      const { series, type } = book.chart(id);
      const added: Series = {
        id: crypto.randomUUID(),
        type,
        name: name ?? `Series${series.length + 1}`,
        values: null,
        categories: null,
      };
      const at = index ?? series.length;
      if (!(at >= 0 && at <= series.length)) throw fault("InvalidArgument");
      book.changeChart(id, { series: [...series.slice(0, at), added, ...series.slice(at)] });
      return handle(seriesType, { id, seriesId: added.id });
    },
    GetItemAt: (book, { id }, index: number) => {
      const found = book.chart(id).series[index];
      if (!found) throw fault("InvalidArgument");
      return handle(seriesType, { id, seriesId: found.id });
    },
  },
};
