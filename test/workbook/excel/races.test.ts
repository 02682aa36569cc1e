// What somebody enters between our reading and our writing is refused by its address, and never lost.
import { dataset } from "../../../src/dataset/current";
import { freezeAndCite, planFreeze } from "../../../src/workbook/freeze/freeze";
import { insertCell } from "../../../src/workbook/insert/insert-cell";
import { adoptTable } from "../../../src/workbook/inventory/adopt-table";
import { takeInventory } from "../../../src/workbook/inventory/inventory";
import { checkTables } from "../../../src/workbook/refresh/check-tables";
import { en } from "../../../src/taskpane/messages/en";
import { tableRefusalText } from "../../../src/taskpane/shared/refusal-text";
import { asRefusal } from "../../../src/workbook/excel/refusal";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { stated, words } from "../words";
import { insert, startWorkbook } from "./inserted";
import { changes, outcome, picture, start } from "./operations";

const NOTHING = { Code: "GeneralException", Message: "Broken off", Location: null };

/** Does something right before the batch that writes, of which the last actions may be cut off. */
const beforeWriting = ({ host }: NodeWorkbench, meddle: () => Promise<unknown>, share = 1): void => {
  const answer = host.answer.bind(host);
  host.answer = async (batch) => {
    if (!JSON.stringify(batch).includes("azcn.unfinished.")) return answer(batch);
    host.answer = answer;
    await meddle();
    if (share === 1) return answer(batch);
    const result = await answer({ ...batch, Actions: batch.Actions.slice(0, batch.Actions.length * share) });
    return { ...result!, Error: NOTHING };
  };
};

const edited: Record<string, string> = {
  "a table": "C4",
  "a cell with a note": "B2",
  "a formula": "B2",
  freeze: "E6",
  repair: "A1",
};

// A new sheet is nobody's yet, and a colour overwrites nothing.
const untouched = ["a table on a new sheet", "a brief", "colour"];
test.each(Object.keys(changes).filter((name) => !untouched.includes(name)))(
  "%s: an edit in between stays, and is named",
  async (name) => {
    for (const share of [1, 0.6]) {
      const { excel, work } = await start(changes[name]!);
      const { workbench } = excel;
      // Of the tables that are refreshed, a cell that differs.
      const address = edited[name] ?? (await checkTables(dataset))[0]!.differences[0]!.address;
      let expected: unknown;
      beforeWriting(
        excel,
        async () => {
          await workbench.enter(address, "somebody's");
          await workbench.settled();
          expected = { ...picture(excel), memories: undefined };
        },
        share,
      );
      const refusal = await work().then(
        () => undefined,
        (error: unknown) => asRefusal(error),
      );
      await workbench.settled();
      const now = { ...picture(excel), memories: undefined };
      const own = (expected as typeof now).sheets.length;
      expect([name, share, workbench.formulas(`Sheet1!${address}`)]).toEqual([name, share, [["somebody's"]]]);
      const sheets = now.sheets.slice(0, own);
      const looks = now.looks.slice(0, own);
      expect({ ...now, sheets, looks }).toEqual(expected);
      if (share === 1) expect(refusal).toMatchObject({ code: "changed", details: { at: { address } } });
    }
  },
);

test("what is entered as text in between stays as text", async () => {
  const excel = await startWorkbook();
  const { workbench, host } = excel;
  workbench.select("B2");
  beforeWriting(excel, async () => {
    host.engine.formatNumbers("sheet-1", { row: 1, column: 1, rows: 1, columns: 1 }, [["@"]]);
    await workbench.enter("B2", "=mine");
  });
  expect(await outcome(() => insertCell({ kind: "value", content: 5 }))).toBe("changed");
  expect([workbench.read("B2"), workbench.formats("B2")]).toEqual([[["=mine"]], [["@"]]]);
});

test("what is entered between a failed writing and rolling it back stays, and is named", async () => {
  const excel = await startWorkbook();
  const { workbench, host } = excel;
  const answer = host.answer.bind(host);
  host.answer = async (batch) => {
    if (!JSON.stringify(batch).includes("azcn.unfinished.")) return answer(batch);
    host.answer = answer;
    const result = await answer({ ...batch, Actions: batch.Actions.slice(0, batch.Actions.length * 0.8) });
    await workbench.enter("D5", "somebody's");
    return { ...result!, Error: NOTHING };
  };
  const refusal = await insert("loans").catch((error: unknown) => asRefusal(error));
  expect(refusal).toMatchObject({ code: "failed", details: { kept: { sheet: "Sheet1", address: "D5" } } });
  expect(tableRefusalText(asRefusal(refusal), en as never)).toMatch(/entered meanwhile stays.*Sheet1, D5/);
  expect(workbench.formulas("A1:P20").flat().join("")).toBe("somebody's");
  expect(workbench.tables()).toEqual([]);
});

