// Owns: charts are recorded as Excel makes them from cells, go with undo and with their sheet, and are refused as in Excel.
import { startExcel } from "../support/excel";
import type { NodeWorkbench } from "../../workbench/host/node";

let excel: NodeWorkbench;

beforeEach(async () => {
  excel = await startExcel();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:C4").values = [
      ["Lender", "Exports", "Imports"],
      ["a", 1, 10],
      ["b", 2, 20],
      ["c", 3, 30],
    ];
    await context.sync();
  });
});

const run = async (
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> => {
  try {
    await excel.Excel.run(async (context) => {
      await work(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });
    return "done";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
};

const add = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.add("Line", sheet.getRange("A1:C4"));

test("texts above and beside the numbers name the series and their points", async () => {
  await run(add);
  expect(excel.workbench.charts()).toMatchObject([
    {
      name: "Chart 1",
      type: "Line",
      title: "Chart Title",
      series: [
        { name: "Exports", values: "Sheet1!B2:B4", categories: "Sheet1!A2:A4" },
        { name: "Imports", values: "Sheet1!C2:C4", categories: "Sheet1!A2:A4" },
      ],
    },
  ]);
});

test("series lie in rows when asked for", async () => {
  await run((sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Rows"));
  expect(excel.workbench.charts()[0]?.series).toEqual([
    { name: "a", values: "Sheet1!B2:C2", categories: "Sheet1!B1:C1" },
    { name: "b", values: "Sheet1!B3:C3", categories: "Sheet1!B1:C1" },
    { name: "c", values: "Sheet1!B4:C4", categories: "Sheet1!B1:C1" },
  ]);
});

test("a column of years is a series, unless the corner above it is blank", async () => {
  await run((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Year", "Exports"],
      [2019, 1],
      [2020, 2],
    ];
    sheet.charts.add("Line", sheet.getRange("A1:B3"));
    sheet.getRange("A1").clear("Contents");
    sheet.charts.add("Line", sheet.getRange("A1:B3"));
  });
  expect(excel.workbench.charts().map(({ series }) => series.map(({ name }) => name))).toEqual([
    ["", "Exports"],
    ["Exports"],
  ]);
});

test("a chart is named, titled, placed and given its series one by one", async () => {
  const read = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
    chart.name = "Loans";
    chart.title.text = "Loans by lender";
    chart.setPosition("E2", "H10");
    chart.legend.position = "Right";
    const own = chart.series.add("Own");
    own.setValues(sheet.getRange("C2:C4"));
    own.setXAxisValues(sheet.getRange("A2:A4"));
    chart.load(
      "name,chartType,left,top,width,height,title/text,title/visible,legend/position,legend/visible",
    );
    chart.series.load("items/name,count");
    await context.sync();
    chart.series.getItemAt(0).delete();
    const found = sheet.charts.getItemOrNullObject("loans").load("name");
    const missing = sheet.charts.getItemOrNullObject("nope");
    sheet.charts.load("items/name,count");
    await context.sync();
    return {
      ...chart.toJSON(),
      names: chart.series.items.map(({ name }) => name),
      found: [found.name, missing.isNullObject, sheet.charts.count, sheet.charts.items[0]?.name],
    };
  });
  expect(read).toMatchObject({
    name: "Loans",
    chartType: "BarClustered",
    // Columns of 64 pixels and rows of 20.
    left: 192,
    top: 15,
    width: 192,
    height: 135,
    title: { text: "Loans by lender", visible: true },
    legend: { position: "Right", visible: true },
    names: ["Exports", "Own"],
    found: ["Loans", true, 1, "Loans"],
  });
  expect(excel.workbench.charts()[0]).toMatchObject({
    series: [{ name: "Own", values: "Sheet1!C2:C4", categories: "Sheet1!A2:A4" }],
  });
});

test("another size", async () => {
  await run(add);
  await run((sheet) => {
    const chart = sheet.charts.getItemAt(0);
    Object.assign(chart, { left: 10, top: 20, width: 300, height: 200 });
  });
  expect(excel.workbench.charts()).toMatchObject([
    {
      place: { left: 10, top: 20, width: 300, height: 200 },
    },
  ]);
});

test("undo and redo take charts along, with the cells of the same batch", async () => {
  await run((sheet) => {
    sheet.getRange("A9").values = [["x"]];
    add(sheet).title.text = "Mine";
  });
  await run((sheet) => sheet.charts.getItemAt(0).delete());
  expect(excel.workbench.charts()).toEqual([]);
  await excel.workbench.undo();
  expect(excel.workbench.charts()).toMatchObject([{ title: "Mine" }]);
  await excel.workbench.undo();
  expect([excel.workbench.charts(), excel.workbench.read("A9")]).toEqual([[], [[""]]]);
  await excel.workbench.redo();
  expect(excel.workbench.charts()).toMatchObject([{ title: "Mine" }]);
});

test("a sheet's charts go with it", async () => {
  await run(async (sheet, context) => {
    const other = context.workbook.worksheets.add("Other");
    other.charts.add("Line", sheet.getRange("A1:C4"));
    await context.sync();
    expect(excel.workbench.charts("Other")).toHaveLength(1);
    other.delete();
  });
  expect(excel.host.state.charts).toEqual([]);
});

test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  [
    "an unknown kind of chart",
    "InvalidArgument",
    (sheet) => sheet.charts.add("Nice" as "Line", sheet.getRange("A1:C4")),
  ],
  [
    "series by something else",
    "InvalidArgument",
    (sheet) => sheet.charts.add("Line", sheet.getRange("A1:C4"), "Cells" as "Rows"),
  ],
  ["a missing chart", "ItemNotFound", (sheet) => sheet.charts.getItem("Nope").load("name")],
  ["a missing place in the list", "InvalidArgument", (sheet) => sheet.charts.getItemAt(3).load("name")],
  ["a missing series", "InvalidArgument", (sheet) => add(sheet).series.getItemAt(9).load("name")],
  ["a size below nothing", "InvalidArgument", (sheet) => (add(sheet).width = -1)],
  ["a place that ends before it begins", "InvalidArgument", (sheet) => add(sheet).setPosition("D5", "B2")],
  [
    "values from a block",
    "InvalidArgument",
    (sheet) => add(sheet).series.add("x").setValues(sheet.getRange("A1:B2")),
  ],
  [
    "a legend in a place that is none",
    "InvalidArgument",
    (sheet) => (add(sheet).legend.position = "Under" as "Top"),
  ],
])("%s is refused: %s", async (_what, expected, work) => {
  expect(await run(work)).toBe(expected);
});

test("a protected sheet takes no chart, and keeps those it has", async () => {
  await run(add);
  excel.workbench.protect("Sheet1");
  expect(await run(add)).toBe("AccessDenied");
  expect(await run((sheet) => (sheet.charts.getItemAt(0).title.text = "x"))).toBe("AccessDenied");
  expect(await run((sheet) => sheet.charts.getItemAt(0).delete())).toBe("AccessDenied");
  expect(excel.workbench.charts()).toMatchObject([{ title: "Chart Title" }]);
});
