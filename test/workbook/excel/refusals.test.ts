// Every refusal is reached by what a person would do, or by what Excel answers, and says in three languages what it is.
import { dataset } from "../../../src/dataset/current";
import { insertCell } from "../../../src/workbook/insert/insert-cell";
import { checkTables } from "../../../src/workbook/refresh/check-tables";
import { freezeAndCite, planFreeze } from "../../../src/workbook/freeze/freeze";
import { refreshTables } from "../../../src/workbook/refresh/refresh-tables";
import { asRefusal, type WorkbookRefusal } from "../../../src/workbook/excel/refusal";
import { az } from "../../../src/taskpane/messages/az";
import { en } from "../../../src/taskpane/messages/en";
import { zh } from "../../../src/taskpane/messages/zh";
import {
  cellRefusalText,
  tableRefusalText,
  workbookRefusalText,
} from "../../../src/taskpane/shared/refusal-text";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { contents, insert, olderDataset, startWorkbook } from "./inserted";
import { stated, words } from "../words";

let excel: NodeWorkbench;

beforeEach(async () => {
  excel = await startWorkbook();
});

const freeze = async () =>
  freezeAndCite(dataset, { words, stated, marks: "none", agreed: await planFreeze() });

const refresh = async (addRows = true) =>
  refreshTables(dataset, {
    agreed: await checkTables(dataset),
    addRows,
    lines: ({ edition }) => [edition],
  });

const value = () => insertCell({ kind: "value", content: 5 });

const edit = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  excel.Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

const fails = (code: string, passing = 0): void =>
  excel.workbench.failNext(...Array<null>(passing).fill(null), code);

type Worded = (refusal: WorkbookRefusal, messages: typeof en) => string;

interface Case {
  arrange: () => Promise<void> | void;
  act: () => Promise<unknown>;
  code: string;
  worded: Worded;
  /** What the sentence has to say in each language. */
  says: readonly [RegExp, RegExp, RegExp];
}

const formula = () => excel.workbench.enter("A1", '=AZCN.INVESTMENT("China")');

