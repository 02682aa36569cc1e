// Owns: the genuine client gets from the host what it would get from Excel, refusals included.
import { startExcel } from "../support/excel";
import type { NodeWorkbench } from "../../workbench/host/node";

let excel: NodeWorkbench;

beforeEach(async () => {
  excel = await startExcel();
});

const run = <T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  excel.Excel.run((context) => work(context, context.workbook.worksheets.getActiveWorksheet()));

const code = async (work: Parameters<typeof run>[0]): Promise<string> => {
  try {
    await run(work);
  } catch (error) {
    expect(error).toBeInstanceOf(excel.OfficeExtension.Error);
    return (error as OfficeExtension.Error).code;
  }
  return "nothing was refused";
};

describe("cells", () => {
  test("values are entered as Excel enters them", async () => {
    const given = [["2019-04", "'2019-04", "5%", "1,234", "true", "plain", 7, "=1+1", "+1", ""]];
    const read = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:J1");
      range.values = given;
      range.load("values,formulas,numberFormat,valueTypes,text");
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual([[43556, "2019-04", 0.05, 1234, true, "plain", 7, 2, 1, ""]]);
    expect(read.formulas![0]![7]).toBe("=1+1");
    expect(read.numberFormat![0]!.slice(0, 4)).toEqual(["mmm-yy", "General", "0%", "#,##0"]);
    expect(read.valueTypes).toEqual([
      ["Double", "String", "Double", "Double", "Boolean", "String", "Double", "Double", "Double", "Empty"],
    ]);
    expect(read.text![0]!.slice(0, 5)).toEqual(["Apr-19", "2019-04", "5%", "1,234", "TRUE"]);
  });

  test("a cell formatted as text takes everything as it stands", async () => {
    const texts = [["2019-04", "=x", "+1", "-1", "@a", "1-2", "true", "0012"]];
    await run(async (context, sheet) => {
      const range = sheet.getRange("A1:H1");
      range.numberFormat = [texts[0]!.map(() => "@")];
      range.values = texts;
      await context.sync();
    });
    expect(excel.workbench.read("A1:H1")).toEqual(texts);
    expect(excel.workbench.formats("A1")).toEqual([["@"]]);
  });

  test("large values, which the client sends in parts, arrive whole", async () => {
    const values = Array.from({ length: 2000 }, (_row, row) => [`a${row}`, row]);
    await run(async (context, sheet) => {
      sheet.getRange("A1:B2000").values = values;
      await context.sync();
    });
    expect(excel.workbench.read("A1:B2000")).toEqual(values);
  });

  test("null leaves a cell as it is", async () => {
    await excel.workbench.enter("A1", 1);
    await run(async (context, sheet) => {
      sheet.getRange("A1:B1").values = [[null, 2]];
      await context.sync();
    });
    expect(excel.workbench.read("A1:B1")).toEqual([[1, 2]]);
  });

  test("a formula of Excel's own is worked out within the batch", async () => {
    const values = await run(async (context, sheet) => {
      sheet.getRange("A1:A2").values = [[20], ["=A1*2"]];
      const range = sheet.getRange("A2").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[40]]);
  });

  test("the used range, with and without formats", async () => {
    const found = await run(async (context, sheet) => {
      const before = sheet.getUsedRangeOrNullObject();
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D4").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("address");
      const filled = sheet.getUsedRange(true).load("address");
      const within = sheet.getRange("C3:F9").getUsedRangeOrNullObject(true);
      await context.sync();
      return [before.isNullObject, all.address, filled.address, within.isNullObject];
    });
    expect(found).toEqual([true, "Sheet1!B2:D4", "Sheet1!B2", true]);
  });

  test("formats come back as they were set", async () => {
    const format = await run(async (context, sheet) => {
      const { format } = sheet.getRange("A1:B2");
      format.font.bold = true;
      format.font.color = "#112233";
      format.fill.color = "#ABCDEF";
      format.columnWidth = 90;
      format.wrapText = true;
      format.verticalAlignment = "Top";
      format.load("columnWidth,wrapText,verticalAlignment,font/bold,font/color,font/size,fill/color");
      await context.sync();
      return format.toJSON();
    });
    expect(format).toMatchObject({
      columnWidth: 90,
      fill: { color: "#ABCDEF" },
      font: { bold: true, color: "#112233", size: 11 },
      verticalAlignment: "Top",
      wrapText: true,
    });
  });

  test("a range made by a method stays itself in the next batch", async () => {
    excel.workbench.select("B2:C3");
    const addresses = await run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      const first = range.address;
      excel.workbench.select("E5");
      range.load("address");
      await context.sync();
      return [first, range.address];
    });
    expect(addresses).toEqual(["Sheet1!B2:C3", "Sheet1!B2:C3"]);
  });
});

