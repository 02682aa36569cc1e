// The host does what Excel is known to do: one test for each line of workbench/excel-behaviour.ts.
import { behaviours } from "../../workbench/excel-behaviour";
import type { NodeOptions, NodeWorkbench } from "../../workbench/host/node";
import { startExcel } from "../support/excel";
import { toyFunctions, toyMetadata } from "../support/toy-functions";

let excel: NodeWorkbench;

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const run = (work: Work, options: Excel.RunOptions = {}): Promise<unknown> =>
  excel.Excel.run(options, async (context) => {
    const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    await excel.workbench.settled();
    return result;
  });

const code = (work: Work, options?: Excel.RunOptions): Promise<string> =>
  run(work, options).then(
    () => "done",
    (error: { code: string }) => error.code,
  );

const start = async (options?: NodeOptions): Promise<void> => {
  excel = await startExcel(options);
};

const read = (address: string) => excel.workbench.read(address);
const enter = (address: string, content: string | number) => excel.workbench.enter(address, content);

/** A table Mine of a name and an amount, with a blank third column. */
const addTable = (name = "Mine", corner = "A1") =>
  run((sheet) => {
    const range = sheet.getRange(corner).getResizedRange(3, 2);
    range.values = [
      ["name", "Amount", "Double"],
      ["a", 1, ""],
      ["b", 2, ""],
      ["c", 3, ""],
    ];
    sheet.tables.add(range, true).name = name;
  });

const rows = (_sheet: Excel.Worksheet, { workbook }: Excel.RequestContext) =>
  workbook.tables.getItem("Mine").rows;

