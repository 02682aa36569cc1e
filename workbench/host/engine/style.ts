// Owns how the engine writes formats: from Excel's words to Univer's (bl bold, it italic, cl colour, bg fill …).
import { BooleanNumber, VerticalAlign, WrapStrategy, type IStyleData, type Nullable } from "@univerjs/core";

export type Style = IStyleData;

export type Vertical = "Top" | "Center" | "Bottom";

export type Format = {
  bold: boolean;
  color: string;
  // Null is no fill.
  fill: string | null;
  font: string;
  italic: boolean;
  size: number;
  vertical: Vertical;
  wrap: boolean;
};

const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const verticals: Record<Vertical, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const nameOf = (align: Nullable<VerticalAlign>): Vertical =>
  (Object.keys(verticals) as Vertical[]).find((name) => verticals[name] === align) ?? "Bottom";

export const formats: {
  [K in keyof Format]: { read(style: Style): Format[K]; write(value: Format[K]): Style };
} = {
  bold: { read: ({ bl }) => bl === BooleanNumber.TRUE, write: (bold) => ({ bl: flag(bold) }) },
  color: { read: ({ cl }) => cl?.rgb ?? "#000000", write: (rgb) => ({ cl: { rgb } }) },
  fill: { read: ({ bg }) => bg?.rgb ?? null, write: (rgb) => ({ bg: rgb === null ? null : { rgb } }) },
  font: { read: ({ ff }) => ff ?? "Aptos Narrow", write: (ff) => ({ ff }) },
  italic: { read: ({ it }) => it === BooleanNumber.TRUE, write: (italic) => ({ it: flag(italic) }) },
  size: { read: ({ fs }) => fs ?? 11, write: (fs) => ({ fs }) },
  vertical: { read: ({ vt }) => nameOf(vt), write: (vertical) => ({ vt: verticals[vertical] }) },
  wrap: {
    read: ({ tb }) => tb === WrapStrategy.WRAP,
    write: (wrap) => ({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  },
};
