// Owns the names defined in the workbook.
import type { FWorkbook } from "@univerjs/sheets/facade";
import { formatAddress, parseAddress } from "../address";
import { fault } from "../fault";
import { handle, type Handle, isHandle, type ObjectType } from "../object-model";
import { rangeHandle } from "./range";
import type { RangeSelf, WorkbookState } from "../workbook-state";

type DefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

const list = (book: WorkbookState): DefinedName[] => book.engine.book.getDefinedNames();

const get = (book: WorkbookState, name: string): DefinedName => {
  const found = list(book).find((item) => item.getName().toLowerCase() === name.toLowerCase());
  if (!found) throw fault("ItemNotFound");
  return found;
};

const rangeOf = (book: WorkbookState, name: string): Handle | null => {
  const address = parseAddress(get(book, name).getFormulaOrRefString().replace(/^=/, ""));
  const sheet = address?.sheet ? book.engine.findSheet(address.sheet) : null;
  return address && sheet ? rangeHandle(sheet.getSheetId(), address.area) : null;
};

const namedItemType: ObjectType<{ name: string }> = {
  name: "NamedItem",
  identify: (_book, { name }) => ({ _Id: name }),
  properties: {
    Name: { get: (_book, { name }) => name },
    Formula: { get: (book, { name }) => `=${get(book, name).getFormulaOrRefString().replace(/^=/, "")}` },
    Scope: { get: () => "Workbook" },
    Type: { get: (book, { name }) => (rangeOf(book, name) ? "Range" : "String") },
    Visible: { get: () => true },
  },
  methods: {
    Delete: (book, { name }) => {
      get(book, name).delete();
    },
    GetRange: (book, { name }) => {
      const range = rangeOf(book, name);
      if (!range) throw fault("InvalidReference");
      return range;
    },
    GetRangeOrNullObject: (book, { name }) => rangeOf(book, name),
  },
};

const find = (book: WorkbookState, name: string) => {
  const found = list(book).find((item) => item.getName().toLowerCase() === String(name).toLowerCase());
  return found ? handle(namedItemType, { name: found.getName() }) : null;
};

export const namedItemCollectionType: ObjectType<null> = {
  name: "NamedItemCollection",
  item: (book, _self, name: string) => {
    const found = find(book, name);
    if (!found) throw fault("ItemNotFound");
    return found;
  },
  items: (book) => list(book).map((item) => handle(namedItemType, { name: item.getName() })),
  methods: {
    Add: (book, _self, name: string, reference: Handle | string) => {
      if (find(book, name) || book.findTable(name)) throw fault("ItemAlreadyExists");
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseAddress(name)) throw fault("InvalidArgument");
      let formula = String(reference);
      if (isHandle(reference)) {
        const { sheetId, ...area } = reference.self as RangeSelf;
        formula = formatAddress(book.engine.sheet(sheetId).getSheetName(), area).replace(
          /([A-Z]+)(\d+)(?=(:|$))/g,
          (_all, column: string, row: string) => `$${column}$${row}`,
        );
      }
      book.engine.book.insertDefinedName(name, formula.replace(/^=/, ""));
      return find(book, name);
    },
    GetCount: (book) => list(book).length,
    GetItemOrNullObject: (book, _self, name: string) => find(book, name),
  },
};
