// Owns Excel's Range object.
import {
  fits,
  formatAddress,
  formatArea,
  intersection,
  maxColumns,
  parseAddress,
  quoteSheet,
  type Area,
} from "../address";
import { isNumberFormat } from "../engine/cell-data";
import { grid, type Cell } from "../engine/engine";
import { fault, Fault } from "../fault";
import { handle, isHandle, type Handle, type ObjectOf } from "../object-model";
import { write } from "../table-rules";
import { readEntry, type Entry } from "../typed-value";
import type { RangeSelf, WorkbookState } from "../workbook-state";
import { readLook, writeLook } from "./cell-properties";
import { rangeFormatType } from "./range-format";
import { tableCollectionType } from "./table-collection";
import { sheetOf } from "./worksheet";

// Beyond this Excel answers null for cells' contents, as for whole columns.
const largestRead = 5_000_000;

export const areaOf = ({ row, column, rows, columns }: RangeSelf): Area => ({ row, column, rows, columns });

export const rangeHandle = (sheetId: string, area: Area): Handle => {
  if (![area.row, area.column, area.rows, area.columns].every(Number.isInteger) || !fits(area)) {
    throw fault("InvalidArgument");
  }
  return handle(rangeType, { sheetId, ...area });
};

const part = (self: RangeSelf, change: Partial<Area>): Handle =>
  rangeHandle(self.sheetId, { ...areaOf(self), ...change });

const isUnbounded = ({ rows, columns }: Area): boolean => rows * columns > largestRead;

// Large areas are read in parts.
const readLines = async <T>(
  book: WorkbookState,
  self: RangeSelf,
  read: (part: Area) => T[][],
): Promise<T[][] | null> => {
  if (isUnbounded(self)) return null;
  const lines: T[][] = [];
  for await (const part of book.pace.parts(areaOf(self))) lines.push(...read(part));
  return lines;
};

const readCells = <T>(book: WorkbookState, self: RangeSelf, read: (cell: Cell) => T): Promise<T[][] | null> =>
  readLines(book, self, (part) => book.engine.cells(self.sheetId, part).map((line) => line.map(read)));

const address = (book: WorkbookState, self: RangeSelf): string =>
  formatAddress(book.engine.sheet(self.sheetId).getSheetName(), areaOf(self));