describe("tables", () => {
  const add = async () =>
    run(async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["name", "amount"],
        ["a", 1],
        ["b", 2],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "AzcnLoans";
      table.style = "TableStyleMedium7";
      table.load("name,style,id");
      const body = table.getDataBodyRange().load("address,values");
      await context.sync();
      return { name: table.name, style: table.style, body: body.address, values: body.values };
    });

  test("a table is added, named and found", async () => {
    expect(await add()).toEqual({
      name: "AzcnLoans",
      style: "TableStyleMedium7",
      body: "Sheet1!A2:B3",
      values: [
        ["a", 1],
        ["b", 2],
      ],
    });
    expect(excel.workbench.tables()).toEqual([{ name: "AzcnLoans", address: "A1:B3", sheet: "Sheet1" }]);
    await excel.workbench.enter("D1", "=SUM(AzcnLoans[amount])");
    expect(excel.workbench.read("D1")).toEqual([[3]]);
    const names = await run(async (context) => {
      const tables = context.workbook.tables.load("items/name,count");
      const columns = context.workbook.tables.getItem("azcnloans").columns.load("items/name");
      const missing = context.workbook.tables.getItemOrNullObject("nope");
      await context.sync();
      return [
        tables.items.map(({ name }) => name),
        columns.items.map(({ name }) => name),
        missing.isNullObject,
      ];
    });
    expect(names).toEqual([["AzcnLoans"], ["name", "amount"], true]);
  });

  test("what Excel refuses is refused", async () => {
    await add();
    const refused = {
      overlap: await code(async (context, sheet) => {
        sheet.tables.add("B2:C5", true);
        await context.sync();
      }),
      name: await code(async (context, sheet) => {
        sheet.tables.add("F1:G3", true).name = "AZCNLOANS";
        await context.sync();
      }),
      style: await code(async (context) => {
        context.workbook.tables.getItem("AzcnLoans").style = "Nice";
        await context.sync();
      }),
    };
    expect(refused).toEqual({
      overlap: "MergedRangeConflict",
      name: "ItemAlreadyExists",
      style: "InvalidArgument",
    });
  });

  test("converting keeps the cells, deleting clears them", async () => {
    await add();
    await run(async (context) => {
      context.workbook.tables.getItem("AzcnLoans").convertToRange();
      await context.sync();
    });
    expect(excel.workbench.tables()).toEqual([]);
    expect(excel.workbench.read("A1:B1")).toEqual([["name", "amount"]]);
    await add();
    await run(async (context) => {
      context.workbook.tables.getItem("AzcnLoans").delete();
      await context.sync();
    });
    expect(excel.workbench.read("A1:B3")).toEqual([
      ["", ""],
      ["", ""],
      ["", ""],
    ]);
  });
});

test("a table's rows move what is below it on its own sheet, whichever is active", async () => {
  await run(async ({ workbook }, sheet) => {
    sheet.getRange("A4").values = [["mine"]];
    const other = workbook.worksheets.add("Other");
    other.getRange("A1:A4").values = [["head"], ["one"], ["two"], ["below"]];
    const { rows } = other.tables.add("Other!A1:A3", true);
    await workbook.context.sync();
    rows.add(undefined, [["three"]]);
    rows.add(undefined, [["four"]]);
    rows.getItemAt(0).delete();
    await workbook.context.sync();
  });
  const { workbench } = excel;
  expect(workbench.read("Sheet1!A1:A7").flat()).toEqual(["", "", "", "mine", "", "", ""]);
  expect(workbench.read("Other!A1:A6").flat()).toEqual(["head", "two", "three", "four", "below", ""]);
  expect(workbench.selection()).toBe("'Sheet1'!A1");
});

