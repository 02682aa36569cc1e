// Owns how a chart looks: lines, columns or bars drawn from the cells' present values.
import { type Chart, type ChartPoints, pointsOf } from "../host/chart";
import type { Engine } from "../host/engine/engine";
import { pointsPerPixel } from "../host/objects/range-format";
import type { Placed } from "./overlay";

const colours = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];
const characterWidth = 6;
const lineHeight = 16;
const widestLabel = 220;

const colour = (index: number): string => colours[index % colours.length]!;

type Attributes = Record<string, string | number>;

const draw = (name: string, attributes: Attributes, ...children: (SVGElement | string)[]): SVGElement => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
};

const text = (words: string, x: number, y: number, more: Attributes = {}): SVGElement =>
  draw("text", { x, y, ...more }, words);

const shortened = (words: string, width: number): string => {
  const most = Math.max(1, Math.floor(width / characterWidth));
  return words.length > most ? `${words.slice(0, most - 1)}…` : words;
};

// Round numbers from below the least value to above the greatest; always with zero for columns and bars.
export const ticksOf = (values: readonly number[], withZero: boolean): number[] => {
  const least = Math.min(...values, ...(withZero || values.length === 0 ? [0] : []));
  const most = Math.max(...values, ...(withZero || values.length === 0 ? [0] : []));
  const span = most - least || Math.abs(most) || 1;
  const power = 10 ** Math.floor(Math.log10(span / 5));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => span / size <= 6)!;
  // Lines that stay far above zero need not begin there.
  const from = Math.floor((least > 0 && least < span * 2 ? 0 : least) / step);
  const to = Math.ceil(most / step);
  return Array.from({ length: Math.max(1, to - from) + 1 }, (_, index) => (from + index) * step);
};

type Frame = { left: number; top: number; width: number; height: number };

class Picture {
  private readonly parts: SVGElement[] = [];
  private readonly values: number[];
  private readonly ticks: number[];
  private readonly isSideways: boolean;

  constructor(
    private readonly data: ChartPoints,
    private readonly width: number,
    private readonly height: number,
  ) {
    this.values = data.series.flatMap(({ points }) => points.filter((point) => point !== null));
    this.isSideways = data.series.some(({ type }) => type === "BarClustered");
    const isLine = data.series.every(({ type }) => type.startsWith("Line"));
    this.ticks = ticksOf(this.values, !isLine);
  }

  draw(): SVGElement {
    const { data, width, height } = this;
    const frame: Frame = { left: 12, top: 12, width: width - 28, height: height - 24 };
    if (data.title) {
      data.title.split("\n").forEach((line, at) => {
        const look = { "text-anchor": "middle", ...(at === 0 && { class: "title" }) };
        const room = at === 0 ? width / 1.3 : width - 16;
        this.parts.push(text(shortened(line, room), width / 2, 24 + at * lineHeight, look));
        this.cutTop(frame, at === 0 ? 26 : lineHeight);
      });
    }
    if (data.legend) this.legend(frame);
    this.plot(frame);
    return draw("svg", { viewBox: `0 0 ${width} ${height}`, width, height }, ...this.parts);
  }

  private cutTop(frame: Frame, by: number): void {
    frame.top += by;
    frame.height -= by;
  }

  private cutLeft(frame: Frame, by: number): void {
    frame.left += by;
    frame.width -= by;
  }

  // As many lines as the names take, where they are one beside the other.
  private legend(frame: Frame): void {
    const { legend, series } = this.data;
    const beside = legend !== "Top" && legend !== "Bottom";
    const names = series.map(({ name }) => shortened(name, beside ? widestLabel : frame.width - 26));
    const sizes = names.map((name) => 26 + name.length * characterWidth);
    const lines: number[][] = [];
    names.forEach((_, index) => {
      const line = lines.at(-1);
      const used = line?.reduce((sum, at) => sum + sizes[at]!, 0) ?? Infinity;
      if (beside || used + sizes[index]! > frame.width) lines.push([index]);
      else line!.push(index);
    });
    const breadth = Math.max(...sizes);
    const high = lines.length * lineHeight;
    let y = legend === "Bottom" ? frame.top + frame.height - high + lineHeight - 2 : frame.top + 12;
    for (const line of lines) {
      const width = line.reduce((sum, at) => sum + sizes[at]!, 0);
      let x = frame.left + (frame.width - width) / 2;
      if (beside) x = legend === "Left" ? frame.left : frame.left + frame.width - breadth;
      for (const index of line) {
        this.parts.push(draw("rect", { x, y: y - 9, width: 10, height: 10, fill: colour(index) }));
        this.parts.push(text(names[index]!, x + 15, y));
        x += sizes[index]!;
      }
      y += lineHeight;
    }
    if (legend === "Top") this.cutTop(frame, high + 6);
    else if (legend === "Bottom") frame.height -= high + 6;
    else if (legend === "Left") this.cutLeft(frame, breadth + 8);
    else frame.width -= breadth + 8;
  }

