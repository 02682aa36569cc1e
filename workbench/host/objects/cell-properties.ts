// Owns how each cell of a range looks, as Excel tells and takes it cell by cell; what it does not know it refuses.
import type { Borders, Format, Side, Vertical } from "../engine/style";
import { apiNotFound } from "../fault";
import type { RangeSelf, WorkbookState } from "../workbook-state";

type Part = Record<string, unknown>;

const fill = (colour: string | null): Part =>
  colour === null ? { color: "#FFFFFF", pattern: "None" } : { color: colour, pattern: "Solid" };

const border = (colour: string | null): Part =>
  colour === null ? { style: "None" } : { color: colour, style: "Continuous", weight: "Thin" };

const known: Record<string, readonly string[]> = {
  borders: ["color", "style", "weight"],
  fill: ["color", "pattern"],
  font: ["bold", "color", "italic", "size"],
};

const check = (options: object): void => {
  for (const [name, part] of Object.entries(options)) {
    const parts = typeof part === "object" && part !== null ? Object.keys(part as object) : [];
    const isKnown = known[name]
      ? parts.every((one) => known[name]!.includes(one))
      : name === "verticalAlignment" || name === "wrapText";
    if (!isKnown) throw apiNotFound(`Range.getCellProperties: ${name}`);
  }
};

export const readLook = (
  book: WorkbookState,
  { sheetId }: RangeSelf,
  row: number,
  column: number,
  { format = {} }: Excel.CellPropertiesLoadOptions,
): Part => {
  check(format);
  const read = <K extends keyof Format>(key: K): Format[K] => book.engine.format(sheetId, row, column, key);
  const all: Part = {
    borders: Object.fromEntries(
      Object.entries(read("borders")).map(([side, colour]) => [side, border(colour)]),
    ),
    fill: fill(read("fill")),
    font: { bold: read("bold"), color: read("color"), italic: read("italic"), size: read("size") },
    verticalAlignment: read("vertical"),
    wrapText: read("wrap"),
  };
  return Object.fromEntries(Object.keys(format).map((name) => [name, all[name]]));
};

export const writeLook = (
  book: WorkbookState,
  { sheetId }: RangeSelf,
  row: number,
  column: number,
  { format = {} }: Excel.SettableCellProperties,
): void => {
  const area = { row, column, rows: 1, columns: 1 };
  const set = <K extends keyof Format>(key: K, value: Format[K] | undefined): void => {
    // A format set anew is a step for the engine.
    const present = book.engine.format(sheetId, row, column, key);
    if (value !== undefined && JSON.stringify(value) !== JSON.stringify(present)) {
      book.engine.formatCells(sheetId, area, key, value);
    }
  };
  const { borders, fill: filled, font, verticalAlignment, wrapText } = format;
  if (borders) {
    const lines = Object.entries(borders).map(([side, one]: [string, Excel.CellBorder | undefined]) => [
      side as Side,
      !one || one.style === "None" ? null : (one.color ?? "#000000"),
    ]);
    set("borders", {
      ...book.engine.format(sheetId, row, column, "borders"),
      ...(Object.fromEntries(lines) as Partial<Borders>),
    });
  }
  if (filled) set("fill", filled.pattern === "None" ? null : filled.color);
  set("bold", font?.bold);
  set("color", font?.color);
  set("italic", font?.italic);
  set("size", font?.size);
  set("vertical", verticalAlignment as Vertical | undefined);
  set("wrap", wrapText);
};
