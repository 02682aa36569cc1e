// Owns the titles of a chart and of its axes.
import type { Chart, ChartTitle } from "../chart";
import type { Engine } from "../engine/engine";
import type { ObjectOf } from "../object-model";

type TitleSelf = {
  id: string;
  read: (chart: Chart) => ChartTitle;
  // What stands there before a text was set.
  shown: (engine: Engine, chart: Chart) => string;
  write: (title: ChartTitle, chart: Chart) => Partial<Chart>;
};

const titleType = (name: string): ObjectOf<TitleSelf, Excel.ChartTitle & Excel.ChartAxisTitle> => ({
  name,
  properties: {
    Text: {
      get: (book, { id, shown }) => shown(book.engine, book.chart(id)),
      // A title that is given a text is shown.
      set: (book, { id, write }, text: string) => {
        book.changeChart(id, write({ text, visible: true }, book.chart(id)));
      },
    },
    Visible: {
      get: (book, { id, read }) => read(book.chart(id)).visible,
      set: (book, { id, read, write }, visible: boolean) => {
        const chart = book.chart(id);
        book.changeChart(id, write({ ...read(chart), visible }, chart));
      },
    },
  },
});

export const chartTitleType = titleType("ChartTitle");
export const chartAxisTitleType = titleType("ChartAxisTitle");
