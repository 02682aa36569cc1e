// Owns Excel's Workbook object, the root of every batch.
import { handle, type ObjectOf } from "../object-model";
import { commentCollectionType } from "./comment";
import { functionsType } from "./functions";
import { namedItemCollectionType } from "./named-item";
import { rangeHandle } from "./range";
import { settingCollectionType } from "./setting";
import { tableCollectionType } from "./table-collection";
import { workbookProtectionType } from "./protection";
import { worksheetCollectionType } from "./worksheet-collection";

export const workbookType: ObjectOf<null, Excel.Workbook> = {
  name: "Workbook",
  properties: {
    Name: { get: (book) => book.engine.book.getName() },
  },
  objects: {
    Comments: () => handle(commentCollectionType, null),
    Functions: () => handle(functionsType, null),
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
