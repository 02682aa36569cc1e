// Owns the collection of a workbook's sheets.
import { fault, Fault } from "../fault";
import { handle, type ObjectOf } from "../object-model";
import { worksheetType } from "./worksheet";
import type { WorkbookState } from "../workbook-state";

// Excel's rules for a sheet's name.
export const checkSheetName = (book: WorkbookState, name: string, own: string | null): void => {
  const bad = name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (bad || name.toLowerCase() === "history") throw fault("InvalidArgument");
  const other = book.engine
    .sheets()
    .find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
  if (other && other.getSheetId() !== own) {
    throw new Fault("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
};

const find = (book: WorkbookState, key: string) => {
  const sheet = book.engine.findSheet(key);
  return sheet ? handle(worksheetType, { id: sheet.getSheetId() }) : null;
};

export const worksheetCollectionType: ObjectOf<null, Excel.WorksheetCollection> = {
  name: "WorksheetCollection",
  item: (book, _self, key: string) => {
    const found = find(book, key);
    if (!found) throw fault("ItemNotFound");
    return found;
  },
  items: (book) => book.engine.sheets().map((sheet) => handle(worksheetType, { id: sheet.getSheetId() })),
  methods: {
    Add: (book, _self, name?: string | null) => {
      book.guardStructure();
      if (name != null) checkSheetName(book, name, null);
      return handle(worksheetType, { id: book.engine.addSheet(name ?? undefined).getSheetId() });
    },
    GetActiveWorksheet: (book) => handle(worksheetType, { id: book.engine.activeSheet().getSheetId() }),
    GetItemOrNullObject: (book, _self, key: string) => find(book, key),
  },
};
