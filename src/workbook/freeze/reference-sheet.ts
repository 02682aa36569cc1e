// Owns the sheet that freezing adds: the numbered references, how they look, and emptying it when freezing fails.
import type { Dataset } from "../../dataset/dataset";
import { type Area, areaAddress, qualified } from "../excel/address";
import type { Patch } from "../change/transaction";
import { readArguments } from "../sources/formula-arguments";
import { withPlainNames } from "../inventory/formula-call";
import { citedFormula } from "../sources/formula-basis";
import { freeSheetName } from "../excel/free-name";
import type { FormulaCell } from "../inventory/inventory";
import { type Layout, layTable } from "../table/layout";
import { type RefusalDetails, WorkbookRefusal } from "../excel/refusal";
import { type Referenced, referenceTable, type ReferenceWords } from "./references";

export interface ReferenceSheet {
  name: string;
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
  return {
    name: left ?? freeSheetName(words.title, taken),
    isNew: left === undefined,
    layout: layTable(referenceTable(referenced, words), words.title, []),
  };
};

export const referencePatch = ({ name, layout }: ReferenceSheet): Patch => ({
  sheet: name,
  area: { row: 0, column: 0, rows: layout.rows, columns: layout.columns },
  content: layout.values,
  formats: layout.formats,
});

export const adornReferences = (context: Excel.RequestContext, { name, layout }: ReferenceSheet): void => {
  const sheet = context.workbook.worksheets.getItem(name);
  const cells = ({ row = 0, column = 0, rows = layout.rows, columns = layout.columns }: Partial<Area>) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  const title = cells({ rows: 1, columns: 1 }).format.font;
  title.bold = true;
  title.size = 14;
  cells({ row: layout.tableRow, rows: 1 }).format.font.bold = true;
  cells({ row: layout.tableRow, rows: layout.tableRows }).format.verticalAlignment = "Top";
  layout.widths.forEach((width, column) => {
    cells({ column, columns: 1 }).format.columnWidth = (width * 7 + 5) * 0.75;
  });
  for (const column of layout.wrapped) {
    cells({ row: layout.tableRow, rows: layout.tableRows, column, columns: 1 }).format.wrapText = true;
  }
};

/** A new sheet is emptied but not deleted, since that would clear the user's undo history. */
export const emptyReferences = async (
  context: Excel.RequestContext,
  { name, layout: { rows, columns, values } }: ReferenceSheet,
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
    if (!isAlone) throw new WorkbookRefusal("edited", { at: { sheet: name, address: "A1" } });
  }
  sheet.getRangeByIndexes(0, 0, rows, columns).clear();
  return { kind: "sheet", sheet: name };
};
