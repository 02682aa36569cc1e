// Owns the defined names, of the workbook and of single sheets, as far as formulas of ours, or spilled tables, stand in them.
import type { Cell } from "../../dataset/cell";
import { areaAddress, type Place, qualified } from "../excel/address";
import { holds } from "../excel/cell-contents";
import { readArgument } from "./formula-call";

/** Where a name holds: on one sheet, or in the whole workbook. */
interface Scoped {
  name: string;
  sheet?: string | undefined;
}

export interface DefinedName extends Scoped {
  formula: string;
  /** What it gives, line by line, where all of that is plain. */
  values: readonly (readonly Cell[])[] | undefined;
}

/** A name that will have another formula. */
export interface NameChange extends Scoped {
  before: string;
  after: string;
}

/** As a formula elsewhere writes it: "Rate", "'My sheet'!Rate". */
export const nameText = ({ name, sheet }: Scoped): string =>
  sheet === undefined ? name : qualified({ sheet, address: name });

const PLAIN = new Set<string>(["String", "Integer", "Double", "Boolean"]);

export const readNames = async (context: Excel.RequestContext): Promise<DefinedName[]> => {
  const { workbook } = context;
  const ITEMS = "items/name,items/formula,items/type,items/value";
  const ofBook = workbook.names.load(ITEMS);
  const sheets = workbook.worksheets.load("items/name");
  await context.sync();
  const ofSheets = sheets.items.map(({ name, names }) => ({ sheet: name, names: names.load(ITEMS) }));
  await context.sync();
  const read = [{ sheet: undefined, names: ofBook }, ...ofSheets].flatMap(({ sheet, names }) =>
    names.items.map((item) => ({
      item,
      sheet,
      array: item.type === "Array" ? item.arrayValues.load("values,types") : undefined,
    })),
  );
  if (read.some(({ array }) => array)) await context.sync();
  return read.map(({ item: { name, formula, type, value }, sheet, array }) => {
    const types: readonly string[] = array ? (array.types as string[][]).flat() : [type];
    const isPlain = types.every((each) => PLAIN.has(each));
    const values = array ? (array.values as Cell[][]) : [[value as Cell]];
    return { name, sheet, formula: String(formula), values: isPlain ? values : undefined };
  });
};

/** The one cell that each of the names stands for; a sheet's own name comes before the workbook's. */
export const cellsNamed = (
  names: readonly DefinedName[],
): ((name: string, ownSheet: string) => Place | undefined) => {
  const plain = (text: string): string => text.replaceAll("'", "").toUpperCase();
  const formulas = new Map(names.map((one) => [plain(nameText(one)), one.formula]));
  return (name, ownSheet) => {
    const formula = formulas.get(plain(`${ownSheet}!${name}`)) ?? formulas.get(plain(name)) ?? "";
    const read = readArgument(formula.replace(/^=/, ""));
    if (read.kind !== "reference" || read.reference.kind !== "cells" || read.isSpill) return undefined;
    const { sheet, area } = read.reference;
    return sheet === undefined ? undefined : { sheet, address: areaAddress(area) };
  };
};

const namesBeside = ({ workbook }: Excel.RequestContext, { sheet }: Scoped): Excel.NamedItemCollection =>
  (sheet === undefined ? workbook : workbook.worksheets.getItem(sheet)).names;

export const changeNames = (context: Excel.RequestContext, changes: readonly NameChange[]): void => {
  for (const change of changes) namesBeside(context, change).getItem(change.name).formula = change.after;
};

/** Names that have been changed become what they were; one that somebody has changed since stays. */
export const restoreNames = async (
  context: Excel.RequestContext,
  changes: readonly NameChange[],
): Promise<void> => {
  if (changes.length === 0) return;
  const items = changes.map((change) =>
    namesBeside(context, change).getItemOrNullObject(change.name).load("formula"),
  );
  await context.sync();
  changes.forEach(({ before, after }, index) => {
    const item = items[index]!;
    if (!item.isNullObject && holds(String(item.formula), after)) item.formula = before;
  });
};
