// Owns: a formula reaches its custom function through the genuine runtime, as Excel passes it, and comes back.
import { startExcel } from "../support/excel";
import type { NodeWorkbench } from "../../workbench/host/node";
import { toyFunctions, toyMetadata } from "../support/toy-functions";

let excel: NodeWorkbench;

const value = async (formula: string, address = "A1") => {
  await excel.workbench.enter(address, formula);
  return excel.workbench.read(address)[0]![0];
};

beforeAll(async () => {
  excel = await startExcel({ metadata: toyMetadata, functions: toyFunctions });
});

afterEach(() =>
  excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:C900").clear();
    await context.sync();
  }),
);

describe("arguments", () => {
  test.each([
    ["an omitted one is null", '=AZCN.ECHO("a")', '["a",null]'],
    ["a skipped one is null", "=AZCN.ECHO(,TRUE)", "[null,true]"],
    ["a blank cell is null", "=AZCN.ECHO(Z1,Z2)", "[null,null]"],
    ["the name's case does not matter", "=azcn.echo(1.5)", "[1.5,null]"],
    ["a matrix of one value is a list of lists", "=AZCN.GRID(3)", "[[3]]"],
    ["a matrix keeps its shape", '=AZCN.GRID({1,"a";TRUE,2})', '[[1,"a"],[true,2]]'],
    ["blank cells in a range are null", "=AZCN.GRID(Z1:Z2)", "[[null],[null]]"],
    ["repeating ones travel as one list", '=AZCN.LIST("a",1,,"z")', '["a",[1,null,"z"]]'],
    ["no repeating ones are null", '=AZCN.LIST("a")', '["a",null]'],
    ["a text for a number is read as Excel does", '=AZCN.DOUBLE("21")', 42],
    ["a text that is no number never reaches the function", '=AZCN.DOUBLE("x")', "#VALUE!"],
    ["an error arrives as an error where it may", "=AZCN.SAME(1/0)", "#DIV/0!"],
    ["an error for a number stays itself", "=AZCN.DOUBLE(NA())", "#N/A"],
  ])("%s", async (_what, formula, expected) => {
    expect(await value(formula)).toBe(expected);
  });

  test("a range for a single value calls once a cell", async () => {
    await excel.workbench.enter("A1", 1);
    await excel.workbench.enter("A2", 2);
    await excel.workbench.enter("C1", "=AZCN.DOUBLE(A1:A2)");
    expect(excel.workbench.read("C1:C2")).toEqual([[2], [4]]);
  });

  test("too many or too few are refused with a sentence", async () => {
    expect(await value("=AZCN.DOUBLE(1,2)")).toBe("#VALUE!");
    expect(excel.workbench.message("A1")).toBe("AZCN.DOUBLE takes 1 arguments, and 2 were given.");
  });
});

describe("results", () => {
  test.each(["2024", "5%", "2024-01-15", "1-2", "true", "{1,2}", "=1+1", ""])(
    "text %p stays text",
    async (text) => {
      await excel.workbench.enter("B1", `'${text}`);
      expect(await value("=AZCN.SAME(B1)")).toBe(text === "" ? 0 : text);
      expect(await value("=ISTEXT(A1)", "A2")).toBe(text !== "");
    },
  );

  test.each(["empty", "flat", "ragged"])("a %s array is #VALUE!", async (shape) => {
    expect(await value(`=AZCN.BAD("${shape}")`)).toBe("#VALUE!");
  });

  test("arrays spill, and give way when the cells are taken", async () => {
    await excel.workbench.enter("A1", "=AZCN.MARK({1,2;3,4})");
    expect(excel.workbench.read("A1:B2")).toEqual([
      ["1!", "2!"],
      ["3!", "4!"],
    ]);
    await excel.workbench.enter("B2", "mine");
    expect(excel.workbench.read("A1:B2")).toEqual([
      ["#SPILL!", ""],
      ["", "mine"],
    ]);
  });
});

describe("errors", () => {
  test("a thrown error stands in the cell with its message", async () => {
    expect(await value('=AZCN.FAIL("rain")')).toBe("#N/A");
    expect(excel.workbench.message("A1")).toBe("Failed: rain.");
  });

  test("a plain exception is #VALUE! without its text, as in Excel", async () => {
    expect(await value("=AZCN.CRASH()")).toBe("#VALUE!");
    expect(excel.workbench.message("A1")).toBe("");
  });

  test("the innermost call's message goes through other functions", async () => {
    expect(await value('=SUM(1,AZCN.SAME(AZCN.FAIL("deep")))')).toBe("#N/A");
    expect(excel.workbench.message("A1")).toBe("Failed: deep.");
  });

  test("each cell of a spilled array has its own message", async () => {
    await excel.workbench.enter("A1", '=AZCN.MARK({"a";"x"})');
    expect(excel.workbench.messages("A1:A2")).toEqual([[""], ["x is no good."]]);
  });

  test("a message goes with its error", async () => {
    await value('=AZCN.FAIL("rain")');
    await excel.workbench.enter("A1", "=NA()");
    expect(excel.workbench.message("A1")).toBe("");
    expect(await value('=IFERROR(AZCN.FAIL("rain"),1)')).toBe(1);
    expect(excel.workbench.message("A1")).toBe("");
  });
});

test("nested calls settle", async () => {
  expect(await value("=AZCN.DOUBLE(AZCN.DOUBLE(AZCN.DOUBLE(1)))")).toBe(8);
});

test("a call follows its precedents", async () => {
  await excel.workbench.enter("A1", 1);
  await excel.workbench.enter("B1", "=AZCN.DOUBLE(A1)");
  await excel.workbench.enter("C1", "=AZCN.DOUBLE(B1)");
  await excel.workbench.enter("A1", 5);
  expect(excel.workbench.read("B1:C1")).toEqual([[10, 20]]);
});

test("900 cells at once", async () => {
  const formulas = Array.from({ length: 900 }, (_item, index) => [`=AZCN.DOUBLE(${index})`]);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:A900").formulas = formulas;
    await context.sync();
  });
  await excel.workbench.settled();
  expect(excel.workbench.read("A1:A900")).toEqual(formulas.map((_formula, index) => [index * 2]));
});
