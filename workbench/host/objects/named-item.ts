// Owns the names defined in the workbook.
import { formatAddress, parseAddress } from "../address";
import type { DefinedName } from "../engine/engine";
import { fault } from "../fault";
import { handle, type Handle, isHandle, type ObjectOf } from "../object-model";
import { errorTexts } from "../typed-value";
import { rangeHandle, rangeType } from "./range";
import type { RangeSelf, WorkbookState } from "../workbook-state";

/** A name, of one sheet alone or of the workbook. */
interface NameSelf {
  name: string;
  sheetId?: string | undefined;
}

const seek = (book: WorkbookState, { name, sheetId }: NameSelf): DefinedName | undefined =>
  book.engine.names(sheetId).find((item) => item.getName().toLowerCase() === name.toLowerCase());

const get = (book: WorkbookState, self: NameSelf): DefinedName => {
  const found = seek(book, self);
  if (!found) throw fault("ItemNotFound");
  return found;
};

const rangeOf = (book: WorkbookState, self: NameSelf): Handle | null => {
  const address = parseAddress(get(book, self).getFormulaOrRefString().replace(/^=/, ""));
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

const given = (book: WorkbookState, self: NameSelf) =>
  book.engine.calculation.evaluate(formulaOf(book, get(book, self)));

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

const kinds: Readonly<Record<string, string>> = { number: "Double", string: "String", boolean: "Boolean" };

export const arrayValuesType: ObjectOf<NameSelf, Excel.NamedItemArrayValues> = {
  name: "NamedItemArrayValues",
  properties: {
    Values: { get: async (book, self) => (await given(book, self)).values },
    Types: {
      get: async (book, self) =>
        (await given(book, self)).values.map((line) =>
          line.map((cell) => (isErrorText(cell) ? "Error" : (kinds[typeof cell] ?? "Empty")) as "String"),
        ),
    },
  },
};

export const namedItemType: ObjectOf<NameSelf, Excel.NamedItem> = {
  name: "NamedItem",
  identify: (_book, { name, sheetId }) => ({ _Id: sheetId ? `${sheetId}!${name}` : name }),
  objects: { ArrayValues: (_book, self) => handle(arrayValuesType, self) },
  properties: {
    Name: { get: (_book, { name }) => name },
    Formula: {
      get: (book, self) => formulaOf(book, get(book, self)),
      set: (book, self, formula: string) => {
        book.engine.defineName(get(book, self).getName(), checkFormula(book, formula), self.sheetId);
      },
    },
    Type: {
      get: async (book, self) => (rangeOf(book, self) ? "Range" : typeOf(await given(book, self))),
    },
    // A range's address, or what the formula gives at present.
    Value: {
      get: async (book, self) => {
        const range = rangeOf(book, self);
        return range
          ? rangeType.properties!.Address!.get(book, range.self as RangeSelf)
          : (await given(book, self)).value;
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
    Delete: (book, self) => {
      book.engine.deleteName(get(book, self));
    },
    GetRange: (book, self) => {
      const range = rangeOf(book, self);
      if (!range) throw fault("InvalidReference");
      return range;
    },
  },
};

type Scope = { sheetId: string } | null;

const find = (book: WorkbookState, scope: Scope, name: string) => {
  const self = { name: String(name), ...scope };
  const found = seek(book, self);
  return found ? handle(namedItemType, { ...self, name: found.getName() }) : null;
};

export const namedItemCollectionType: ObjectOf<Scope, Excel.NamedItemCollection> = {
  name: "NamedItemCollection",
  item: (book, scope, name: string) => {
    const found = find(book, scope, name);
    if (!found) throw fault("ItemNotFound");
    return found;
  },
  items: (book, scope) =>
    book.engine
      .names(scope?.sheetId)
      .map((item) => handle(namedItemType, { name: item.getName(), ...scope })),
  methods: {
    Add: (book, scope, name: string, reference: Handle | string) => {
      if (find(book, scope, name) || book.findTable(name)) throw fault("ItemAlreadyExists");
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseAddress(name)) throw fault("InvalidArgument");
      const formula = isHandle(reference)
        ? absolute(book, reference.self as RangeSelf)
        : checkFormula(book, reference);
      book.engine.defineName(name, formula, scope?.sheetId);
      return find(book, scope, name);
    },
    GetItemOrNullObject: (book, scope, name: string) => find(book, scope, name),
  },
};
