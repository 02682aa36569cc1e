// Owns the proof that a table goes in as promised, and that a refusal or a failure costs the user nothing.
import type { Table } from "../../../src/dataset/table";
import { dataset } from "../../../src/dataset/current";
import { readTable } from "../../../src/dataset/table";
import { insertTable, type InsertOptions } from "../../../src/workbook/insert/insert-table";
import { removeEmptySheet } from "../../../src/workbook/insert/undo-insertion";
import type { WorkbookRefusal } from "../../../src/workbook/excel/refusal";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { startExcel } from "../../support/excel";

const small: Table = {
  id: "small-table",
  label: "Small: a/b",
  columns: [
    { id: "text", label: "Text", type: "text", width: 12 },
    { id: "date", label: "Date", type: "date", width: 12 },
    { id: "year", label: "Year", type: "year", width: 6 },
    { id: "money", label: "USD", type: "money", width: 16 },
    { id: "share", label: "Share, %", type: "percent", width: 10 },
    { id: "known", label: "Known", type: "boolean", width: 8 },
  ],
  rows: [
    ["=1+1", "2019-04-24", 2019, 800_000_000, 0.25, true],
    ["+1", "2019-04", 2019, 12.5, 1, false],
    ["2019-04", "2019", 2019, "", 100, ""],
    ["true", "", "", 0, "", ""],
    ["1-2", "spring 2019", 2019, 1, 2, true],
  ],
  keys: ["a", "b", "c", "d", "e"],
  sources: ["One (2019)", "Two (2020)"],
  note: "",
  edition: "1.0.0",
};

const options = (target: InsertOptions["target"], overwrite?: string): InsertOptions => ({
  target,
  ...(overwrite ? { overwrite: { address: overwrite } } : {}),
  title: "=A title",
  below: ["Sources: One (2019); Two (2020)."],
  request: { table: small.id, language: "en", criteria: [], columns: ["text"], edition: "1.0.0" },
});

type Batch = Parameters<NodeWorkbench["host"]["answer"]>[0];

let book: NodeWorkbench;
const bench = () => book.workbench;

const start = async (): Promise<void> => {
  book = await startExcel();
};

/** Everything of the workbook that a user could miss. */
const picture = () => ({
  sheets: bench().sheets(),
  tables: bench().tables(),
  settings: bench().settings(),
  cells: bench()
    .sheets()
    .map((sheet) => [bench().formulas(`'${sheet}'!A1:P20`), bench().formats(`'${sheet}'!A1:P20`)]),
});

const refusalOf = async (inserting: Promise<unknown>): Promise<WorkbookRefusal> => {
  const outcome = await inserting.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(outcome).toMatchObject({ name: "WorkbookRefusal" });
  return outcome as WorkbookRefusal;
};

const edit = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  book.Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

beforeEach(start);

test("the cells hold what the dataset holds: texts as texts, dates as dates, at their precision", async () => {
  bench().select("B2");
  const inserted = await insertTable(small, options("selection"));
  expect(inserted).toEqual({ sheet: "Sheet1", address: "B3:G8" });
  expect(bench().read("B2:G9")).toEqual([
    ["=A title", "", "", "", "", ""],
    ["Text", "Date", "Year", "USD", "Share, %", "Known"],
    ["=1+1", 43579, 2019, 800_000_000, 0.25, true],
    ["+1", 43556, 2019, 12.5, 1, false],
    ["2019-04", 43466, 2019, "", 100, ""],
    ["true", "", "", 0, "", ""],
    ["1-2", "spring 2019", 2019, 1, 2, true],
    ["Sources: One (2019); Two (2020).", "", "", "", "", ""],
  ]);
  expect(bench().formats("C4:E6")).toEqual([
    ["[$-409]mmm d, yyyy_)", "0_)", "#,##0_)"],
    ["[$-409]mmm yyyy_)", "0_)", "#,##0.00_)"],
    ["yyyy_)", "0_)", "General"],
  ]);
  expect(bench().tables()).toEqual([{ name: "AzcnSmallTable", address: "B3:G8", sheet: "Sheet1" }]);
});

