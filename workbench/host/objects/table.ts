// Owns Excel's Table object with its columns and rows.
import { intersection, parseAddress, type Area } from "../address";
import { fault } from "../fault";
import { handle, isHandle, type Handle, type ObjectOf } from "../object-model";
import { isTableStyle } from "../engine/table-style";
import { calculatedEntries, nameHeaders, shift } from "../table-rules";
import type { RangeSelf, WorkbookState } from "../workbook-state";
import { areaOf, rangeHandle, readEntries } from "./range";
import { worksheetType } from "./worksheet";

type Table = { id: string };

const place = (book: WorkbookState, { id }: Table): RangeSelf => {
  const table = book.table(id);
  return { sheetId: table.sheetId, ...table.area };
};

const body = (book: WorkbookState, self: Table): Area => {
  const area = place(book, self);
  return { ...areaOf(area), row: area.row + 1, rows: area.rows - 1 };
};

const guard = (book: WorkbookState, { id }: Table): void => book.guard(book.table(id).sheetId);

export const drawStyle = (book: WorkbookState, { id }: Table): void => {
  book.engine.tables.style(book.table(id), book.tableStyle(id));
};

const rename = (book: WorkbookState, self: Table, name: string): void => {
  guard(book, self);
  const valid = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && parseAddress(name) === null;
  if (!valid || /^[rc]$|^r\d*c\d*$/i.test(name)) throw fault("InvalidArgument");
  // Excel takes what looks like a cell, such as XFE1, for one, also beyond the last column.
  if (/^[a-z]{1,3}\d{1,7}$/i.test(name)) throw fault("InvalidArgument");
  if (name === book.table(self.id).name) return;
  const other = book.findTable(name);
  const named = book.engine.names().some((item) => item.getName().toLowerCase() === name.toLowerCase());
  if (named || (other && other.id !== self.id)) throw fault("ItemAlreadyExists");
  book.engine.tables.rename(book.table(self.id), name);
};

export const tableType: ObjectOf<Table, Excel.Table> = {
  name: "Table",
  identify: (_book, { id }) => ({ Id: id }),
  properties: {
    Id: { get: (_book, { id }) => id },
    Name: { get: (book, { id }) => book.table(id).name, set: rename },
    Style: {
      get: (book, { id }) => book.tableStyle(id),
      set: (book, self, style: string) => {
        guard(book, self);
        if (!isTableStyle(style)) throw fault("InvalidArgument");
        book.styleTable(self.id, style);
        drawStyle(book, self);
      },
    },
  },
  objects: {
    Columns: (_book, { id }) => handle(columnCollectionType, { id }),
    Rows: (_book, { id }) => handle(rowCollectionType, { id }),
    Worksheet: (book, { id }) => handle(worksheetType, { id: book.table(id).sheetId }),
  },
  methods: {
    // Leaves the cells where they are.
    ConvertToRange: (book, self) => {
      guard(book, self);
      const { sheetId, ...area } = place(book, self);
      book.engine.tables.remove(book.table(self.id));
      return rangeHandle(sheetId, area);
    },
    Delete: (book, self) => {
      guard(book, self);
      const { sheetId, ...area } = place(book, self);
      book.engine.tables.remove(book.table(self.id));
      book.engine.clear(sheetId, area, { contents: true, formats: true });
    },
    GetDataBodyRange: (book, self) => rangeHandle(place(book, self).sheetId, body(book, self)),
    GetRange: (book, self) => {
      const { sheetId, ...area } = place(book, self);
      return rangeHandle(sheetId, area);
    },
    Resize: (book, self, given: Handle | string) => {
      guard(book, self);
      const before = place(book, self);
      const area = isHandle(given) ? areaOf(given.self as RangeSelf) : parseAddress(given)?.area;
      if (!area || area.row !== before.row || area.rows < 2) throw fault("InvalidArgument");
      const isTaken = (one: Area): boolean => intersection(one, area) !== null;
      const others = book.engine.tables
        .list()
        .filter(({ id, sheetId }) => id !== self.id && sheetId === before.sheetId);
      if (
        others.some((table) => isTaken(table.area)) ||
        book.engine.mergedAreas(before.sheetId).some(isTaken)
      )
        throw fault("MergedRangeConflict");
      book.engine.tables.resize(book.table(self.id), area);
      nameHeaders(book.engine, book.table(self.id), area);
    },
  },
};

type Column = { id: string; index: number };

const columnArea = (book: WorkbookState, { id, index }: Column): RangeSelf => {
  const area = place(book, { id });
  if (index >= area.columns) throw fault("ItemNotFound");
  return { ...area, column: area.column + index, columns: 1 };
};

const columnName = (book: WorkbookState, column: Column): string => {
  const { sheetId, row, column: at } = columnArea(book, column);
  return String(book.engine.cell(sheetId, row, at).value);
};

