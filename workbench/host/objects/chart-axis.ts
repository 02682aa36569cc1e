// Owns the two axes of a chart.
import type { ChartAxes } from "../chart";
import { handle, type ObjectOf } from "../object-model";
import { chartAxisTitleType } from "./chart-title";

type AxisSelf = { id: string; axis: keyof ChartAxes };

export const axisType: ObjectOf<AxisSelf, Excel.ChartAxis> = {
  name: "ChartAxis",
  properties: {
    NumberFormat: {
      get: (book, { id, axis }) => book.chart(id).axes[axis].numberFormat,
      set: (book, { id, axis }, numberFormat: string) => {
        const { axes } = book.chart(id);
        book.changeChart(id, { axes: { ...axes, [axis]: { ...axes[axis], numberFormat } } });
      },
    },
  },
  objects: {
    Title: (_book, { id, axis }) =>
      handle(chartAxisTitleType, {
        id,
        read: ({ axes }) => axes[axis].title,
        shown: (_engine, { axes }) => axes[axis].title.text ?? "Axis Title",
        write: (title, { axes }) => ({ axes: { ...axes, [axis]: { ...axes[axis], title } } }),
      }),
  },
};

export const chartAxesType: ObjectOf<{ id: string }, Excel.ChartAxes> = {
  name: "ChartAxes",
  objects: {
    CategoryAxis: (_book, { id }) => handle(axisType, { id, axis: "category" }),
    ValueAxis: (_book, { id }) => handle(axisType, { id, axis: "value" }),
  },
};