test("a quarter is a real date too, the first day of it, and shows as the quarter", async () => {
  const [text, date] = small.columns;
  const quarters = { ...small, columns: [text!, date!], rows: [["a", "2025-Q1"]], keys: ["a"] };
  await insertTable(quarters, { ...options("selection"), title: "" });
  const { address } = bench().tables()[0]!;
  const cell = address.replace(/.*:([A-Z]+\d+)$/, "$1");
  expect([bench().read(cell), bench().formats(cell), bench().texts(cell)]).toEqual([
    [[45658]],
    [['yyyy"-Q1"_)']],
    [["2025-Q1 "]],
  ]);
});

test("a table costs two requests, here or on a new sheet", async () => {
  await insertTable(small, options("selection"));
  expect(bench().syncs()).toBe(2);
  await insertTable(small, options("new-sheet"));
  expect(bench().syncs()).toBe(4);
});

test("a new sheet has the table's name, and names that are taken get a number", async () => {
  await insertTable(small, options("new-sheet"));
  const second = await insertTable(small, options("new-sheet"));
  expect(bench().sheets()).toEqual(["Sheet1", "Small a b", "Small a b 2"]);
  expect(second).toEqual({ sheet: "Small a b 2", address: "A2:F7" });
});

test("what was inserted is remembered", async () => {
  await insertTable(small, options("selection"));
  const [[key, memory] = []] = Object.entries(bench().settings());
  expect(key).toMatch(/^azcn\.inserted\./);
  expect(memory).toMatchObject({
    version: 1,
    table: "small-table",
    tableName: "AzcnSmallTable",
    sheet: "Sheet1",
  });
});

test("every bundled table goes in", async () => {
  for (const { id } of dataset.data.tables) {
    const table = readTable(dataset, id);
    const { sheet, address } = await insertTable(table, options("new-sheet"));
    expect(bench().read(`'${sheet}'!${address}`)).toHaveLength(table.rows.length + 1);
  }
});

describe("where cells hold data", () => {
  beforeEach(async () => {
    await bench().enter("C4", "mine");
    await bench().enter("D5", "=1+1");
    bench().select("B2");
  });

  test("nothing is written, and the range and a free place are named", async () => {
    const before = picture();
    const { code, details } = await refusalOf(insertTable(small, options("selection")));
    expect(code).toBe("occupied");
    expect(details.at).toEqual({ sheet: "Sheet1", address: "C4:D5" });
    expect(details.offer).toEqual({ sheet: "Sheet1", address: "F2" });
    expect(picture()).toEqual(before);
  });

  test("the offered place is free", async () => {
    const { details } = await refusalOf(insertTable(small, options("selection")));
    await insertTable(small, options(details.offer!));
    expect(bench().read("C4:D5")).toEqual([
      ["mine", ""],
      ["", 2],
    ]);
    expect(bench().tables()).toMatchObject([{ address: "F3:K8" }]);
  });

  test("a yes to the range overwrites it, a yes to another range does not", async () => {
    const other = await refusalOf(insertTable(small, options("selection", "C4:C4")));
    expect(other.code).toBe("occupied");
    await insertTable(small, options("selection", "C4:D5"));
    expect(bench().read("B4:C4")).toEqual([["=1+1", 43579]]);
  });
});

test("a table in the way is named and left alone", async () => {
  bench().select("C4");
  await insertTable(small, options("selection"));
  bench().select("A1");
  const before = picture();
  const { code, details } = await refusalOf(insertTable(small, options("selection")));
  expect([code, details.table]).toEqual(["table-overlap", "AzcnSmallTable"]);
  expect(picture()).toEqual(before);
});