const cases: Record<string, Case> = {
  "a formula with a text that is too long is inserted": {
    arrange: () => excel.workbench.select("B2"),
    act: () => insertCell({ kind: "formula", content: `=AZCN.FACTS("${"x".repeat(256)}")` }),
    code: "formula-limit",
    worded: cellRefusalText,
    says: [/Sheet1, B2.*8,192.*255/, /Sheet1, B2.*8192.*255/, /Sheet1.*B2.*8192.*255/],
  },
  "a formula that is too long is inserted": {
    arrange: () => excel.workbench.select("B2"),
    act: () => insertCell({ kind: "formula", content: `=${"AZCN.TRADE(2019)+".repeat(494)}1` }),
    code: "formula-limit",
    worded: cellRefusalText,
    says: [/longer than Excel allows/, /uzun/, /超出/],
  },
  "a card is frozen": {
    arrange: () => excel.workbench.enter("B2", '=AZCN.CARD("china-investment-in-azerbaijan")'),
    act: freeze,
    code: "card",
    worded: workbookRefusalText,
    says: [/Sheet1, B2 holds a card/, /Sheet1, B2.*kart/, /Sheet1.*B2.*卡片/],
  },
  "a formula is frozen, and the workbook's structure is protected": {
    arrange: async () => {
      await formula();
      excel.workbench.protect(null);
    },
    act: freeze,
    code: "workbook-protected",
    worded: workbookRefusalText,
    says: [/structure is protected/, /struktur/i, /结构/],
  },
  "a formula is frozen, and Excel adds no sheet": {
    arrange: async () => {
      await formula();
      excel.host.engine.addSheet = () => {
        throw new Error("There is no room.");
      };
    },
    act: freeze,
    code: "sheet-limit",
    worded: workbookRefusalText,
    says: [/did not add the sheet of references/, /vərəq/, /工作表/],
  },
  "a table goes on a new sheet, and Excel adds none": {
    arrange: () => {
      excel.host.engine.addSheet = () => {
        throw new Error("There is no room.");
      };
    },
    act: () => insert("loans", { at: "new-sheet" }),
    code: "sheet-limit",
    worded: tableRefusalText,
    says: [/did not add another sheet/, /vərəq/, /工作表/],
  },
  "a value is inserted, and a chart is selected": {
    arrange: () => fails("InvalidSelection"),
    act: value,
    code: "no-selection",
    worded: cellRefusalText,
    says: [/^No cell is selected. Select one, then/, /Xana seçilməyib/, /未选择单元格/],
  },
  "a cell was changed after the refresh was agreed to": {
    arrange: async () => {
      await insert("loans");
      await excel.workbench.enter("F5", 2);
    },
    act: async () => {
      const [check] = await checkTables(dataset);
      const [difference] = check!.differences;
      return refreshTables(dataset, {
        agreed: [{ ...check!, differences: [{ ...difference!, old: 1 }] }],
        addRows: true,
        lines: () => [],
      });
    },
    code: "changed",
    worded: workbookRefusalText,
    says: [/Sheet1, F5 has changed/, /Sheet1, F5 dəyişib/, /F5 已有变化/],
  },
  "a filtered table is refreshed, with no rows to add": {
    arrange: async () => {
      await insert("loans", { from: olderDataset() });
      excel.host.engine.activeSheet().hideRows(4, 2);
    },
    act: () => refresh(false),
    code: "hidden",
    worded: workbookRefusalText,
    says: [/Sheet1, B3:\w+ is filtered or has hidden rows/, /süzülüb/, /筛选/],
  },
  "the workbook is read-only": {
    arrange: async () => {
      await formula();
      const plan = await planFreeze();
      expect(plan.cells).toBe(1);
    },
    act: async () => {
      const agreed = await planFreeze();
      // Excel reads, and refuses to write.
      const { host } = excel;
      const answer = host.answer.bind(host);
      host.answer = (batch) => {
        if (JSON.stringify(batch).includes("azcn.unfinished.")) fails("AccessDenied");
        return answer(batch);
      };
      return freezeAndCite(dataset, { words, stated, marks: "none", agreed });
    },
    code: "read-only",
    worded: workbookRefusalText,
    says: [/read-only or protected/, /yalnız oxu/i, /只读/],
  },
  "a sheet of that name appears meanwhile": {
    arrange: formula,
    act: async () => {
      const agreed = await planFreeze();
      const { host } = excel;
      const answer = host.answer.bind(host);
      host.answer = (batch) => {
        if (JSON.stringify(batch).includes("azcn.unfinished.")) {
          host.answer = answer;
          excel.workbench.addSheet(words.title);
        }
        return answer(batch);
      };
      return freezeAndCite(dataset, { words, stated, marks: "none", agreed });
    },
    code: "name-clash",
    worded: workbookRefusalText,
    says: [/same name appeared/, /adda vərəq|adlı vərəq/, /同名/],
  },
  "a value is inserted on a protected sheet": {
    arrange: () => excel.workbench.protect("Sheet1"),
    act: value,
    code: "sheet-protected",
    worded: cellRefusalText,
    says: [/The sheet Sheet1 is protected/, /Sheet1 vərəqi qorunur/, /工作表 Sheet1 受保护/],
  },
  "a cell is being edited": {
    arrange: () => fails("InvalidOperationInCellEditMode"),
    act: value,
    code: "cell-edit",
    worded: cellRefusalText,
    says: [/A cell is being edited/, /redaktə/, /编辑/],
  },
  "a formula is inserted into a table": {
    arrange: async () => {
      await insert("loans");
      excel.workbench.select("C5");
    },
    act: () => insertCell({ kind: "formula", content: '=AZCN.LOAN("TANAP")' }),
    code: "table-overlap",
    worded: cellRefusalText,
    says: [/lies in the table AzcnLoans/, /AzcnLoans/, /AzcnLoans/],
  },
  "a spilling formula meets merged cells": {
    arrange: () => edit(({ worksheets }) => worksheets.getItem("Sheet1").getRange("A2:B2").merge()),
    act: () => insertCell({ kind: "formula", content: '=AZCN.LOANS("AIIB")', rows: 4, columns: 13 }),
    code: "merged",
    worded: cellRefusalText,
    says: [/is merged, and a formula cannot spill/, /birləşdirilib/, /已合并/],
  },
};

const NO_WRITING = new Set(["a sheet of that name appears meanwhile"]);

test.each(Object.entries(cases))("%s", async (name, { arrange, act, code, worded, says }) => {
  await arrange();
  await excel.workbench.settled();
  const before = contents(excel);
  const refusal = await act().then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refusal).toMatchObject({ name: "WorkbookRefusal", code });
  await excel.workbench.settled();
  const texts = [en, az, zh].map((messages) => worded(asRefusal(refusal), messages as typeof en));
  texts.forEach((text, index) => expect(text).toMatch(says[index]!));
  // Nothing of ours is left; what came from elsewhere stays.
  const { settings: _done, ...now } = contents(excel);
  const { settings: _before, ...was } = before;
  if (NO_WRITING.has(name)) expect(excel.workbench.sheets()).toContain(words.title);
  else expect(now).toEqual(was);
  expect(Object.keys(_done).filter((key) => key.startsWith("azcn.unfinished."))).toEqual([]);
});
