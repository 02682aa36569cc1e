// Owns Excel's Workbook object, the root of every batch.
import { handle, type ObjectType } from "../object-model";
import { applicationType } from "./application";
import { commentCollectionType } from "./comment";
import { namedItemCollectionType } from "./named-item";
import { rangeHandle } from "./range";
import { settingCollectionType } from "./setting";
import { tableCollectionType } from "./table-collection";
import { workbookProtectionType } from "./protection";
import { worksheetType } from "./worksheet";
import { worksheetCollectionType } from "./worksheet-collection";

export const workbookType: ObjectType<null> = {
  name: "Workbook",
  properties: {
    Name: { get: (book) => book.engine.book.getName() },
    ReadOnly: { get: () => false },
  },
  objects: {
    Application: () => handle(applicationType, null),
    Comments: () => handle(commentCollectionType, null),
    Names: () => handle(namedItemCollectionType, null),
    Protection: () => handle(workbookProtectionType, null),
    Settings: () => handle(settingCollectionType, null),
    Tables: () => handle(tableCollectionType, { sheetId: null }),
    Worksheets: () => handle(worksheetCollectionType, null),
  },
  methods: {
    GetActiveCell: (book) => {
      const { sheetId, row, column } = book.engine.selection();
      return rangeHandle(sheetId, { row, column, rows: 1, columns: 1 });
    },
    GetActiveWorksheet: (book) => handle(worksheetType, { id: book.engine.activeSheet().getSheetId() }),
    GetSelectedRange: (book) => {
      const { sheetId, ...area } = book.engine.selection();
      return rangeHandle(sheetId, area);
    },
    _RemoveReference: (book, _self, id: string) => {
      book.release(id);
    },
    _RemoveAllReferences: () => null,
  },
};