export const columnType: ObjectOf<Column, Excel.TableColumn> = {
  name: "TableColumn",
  identify: (_book, { index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: (_book, { index }) => index + 1 },
    Index: { get: (_book, { index }) => index },
    Name: { get: columnName },
    Values: {
      get: (book, column) => {
        const { sheetId, ...area } = columnArea(book, column);
        return book.engine.cells(sheetId, area).map((line) => line.map(({ value }) => value));
      },
    },
  },
  methods: {
    GetDataBodyRange: (book, column) => {
      const { sheetId, column: at } = columnArea(book, column);
      return rangeHandle(sheetId, { ...body(book, column), column: at, columns: 1 });
    },
    GetRange: (book, column) => {
      const { sheetId, ...area } = columnArea(book, column);
      return rangeHandle(sheetId, area);
    },
  },
};

const columns = (book: WorkbookState, { id }: Table): Column[] =>
  Array.from({ length: place(book, { id }).columns }, (_item, index) => ({ id, index }));

const findColumn = (book: WorkbookState, self: Table, key: string | number): Handle | null => {
  const found = columns(book, self).find((column) =>
    typeof key === "number"
      ? column.index + 1 === key
      : columnName(book, column).toLowerCase() === key.toLowerCase(),
  );
  return found ? handle(columnType, found) : null;
};

export const columnCollectionType: ObjectOf<Table, Excel.TableColumnCollection> = {
  name: "TableColumnCollection",
  properties: { Count: { get: (book, self) => place(book, self).columns } },
  item: (book, self, key: string | number) => {
    const found = findColumn(book, self, key);
    if (!found) throw fault("ItemNotFound");
    return found;
  },
  items: (book, self) => columns(book, self).map((column) => handle(columnType, column)),
  methods: {
    GetItemAt: (book, self, index: number) => {
      const column = columns(book, self)[index];
      if (!column) throw fault("InvalidArgument");
      return handle(columnType, column);
    },
    GetItemOrNullObject: (book, self, key: string | number) => findColumn(book, self, key),
  },
};

export const rowType: ObjectOf<{ id: string; index: number }, Excel.TableRow> = {
  name: "TableRow",
  properties: { Index: { get: (_book, { index }) => index } },
  methods: {
    Delete: (book, { id, index }) => {
      guard(book, { id });
      const area = body(book, { id });
      if (index >= area.rows) throw fault("ItemNotFound");
      if (area.rows === 1) throw fault("InvalidOperation");
      const table = book.table(id);
      book.engine.tables.resize(table, { ...table.area, rows: table.area.rows - 1 });
      shift(book.engine, table, { ...area, row: area.row + index, rows: 1 }, false);
    },
  },
};

// Without values the rows are blank but for their calculated columns, as are the cells that are null.
const addRows = (book: WorkbookState, self: Table, index: number, values: unknown[][]): void => {
  guard(book, self);
  const { engine } = book;
  const table = book.table(self.id);
  const { sheetId, area } = table;
  if (values.some((line) => line.length !== area.columns)) throw fault("InvalidArgument");
  // A table that was made of its headers alone has a row to enter the first into.
  const first = body(book, self);
  const isUnused =
    first.rows === 1 &&
    engine.cells(sheetId, first)[0]!.every(({ kind, formula }) => kind === "blank" && formula === "");
  const added = { ...area, row: area.row + 1 + (isUnused ? 0 : index), rows: values.length };
  const entries = readEntries(book, { sheetId, ...added }, values).map((line, row) => {
    const calculated = calculatedEntries(engine, table, added.row + row);
    return line.map((entry, column) => entry ?? calculated[column]!);
  });
  const more = isUnused ? added.rows - 1 : added.rows;
  if (more > 0) {
    shift(engine, table, { ...added, row: isUnused ? added.row + 1 : added.row, rows: more }, true);
    engine.tables.resize(table, { ...area, rows: area.rows + more });
  }
  engine.write(sheetId, added, entries);
};

export const rowCollectionType: ObjectOf<Table, Excel.TableRowCollection> = {
  name: "TableRowCollection",
  properties: { Count: { get: (book, self) => body(book, self).rows } },
  methods: {
    // At the end, unless a place is named.
    Add: (book, self, index: number | null, given: unknown[][] | null) => {
      const { rows, columns } = body(book, self);
      const values = given ?? [Array<null>(columns).fill(null)];
      const at = index ?? -1;
      if (!Number.isInteger(at) || at < -1 || at > rows) throw fault("InvalidArgument");
      addRows(book, self, at < 0 ? rows : at, values);
      return handle(rowType, { id: self.id, index: at < 0 ? body(book, self).rows - values.length : at });
    },
    GetItemAt: (book, self, index: number) => {
      if (index < 0 || index >= body(book, self).rows) throw fault("InvalidArgument");
      return handle(rowType, { id: self.id, index });
    },
  },
};