test("at the edge of the sheet a place that fits is offered", async () => {
  bench().select("XFC1048570");
  const { code, details } = await refusalOf(insertTable(small, options("selection")));
  expect(code).toBe("sheet-edge");
  expect(details.offer).toEqual({ sheet: "Sheet1", address: "A1" });
});

test("merged cells are named", async () => {
  await edit((sheet) => sheet.getRange("C3:D4").merge());
  const { code, details } = await refusalOf(insertTable(small, options("selection")));
  expect([code, details.at?.address]).toEqual(["merged", "C3:D4"]);
});

test("hidden rows are refused, and the place offered lies below them", async () => {
  await bench().enter("A1", "mine");
  await bench().enter("A9", "mine");
  book.host.engine.activeSheet().hideRows(3, 1);
  const { code, details } = await refusalOf(insertTable(small, options({ sheet: "Sheet1", address: "C2" })));
  expect([code, details.offer?.address]).toEqual(["hidden", "C11"]);
});

test("protected sheets and workbooks are not touched", async () => {
  bench().protect("Sheet1");
  expect((await refusalOf(insertTable(small, options("selection")))).code).toBe("sheet-protected");
  bench().protect("Sheet1", false);
  bench().protect(null);
  expect((await refusalOf(insertTable(small, options("new-sheet")))).code).toBe("workbook-protected");
});

