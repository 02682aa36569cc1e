// Owns how a range looks: Excel's RangeFormat with its font and fill.
import { BooleanNumber, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { intersection } from "../address";
import { grid, type Style } from "../engine/engine";
import { fault } from "../fault";
import { handle, type ObjectOf, type Property } from "../object-model";
import type { RangeSelf, WorkbookState } from "../workbook-state";
import { areaOf } from "./range";

export const pointsPerPixel = 0.75;

// What all cells have in common; null where they differ.
const common = <T>(book: WorkbookState, self: RangeSelf, read: (style: Style) => T): T | null => {
  const area = intersection(areaOf(self), book.engine.room(self.sheetId)) ?? {
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
  };
  const values = new Set(
    grid(area, (row, column) => read(book.engine.style(self.sheetId, row, column) ?? {})).flat(),
  );
  return values.size === 1 ? [...values][0]! : null;
};

const styled = <T>(read: (style: Style) => T, write: (value: T) => Style): Property<RangeSelf, T | null> => ({
  get: (book, self) => common(book, self, read),
  set: async (book, self, value: T) => {
    book.guard(self.sheetId);
    const style = write(value);
    const room = intersection(areaOf(self), book.engine.room(self.sheetId));
    if (!room) return;
    for await (const part of book.pace.parts(room)) book.engine.formatCells(self.sheetId, part, style);
  },
});

const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const namedColours: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  gray: "#808080",
  grey: "#808080",
  orange: "#FFA500",
  purple: "#800080",
};

const readColour = (value: string): { rgb: string } => {
  const rgb = namedColours[value.toLowerCase()] ?? value;
  if (!/^#[0-9a-f]{6}$/i.test(rgb)) throw fault("InvalidArgument");
  return { rgb };
};

const chosen = <T>(choices: Record<string, T>, value: string): T => {
  if (!(value in choices)) throw fault("InvalidArgument");
  return choices[value]!;
};

const nameOf = <T>(choices: Record<string, T>, value: T | null | undefined, otherwise: string): string =>
  Object.entries(choices).find(([, choice]) => choice === value)?.[0] ?? otherwise;

const vertical: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

export const fontType: ObjectOf<RangeSelf, Excel.RangeFont> = {
  name: "RangeFont",
  properties: {
    Bold: styled(
      ({ bl }) => bl === BooleanNumber.TRUE,
      (bold) => ({ bl: flag(bold) }),
    ),
    Color: styled(
      ({ cl }) => cl?.rgb ?? "#000000",
      (colour) => ({ cl: readColour(colour) }),
    ),
    Italic: styled(
      ({ it }) => it === BooleanNumber.TRUE,
      (italic) => ({ it: flag(italic) }),
    ),
    Name: styled(
      ({ ff }) => ff ?? "Aptos Narrow",
      (name) => ({ ff: name }),
    ),
    Size: styled(
      ({ fs }) => fs ?? 11,
      (size) => ({ fs: size }),
    ),
  },
};

export const fillType: ObjectOf<RangeSelf, Excel.RangeFill> = {
  name: "RangeFill",
  properties: {
    Color: styled(
      ({ bg }) => bg?.rgb ?? "#FFFFFF",
      (colour) => ({ bg: readColour(colour) }),
    ),
  },
  methods: {
    Clear: (book, self) => {
      book.guard(self.sheetId);
      book.engine.formatCells(self.sheetId, areaOf(self), { bg: null });
    },
  },
};

const sameSize = (count: number, size: (index: number) => number): number | null => {
  const sizes = new Set(Array.from({ length: Math.min(count, 1000) }, (_item, index) => size(index)));
  return sizes.size === 1 ? [...sizes][0]! * pointsPerPixel : null;
};

export const rangeFormatType: ObjectOf<RangeSelf, Excel.RangeFormat> = {
  name: "RangeFormat",
  properties: {
    ColumnWidth: {
      get: (book, { sheetId, column, columns }) =>
        sameSize(columns, (index) => book.engine.columnWidth(sheetId, column + index)),
      set: (book, self, points: number) => {
        book.guard(self.sheetId);
        if (!(points >= 0 && points <= 1790)) throw fault("InvalidArgument");
        book.engine.setColumnWidth(self.sheetId, areaOf(self), points / pointsPerPixel);
      },
    },
    VerticalAlignment: styled(
      ({ vt }) => nameOf(vertical, vt, "Bottom"),
      (value) => ({ vt: chosen(vertical, value) }),
    ),
    WrapText: styled(
      ({ tb }) => tb === WrapStrategy.WRAP,
      (wrap) => ({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ),
  },
  objects: {
    Fill: (_book, self) => handle(fillType, self),
    Font: (_book, self) => handle(fontType, self),
  },
  methods: {},
};
