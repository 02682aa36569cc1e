// Owns the sheet that freezing adds: the numbered references, how they look, and emptying it when freezing fails.
import type { Dataset } from "../../dataset/dataset";
import { areaAddress, qualified } from "../excel/address";
import type { Patch } from "../change/patch";
import { readArguments } from "../sources/formula-arguments";
import { withPlainNames } from "../inventory/formula-call";
import { citedFormula } from "../sources/formula-basis";
import { freeSheetName } from "../excel/free-name";
import type { FormulaCell } from "../inventory/formula-cells";
import { type FormattedArea, formatCells } from "../table/format-table";
import { type Layout, layTable } from "../table/layout";
import { type RefusalDetails, WorkbookRefusal } from "../excel/refusal";
import { type Referenced, referenceTable, type ReferenceWords } from "./references";

export interface ReferenceSheet extends FormattedArea {
  /** Not one that an earlier try has left empty. */
  isNew: boolean;
  layout: Layout;
}

/** What the sheet will be called and hold; refuses where none can be added. */
export const planReferences = async (
  context: Excel.RequestContext,
  dataset: Dataset,
  formulas: readonly FormulaCell[],
  words: ReferenceWords,
): Promise<ReferenceSheet> => {
  const { worksheets } = context.workbook;
  const protection = context.workbook.protection.load("protected");
  const sheets = worksheets.load("items/name");
  const content = worksheets.getItemOrNullObject(words.title).getUsedRangeOrNullObject(true).load("address");
  const givenTo = await readArguments(context, formulas);
  if (protection.protected) throw new WorkbookRefusal("workbook-protected");
  const referenced = formulas.map(({ sheet, area, formula, value }): Referenced => ({
    cells: qualified({ sheet, address: areaAddress(area) }),
    formula: withPlainNames(formula),
    value: area.rows * area.columns > 1 ? "" : value,
    cited: citedFormula(dataset, formula, givenTo(sheet)),
  }));
  const taken = sheets.items.map(({ name }) => name);
  // One that an earlier try has left empty will do.
  const own = taken.find((name) => name.toUpperCase() === words.title.toUpperCase());
  const left = content.isNullObject ? own : undefined;
  const layout = layTable(referenceTable(referenced, words), words.title, []);
  const { rows, columns } = layout;
  const sheet = left ?? freeSheetName(words.title, taken);
  return { sheet, isNew: left === undefined, layout, row: 0, column: 0, rows, columns, widths: [] };
};

export const referencePatch = (references: ReferenceSheet): Patch => ({
  sheet: references.sheet,
  area: references,
  content: references.layout.values,
  formats: references.layout.formats,
});

export const formatReferences = (context: Excel.RequestContext, references: ReferenceSheet): void =>
  formatCells(context.workbook.worksheets.getItem(references.sheet), references, references.layout, false);

/** A new sheet is emptied but not deleted, since that would clear the user's undo history. */
export const emptyReferences = async (
  context: Excel.RequestContext,
  { sheet: name, layout: { rows, columns, values } }: ReferenceSheet,
): Promise<RefusalDetails["left"]> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const first = sheet.getRange("A1").load("values");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (!used.isNullObject) {
    // Another's sheet may have taken the name in the meantime, or the user has written below the list.
    const isOurs = first.values[0]?.[0] === values[0]![0];
    const isAlone = used.rowIndex + used.rowCount <= rows && used.columnIndex + used.columnCount <= columns;
    if (!isOurs) return undefined;
    if (!isAlone) throw new WorkbookRefusal("changed", { at: { sheet: name, address: "A1" } });
  }
  sheet.getRangeByIndexes(0, 0, rows, columns).clear();
  return { kind: "sheet", sheet: name };
};