  private plot(frame: Frame): void {
    const { categories, formatValue } = this.data;
    const beside = this.isSideways ? categories : this.ticks.map(formatValue);
    const longest = Math.max(0, ...beside.map(({ length }) => length));
    const margin = Math.min(longest * characterWidth, widestLabel, frame.width / 2) + 8;
    this.cutLeft(frame, margin);
    frame.height -= lineHeight;
    this.axes(frame, margin);
    this.marks(frame);
  }

  private along(frame: Frame, value: number): number {
    const [least, most] = [this.ticks[0]!, this.ticks.at(-1)!];
    const share = (value - least) / (most - least);
    return this.isSideways
      ? frame.left + share * frame.width
      : frame.top + frame.height - share * frame.height;
  }

  // The first category of bars lies at the bottom, as in Excel.
  private middle(frame: Frame, index: number): number {
    const share = (index + 0.5) / this.data.categories.length;
    return this.isSideways ? frame.top + frame.height * (1 - share) : frame.left + frame.width * share;
  }

  private axes(frame: Frame, margin: number): void {
    const { categories, formatValue } = this.data;
    const { left, top, width, height } = frame;
    for (const tick of this.ticks) {
      const at = this.along(frame, tick);
      const ends = this.isSideways
        ? { x1: at, x2: at, y1: top, y2: top + height }
        : { x1: left, x2: left + width, y1: at, y2: at };
      this.parts.push(draw("line", { ...ends, class: "grid" }));
    }
    const lineUp = (labels: readonly string[], place: (index: number) => number): void => {
      const widest = Math.max(...labels.map(({ length }) => length)) * characterWidth + 6;
      const every = Math.ceil((widest * labels.length) / width) || 1;
      labels.forEach((label, index) => {
        if (index % every > 0) return;
        this.parts.push(text(label, place(index), top + height + 14, { "text-anchor": "middle" }));
      });
    };
    const stackUp = (labels: readonly string[], place: (index: number) => number): void => {
      const every = Math.ceil((lineHeight * labels.length) / height) || 1;
      labels.forEach((label, index) => {
        if (index % every > 0) return;
        this.parts.push(text(shortened(label, margin), left - 6, place(index) + 4, { "text-anchor": "end" }));
      });
    };
    const ticks = this.ticks.map(formatValue);
    const tick = (index: number): number => this.along(frame, this.ticks[index]!);
    const category = (index: number): number => this.middle(frame, index);
    if (this.isSideways) {
      lineUp(ticks, tick);
      stackUp(categories, category);
    } else {
      lineUp(
        categories.map((label) => shortened(label, widestLabel)),
        category,
      );
      stackUp(ticks, tick);
    }
  }

  private marks(frame: Frame): void {
    const { series, categories } = this.data;
    const solid = series.filter(({ type }) => !type.startsWith("Line")).length;
    const breadth = (this.isSideways ? frame.height : frame.width) / categories.length;
    const thick = Math.max(1, (breadth * 0.7) / Math.max(1, solid));
    const zero = this.along(frame, Math.max(0, this.ticks[0]!));
    let placed = 0;
    series.forEach(({ type, points }, at) => {
      if (type.startsWith("Line")) {
        this.line(frame, points, colour(at), type === "LineMarkers");
        return;
      }
      const shift = (placed++ - solid / 2) * thick;
      points.forEach((point, index) => {
        if (point === null) return;
        const end = this.along(frame, point);
        const from = this.middle(frame, index) + shift;
        const [near, far] = [Math.min(zero, end), Math.abs(end - zero)];
        const box = this.isSideways
          ? { x: near, width: far, y: from, height: thick }
          : { x: from, width: thick, y: near, height: far };
        this.parts.push(draw("rect", { ...box, fill: colour(at) }));
      });
    });
  }

  // A blank cell leaves a gap.
  private line(frame: Frame, points: readonly (number | null)[], stroke: string, dotted: boolean): void {
    let path = "";
    points.forEach((point, index) => {
      if (point === null) return;
      const [x, y] = [this.middle(frame, index), this.along(frame, point)];
      path += `${index > 0 && points[index - 1] !== null ? "L" : "M"}${x} ${y}`;
      const alone = (points[index - 1] ?? null) === null && (points[index + 1] ?? null) === null;
      if (dotted || alone) this.parts.push(draw("circle", { cx: x, cy: y, r: 3, fill: stroke }));
    });
    this.parts.push(draw("path", { d: path, stroke, fill: "none", "stroke-width": 2 }));
  }
}

export const drawChart = (engine: Engine, chart: Chart): Placed => {
  const pixels = (points: number): number => Math.round(points / pointsPerPixel);
  const box = {
    left: pixels(chart.left),
    top: pixels(chart.top),
    width: pixels(chart.width),
    height: pixels(chart.height),
  };
  const data = pointsOf(engine, chart);
  const element = document.createElement("figure");
  element.className = "chart";
  element.setAttribute("role", "img");
  const names = data.series.map(({ name }) => name).join(", ");
  element.setAttribute("aria-label", `${data.title || chart.name}: chart of ${names || "nothing"}`);
  element.append(new Picture(data, box.width, box.height).draw());
  return { box, element };
};