// One value for every cell, or a list of lists in the range's own shape.
const spread = <T>(self: RangeSelf, given: T | T[][]): T[][] => {
  if (!Array.isArray(given)) {
    if (isUnbounded(self)) throw fault("InvalidArgument");
    return grid(areaOf(self), () => given);
  }
  const lines = given as T[][];
  if (lines.length !== self.rows || lines.some((line) => line.length !== self.columns)) {
    throw new Fault(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return lines;
};

const linesOf = <T>({ row }: Area, part: Area, lines: T[][]): T[][] =>
  lines.slice(part.row - row, part.row - row + part.rows);

// All is looked at before anything is written.
const enter = async (book: WorkbookState, self: RangeSelf, given: unknown): Promise<void> => {
  book.guard(self.sheetId);
  const lines = spread(self, given);
  const entries: (Entry | null)[][] = [];
  for await (const part of book.pace.parts(areaOf(self))) {
    entries.push(...readEntries(book, { ...self, ...part }, linesOf(self, part, lines)));
  }
  for await (const part of book.pace.parts(areaOf(self))) {
    write(book.engine, self.sheetId, part, linesOf(self, part, entries));
  }
};

export const readEntries = (
  book: WorkbookState,
  self: RangeSelf,
  lines: readonly (readonly unknown[])[],
): (Entry | null)[][] =>
  lines.map((line, row) =>
    line.map((value, column) => readGiven(book, self, value, self.row + row, self.column + column)),
  );

const readGiven = (
  book: WorkbookState,
  { sheetId }: RangeSelf,
  value: unknown,
  row: number,
  column: number,
): Entry | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  const isText = typeof value === "string";
  if ((!isText && typeof value !== "number") || (isText && value.length > 32_767))
    throw fault("InvalidArgument");
  const format = book.engine.numberFormat(sheetId, row, column);
  if (!isText && format !== "@") return { kind: "number", number: value };
  const entry = readEntry(String(value), format);
  if (entry.kind === "formula" && !book.engine.calculation.parses(entry.formula))
    throw fault("InvalidArgument");
  return entry;
};

// What an add-in reads of an entity's cell is not the text that it shows.
const withCards = <T>(book: WorkbookState, { sheetId, row, column }: RangeSelf, cells: T[][], instead: T) =>
  cells.map((line, down) =>
    line.map((cell, right) => (book.engine.notes.card(sheetId, row + down, column + right) ? instead : cell)),
  );

// Values tell errors in the language of the Excel at hand.
const spoken = (book: WorkbookState, { kind, value }: Cell): Cell["value"] =>
  kind === "error" ? (book.errorTexts[String(value)] ?? value) : value;

const valueTypes = { blank: "Empty", number: "Double", text: "String", boolean: "Boolean", error: "Error" };

const otherArea = (book: WorkbookState, self: RangeSelf, other: Handle | string): Area => {
  if (isHandle(other)) {
    const range = other.self as RangeSelf;
    if (range.sheetId !== self.sheetId) throw fault("InvalidArgument");
    return areaOf(range);
  }
  const parsed = parseAddress(other);
  if (!parsed) throw fault("InvalidArgument");
  return parsed.area;
};

const hidden = (from: number, count: number, isHidden: (index: number) => boolean): boolean | null => {
  const states = new Set(
    Array.from({ length: Math.min(count, 10_000) }, (_item, index) => isHidden(from + index)),
  );
  return states.size === 1 ? states.has(true) : null;
};

const identify = (book: WorkbookState, self: object): Record<string, unknown> => {
  const id = book.referenceId(self);
  return id === null ? {} : { _ReferenceId: id };
};

export const rangeType: ObjectOf<RangeSelf, Excel.Range> = {
  name: "Range",
  identify,
  properties: {
    Address: { get: address },
    ColumnCount: { get: (_book, { columns }) => columns },
    ColumnHidden: {
      get: (book, self) =>
        hidden(self.column, self.columns, (column) => book.engine.isColumnHidden(self.sheetId, column)),
    },
    ColumnIndex: { get: (_book, { column }) => column },
    Formulas: {
      get: (book, self) => readCells(book, self, ({ formula, value }) => formula || value),
      set: enter,
    },
    // Null where some cells belong to a spilled formula and others do not.
    HasSpill: {
      get: (book, self) => {
        const states = new Set(
          grid(areaOf(self), (row, column) => book.engine.spillAt(self.sheetId, row, column) !== null).flat(),
        );
        return states.size === 1 ? states.has(true) : null;
      },
    },
    NumberFormat: {
      get: (book, self) => readCells(book, self, ({ format }) => format),
      set: async (book, self, given: string | null | (string | null)[][]) => {
        book.guard(self.sheetId);
        const patterns = spread(self, given);
        const known = new Set(patterns.flat());
        if (![...known].every((one) => one === null || isNumberFormat(one))) throw fault("InvalidArgument");
        for await (const part of book.pace.parts(areaOf(self))) {
          book.engine.formatNumbers(self.sheetId, part, linesOf(self, part, patterns));
        }
      },
    },
    RowCount: { get: (_book, { rows }) => rows },
    RowHidden: {
      get: (book, self) => hidden(self.row, self.rows, (row) => book.engine.isRowHidden(self.sheetId, row)),
    },
    RowIndex: { get: (_book, { row }) => row },
    Text: {
      get: (book, self) =>
        readLines(book, self, (part) =>
          grid(part, (row, column) => book.engine.text(self.sheetId, row, column)),
        ),
    },
    ValueTypes: {
      get: async (book, self) => {
        const types = await readCells(book, self, ({ kind }) => valueTypes[kind]);
        return types && withCards(book, self, types, "RichValue");
      },
    },
    Values: {
      get: async (book, self) => {
        const values = await readCells(book, self, (cell) => spoken(book, cell));
        return values && withCards(book, self, values, "#VALUE!");
      },
      set: enter,
    },
  },
  objects: {
    Format: (_book, self) => handle(rangeFormatType, self),
    Worksheet: (_book, self) => sheetOf(self),
  },
  methods: {
    _KeepReference: (book, self) => {
      book.keep(handle(rangeType, self));
    },
    // The client sends large values in parts, and asks first whether the whole fits.
    _ValidateArraySize: (_book, self, rows: number, columns: number) => {
      if (rows !== self.rows || columns !== self.columns) throw fault("InvalidArgument");
    },
    Clear: (book, self, what: string | null) => {
      book.guard(self.sheetId);
      const all = what == null || what === "All";
      const contents = all || what === "Contents";
      book.engine.clear(self.sheetId, areaOf(self), { contents, formats: all || what === "Formats" });
    },
    // With getRow what the client itself asks for, where it sends large values in parts.
    GetBoundingRect: (book, self, other: Handle | string) => {
      const { row, column, rows, columns } = otherArea(book, self, other);
      const [top, left] = [Math.min(self.row, row), Math.min(self.column, column)];
      return part(self, {
        row: top,
        column: left,
        rows: Math.max(self.row + self.rows, row + rows) - top,
        columns: Math.max(self.column + self.columns, column + columns) - left,
      });
    },
    GetCell: (_book, self, row: number, column: number) =>
      part(self, { row: self.row + row, column: self.column + column, rows: 1, columns: 1 }),
    GetCellProperties: (book, self, wanted: Excel.CellPropertiesLoadOptions) =>
      grid(areaOf(self), (row, column) => ({
        address: formatAddress(book.engine.sheet(self.sheetId).getSheetName(), {
          row,
          column,
          rows: 1,
          columns: 1,
        }),
        format: readLook(book, self, row, column, wanted),
      })),
    GetColumn: (_book, self, column: number) => part(self, { column: self.column + column, columns: 1 }),
    GetEntireRow: (_book, self) => part(self, { column: 0, columns: maxColumns }),
    GetIntersectionOrNullObject: (book, self, other: Handle | string) => {
      const common = intersection(areaOf(self), otherArea(book, self, other));
      return common && rangeHandle(self.sheetId, common);
    },
    GetMergedAreasOrNullObject: (book, self) => {
      if (book.mergedAreasEndUndo) book.engine.history.end();
      const areas = book.engine
        .mergedAreas(self.sheetId)
        .filter((merged) => intersection(merged, areaOf(self)) !== null);
      return areas.length === 0 ? null : handle(rangeAreasType, { sheetId: self.sheetId, areas });
    },
    GetOffsetRange: (_book, self, rows: number, columns: number) =>
      part(self, { row: self.row + rows, column: self.column + columns }),
    GetResizedRange: (_book, self, rows: number, columns: number) =>
      part(self, { rows: self.rows + rows, columns: self.columns + columns }),
    GetRow: (_book, self, row: number) => part(self, { row: self.row + row, rows: 1 }),
    GetSpillParentOrNullObject: (book, self) => {
      const spill = book.engine.spillAt(self.sheetId, self.row, self.column);
      return spill && rangeHandle(self.sheetId, { ...spill, rows: 1, columns: 1 });
    },
    GetSpillingToRangeOrNullObject: (book, self) => spilling(book, self),
    GetTables: (_book, self, fullyContained?: boolean) =>
      handle(tableCollectionType, {
        sheetId: self.sheetId,
        within: areaOf(self),
        fully: fullyContained === true,
      }),
    GetUsedRange: (book, self, valuesOnly?: boolean) =>
      usedWithin(book, self, valuesOnly) ?? part(self, { rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (book, self, valuesOnly?: boolean) => usedWithin(book, self, valuesOnly),
    Merge: (book, self, across?: boolean) => {
      book.guard(self.sheetId);
      book.engine.merge(self.sheetId, areaOf(self), across === true);
    },
    SetCellProperties: (book, self, cells: Excel.SettableCellProperties[][]) => {
      book.guard(self.sheetId);
      spread(self, cells).forEach((line, row) =>
        line.forEach((cell, column) => writeLook(book, self, self.row + row, self.column + column, cell)),
      );
    },
    Select: (book, self) => {
      book.engine.select(self.sheetId, areaOf(self));
    },
  },
};

// Only the cell that holds the formula spills; a spilled cell does not.
const spilling = (book: WorkbookState, self: RangeSelf): Handle | null => {
  const spill = book.engine.spillAt(self.sheetId, self.row, self.column);
  return spill?.row === self.row && spill.column === self.column ? rangeHandle(self.sheetId, spill) : null;
};

const usedWithin = (book: WorkbookState, self: RangeSelf, valuesOnly = false): Handle | null => {
  const area = book.engine.usedArea(self.sheetId, areaOf(self), valuesOnly);
  return area && rangeHandle(self.sheetId, area);
};

export const rangeAreasType: ObjectOf<{ sheetId: string; areas: Area[] }, Excel.RangeAreas> = {
  name: "RangeAreas",
  identify,
  properties: {
    Address: {
      get: (book, { sheetId, areas }) => {
        const sheet = quoteSheet(book.engine.sheet(sheetId).getSheetName());
        return areas.map((area) => `${sheet}!${formatArea(area)}`).join(",");
      },
    },
  },
  methods: {
    _KeepReference: (book, self) => {
      book.keep(handle(rangeAreasType, self));
    },
  },
};
