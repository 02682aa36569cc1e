// A change of unknown end is told of by the next action, with its kind and place, until it is forgotten.
import { dataset } from "../../../src/dataset/current";
import { forget } from "../../../src/workbook/change/forget";
import { type JournalEntry, latestUnfinished, onUnfinished } from "../../../src/workbook/change/journal";
import { takeInventory } from "../../../src/workbook/inventory/inventory";
import { checkTables } from "../../../src/workbook/refresh/check-tables";
import { showPlace } from "../../../src/workbook/show-place";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { insert, startWorkbook } from "./inserted";
import { changes, outcome, picture, start } from "./operations";

const DENIED = { code: "AccessDenied", afterwards: false };

const isEntry = (part: unknown): boolean => JSON.stringify(part).includes("azcn.unfinished.");

/** The batch that writes is done in part; then Excel refuses, and refuses to roll it back, or falls silent. */
const cutWriting = ({ host }: NodeWorkbench, share: number, ending: "refused" | "lost"): void => {
  const answer = host.answer.bind(host);
  host.answer = (batch) => {
    if (!isEntry(batch)) return answer(batch);
    host.answer = answer;
    if (ending === "lost") host.failNext("lost");
    else host.failNext({ code: "AccessDenied", afterwards: true }, DENIED);
    const ofEntry = batch.Actions.flatMap(({ ObjectPathId }, at) =>
      isEntry(batch.ObjectPaths[ObjectPathId]) ? at : [],
    );
    // From just after the entry is added to just before it is deleted: what follows only shows what was made.
    const [first, last] = [ofEntry[0]! + 1, ofEntry.at(-1)!];
    const cut = Math.round(first + (last - first) * share);
    return answer({ ...batch, Actions: batch.Actions.slice(0, cut) });
  };
};

const onlyEntry = (): JournalEntry => {
  expect(latestUnfinished()).toHaveLength(1);
  return latestUnfinished()[0]!;
};

describe.each(Object.entries(changes))("%s", (_name, operation) => {
  test.each([
    [0, "refused"],
    [0.8, "refused"],
    [0.8, "lost"],
    [1, "refused"],
  ] as const)("broken off at %d, %s: told, shown, left alone and forgotten", async (share, ending) => {
    const { excel, work } = await start(operation);
    cutWriting(excel, share, ending);
    const reason = await outcome(() => work({ timeout: ending === "lost" ? 250 : undefined }));
    expect(reason).toBe(ending === "lost" ? "no-answer" : "read-only");
    expect(latestUnfinished()).toEqual([]);
    const told = jest.fn();
    const unsubscribe = onUnfinished(told);
    await takeInventory();
    expect(told).toHaveBeenCalledTimes(1);
    unsubscribe();
    await excel.workbench.settled();

    const entry = onlyEntry();
    expect(entry.kind).toBe(operation.kind);
    const { sheet, address } = entry.at;
    const before = picture(excel);
    // A new sheet may not have come about.
    const isThere = excel.workbench.sheets().includes(sheet);
    expect(await showPlace(entry.at)).toBe(isThere);
    if (isThere) expect(excel.workbench.selection()).toBe(`'${sheet}'!${address}`);
    await forget(entry);
    expect(latestUnfinished()).toEqual([]);
    await takeInventory();
    expect(latestUnfinished()).toEqual([]);
    const memories = before.memories.filter((one) => !("kind" in one));
    expect(picture(excel)).toEqual({ ...before, memories });
  });
});

test("every operation looks, without a request of its own; what is not understood is passed over and kept", async () => {
  const excel = await startWorkbook();
  const entry: JournalEntry = {
    version: 1,
    id: "elsewhere",
    kind: "freeze",
    at: { sheet: "Sheet1", address: "A1" },
  };
  const strange = {
    damaged: { version: 1, kind: 5 },
    kind: { ...entry, id: "kind", kind: "sort" },
    inherited: { ...entry, id: "inherited", kind: "toString" },
    later: { ...entry, id: "later", version: 2 },
    moved: { ...entry, id: "another" },
    text: "x",
  };
  await excel.Excel.run(async ({ workbook }) => {
    workbook.settings.add("azcn.unfinished.elsewhere", entry);
    for (const [id, value] of Object.entries(strange)) workbook.settings.add(`azcn.unfinished.${id}`, value);
    await workbook.context.sync();
  });
  const first = excel.workbench.syncs();
  await insert("loans");
  expect(excel.workbench.syncs() - first).toBe(2);
  expect(onlyEntry()).toEqual(entry);
  await checkTables(dataset);
  expect(onlyEntry()).toEqual(entry);
  await forget(entry);
  await forget(entry);
  const keys = Object.keys(excel.workbench.settings()).filter(isEntry);
  expect(keys.sort()).toEqual(
    Object.keys(strange)
      .map((id) => `azcn.unfinished.${id}`)
      .sort(),
  );
});

test("what was made after all is not told of", async () => {
  const { excel, work } = await start(changes["a formula"]!);
  excel.host.failNext(null, null, "lost");
  expect(await outcome(() => work({ timeout: 300 }))).toBe("no-answer");
  await takeInventory();
  expect(latestUnfinished()).toEqual([]);
});
