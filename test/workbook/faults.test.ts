// Every batch of every operation is made to fail in turn: the workbook is as before, or all of the change stands.
import { dataset } from "../../src/dataset/current";
import { setPatience } from "../../src/workbook/batch";
import { checkTables } from "../../src/workbook/check-tables";
import { freezeAndCite, planFreeze } from "../../src/workbook/freeze";
import { takeInventory } from "../../src/workbook/inventory";
import { refreshTables } from "../../src/workbook/refresh-tables";
import { asRefusal } from "../../src/workbook/refusal";
import { planRepair, repairFormulas } from "../../src/workbook/repair";
import type { NodeWorkbench } from "../../workbench/host/node";
import { contents, insert, olderDataset, startWorkbook } from "./inserted";
import { words } from "./words";

interface Operation {
  arrange: (excel: NodeWorkbench) => Promise<void>;
  /** What is known before, as the pane knows it from the plan it has shown; then the operation itself. */
  plan: () => Promise<() => Promise<unknown>>;
}

const operations: Record<string, Operation> = {
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
      const editionLine = (edition: string) => `Edition ${edition}`;
      return () => refreshTables(dataset, { ids: [id], addRows: true, agreed, editionLine });
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

const failures = [
  ["AccessDenied", "read-only"],
  ["InvalidOperationInCellEditMode", "cell-edit"],
  ["ItemAlreadyExists", "name-clash"],
  ["RequestAborted", "no-answer"],
  ["UndoNotSupported", "failed"],
] as const;

/** Without the mark that says which change was the last, and without ids, which differ from run to run. */
const picture = (excel: NodeWorkbench) => {
  const { settings, ...rest } = contents(excel);
  const memories = Object.entries(settings).flatMap(([key, value]) =>
    key === "azcn.done" ? [] : [{ ...(value as object), id: undefined }],
  );
  return { ...rest, memories };
};

const outcome = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
    return "done";
  } catch (error) {
    return asRefusal(error).code;
  }
};

afterEach(() => setPatience(60_000));

describe.each(Object.entries(operations))("%s", (_name, { arrange, plan }) => {
  let excel: NodeWorkbench;

  const start = async () => {
    excel = await startWorkbook();
    await arrange(excel);
    await excel.workbench.settled();
    const before = picture(excel);
    return { before, work: await plan() };
  };

  /** How many batches it takes, and what the workbook is like afterwards. */
  const succeed = async () => {
    const { work } = await start();
    const first = excel.workbench.syncs();
    await work();
    const syncs = excel.workbench.syncs() - first;
    await excel.workbench.settled();
    return { syncs, after: picture(excel) };
  };

  test.each(failures)("%s at any batch", async (failure, code) => {
    const { syncs, after } = await succeed();
    let { before, work } = await start();
    for (const afterwards of [false, true]) {
      for (let at = 0; at < syncs; at += 1) {
        excel.host.failNext(...Array<null>(at).fill(null), { code: failure, afterwards });
        const result = await outcome(work);
        await excel.workbench.settled();
        const where = `${failure} ${afterwards ? "after" : "instead of"} batch ${at + 1} of ${syncs}`;
        const expected = result === "done" ? after : before;
        expect({ where, result, ...picture(excel) }).toEqual({ where, result, ...expected });
        expect(["done", code]).toContain(result);
        if (result === "done") ({ before, work } = await start());
      }
    }
  });

  test("an answer that never comes", async () => {
    const { syncs, after } = await succeed();
    let { before, work } = await start();
    for (let at = 0; at < syncs; at += 1) {
      setPatience(400);
      excel.host.failNext(...Array<null>(at).fill(null), "lost");
      const result = await outcome(work);
      setPatience(60_000);
      await excel.workbench.settled();
      expect(["done", "no-answer"]).toContain(result);
      const now = picture(excel);
      expect([before, after]).toContainEqual(now);
      ({ before, work } = await start());
    }
  });
});

describe("where taking back fails as well", () => {
  test("the refusal names the cells, and freezing again finishes", async () => {
    const excel = await startWorkbook();
    await operations["freeze"]!.arrange(excel);
    const work = await operations["freeze"]!.plan();
    const syncs = await (async () => {
      const other = await startWorkbook();
      await operations["freeze"]!.arrange(other);
      const again = await operations["freeze"]!.plan();
      const first = other.workbench.syncs();
      await again();
      return other.workbench.syncs() - first;
    })();
    Object.assign(globalThis, excel);
    const denied = { code: "AccessDenied", afterwards: false };
    excel.host.failNext(...Array<null>(syncs - 1).fill(null), denied, denied);
    await expect(work()).rejects.toMatchObject({ code: "read-only", details: { left: { kind: "cells" } } });
    await (
      await operations["freeze"]!.plan()
    )();
    expect((await takeInventory()).formulas).toEqual([]);
  });
});
