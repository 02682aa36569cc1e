// Owns: a card stands in its cell as Excel shows it, and gives way to the plain value where Excel is older.
import { realFunctions } from "../../scripts/formula/functions";
import { startExcel } from "../support/excel";
import type { RequirementSets } from "../../workbench/host/requirement-sets";

const formula = '=AZCN.CARD("china-investment-in-azerbaijan")';

const start = async (requirementSets?: RequirementSets) => {
  const excel = await startExcel({ ...(await realFunctions()), requirementSets });
  await excel.workbench.enter("A1", formula);
  return excel;
};

test("the cell shows the entity's text, and the workbench reads its properties", async () => {
  const { workbench, Excel } = await start();
  await workbench.enter("B1", '=AZCN.FIGURE("china-investment-in-azerbaijan","label")');
  expect(workbench.read("A1")).toEqual(workbench.read("B1"));
  expect(workbench.card("A1")).toMatchObject({ Value: 800000000, Qualifier: "over" });
  const read = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    cell.load("values,valueTypes,text");
    await context.sync();
    return cell.toJSON();
  });
  expect(read.valueTypes).toEqual([["RichValue", "String"]]);
  expect(read.values![0]![0]).toBe("#VALUE!");
  expect(read.text).toEqual(workbench.read("A1:B1"));
});

test("in arithmetic it is #VALUE!, and as an argument it stands for its record", async () => {
  const { workbench } = await start();
  await workbench.enter("B1", "=A1+1");
  await workbench.enter("B2", `${formula}*2`);
  await workbench.enter("B3", `=AZCN.FIGURE(AZCN.CARD("china-investment-in-azerbaijan"))`);
  expect(workbench.read("B1:B3")).toEqual([["#VALUE!"], ["#VALUE!"], [800000000]]);
});

test("what replaces it takes the card away", async () => {
  const { workbench } = await start();
  await workbench.enter("A1", 1);
  expect([workbench.read("A1"), workbench.card("A1")]).toEqual([[[1]], null]);
});

test("an Excel without cards gets the plain value", async () => {
  const { workbench } = await start({ CustomFunctionsRuntime: 1.3 });
  expect([workbench.read("A1"), workbench.card("A1")]).toEqual([[[800000000]], null]);
});
