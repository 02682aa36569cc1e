// Owns how a range looks: Excel's RangeFormat with its font and fill.
import { intersection } from "../address";
import { grid } from "../engine/engine";
import type { Format, Vertical } from "../engine/style";
import { fault } from "../fault";
import { handle, type ObjectOf, type Property } from "../object-model";
import type { RangeSelf, WorkbookState } from "../workbook-state";
import { areaOf } from "./range";

export const pointsPerPixel = 0.75;

// What all cells have in common; null where they differ.
const common = <K extends keyof Format>(book: WorkbookState, self: RangeSelf, key: K): Format[K] | null => {
  const { sheetId } = self;
  const area = intersection(areaOf(self), book.engine.room(sheetId)) ?? {
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
  };
  const values = new Set(grid(area, (row, column) => book.engine.format(sheetId, row, column, key)).flat());
  return values.size === 1 ? [...values][0]! : null;
};

const format = <K extends keyof Format>(
  key: K,
  check: (value: Format[K]) => Format[K] = (value) => value,
): Property<RangeSelf, Format[K] | null> => ({
  get: (book, self) => common(book, self, key),
  set: async (book, self, value: Format[K]) => {
    book.guard(self.sheetId);
    const checked = check(value);
    const room = intersection(areaOf(self), book.engine.room(self.sheetId));
    if (!room) return;
    for await (const part of book.pace.parts(room)) book.engine.formatCells(self.sheetId, part, key, checked);
  },
});

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

const readColour = (value: string): string => {
  const rgb = namedColours[value.toLowerCase()] ?? value;
  if (!/^#[0-9a-f]{6}$/i.test(rgb)) throw fault("InvalidArgument");
  return rgb;
};

const readVertical = (value: Vertical): Vertical => {
  if (!["Top", "Center", "Bottom"].includes(value)) throw fault("InvalidArgument");
  return value;
};

export const fontType: ObjectOf<RangeSelf, Excel.RangeFont> = {
  name: "RangeFont",
  properties: {
    Bold: format("bold"),
    Color: format("color", readColour),
    Italic: format("italic"),
    Name: format("font"),
    Size: format("size"),
  },
};

const fill = format("fill", (value) => readColour(value ?? ""));

export const fillType: ObjectOf<RangeSelf, Excel.RangeFill> = {
  name: "RangeFill",
  properties: {
    Color: { ...fill, get: async (book, self) => (await fill.get(book, self)) ?? "#FFFFFF" },
  },
  methods: {
    Clear: (book, self) => {
      book.guard(self.sheetId);
      book.engine.formatCells(self.sheetId, areaOf(self), "fill", null);
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
    VerticalAlignment: format("vertical", readVertical),
    WrapText: format("wrap"),
  },
  objects: {
    Fill: (_book, self) => handle(fillType, self),
    Font: (_book, self) => handle(fontType, self),
  },
  methods: {},
};