const tries: Record<string, () => Promise<void>> = {
  "a number stays a number when its cell is formatted as text": async () => {
    await enter("A1", 5);
    const types = await run(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["@"]];
      cell.load("values,valueTypes");
      await context.sync();
      return [cell.values, cell.valueTypes];
    });
    expect(types).toEqual([[[5]], [["Double"]]]);
  },
  "a number entered into a cell formatted as text becomes a text": async () => {
    await run((sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["@", "@"]];
      sheet.getRange("A1").values = [[5]];
    });
    await enter("B1", 6);
    expect(read("A1:B1")).toEqual([["5", "6"]]);
    await run((sheet) => (sheet.getRange("A1:B1").numberFormat = [["0", "General"]]));
    expect(read("A1:B1")).toEqual([["5", "6"]]);
  },
  "a formula entered into a blank column of a table fills it": async () => {
    await addTable();
    await run((sheet) => (sheet.getRange("C3").formulas = [["=B3*2"]]));
    expect(excel.workbench.formulas("C2:C4")).toEqual([["=B2*2"], ["=B3*2"], ["=B4*2"]]);
    expect(read("C2:C4")).toEqual([[2], [4], [6]]);
    await enter("C2", "=B2*3");
    expect(read("C2:C4")).toEqual([[3], [6], [9]]);
  },
  "a column that holds something is not filled": async () => {
    await addTable();
    await enter("C4", "mine");
    await enter("C2", "=B2*2");
    await enter("A2", "=B2&B2");
    expect(read("A2:C4")).toEqual([
      ["11", 1, 2],
      ["b", 2, ""],
      ["c", 3, "mine"],
    ]);
  },
  "a new row of a table gets the formulas of its calculated columns": async () => {
    await addTable();
    await enter("C2", "=B2*2");
    await run((sheet, context) => {
      rows(sheet, context).add(undefined, [["d", 4, null as unknown as string]]);
      rows(sheet, context).add();
    });
    expect(read("A5:C6")).toEqual([
      ["d", 4, 8],
      ["", "", 0],
    ]);
  },
  "[@Column] and [#This Row] mean the formula’s own row": async () => {
    await addTable();
    await enter("C2", "=[@Amount]*2");
    await enter("E3", "=Mine[[#This Row],[Amount]]");
    await enter("E4", "=Mine[@Amount]");
    expect([read("C2:C4"), read("E3:E4")]).toEqual([
      [[2], [4], [6]],
      [[2], [3]],
    ]);
    expect(excel.workbench.formulas("C2:C3")).toEqual([["=[@Amount]*2"], ["=[@Amount]*2"]]);
    await enter("B4", 30);
    expect(read("C4:E4")).toEqual([[60, "", 30]]);
  },
  "the case of structured references does not matter": async () => {
    await addTable();
    await enter("E1", "=SUM(mine[AMOUNT])");
    await enter("E2", '=ROWS(MINE)&"mine[AMOUNT]"');
    expect(read("E1:E2")).toEqual([[6], ["3mine[AMOUNT]"]]);
    expect(excel.workbench.formulas("E1")).toEqual([["=SUM(Mine[Amount])"]]);
  },
  "the syncs of one run under mergeUndoGroup are undone at once": async () => {
    await enter("A1", 1);
    await run(twoSyncs, { mergeUndoGroup: true });
    expect(read("A1:B1")).toEqual([[2, 3]]);
    await excel.workbench.undo();
    expect(read("A1:B1")).toEqual([[1, ""]]);
    await excel.workbench.redo();
    expect(read("A1:B1")).toEqual([[2, 3]]);
    await start({ requirementSets: { ExcelApi: "1.19" } });
    await run(twoSyncs, { mergeUndoGroup: true });
    await excel.workbench.undo();
    expect(read("A1:B1")).toEqual([[2, ""]]);
  },
  "without it each sync is undone by itself": async () => {
    await run(twoSyncs);
    await excel.workbench.undo();
    expect(read("A1:B1")).toEqual([[2, ""]]);
    await excel.workbench.undo();
    expect(read("A1:B1")).toEqual([["", ""]]);
  },
  "before ExcelApi 1.19 a change by an add-in ends the undo history": async () => {
    await start({ requirementSets: { ExcelApi: "1.18" } });
    await enter("A1", 1);
    await run((sheet) => sheet.getRange("A1").load("values"));
    await excel.workbench.undo();
    expect(read("A1")).toEqual([[""]]);
    await enter("A1", 1);
    await run((sheet) => (sheet.getRange("B1").values = [[2]]));
    await excel.workbench.undo();
    expect(read("A1:B1")).toEqual([[1, 2]]);
  },
  "what cannot be undone is refused in a group with UndoNotSupported": async () => {
    const added: Work = (_sheet, { workbook }) => workbook.worksheets.add("New");
    const gone: Work = (_sheet, { workbook }) => workbook.worksheets.getItem("New").delete();
    await run(added);
    expect(await code(gone, { mergeUndoGroup: true })).toBe("UndoNotSupported");
    expect(await code((sheet) => sheet.protection.protect(), { mergeUndoGroup: true })).toBe(
      "UndoNotSupported",
    );
    expect(await code(gone)).toBe("done");
  },
  "what cannot be undone ends the undo history": async () => {
    await enter("A1", 1);
    await run((sheet) => sheet.protection.protect());
    await excel.workbench.undo();
    expect(read("A1")).toEqual([[1]]);
  },
  "asking for merged areas ends the undo history, where it is told to": async () => {
    const ask: Work = (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject().load("address");
    await enter("A1", 1);
    await run(ask);
    await excel.workbench.undo();
    expect(read("A1")).toEqual([[""]]);
    await start({ mergedAreasEndUndo: true });
    await enter("A1", 1);
    await run(ask);
    await excel.workbench.undo();
    expect(read("A1")).toEqual([[1]]);
  },
  "a new row moves a table of the same width below": async () => {
    await addTable();
    await addTable("Below", "A6");
    await run((sheet, context) => rows(sheet, context).add(undefined, [["d", 4, 5]]));
    expect(excel.workbench.tables().map(({ address }) => address)).toEqual(["A1:C5", "A7:C10"]);
    expect(read("A5:B8")).toEqual([
      ["d", 4],
      ["", ""],
      ["name", "Amount"],
      ["a", 1],
    ]);
    await enter("E1", "=SUM(Below[Amount])");
    expect(read("E1")).toEqual([[6]]);
    await excel.workbench.undo();
    await excel.workbench.undo();
    expect(excel.workbench.tables().map(({ address }) => address)).toEqual(["A1:C4", "A6:C9"]);
  },
  "a new row that would tear wider merged cells or tables apart is refused": async () => {
    await addTable();
    const add: Work = (sheet, context) => rows(sheet, context).add();
    await run((sheet) => sheet.getRange("C8:D8").merge());
    expect(await code(add)).toBe("InvalidOperation");
    await start();
    await addTable();
    await addTable("Aside", "B8");
    expect(await code(add)).toBe("InvalidOperation");
    expect(excel.workbench.tables().map(({ address }) => address)).toEqual(["A1:C4", "B8:D11"]);
  },
  "a table is not resized over another": async () => {
    await addTable();
    await addTable("Below", "A6");
    const resize =
      (to: string): Work =>
      (_sheet, { workbook }) =>
        workbook.tables.getItem("Mine").resize(to);
    expect(await code(resize("A1:C7"))).toBe("MergedRangeConflict");
    expect(await code(resize("A1:C5"))).toBe("done");
  },
  "A1# is what the formula in A1 spills": async () => {
    await enter("A1", "=SEQUENCE(3,2)");
    await enter("E1", "=SUM(A1#)");
    await enter("E2", "=TAKE(A1#,2)");
    await enter("E5", "=ROWS(Sheet1!A1#)&COLUMNS(a1#)");
    await enter("H1", "=SUM(H2#)");
    expect([read("E1"), read("E2:F3"), read("E5"), read("H1")]).toEqual([
      [[21]],
      [
        [1, 2],
        [3, 4],
      ],
      [["32"]],
      [["#REF!"]],
    ]);
    await enter("A1", "=SEQUENCE(2)");
    expect([read("E1"), read("E5")]).toEqual([[[3]], [["21"]]]);
  },
  "the first row added to a table of headers alone is its first row": async () => {
    await run((sheet) => {
      sheet.getRange("A1:B1").values = [["a", "b"]];
      sheet.tables.add("A1:B1", true).name = "Mine";
    });
    for (const values of [
      ["x", 1],
      ["y", 2],
    ])
      await run((sheet, context) => rows(sheet, context).add(undefined, [values]));
    expect(excel.workbench.tables()[0]!.address).toBe("A1:B3");
    expect(read("A2:B3")).toEqual([
      ["x", 1],
      ["y", 2],
    ]);
  },
  "headers that become blank, numbers or doubles are named": async () => {
    await addTable();
    await run((sheet) => (sheet.getRange("A1:B1").values = [["", 2019]]));
    await enter("C1", "COLUMN1");
    expect(read("A1:C1")).toEqual([["Column1", "2019", "COLUMN12"]]);
  },
  "a tracked range moves with inserted rows": async () => {
    await addTable();
    await enter("B7", "here");
    const seen = await run(async (sheet, context) => {
      const range = sheet.getRange("B7").load("values");
      await context.sync();
      rows(sheet, context).add();
      range.load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(seen).toEqual(["Sheet1!B8", [["here"]]]);
  },
  "a comment moves with inserted rows": async () => {
    await addTable();
    await run((_sheet, { workbook }) => workbook.comments.add("Sheet1!B3", "x"));
    await run((sheet, context) => rows(sheet, context).add(0));
    expect(excel.workbench.comments()).toEqual({ B4: "x" });
    await excel.workbench.undo();
    expect(excel.workbench.comments()).toEqual({ B3: "x" });
    await run((sheet, context) => rows(sheet, context).getItemAt(0).delete());
    expect(excel.workbench.comments()).toEqual({ B2: "x" });
    await run((sheet, context) => rows(sheet, context).getItemAt(0).delete());
    expect(excel.workbench.comments()).toEqual({});
  },
  "a column is 48 points wide at first": async () => {
    const width = await run(async (sheet, context) => {
      const format = sheet.getRange("A1").format.load("columnWidth");
      await context.sync();
      return format.columnWidth;
    });
    expect(width).toBe(48);
  },
  "a table over another or over merged cells is a MergedRangeConflict": async () => {
    await addTable();
    await run((sheet) => sheet.getRange("F2:G2").merge());
    expect(await code((sheet) => sheet.tables.add("C4:D6", true))).toBe("MergedRangeConflict");
    expect(await code((sheet) => sheet.tables.add("F1:G3", true))).toBe("MergedRangeConflict");
  },
  "a type of chart that this host lacks is ApiNotFound, one that Excel lacks InvalidArgument": async () => {
    await addTable();
    const add =
      (type: string): Work =>
      (sheet) =>
        sheet.charts.add(type as "Line", sheet.getRange("A1:B4"));
    for (const type of Object.values(excel.Excel.ChartType).filter(
      (one) => !/^(Line(Markers)?|ColumnClustered|BarClustered|Invalid)$/.test(one),
    ))
      expect([type, await code(add(type))]).toEqual([type, "ApiNotFound"]);
    expect(await code(add("Nice"))).toBe("InvalidArgument");
  },
  "a row is added at the place named": async () => {
    await addTable();
    await run((sheet, context) => rows(sheet, context).add(0, [["first", 0, 0]]));
    expect(read("A2:A5")).toEqual([["first"], ["a"], ["b"], ["c"]]);
    expect(await code((sheet, context) => rows(sheet, context).add(9, [["x", 0, 0]]))).toBe(
      "InvalidArgument",
    );
  },
  "an array over the sheet’s edge is #SPILL!": async () => {
    await enter("A1048575", "={1;2;3}");
    await enter("XFC1", "=AZCN.MARK({1,2,3})");
    expect([read("A1048575"), read("XFC1")]).toEqual([[["#SPILL!"]], [["#SPILL!"]]]);
    await enter("XFB3", "={1,2,3}");
    expect(read("XFB3:XFD3")).toEqual([[1, 2, 3]]);
  },
  "an array over merged cells is #SPILL!": async () => {
    await run((sheet) => sheet.getRange("A3:B3").merge());
    await enter("A1", "={1;2;3}");
    await enter("C1", "={1;2;3}");
    expect([read("A1:A2"), read("C1:C3")]).toEqual([
      [["#SPILL!"], [""]],
      [[1], [2], [3]],
    ]);
  },
  "a formula longer than 8,192 characters is refused": async () => {
    const formula =
      (length: number): Work =>
      (sheet) =>
        (sheet.getRange("A1").formulas = [
          [`="${"x".repeat(100)}"${`&"${"x".repeat(100)}"`.repeat(78)}`.padEnd(length, " ")],
        ]);
    expect(await code(formula(8192))).toBe("done");
    expect(String(read("A1")[0]![0]).length).toBe(7900);
    expect(await code(formula(8193))).toBe("InvalidArgument");
    expect(await code((sheet) => (sheet.getRange("B1").formulas = [[`=1${"+1".repeat(4200)}`]]))).toBe(
      "InvalidArgument",
    );
  },
  "a formula with a text of more than 255 characters is refused": async () => {
    const formula =
      (length: number): Work =>
      (sheet) =>
        (sheet.getRange("A1").formulas = [[`=LEN("${"x".repeat(length - 1)}""")`]]);
    expect(await code(formula(256))).toBe("InvalidArgument");
    expect(await code(formula(255))).toBe("done");
    expect(read("A1")).toEqual([[255]]);
  },
  "a formula nested deeper than 64 levels is refused": async () => {
    const formula =
      (levels: number): Work =>
      (sheet) =>
        (sheet.getRange("A1").formulas = [[`=${"ABS(".repeat(levels)}1${")".repeat(levels)}`]]);
    expect(await code(formula(64))).toBe("done");
    expect(read("A1")).toEqual([[1]]);
    expect(await code(formula(65))).toBe("InvalidArgument");
    expect(await code(formula(2000))).toBe("InvalidArgument");
  },
  "a table may be given its own name": async () => {
    await addTable();
    const rename =
      (name: string): Work =>
      (_sheet, { workbook }) =>
        void (workbook.tables.getItem("Mine").name = name);
    expect([await code(rename("Mine")), await code(rename("MINE"))]).toEqual(["done", "done"]);
    expect(excel.workbench.tables()[0]!.name).toBe("MINE");
  },
  "a table’s name that looks like a cell is refused": async () => {
    await addTable();
    for (const name of ["XFE1", "A1", "R1C1", "ABC1234567", "a b", "1a"])
      expect([
        name,
        await code((_sheet, { workbook }) => void (workbook.tables.getItem("Mine").name = name)),
      ]).toEqual([name, "InvalidArgument"]);
  },
  "circular references are 0": async () => {
    await enter("A1", "=B1+1");
    await enter("B1", "=A1+1");
    await enter("C1", "=A1+5");
    await enter("D1", "=D1");
    expect(read("A1:D1")).toEqual([[0, 0, 5, 0]]);
    await enter("B1", 1);
    expect(read("A1:C1")).toEqual([[2, 1, 7]]);
  },
  "a number format that cannot be read is refused": async () => {
    for (const format of ["[", '"a', "0;0;0;0;0"])
      expect([format, await code((sheet) => (sheet.getRange("A1").numberFormat = [[format]]))]).toEqual([
        format,
        "InvalidArgument",
      ]);
    expect(excel.workbench.formats("A1")).toEqual([["General"]]);
  },
  "a General number shows at most eleven characters": async () => {
    const shown = [
      [1 / 3, "0.333333333"],
      [0.1 + 0.2, "0.3"],
      [12345678901, "12345678901"],
      [123456789012, "1.23457E+11"],
      [1e21, "1E+21"],
      [0.0000123456789, "1.23457E-05"],
      [-1234.5678901, "-1234.56789"],
    ] as const;
    await run((sheet) => (sheet.getRange("A1:A7").values = shown.map(([number]) => [number])));
    expect(excel.workbench.texts("A1:A7")).toEqual(shown.map(([, text]) => [text]));
  },
  "days without a year, times and fractions are read": async () => {
    const year = new Date().getFullYear();
    const fifth = Math.round((Date.UTC(year, 0, 5) - Date.UTC(1899, 11, 30)) / 86_400_000);
    const entries: [string, number | string, string][] = [
      ["Jan 5", fifth, "5-Jan"],
      ["January 5, 2024", 45296, "5-Jan-24"],
      ["Jan 45", 16438, "Jan-45"],
      ["Mar 2024", 45352, "Mar-24"],
      ["10:30", 0.4375, "10:30"],
      ["3:45 PM", 0.65625, "3:45 PM"],
      ["12:00:36 AM", 0.5 / 1200, "12:00:36 AM"],
      ["25:30", 1.0625, "25:30:00"],
      ["1/5/2024 10:30", 45296.4375, "1/5/2024 10:30"],
      ["0 1/2", 0.5, "1/2"],
      ["-1 3/4", -1.75, "-1 3/4"],
      ["10:75", "10:75", "10:75"],
      ["13:00 PM", "13:00 PM", "13:00 PM"],
    ];
    for (const [index, [text]] of entries.entries()) await enter(`A${index + 1}`, text);
    const area = `A1:A${entries.length}`;
    expect(excel.workbench.texts(area).map(([text]) => text!.trim())).toEqual(
      entries.map(([, , text]) => text),
    );
    read(area).forEach(([value], index) => {
      const [, expected] = entries[index]!;
      if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
      else expect(value).toBe(expected);
    });
  },
  "quoted texts that look like numbers reach a function as texts": async () => {
    for (const text of ["2016-12-21", "50%", "2024", "1-2", "TRUE", "$5", "10:30"]) {
      await enter("A1", `=AZCN.ECHO("${text}",IF(TRUE,"${text}"))`);
      expect(read("A1")).toEqual([[JSON.stringify([text, text])]]);
    }
    await enter("A2", '=YEAR("2016-12-21")+"50%"');
    expect(read("A2")).toEqual([[2016.5]]);
  },
};

const twoSyncs: Work = async (sheet, context) => {
  sheet.getRange("A1").values = [[2]];
  await context.sync();
  sheet.getRange("B1").values = [[3]];
};

beforeEach(() => start({ metadata: toyMetadata, functions: toyFunctions }));

test.each(behaviours)("$row: $what", ({ what }) => tries[what]!());

test("each that is tried is listed", () => {
  expect(behaviours.map(({ what }) => what)).toEqual(Object.keys(tries));
});
