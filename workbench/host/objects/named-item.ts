// Owns the names defined in the workbook.
import { formatAddress, parseAddress } from "../address";
import type { DefinedName } from "../engine/engine";
import { fault } from "../fault";
import { handle, type Handle, isHandle, type ObjectOf } from "../object-model";
import { errorTexts } from "../typed-value";
import { rangeHandle, rangeType } from "./range";
import type { RangeSelf, WorkbookState } from "../workbook-state";

const list = (book: WorkbookState): DefinedName[] => book.engine.names();

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

const absolute = (book: WorkbookState, { sheetId, ...area }: RangeSelf): string =>
  formatAddress(book.engine.sheet(sheetId).getSheetName(), area).replace(
    /([A-Z]+)(\d+)(?=(:|$))/g,
    (_all, column: string, row: string) => `$${column}$${row}`,
  );

const formulaOf = (book: WorkbookState, item: DefinedName): string => {
  const held = item.getFormulaOrRefString().replace(/^=/, "");
  const inner = /^\((.*)\)$/s.exec(held)?.[1];
  return `=${inner !== undefined && book.engine.calculation.parses(`=${inner}`) ? inner : held}`;
};

const given = (book: WorkbookState, name: string) =>
  book.engine.calculation.evaluate(formulaOf(book, get(book, name)));

const typeOf = ({ value, isArray }: Awaited<ReturnType<typeof given>>): string => {
  if (isArray) return "Array";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
};

const isErrorText = (value: unknown): boolean => errorTexts.some((text) => text === value);

// As the engine takes it. It puts the text in the name's place, so that =Sum*2 wants brackets round the name's 1+1.
const checkFormula = (book: WorkbookState, formula: unknown): string => {
  if (typeof formula !== "string" || !/^=./s.test(formula) || !book.engine.calculation.parses(formula)) {
    throw fault("InvalidArgument");
  }
  return parseAddress(formula.slice(1)) ? formula.slice(1) : `(${formula.slice(1)})`;
};

export const namedItemType: ObjectOf<{ name: string }, Excel.NamedItem> = {
  name: "NamedItem",
  identify: (_book, { name }) => ({ _Id: name }),
  properties: {
    Name: { get: (_book, { name }) => name },
    Formula: {
      get: (book, { name }) => formulaOf(book, get(book, name)),
      set: (book, { name }, formula: string) => {
        book.engine.defineName(get(book, name).getName(), checkFormula(book, formula));
      },
    },
    Type: {
      get: async (book, { name }) => (rangeOf(book, name) ? "Range" : typeOf(await given(book, name))),
    },
    // A range's address, or what the formula gives at present.
    Value: {
      get: async (book, { name }) => {
        const range = rangeOf(book, name);
        return range
          ? rangeType.properties!.Address!.get(book, range.self as RangeSelf)
          : (await given(book, name)).value;
      },
    },
    Visible: {
      get: (book, { name }) => !book.hiddenNames.has(name),
      set: (book, { name }, visible: boolean) => {
        if (visible) book.hiddenNames.delete(name);
        else book.hiddenNames.add(name);
      },
    },
  },
  methods: {
    Delete: (book, { name }) => {
      book.engine.deleteName(get(book, name).getName());
    },
    GetRange: (book, { name }) => {
      const range = rangeOf(book, name);
      if (!range) throw fault("InvalidReference");
      return range;
    },
  },
};

const find = (book: WorkbookState, name: string) => {
  const found = list(book).find((item) => item.getName().toLowerCase() === String(name).toLowerCase());
  return found ? handle(namedItemType, { name: found.getName() }) : null;
};

export const namedItemCollectionType: ObjectOf<null, Excel.NamedItemCollection> = {
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
      const formula = isHandle(reference)
        ? absolute(book, reference.self as RangeSelf)
        : checkFormula(book, reference);
      book.engine.defineName(name, formula);
      return find(book, name);
    },
    GetItemOrNullObject: (book, _self, name: string) => find(book, name),
  },
};