describe("sheets, settings and names", () => {
  test("a sheet is added at the end and does not take the user along", async () => {
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("My data");
      sheet.getRange("A1").values = [["x"]];
      sheet.load("name,position,id");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      sheet.getRange("A2").values = [["y"]];
      await context.sync();
      return [sheet.name, sheet.position, active.name];
    });
    expect(found).toEqual(["My data", 1, "Sheet1"]);
    expect(excel.workbench.read("'My data'!A1:A2")).toEqual([["x"], ["y"]]);
    expect(excel.workbench.sheets()).toEqual(["Sheet1", "My data"]);
  });

  test.each([
    ["a name that is taken", "SHEET1", "ItemAlreadyExists"],
    ["a name with a slash", "a/b", "InvalidArgument"],
    ["a name too long", "x".repeat(32), "InvalidArgument"],
  ])("%s is refused", async (_what, name, expected) => {
    const refusal = code(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await refusal).toBe(expected);
  });

  test("settings are kept, listed and deleted", async () => {
    const found = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("azcn.1", { version: 1, filter: ["a"] });
      settings.add("other", "x");
      await context.sync();
      const one = settings.getItemOrNullObject("azcn.1").load("value");
      const all = settings.load("items/key");
      await context.sync();
      const keys = all.items.map(({ key }) => key);
      one.delete();
      const gone = settings.getItemOrNullObject("azcn.1");
      await context.sync();
      return [one.value, keys, gone.isNullObject];
    });
    expect(found).toEqual([{ version: 1, filter: ["a"] }, ["azcn.1", "other"], true]);
  });

  test("names are made, found and deleted", async () => {
    const found = await run(async (context, sheet) => {
      context.workbook.names.add("Ratio", sheet.getRange("B2"));
      const all = context.workbook.names.load("items/name,items/formula");
      const range = context.workbook.names.getItem("ratio").getRange().load("address");
      await context.sync();
      return [all.items.map(({ name, formula }) => [name, formula]), range.address];
    });
    expect(found).toEqual([[["Ratio", "=Sheet1!$B$2"]], "Sheet1!B2"]);
  });

  test("a name may hold a formula, which is read, worked out and set", async () => {
    await run(async (context, sheet) => {
      context.workbook.names.add("Both", "=1+2" as unknown as Excel.Range);
      context.workbook.names.add("Place", sheet.getRange("B2:C3"));
      await context.sync();
    });
    await excel.workbench.enter("A1", "=Both*2");
    await excel.workbench.enter("A2", "=SUM(Both,1)");
    expect(excel.workbench.read("A1:A2")).toEqual([[6], [4]]);
    const found = await run(async (context) => {
      const { names } = context.workbook;
      const place = names.getItem("Place").load("value,type");
      const name = names.getItem("Both").load("formula,value,type");
      await context.sync();
      const before = [name.formula, name.value, name.type, place.value, place.type];
      name.formula = "=40+2";
      name.load("formula,value");
      await context.sync();
      return [before, name.formula, name.value];
    });
    expect(found).toEqual([["=1+2", 3, "Integer", "Sheet1!B2:C3", "Range"], "=40+2", 42]);
  });

  test.each<[string, string, unknown, string]>([
    ["a name that is taken", "RATIO", "=1", "ItemAlreadyExists"],
    ["a table's name", "Mine", "=1", "ItemAlreadyExists"],
    ["a name like a cell's", "A1", "=1", "InvalidArgument"],
    ["a name with a blank", "a b", "=1", "InvalidArgument"],
    ["a name for a formula that cannot be read", "Bad", "=SUM(", "InvalidArgument"],
    ["a name for what is no formula", "Bad", "x", "InvalidArgument"],
  ])("%s is refused", async (_what, name, reference, expected) => {
    await run(async (context, sheet) => {
      sheet.getRange("F1:G2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.tables.add("F1:G2", true).name = "Mine";
      context.workbook.names.add("Ratio", sheet.getRange("B2"));
      await context.sync();
    });
    const refusal = code(async (context) => {
      context.workbook.names.add(name, reference as Excel.Range);
      await context.sync();
    });
    expect(await refusal).toBe(expected);
  });

  test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown, string]>([
    ["a missing name", ({ workbook }) => workbook.names.getItem("Nope").load("name"), "ItemNotFound"],
    ["a missing setting", ({ workbook }) => workbook.settings.getItem("Nope").load("value"), "ItemNotFound"],
    ["a setting without a key", ({ workbook }) => workbook.settings.add("", 1), "InvalidArgument"],
    ["a missing sheet", ({ workbook }) => workbook.worksheets.getItem("Nope").load("name"), "ItemNotFound"],
    ["a missing table", ({ workbook }) => workbook.tables.getItem("Nope").load("name"), "ItemNotFound"],
    [
      "a comment for several cells",
      ({ workbook }) => workbook.comments.add("Sheet1!A1:B2", "x"),
      "InvalidArgument",
    ],
    ["a comment without its sheet", ({ workbook }) => workbook.comments.add("A1", "x"), "InvalidArgument"],
    ["a comment without a text", ({ workbook }) => workbook.comments.add("Sheet1!A1", ""), "InvalidArgument"],
    [
      "a missing comment",
      ({ workbook }) => workbook.comments.getItemByCell("Sheet1!A9").load("id"),
      "ItemNotFound",
    ],
    [
      "a cell's second comment",
      ({ workbook }) => {
        workbook.comments.add("Sheet1!A1", "x");
        workbook.comments.add("Sheet1!A1", "y");
      },
      "InvalidArgument",
    ],
  ])("%s is refused", async (_what, work, expected) => {
    const refusal = code(async (context, sheet) => {
      work(context, sheet);
      await context.sync();
    });
    expect(await refusal).toBe(expected);
  });

  test("a protected sheet refuses every change, a protected workbook every sheet's", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = "Mine";
      context.workbook.comments.add("Sheet1!A1", "x");
      await context.sync();
    });
    excel.workbench.protect("Sheet1");
    const changes: ((context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown)[] = [
      (_context, sheet) => (sheet.getRange("A1").numberFormat = [["0"]]),
      (_context, sheet) => (sheet.getRange("A1").format.font.bold = true),
      (_context, sheet) => (sheet.getRange("A1").format.columnWidth = 50),
      (_context, sheet) => sheet.getRange("A1").clear(),
      (_context, sheet) => sheet.getRange("D1:E1").merge(),
      (_context, sheet) => sheet.tables.add("D1:E2", true),
      ({ workbook }) => (workbook.tables.getItem("Mine").name = "Other"),
      ({ workbook }) => workbook.tables.getItem("Mine").delete(),
      ({ workbook }) => workbook.tables.getItem("Mine").rows.add(undefined, [["x", 1]]),
      ({ workbook }) => workbook.comments.add("Sheet1!B2", "x"),
      ({ workbook }) => (workbook.comments.getItemByCell("Sheet1!A1").content = "y"),
      ({ workbook }) => workbook.comments.getItemByCell("Sheet1!A1").delete(),
    ];
    for (const change of changes) {
      const refusal = await code(async (context, sheet) => {
        change(context, sheet);
        await context.sync();
      });
      expect([String(change), refusal]).toEqual([String(change), "AccessDenied"]);
    }
    excel.workbench.protect("Sheet1", false);
    excel.workbench.protect(null);
    const ofSheets: typeof changes = [
      ({ workbook }) => workbook.worksheets.add("New"),
      (_context, sheet) => (sheet.name = "New"),
      (_context, sheet) => sheet.delete(),
    ];
    for (const change of ofSheets) {
      const refusal = await code(async (context, sheet) => {
        change(context, sheet);
        await context.sync();
      });
      expect([String(change), refusal]).toEqual([String(change), "AccessDenied"]);
    }
  });

  test("a protected sheet is not written to", async () => {
    excel.workbench.protect("Sheet1");
    const refusal = code(async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(await refusal).toBe("AccessDenied");
    expect(excel.workbench.read("A1")).toEqual([[""]]);
  });
});

