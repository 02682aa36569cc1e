// Owns the title of a chart.
import { titleOf } from "../chart";
import type { ObjectOf } from "../object-model";

export const chartTitleType: ObjectOf<{ id: string }, Excel.ChartTitle> = {
  name: "ChartTitle",
  properties: {
    Text: {
      get: (book, { id }) => titleOf(book.engine, book.chart(id)),
      // A title that is given a text is shown.
      set: (book, { id }, text: string) => book.changeChart(id, { title: { text, visible: true } }),
    },
    Visible: {
      get: (book, { id }) => book.chart(id).title.visible,
    },
  },
};
