// What is left of a change in the middle of which everything failed is found by the next action, and finished or put
// back; what the user has changed since stays.
import { dataset } from "../../../src/dataset/current";
import { setPatience } from "../../../src/workbook/change/batch";
import { checkTables } from "../../../src/workbook/refresh/check-tables";
import { takeInventory } from "../../../src/workbook/inventory/inventory";
import { latestUnfinished, type Mark } from "../../../src/workbook/change/journal";
import { removeEmptySheet } from "../../../src/workbook/insert/undo-insertion";
import {
  finishUnfinished,
  isKnown,
  keepUnfinished,
  putBackUnfinished,
} from "../../../src/workbook/change/unfinished";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { insert, startWorkbook } from "./inserted";
import { changes, outcome, picture, start, succeed } from "./operations";

const DENIED = { code: "AccessDenied", afterwards: false };

const marks = (part: unknown): boolean => JSON.stringify(part).includes("azcn.unfinished.");

/** The batch that writes is done in part; then Excel refuses, and refuses to take it back, or says nothing any more. */
const cutWriting = ({ host }: NodeWorkbench, share: number, ending: "refused" | "lost"): void => {
  const answer = host.answer.bind(host);
  host.answer = (batch) => {
    if (!marks(batch)) return answer(batch);
    host.answer = answer;
    if (ending === "lost") host.failNext("lost");
    else host.failNext({ code: "AccessDenied", afterwards: true }, DENIED);
    const marked = batch.Actions.findIndex(({ ObjectPathId }) => marks(batch.ObjectPaths[ObjectPathId]));
    const most = batch.Actions.length - 1;
    const cut = Math.round(marked + 1 + (most - marked - 1) * share);
    return answer({ ...batch, Actions: batch.Actions.slice(0, cut) });
  };
};

const onlyMark = (): Mark => {
  expect(latestUnfinished()).toHaveLength(1);
  return latestUnfinished()[0]!;
};

afterEach(() => setPatience(60_000));

describe.each(Object.entries(changes))("%s", (_name, operation) => {
  let after: ReturnType<typeof picture>;

  beforeAll(async () => {
    ({ after } = await succeed(operation));
  });

  /** Breaks off, and looks into the workbook. */
  const breakOff = async (share: number, ending: "refused" | "lost") => {
    const { excel, before, work } = await start(operation);
    cutWriting(excel, share, ending);
    if (ending === "lost") setPatience(250);
    expect(["read-only", "no-answer"]).toContain(await outcome(work));
    setPatience(60_000);
    expect(latestUnfinished()).toEqual([]);
    await takeInventory();
    await excel.workbench.settled();
    return { excel, before, mark: onlyMark() };
  };

  const cuts = [
    [0, "refused"],
    [0.4, "refused"],
    [0.8, "refused"],
    [0.8, "lost"],
    [1, "refused"],
  ] as const;

  test.each(cuts)("broken off at %d, %s: put back, it is as it was", async (share, ending) => {
    const { excel, before, mark } = await breakOff(share, ending);
    const left = await putBackUnfinished(mark.id);
    // A new sheet goes on a word of its own, since that ends the undo history.
    if (left?.kind === "sheet") expect(await removeEmptySheet(left.sheet)).toBe(true);
    await excel.workbench.settled();
    expect(picture(excel)).toEqual(before);
    expect(latestUnfinished()).toEqual([]);
  });

  test.each(cuts)("broken off at %d, %s: finished, all of it stands", async (share, ending) => {
    const { excel, mark } = await breakOff(share, ending);
    await finishUnfinished(mark.id);
    await excel.workbench.settled();
    expect(picture(excel)).toEqual(after);
    await takeInventory();
    expect(latestUnfinished()).toEqual([]);
  });

  test("what was changed since is named and stays; kept, nothing is asked any more", async () => {
    const { excel, mark } = await breakOff(1, "refused");
    const { sheet, address } = mark.at;
    const cell = operation.writes?.(excel) ?? `'${sheet}'!${address.split(":")[0]!}`;
    await excel.workbench.enter(cell, "changed since");
    const now = picture(excel);
    const refused = { code: "edited", details: { at: { sheet } } };
    await expect(putBackUnfinished(mark.id)).rejects.toMatchObject(refused);
    await expect(finishUnfinished(mark.id)).rejects.toMatchObject(refused);
    expect(picture(excel)).toEqual(now);
    expect(onlyMark()).toEqual(mark);
    await keepUnfinished(mark.id);
    expect(excel.workbench.read(cell)).toEqual([["changed since"]]);
    await takeInventory();
    expect(latestUnfinished()).toEqual([]);
  });
});

test("every operation looks, whether it reads or writes, and no request more is made for it", async () => {
  const excel = await startWorkbook();
  const foreign: Mark = {
    version: 1,
    id: "elsewhere",
    kind: "freeze",
    at: { sheet: "Sheet1", address: "A1" },
  };
  await excel.Excel.run(async ({ workbook }) => {
    workbook.settings.add("azcn.unfinished.elsewhere", foreign);
    workbook.settings.add("azcn.unfinished.damaged", { version: 1, kind: 5 });
    await workbook.context.sync();
  });
  const first = excel.workbench.syncs();
  await insert("loans");
  expect(excel.workbench.syncs() - first).toBe(2);
  expect(onlyMark()).toEqual(foreign);
  // Begun elsewhere: what was there before is not known here.
  expect(isKnown("elsewhere")).toBe(false);
  await expect(putBackUnfinished("elsewhere")).rejects.toMatchObject({ code: "changed" });
  await checkTables(dataset);
  expect(onlyMark()).toEqual(foreign);
  await keepUnfinished("elsewhere");
  expect(Object.keys(excel.workbench.settings())).toContain("azcn.unfinished.damaged");
  expect(Object.keys(excel.workbench.settings())).not.toContain("azcn.unfinished.elsewhere");
});

test("what has finished after all is no more offered", async () => {
  const { excel, work } = await start(changes["a formula"]!);
  setPatience(300);
  excel.host.failNext(null, null, "lost");
  expect(await outcome(work)).toBe("no-answer");
  setPatience(60_000);
  await takeInventory();
  expect(latestUnfinished()).toEqual([]);
});