test("one change at a time: the second is refused with nothing done, the first is whole", async () => {
  const excel = await startWorkbook();
  await excel.workbench.enter("A1", '=AZCN.INVESTMENT("China")');
  const agreed = await planFreeze();
  const first = freezeAndCite(dataset, { words, stated, marks: "beside", agreed });
  expect(await outcome(() => freezeAndCite(dataset, { words, stated, marks: "beside", agreed }))).toBe(
    "busy",
  );
  expect(await outcome(() => insertCell({ kind: "value", content: 5 }))).toBe("busy");
  expect(await first).toMatchObject({ cells: 1, references: 1 });
  const second = await Promise.allSettled([insert("loans", { at: "C2" }), insert("loans", { at: "C2" })]);
  expect(second.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(excel.workbench.tables()).toHaveLength(1);
});

test("a lost answer is no failure where the change stands, though another has finished since", async () => {
  const excel = await startWorkbook();
  const { host } = excel;
  const answer = host.answer.bind(host);
  host.answer = async (batch) => {
    if (!JSON.stringify(batch).includes("azcn.unfinished.")) return answer(batch);
    host.answer = answer;
    await answer(batch);
    host.state.settings.set("azcn.done", "another");
    return { Results: [], Error: NOTHING };
  };
  expect(await outcome(() => insert("loans"))).toBe("done");
  expect(excel.workbench.tables()).toHaveLength(1);
});

test("done, with its entry left over: the entry goes", async () => {
  const excel = await startWorkbook();
  const { host } = excel;
  const answer = host.answer.bind(host);
  host.answer = async (batch) => {
    if (!JSON.stringify(batch).includes("azcn.unfinished.")) return answer(batch);
    host.answer = answer;
    const deleting = batch.Actions.map(({ Name }) => Name).lastIndexOf("Delete");
    const result = await answer({ ...batch, Actions: batch.Actions.slice(0, deleting) });
    return { ...result!, Error: NOTHING };
  };
  expect(await outcome(() => insert("loans"))).toBe("done");
  expect(Object.keys(excel.workbench.settings()).filter((key) => key.includes("unfinished"))).toEqual([]);
});

test("a user's own table is never taken for ours; a copy is offered, and checked once it is added", async () => {
  const excel = await startWorkbook();
  const { workbench, Excel } = excel;
  await insert("trade");
  const address = workbench.tables()[0]!.address;
  const headers = workbench.read(address)[0]!;
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    tables.getItem("AzcnTrade").delete();
    const sheet = worksheets.getItem("Sheet1");
    const own = [...headers.slice(0, -1), "My own"];
    sheet.getRange("B40").getResizedRange(1, own.length - 1).values = [own, own.map((_, at) => at)];
    sheet.tables.add(`B40:${address.replace(/.*:([A-Z]+)\d+/, "$1")}41`, true).name = "AzcnTrade";
    await context.sync();
  });
  expect(await takeInventory()).toMatchObject({ tables: [], copies: [], gone: [{ table: "trade" }] });
  expect(await checkTables(dataset)).toEqual([]);
  await insert("loans", { at: "B60" });
  const { address: place } = workbench.tables().find(({ name }) => name === "AzcnLoans")!;
  workbench.addSheet("Copy");
  await Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getItem("Copy");
    copy.getRange(place).values = workbench.read(`Sheet1!${place}`);
    copy.tables.add(`Copy!${place}`, true).name = "AzcnLoans_2";
    await context.sync();
  });
  const { tables, copies } = await takeInventory();
  expect([tables.length, copies.map(({ name }) => name)]).toEqual([1, ["AzcnLoans_2"]]);
  await adoptTable(copies[0]!);
  const after = await takeInventory();
  expect(after.tables.map(({ name }) => name).sort()).toEqual(["AzcnLoans", "AzcnLoans_2"]);
  expect(after.copies).toEqual([]);
  expect((await checkTables(dataset)).map(({ differences }) => differences)).toEqual([[], []]);
});
