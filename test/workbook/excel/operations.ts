// Owns every operation on a workbook as the fault tests run it: what stands before, and the operation itself.
import { dataset } from "../../../src/dataset/current";
import type { Table } from "../../../src/dataset/table";
import type { TransactionKind } from "../../../src/workbook/change/journal";
import type { Progress } from "../../../src/workbook/change/progress";
import { checkTables } from "../../../src/workbook/refresh/check-tables";
import { freezeAndCite, planFreeze } from "../../../src/workbook/freeze/freeze";
import { insertCell } from "../../../src/workbook/insert/insert-cell";
import { takeInventory } from "../../../src/workbook/inventory/inventory";
import { refreshTables } from "../../../src/workbook/refresh/refresh-tables";
import { asRefusal } from "../../../src/workbook/excel/refusal";
import { planRepair, repairFormulas } from "../../../src/workbook/freeze/repair";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { contents, insert, olderDataset, startWorkbook } from "./inserted";
import { words } from "../words";

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

export const changes: Record<string, Operation> = {
  "a table": {
    arrange: async ({ workbench }) => {
      await workbench.enter("C4", "mine");
      await workbench.enter("D5", "=1+1");
    },
    kind: "table",
    plan: async () => (progress) => insert("loans", { overwrite: "C4:D5", ...progress }),
  },
  "a table on a new sheet": {
    arrange: async ({ workbench }) => {
      await workbench.enter("C4", "mine");
    },
    kind: "table",
    plan: async () => (progress) => insert("loans", { at: "new-sheet", ...progress }),
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
        { overwrite: "B2", ...progress },
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
      const { cells } = await planFreeze();
      return (progress) => freezeAndCite(dataset, { words, agreed: cells, ...progress });
    },
  },
  refresh: {
    arrange: async ({ workbench }) => {
      await insert("loans", { from: olderDataset() });
      await workbench.enter("D5", "=1+1");
    },
    kind: "refresh",
    plan: async () => {
      const agreed = await checkTables(dataset);
      const lines = ({ edition }: Table) => [`Edition ${edition}`];
      return (progress) => refreshTables(dataset, { agreed, addRows: true, lines, ...progress });
    },
  },
  repair: {
    arrange: async ({ workbench }) => {
      await workbench.enter("A1", '=_xldudf_AZCN_INVESTMENT("China")');
      await workbench.enter("A4", '=_xldudf_AZCN_LOANS("AIIB")');
    },
    kind: "repair",
    plan: async () => {
      const { cells } = await planRepair();
      return (progress) => repairFormulas({ agreed: cells.length, ...progress });
    },
  },
};

/** All that a workbook holds, without which change was the last, and without ids, which differ from run to run. */
export const picture = (excel: NodeWorkbench) => {
  const { settings, ...rest } = contents(excel);
  const memories = Object.entries(settings).flatMap(([key, value]) =>
    key === "azcn.done" ? [] : [{ ...(value as object), id: undefined }],
  );
  return { ...rest, memories };
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