describe("when Excel fails", () => {
  const codes = ["AccessDenied", "InvalidOperationInCellEditMode", "ItemAlreadyExists", "RequestAborted"];
  const targets: InsertOptions["target"][] = ["selection", "new-sheet"];
  const passed = [[], [null]];
  const cases = codes.flatMap((code) =>
    targets.flatMap((target) => passed.map((before) => ({ code, target, before }))),
  );

  test.each(cases)(
    "$code at request $before.length, $target: as it was",
    async ({ code, target, before }) => {
      await bench().enter("A9", "mine");
      bench().select("B2");
      const then = picture();
      bench().failNext(...before, code);
      await refusalOf(insertTable(small, options(target)));
      expect(picture()).toEqual(then);
    },
  );

  test.each(targets)("an error after all was written, %s: the finished table", async (target) => {
    bench().failNext(null, { code: "RequestAborted", afterwards: true });
    await insertTable(small, options(target));
    expect(bench().tables()).toMatchObject([{ name: "AzcnSmallTable" }]);
  });

  /** Does something between our reading and our writing, and may change what is written. */
  const beforeWriting = (meddle: (batch: Batch) => Promise<Batch>): void => {
    const { host } = book;
    const answer = host.answer.bind(host);
    host.answer = async (batch) => {
      if (!JSON.stringify(batch).includes("azcn.unfinished.")) return answer(batch);
      host.answer = answer;
      return answer(await meddle(batch));
    };
  };

  test.each(targets)("a table of somebody else's that took the name meanwhile stays, %s", async (target) => {
    await bench().enter("N1", "his");
    bench().select("B2");
    let then: unknown;
    beforeWriting(async (batch) => {
      await edit((sheet) => {
        sheet.tables.add("N1:N3", true).name = "AzcnSmallTable";
      });
      then = { ...picture(), sheets: undefined };
      return batch;
    });
    const { details } = await refusalOf(insertTable(small, options(target)));
    if (details.left?.kind === "sheet") await removeEmptySheet(details.left.sheet);
    expect({ ...picture(), sheets: undefined }).toEqual(then);
    expect(bench().tables()).toEqual([{ name: "AzcnSmallTable", address: "N1:N3", sheet: "Sheet1" }]);
  });

  test("a sheet of somebody else's that took the name meanwhile stays as it is", async () => {
    let then: unknown;
    beforeWriting(async (batch) => {
      bench().addSheet("Small a b");
      await bench().enter("'Small a b'!B5", "his");
      then = picture();
      return batch;
    });
    const { code, details } = await refusalOf(insertTable(small, options("new-sheet")));
    expect([code, details.left]).toEqual(["name-clash", undefined]);
    expect(picture()).toEqual(then);
  });

  test.each(targets)("broken off before the table is named, %s: it goes all the same", async (target) => {
    bench().select("B2");
    const then = picture();
    beforeWriting(async (batch) => {
      const named = batch.Actions.findIndex(({ Name }) => Name === "Name");
      expect(named).toBeGreaterThan(0);
      bench().failNext({ code: "GeneralException", afterwards: true });
      return { ...batch, Actions: batch.Actions.slice(0, named) };
    });
    const { details } = await refusalOf(insertTable(small, options(target)));
    if (details.left?.kind === "sheet") await removeEmptySheet(details.left.sheet);
    expect(picture()).toEqual(then);
  });

  test("formats of blank cells come back", async () => {
    await edit((sheet) => {
      sheet.getRange("C4:D5").numberFormat = [
        ["0.0%", "yyyy"],
        ["@", "0.000"],
      ];
    });
    bench().select("B2");
    const then = picture();
    for (const before of [[], [null]]) {
      bench().failNext(...before, "GeneralException");
      await refusalOf(insertTable(small, options("selection")));
      expect(picture()).toEqual(then);
    }
    await refusalOf(insertTable(small, { ...options("selection"), style: "NoSuchStyle" }));
    expect(picture()).toEqual(then);
  });

  test("overwritten cells come back", async () => {
    await bench().enter("C4", "mine");
    await bench().enter("D5", "=1+1");
    bench().select("B2");
    const then = picture();
    bench().failNext(null, "GeneralException");
    await refusalOf(insertTable(small, options("selection", "C4:D5")));
    expect(picture()).toEqual(then);
  });

  test.each(targets)("halfway, %s: cells, table and memory are taken back", async (target) => {
    await bench().enter("A9", "mine");
    bench().select("B2");
    const then = picture();
    const { code, details } = await refusalOf(
      insertTable(small, { ...options(target), style: "NoSuchStyle" }),
    );
    expect(code).toBe("failed");
    const now = picture();
    if (target === "selection") return expect(now).toEqual(then);
    // A sheet is removed on the user's word alone, since that clears the undo history.
    expect(details.left).toEqual({ kind: "sheet", sheet: "Small a b" });
    expect(bench().read("'Small a b'!A1:P20").flat().join("")).toBe("");
    expect(await removeEmptySheet("Small a b")).toBe(true);
    expect(picture()).toEqual(then);
  });

  test("a left sheet that the user took into use is kept", async () => {
    await refusalOf(insertTable(small, { ...options("new-sheet"), style: "NoSuchStyle" }));
    await bench().enter("'Small a b'!A1", "mine");
    expect(await removeEmptySheet("Small a b")).toBe(false);
    expect(bench().sheets()).toContain("Small a b");
  });

  test("where taking back fails as well, it is said what may be left", async () => {
    bench().failNext(null, "GeneralException", "GeneralException");
    const { details } = await refusalOf(insertTable(small, options("selection")));
    expect(details.left).toEqual({ kind: "cells", at: { sheet: "Sheet1", address: "A1:F8" } });
  });

  test("an answer that never comes is said, with the place", async () => {
    bench().failNext(null, "lost");
    const waiting = insertTable(small, { ...options("selection"), timeout: 300 });
    const { code, details } = await refusalOf(waiting);
    expect(code).toBe("no-answer");
    expect(details.at?.address).toBe("A1:F8");
  });

  test("nothing is written after the user was told of no answer", async () => {
    bench().failNext("lost");
    const waiting = insertTable(small, { ...options("selection"), timeout: 300 });
    const { code, details } = await refusalOf(waiting);
    expect([code, details.at]).toEqual(["no-answer", undefined]);
    expect(bench().tables()).toEqual([]);
  });
});
