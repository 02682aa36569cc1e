// Owns: members of Excel that the host lacks are refused by their name, never silently accepted.
import { startExcel } from "../support/excel";
import type { NodeWorkbench } from "../../workbench/host/node";

type Objects = { book: Excel.Workbook; sheet: Excel.Worksheet; range: Excel.Range; table: Excel.Table };

let excel: NodeWorkbench;

beforeAll(async () => {
  excel = await startExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["name", "amount"],
      ["a", 1],
    ];
    sheet.tables.add("A1:B2", true).name = "Mine";
    await context.sync();
  });
});

const members: Record<string, (objects: Objects) => unknown> = {
  "Workbook.autoSave": ({ book }) => book.load("autoSave"),
  "Workbook.bindings": ({ book }) => book.bindings.load("count"),
  "Workbook.close": ({ book }) => book.close(),
  "Workbook.customXmlParts": ({ book }) => book.customXmlParts.load("items/id"),
  "Functions.sum": ({ book }) => book.functions.sum(1, 2).load("value"),
  "Workbook.getActiveChartOrNullObject": ({ book }) => book.getActiveChartOrNullObject().load("name"),
  "Workbook.isDirty": ({ book }) => book.load("isDirty"),
  "Workbook.pivotTables": ({ book }) => book.pivotTables.load("items/name"),
  "Workbook.properties": ({ book }) => book.properties.load("author"),
  "Workbook.queries": ({ book }) => book.queries.load("items/name"),
  "Workbook.save": ({ book }) => book.save(),
  "Workbook.slicers": ({ book }) => book.slicers.load("items/name"),
  "Workbook.styles": ({ book }) => book.styles.load("items/name"),
  "Workbook.usePrecisionAsDisplayed": ({ book }) => book.load("usePrecisionAsDisplayed"),
  "Worksheet.copy": ({ sheet }) => sheet.copy(),
  "Worksheet.customProperties": ({ sheet }) => sheet.customProperties.load("items/key"),
  "Worksheet.findAll": ({ sheet }) => sheet.findAll("a", {}).load("address"),
  "Worksheet.freezePanes": ({ sheet }) => sheet.freezePanes.freezeRows(1),
  "Worksheet.getRanges": ({ sheet }) => sheet.getRanges("A1,B2").load("address"),
  "Worksheet.pivotTables": ({ sheet }) => sheet.pivotTables.load("items/name"),
  "Worksheet.replaceAll": ({ sheet }) => sheet.replaceAll("a", "b", {}),
  "Worksheet.shapes": ({ sheet }) => sheet.shapes.load("items/name"),
  "Worksheet.showHeadings": ({ sheet }) => sheet.load("showHeadings"),
  "Worksheet.standardWidth": ({ sheet }) => sheet.load("standardWidth"),
  "Worksheet.tabColor": ({ sheet }) => (sheet.tabColor = "#FF0000"),
  "Worksheet.horizontalPageBreaks": ({ sheet }) => sheet.horizontalPageBreaks.load("items"),
  "Range.autoFill": ({ range }) => range.autoFill("A1:A9"),
  "Range.conditionalFormats": ({ range }) => range.conditionalFormats.load("items/type"),
  "Range.copyFrom": ({ range }) => range.copyFrom("A1"),
  "Range.dataValidation": ({ range }) => range.dataValidation.load("type"),
  "Range.find": ({ range }) => range.find("a", {}).load("address"),
  "Range.formulasR1C1": ({ range }) => range.load("formulasR1C1"),
  "Range.getDirectPrecedents": ({ range }) => range.getDirectPrecedents().load("addresses"),
  "Range.getSpecialCells": ({ range }) => range.getSpecialCells("Constants").load("address"),
  "Range.getSurroundingRegion": ({ range }) => range.getSurroundingRegion().load("address"),
  "Range.group": ({ range }) => range.group("ByRows"),
  "Range.hyperlink": ({ range }) => range.load("hyperlink"),
  "Range.linkedDataTypeState": ({ range }) => range.load("linkedDataTypeState"),
  "Range.removeDuplicates": ({ range }) => range.removeDuplicates([0], true).load("removed"),
  "Range.sort": ({ range }) => range.sort.apply([{ key: 0 }]),
  "Range.style": ({ range }) => range.load("style"),
  "RangeFormat.borders": ({ range }) => range.format.borders.load("items/style"),
  "RangeFormat.indentLevel": ({ range }) => range.format.load("indentLevel"),
  "RangeFormat.protection": ({ range }) => range.format.protection.load("locked"),
  "RangeFont.strikethrough": ({ range }) => range.format.font.load("strikethrough"),
  "RangeFill.pattern": ({ range }) => range.format.fill.load("pattern"),
  "Table.autoFilter": ({ table }) => table.autoFilter.load("enabled"),
  "Table.clearFilters": ({ table }) => table.clearFilters(),
  "Table.reapplyFilters": ({ table }) => table.reapplyFilters(),
  "Table.sort": ({ table }) => table.sort.load("fields"),
};

test("at least fifty are tried", () => {
  expect(Object.keys(members).length).toBeGreaterThanOrEqual(50);
});

test.each(Object.entries(members))("%s", async (name, use) => {
  const attempt = excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = context.workbook.tables.getItem("Mine");
    use({ book: context.workbook, sheet, range: sheet.getRange("A1:B2"), table });
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({
    code: "ApiNotFound",
    message: `The API '${name}' is not part of this host.`,
  });
});
