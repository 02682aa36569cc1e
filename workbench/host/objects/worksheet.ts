// Owns Excel's Worksheet object.
import { maxColumns, maxRows, parseAddress, type Area } from "../address";
import { fault } from "../fault";
import { handle, type ObjectOf } from "../object-model";
import { chartCollectionType } from "./chart-collection";
import { namedItemCollectionType } from "./named-item";
import { pageLayoutType } from "./page-layout";
import { worksheetProtectionType } from "./protection";
import { areaOf, rangeHandle } from "./range";
import { tableCollectionType } from "./table-collection";
import { checkSheetName } from "./worksheet-collection";
import type { WorkbookState } from "../workbook-state";

type Sheet = { id: string };

export const wholeSheet: Area = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

const readAddress = (book: WorkbookState, id: string, address: string): Area => {
  const parsed = parseAddress(address);
  if (!parsed) throw fault("InvalidArgument");
  if (parsed.sheet !== null && book.engine.findSheet(parsed.sheet)?.getSheetId() !== id) {
    throw fault("InvalidArgument");
  }
  return parsed.area;
};

const used = (book: WorkbookState, id: string, valuesOnly = false): Area | null =>
  book.engine.usedArea(id, wholeSheet, valuesOnly);

export const worksheetType: ObjectOf<Sheet, Excel.Worksheet> = {
  name: "Worksheet",
  identify: (_book, { id }) => ({ Id: id }),
  properties: {
    Id: { get: (_book, { id }) => id },
    Name: {
      get: (book, { id }) => book.engine.sheet(id).getSheetName(),
      set: (book, { id }, name: string) => {
        book.guardStructure();
        checkSheetName(book, name, id);
        book.engine.renameSheet(id, name);
      },
    },
    Position: { get: (book, { id }) => book.engine.sheets().findIndex((sheet) => sheet.getSheetId() === id) },
  },
  objects: {
    Charts: (_book, { id }) => handle(chartCollectionType, { sheetId: id }),
    Names: (_book, { id }) => handle(namedItemCollectionType, { sheetId: id }),
    PageLayout: (_book, { id }) => handle(pageLayoutType, { id }),
    Protection: (_book, { id }) => handle(worksheetProtectionType, { id }),
    Tables: (_book, { id }) => handle(tableCollectionType, { sheetId: id }),
  },
  methods: {
    Activate: (book, { id }) => {
      book.engine.activate(id);
    },
    Delete: (book, { id }) => {
      book.guardStructure();
      const visible = book.engine.sheets().filter((sheet) => !sheet.isSheetHidden());
      if (visible.length === 1 && visible[0]!.getSheetId() === id) throw fault("InvalidOperation");
      book.endUndo();
      book.engine.deleteSheet(id);
      book.protectedSheets.delete(id);
    },
    GetCell: (_book, { id }, row: number, column: number) =>
      rangeHandle(id, { row, column, rows: 1, columns: 1 }),
    GetRange: (book, { id }, address?: string | null) =>
      rangeHandle(id, address ? readAddress(book, id, address) : wholeSheet),
    GetRangeByIndexes: (_book, { id }, row: number, column: number, rows: number, columns: number) =>
      rangeHandle(id, { row, column, rows, columns }),
    // An empty sheet answers its first cell; the other form answers a null object.
    GetUsedRange: (book, { id }, valuesOnly?: boolean) =>
      rangeHandle(id, used(book, id, valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (book, { id }, valuesOnly?: boolean) => {
      const area = used(book, id, valuesOnly);
      return area && rangeHandle(id, area);
    },
  },
};

export const sheetOf = (self: Parameters<typeof areaOf>[0]) => handle(worksheetType, { id: self.sheetId });
