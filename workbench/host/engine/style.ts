// Owns how the engine writes formats: from Excel's words to Univer's (bl bold, it italic, cl colour, bg fill …).
import {
  BooleanNumber,
  BorderStyleTypes,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";

export type Style = IStyleData;

export type Vertical = "Top" | "Center" | "Bottom";

const sides = { top: "t", right: "r", bottom: "b", left: "l" } as const;

export type Side = keyof typeof sides;

// The colour of each thin line; null where there is none.
export type Borders = Record<Side, string | null>;

export type Format = {
  borders: Borders;
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
  borders: {
    read: ({ bd }) =>
      Object.fromEntries(
        Object.entries(sides).map(([side, key]) => [side, bd?.[key] ? (bd[key].cl.rgb ?? "#000000") : null]),
      ) as Borders,
    write: (borders) => ({
      bd: Object.fromEntries(
        Object.entries(borders).map(([side, rgb]) => [
          sides[side as Side],
          rgb === null ? null : { s: BorderStyleTypes.THIN, cl: { rgb } },
        ]),
      ),
    }),
  },
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