describe("refusals", () => {
  test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void, string]>([
    ["an unknown object", (_context, sheet) => sheet.shapes.load("items/name"), "Worksheet.shapes"],
    ["an unknown method", (_context, sheet) => void sheet.copy(), "Worksheet.copy"],
    ["an unknown property", (_context, sheet) => sheet.getRange("A1").load("style"), "Range.style"],
    [
      "an unknown setter",
      (_context, sheet) => {
        sheet.tabColor = "#FF0000";
      },
      "Worksheet.tabColor",
    ],
  ])("%s is ApiNotFound by its name", async (_what, work, name) => {
    const attempt = run(async (context, sheet) => {
      work(context, sheet);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining(name),
    });
  });

  test("the client itself refuses what was not loaded", async () => {
    expect(
      await code(async (context, sheet) => {
        await context.sync();
        return sheet.name;
      }),
    ).toBe("PropertyNotLoaded");
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["values of another shape", (sheet) => void (sheet.getRange("A1:B1").values = [[1]]), "InvalidArgument"],
    [
      "a formula that cannot be read",
      (sheet) => void (sheet.getRange("A1").values = [["=SUM("]]),
      "InvalidArgument",
    ],
    [
      "a range beyond the edge",
      (sheet) => void sheet.getRange("XFD1").getOffsetRange(0, 1),
      "InvalidArgument",
    ],
    ["an address that is none", (sheet) => void sheet.getRange("A0"), "InvalidArgument"],
    ["the last sheet's deletion", (sheet) => sheet.delete(), "InvalidOperation"],
  ])("%s", async (_what, work, expected) => {
    const refusal = code(async (context, sheet) => {
      work(sheet);
      await context.sync();
    });
    expect(await refusal).toBe(expected);
  });

  test("batches are counted, and made to fail on request", async () => {
    const before = excel.workbench.syncs();
    excel.workbench.failNext("InvalidOperationInCellEditMode");
    const write = (number: number) => async (context: Excel.RequestContext, sheet: Excel.Worksheet) => {
      sheet.getRange("A1").values = [[number]];
      await context.sync();
    };
    expect(await code(write(1))).toBe("InvalidOperationInCellEditMode");
    expect(excel.workbench.read("A1")).toEqual([[""]]);
    excel.workbench.failNext({ code: "RequestAborted", afterwards: true });
    expect(await code(write(2))).toBe("RequestAborted");
    expect(excel.workbench.read("A1")).toEqual([[2]]);
    await run(write(3));
    expect(excel.workbench.syncs() - before).toBe(3);
  });
});

