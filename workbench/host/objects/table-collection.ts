// Owns the collections of tables: the workbook's, a sheet's and a range's.
import type { TableInfo } from "../engine/tables";
import { intersection, parseAddress, type Area } from "../address";
import { nameHeaders } from "../table-rules";
import { fault, Fault } from "../fault";
import { handle, isHandle, type Handle, type ObjectOf } from "../object-model";
import type { RangeSelf, WorkbookState } from "../workbook-state";
import { areaOf } from "./range";
import { drawStyle, tableType } from "./table";

type Scope = { sheetId: string | null; within?: Area; fully?: boolean };

const sameArea = (a: Area, b: Area | null): boolean =>
  b !== null && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

const list = (book: WorkbookState, { sheetId, within, fully }: Scope): TableInfo[] =>
  book.engine.tables.list().filter((table) => {
    if (sheetId !== null && table.sheetId !== sheetId) return false;
    if (!within) return true;
    const area = table.area;
    const common = intersection(area, within);
    return fully ? sameArea(area, common) : common !== null;
  });

const find = (book: WorkbookState, scope: Scope, key: string | number): Handle | null => {
  const table = book.findTable(key);
  return table && list(book, scope).some(({ id }) => id === table.id)
    ? handle(tableType, { id: table.id })
    : null;
};

const place = (book: WorkbookState, scope: Scope, given: Handle | string): RangeSelf => {
  if (isHandle(given)) return given.self as RangeSelf;
  const parsed = parseAddress(given);
  if (!parsed) throw fault("InvalidArgument");
  const named = parsed.sheet === null ? null : book.engine.findSheet(parsed.sheet);
  if (parsed.sheet !== null && !named) throw fault("InvalidArgument");
  const sheetId = named?.getSheetId() ?? scope.sheetId ?? book.engine.activeSheet().getSheetId();
  return { sheetId, ...parsed.area };
};

const freeName = (book: WorkbookState): string => {
  let number = book.engine.tables.list().length + 1;
  while (book.findTable(`Table${number}`)) number += 1;
  return `Table${number}`;
};

const add = (book: WorkbookState, scope: Scope, given: Handle | string, hasHeaders: boolean): Handle => {
  const self = place(book, scope, given);
  if (scope.sheetId !== null && self.sheetId !== scope.sheetId) throw fault("InvalidArgument");
  book.guard(self.sheetId);
  if (!hasHeaders)
    throw new Fault("ApiNotFound", "The API 'TableCollection.add' without headers is not part of this host.");
  const area = self.rows === 1 ? { ...areaOf(self), rows: 2 } : areaOf(self);
  if (list(book, { sheetId: self.sheetId, within: area }).length > 0) throw fault("MergedRangeConflict");
  const spill = book.engine.spills(self.sheetId).some((other) => intersection(other, area));
  if (spill) throw new Fault("InvalidArgument", "A table can't hold formulas that spill.");
  if (book.engine.mergedAreas(self.sheetId).some((merged) => intersection(merged, area))) {
    throw fault("MergedRangeConflict");
  }
  nameHeaders(book.engine, { sheetId: self.sheetId, area }, area);
  const table = book.engine.tables.add(self.sheetId, freeName(book), area);
  drawStyle(book, table);
  return handle(tableType, { id: table.id });
};

export const tableCollectionType: ObjectOf<Scope, Excel.TableCollection> = {
  name: "TableCollection",
  properties: { Count: { get: (book, scope) => list(book, scope).length } },
  item: (book, scope, key: string | number) => {
    const found = find(book, scope, key);
    if (!found) throw fault("ItemNotFound");
    return found;
  },
  items: (book, scope) => list(book, scope).map(({ id }) => handle(tableType, { id })),
  methods: {
    Add: add,
    GetItemAt: (book, scope, index: number) => {
      const table = list(book, scope)[index];
      if (!table) throw fault("InvalidArgument");
      return handle(tableType, { id: table.id });
    },
    GetItemOrNullObject: (book, scope, key: string | number) => find(book, scope, key),
  },
};
