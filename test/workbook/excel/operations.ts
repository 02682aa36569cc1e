// Owns every operation on a workbook as the fault tests run it: what stands before, and the operation itself.
import { dataset } from "../../../src/dataset/current";
import type { Table } from "../../../src/dataset/table";
import { checkTables } from "../../../src/workbook/refresh/check-tables";
import { freezeAndCite, planFreeze } from "../../../src/workbook/freeze/freeze";
import { insertCell } from "../../../src/workbook/insert/insert-cell";
import { takeInventory } from "../../../src/workbook/inventory/inventory";
import { refreshTables } from "../../../src/workbook/refresh/refresh-tables";
import { asRefusal } from "../../../src/workbook/excel/refusal";
import { planRepair, repairFormulas } from "../../../src/workbook/freeze/repair";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { contents, insert, olderDataset, startWorkbook } from "./inserted";
import { words } from "./words";

export interface Operation {
  arrange: (excel: NodeWorkbench) => Promise<void>;
  /** What is known before, as the pane knows it from the plan it has shown; then the operation itself. */
  plan: () => Promise<() => Promise<unknown>>;
  /** A cell that it writes, if that is not the first one of where it is made. */
  writes?: (excel: NodeWorkbench) => string;
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
    plan: async () => () => checkTables(dataset),
  },
};

export const changes: Record<string, Operation> = {
  "a table": {
    arrange: async ({ workbench }) => {
      await workbench.enter("C4", "mine");
      await workbench.enter("D5", "=1+1");
    },
    plan: async () => () => insert("loans", { overwrite: "C4:D5" }),
  },
  "a table on a new sheet": {
    arrange: async ({ workbench }) => {
      await workbench.enter("C4", "mine");
    },
    plan: async () => () => insert("loans", { at: "new-sheet" }),
  },
  "a cell with a note": {
    arrange: async ({ workbench }) => {
      await workbench.enter("B2", "mine");
      workbench.select("B2");
    },
    plan: async () => () =>
      insertCell(
        { kind: "value", content: 800_000_000, format: "#,##0", comment: "A note" },
        { overwrite: "B2" },
      ),
  },
  "a formula": {
    arrange: async ({ workbench }) => {
      await workbench.enter("A1", "mine");
      workbench.select("B2");
    },
    plan: async () => () =>
      insertCell({ kind: "formula", content: '=AZCN.LOANS("AIIB")', rows: 4, columns: 13 }),
  },
  freeze: {
    arrange: async ({ workbench }) => {
      await workbench.enter("A1", '=AZCN.INVESTMENT("China")');
      await workbench.enter("A2", '=AZCN.LOAN(B2)&""');
      await workbench.enter("B2", "TANAP");
      await workbench.enter("D4", '=AZCN.LOANS("AIIB")');
    },
    plan: async () => {
      const { cells } = await planFreeze();
      return () => freezeAndCite(dataset, { words, agreed: cells });
    },
  },
  refresh: {
    arrange: async ({ workbench }) => {
      await insert("loans", { from: olderDataset() });
      await workbench.enter("D5", "=1+1");
    },
    plan: async () => {
      const [check] = await checkTables(dataset);
      const { id, differences } = check!;
      const agreed = differences.length;
      const lines = ({ edition }: Table) => [`Edition ${edition}`];
      return () => refreshTables(dataset, { ids: [id], addRows: true, agreed, lines });
    },
    writes: ({ workbench }) => {
      const amounts = workbench.read("F1:F60").map(([amount]) => amount);
      return `F${amounts.indexOf(600_000_000) + 1}`;
    },
  },
  repair: {
    arrange: async ({ workbench }) => {
      await workbench.enter("A1", '=_xldudf_AZCN_INVESTMENT("China")');
      await workbench.enter("A4", '=_xldudf_AZCN_LOANS("AIIB")');
    },
    plan: async () => {
      const { cells } = await planRepair();
      return () => repairFormulas({ agreed: cells.length });
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