test("undo takes a whole batch back, and redo brings it again", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("New");
    sheet.getRange("A1:A2").values = [["h"], [1]];
    const table = sheet.tables.add("A1:A2", true);
    table.name = "Mine";
    sheet.getRange("A1").format.font.bold = true;
    await context.sync();
  });
  const after = { name: "Mine", address: "A1:A2", sheet: "New" };
  expect(excel.workbench.tables()).toEqual([after]);
  await excel.workbench.undo();
  expect([excel.workbench.sheets(), excel.workbench.tables()]).toEqual([["Sheet1"], []]);
  await excel.workbench.redo();
  expect([excel.workbench.sheets(), excel.workbench.tables()]).toEqual([["Sheet1", "New"], [after]]);
  expect(excel.workbench.read("New!A1:A2")).toEqual([["h"], [1]]);
});

test("a sheet's deletion ends the undo history", async () => {
  await excel.workbench.enter("A1", 1);
  await run(async (context) => {
    context.workbook.worksheets.add("Gone");
    await context.sync();
    context.workbook.worksheets.getItem("Gone").delete();
    await context.sync();
  });
  await excel.workbench.undo();
  expect([excel.workbench.read("A1"), excel.workbench.sheets()]).toEqual([[[1]], ["Sheet1"]]);
  await excel.workbench.enter("A1", 2);
  await excel.workbench.undo();
  expect(excel.workbench.read("A1")).toEqual([[1]]);
});
