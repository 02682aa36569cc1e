// Owns every operation on a workbook as the fault tests run it: what stands before, and the operation itself.
import { dataset } from "../../../src/dataset/current";
import type { Table } from "../../../src/dataset/table";
import type { TransactionKind } from "../../../src/workbook/change/journal";
import type { Progress } from "../../../src/workbook/change/progress";
import { checkTables } from "../../../src/workbook/refresh/check-tables";
import { colourCells } from "../../../src/workbook/refresh/colour-cells";
import { freezeAndCite, planFreeze } from "../../../src/workbook/freeze/freeze";
import { insertBrief } from "../../../src/workbook/insert/brief";
import { briefOf } from "../../../src/taskpane/tables/brief-content";
import { en } from "../../../src/taskpane/messages/en";
import { insertCell } from "../../../src/workbook/insert/insert-cell";
import { takeInventory } from "../../../src/workbook/inventory/inventory";
import { refreshTables } from "../../../src/workbook/refresh/refresh-tables";
import { asRefusal } from "../../../src/workbook/excel/refusal";
import { planRepair, repairFormulas } from "../../../src/workbook/freeze/repair";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { contents, insert, looks, olderDataset, startWorkbook } from "./inserted";
import { stated, words } from "../words";

export interface Operation {
  arrange: (excel: NodeWorkbench) => Promise<void>;
  /** What is known before, as the pane knows it from the plan it has shown; then the operation itself. */
  plan: () => Promise<(progress?: Progress) => Promise<unknown>>;
  /** Of a change, as its journal entry tells. */
  kind?: TransactionKind;
}

export const readings: Record<string, Operation> = {
  inventory: {
    arrange: async ({ workbench }) => {
      await insert("loans");
      await workbench.enter("A1", '=AZCN.INVESTMENT("China")');
    },
    plan: async () => takeInventory,
  },
  check: {
    arrange: async () => {
      await insert("loans");
    },
    plan: async () => (progress) => checkTables(dataset, progress),
  },
};

/** Cells of the user's with all that is easily lost: a spill, numbers as text, texts like errors, looks of every kind. */
const dress = async ({ Excel, workbench }: NodeWorkbench): Promise<void> => {
  await workbench.enter("B6", "'#N/A");
  await workbench.enter("B7", 5);
  await workbench.enter("B8", "=1/0");
  await workbench.enter("M6", "=SEQUENCE(3,4)");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B4:C7");
    const line = { style: "Continuous", color: "#FF0000", weight: "Thin" } as const;
    const cell: Excel.SettableCellProperties = {
      format: {
        borders: { bottom: line, left: line },
        fill: { color: "#00FF00", pattern: "Solid" },
        font: { bold: true, color: "#0000FF", italic: true, size: 17 },
        verticalAlignment: "Center",
        wrapText: true,
      },
    };
    range.setCellProperties(Array.from({ length: 4 }, () => [cell, cell]));
    sheet.getRange("B7:B8").numberFormat = [["@"], ["0.0%"]];
    sheet.getRange("C:C").format.columnWidth = 99;
    await context.sync();
  });
};

export const changes: Record<string, Operation> = {
  "a table": {
    arrange: async (excel) => {
      const { workbench } = excel;
      await workbench.enter("C4", "mine");
      await workbench.enter("D5", "=1+1");
      await dress(excel);
      workbench.select("A1");
    },
    kind: "table",
    plan: async () => (progress) => insert("loans", { overwrite: { address: "B4:M8" }, ...progress }),
  },
  "a table on a new sheet": {
    arrange: async ({ workbench }) => {
      await workbench.enter("C4", "mine");
    },
    kind: "table",
    plan: async () => (progress) => insert("loans", { at: "new-sheet", ...progress }),
  },
  "a brief": {
    arrange: async ({ workbench }) => {
      await workbench.enter("C4", "mine");
    },
    kind: "table",
    plan: async () => (progress) => insertBrief({ ...briefOf(false, "en", en), ...progress }),
  },
  "a cell with a note": {
    arrange: async ({ workbench }) => {
      await workbench.enter("B2", "mine");
      workbench.select("B2");
    },
    kind: "cell",
    plan: async () => (progress) =>
      insertCell(
        { kind: "value", content: 800_000_000, format: "#,##0", comment: "A note" },
        { overwrite: { address: "B2" }, ...progress },
      ),
  },
  "a formula": {
    arrange: async ({ workbench }) => {
      await workbench.enter("A1", "mine");
      workbench.select("B2");
    },
    kind: "cell",
    plan: async () => (progress) =>
      insertCell({ kind: "formula", content: '=AZCN.LOANS("AIIB")', rows: 4, columns: 13 }, progress),
  },
  freeze: {
    arrange: async ({ workbench }) => {
      await workbench.enter("A1", '=AZCN.INVESTMENT("China")');
      await workbench.enter("A2", '=AZCN.LOAN(B2)&""');
      await workbench.enter("B2", "TANAP");
      await workbench.enter("D4", '=AZCN.LOANS("AIIB")');
    },
    kind: "freeze",
    plan: async () => {
      const agreed = await planFreeze();
      return (progress) => freezeAndCite(dataset, { words, stated, marks: "beside", agreed, ...progress });
    },
  },
  refresh: {
    arrange: async ({ workbench }) => {
      await insert("loans", { from: olderDataset(2) });
      await workbench.enter("D5", "=1+1");
    },
    kind: "refresh",
    plan: async () => {
      const agreed = await checkTables(dataset);
      const lines = ({ edition }: Table) => [`Edition ${edition}`];
      return (progress) => refreshTables(dataset, { agreed, addRows: true, lines, ...progress });
    },
  },
  colour: {
    arrange: async ({ workbench }) => {
      await insert("loans", { from: olderDataset(2) });
      await workbench.enter("D5", "edited");
    },
    kind: "colour",
    plan: async () => {
      const agreed = await checkTables(dataset);
      return (progress) => colourCells(dataset, agreed, progress);
    },
  },
  repair: {
    arrange: async ({ workbench }) => {
      await workbench.enter("A1", '=_xldudf_AZCN_INVESTMENT("China")');
      await workbench.enter("A4", '=_xldudf_AZCN_LOANS("AIIB")');
    },
    kind: "repair",
    plan: async () => {
      const agreed = await planRepair();
      return (progress) => repairFormulas({ agreed, ...progress });
    },
  },
};

/** All that a workbook holds, without which change was the last, and without ids, which differ from run to run. */
export const picture = (excel: NodeWorkbench) => {
  const { settings, ...rest } = contents(excel);
  const memories = Object.entries(settings).flatMap(([key, value]) =>
    key === "azcn.done" ? [] : [{ ...(value as object), id: undefined }],
  );
  return { ...rest, memories, looks: looks(excel) };
};

/** A workbook with the operation about to run. */
export const start = async ({ arrange, plan }: Operation) => {
  const excel = await startWorkbook();
  await arrange(excel);
  await excel.workbench.settled();
  const before = picture(excel);
  return { excel, before, work: await plan() };
};

/** How many batches it takes, and what the workbook is like afterwards. */
export const succeed = async (operation: Operation) => {
  const { excel, work } = await start(operation);
  const first = excel.workbench.syncs();
  await work();
  const syncs = excel.workbench.syncs() - first;
  await excel.workbench.settled();
  return { syncs, after: picture(excel) };
};

/** "done", or why not. */
export const outcome = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
    return "done";
  } catch (error) {
    return asRefusal(error).code;
  }
};
