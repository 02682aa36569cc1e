// Every batch of every operation is made to fail in turn: the workbook is as before, or all of the change stands.
import type { NodeWorkbench } from "../../../workbench/host/node";
import { changes, outcome, picture, readings, start, succeed } from "./operations";

/** The one is the end of it, the other is tried again without merging; the table of codes is in ../pure/refusal. */
const failures = [
  ["AccessDenied", "read-only"],
  ["UndoNotSupported", "failed"],
] as const;

describe.each(Object.entries({ ...readings, ...changes }))("%s", (name, operation) => {
  let whole: Awaited<ReturnType<typeof succeed>>;

  beforeAll(async () => {
    whole = await succeed(operation);
  });

  /** What only reads leaves the workbook as it is, and needs no other. */
  const isSpent = (result: string): boolean => result === "done" && name in changes;

  test.each(failures)("%s at any batch", async (failure, code) => {
    const { syncs, after } = whole;
    let scene: Awaited<ReturnType<typeof start>> | undefined;
    for (const afterwards of [false, true]) {
      for (let at = 0; at < syncs; at += 1) {
        scene ??= await start(operation);
        const { excel, before, work } = scene;
        excel.host.failNext(...Array<null>(at).fill(null), { code: failure, afterwards });
        const result = await outcome(work);
        await excel.workbench.settled();
        const where = `${failure} ${afterwards ? "after" : "instead of"} batch ${at + 1} of ${syncs}`;
        const expected = result === "done" ? after : before;
        expect({ where, result, ...picture(excel) }).toEqual({ where, result, ...expected });
        expect(["done", code]).toContain(result);
        if (isSpent(result)) scene = undefined;
      }
    }
  });

  test("an answer that never comes", async () => {
    const { syncs, after } = whole;
    let scene: Awaited<ReturnType<typeof start>> | undefined;
    for (let at = 0; at < syncs; at += 1) {
      scene ??= await start(operation);
      const { excel, before, work } = scene;
      excel.host.failNext(...Array<null>(at).fill(null), "lost");
      const result = await outcome(() => work({ timeout: 250 }));
      await excel.workbench.settled();
      expect(["done", "no-answer"]).toContain(result);
      const now = picture(excel);
      expect([before, after]).toContainEqual(now);
      // It stands all the same, where only the last answer was lost.
      if (JSON.stringify(now) !== JSON.stringify(before)) scene = undefined;
    }
  });
});

/** The batch that writes is broken off after so many actions; of what was done until then Excel tells, or does not. */
const cutWriting = ({ host }: NodeWorkbench, done: number, isTold: boolean): Promise<number> =>
  new Promise((resolve) => {
    const answer = host.answer.bind(host);
    host.answer = async (batch) => {
      if (!JSON.stringify(batch).includes("azcn.unfinished.")) return answer(batch);
      host.answer = answer;
      resolve(batch.Actions.length);
      const result = await answer({ ...batch, Actions: batch.Actions.slice(0, done) });
      const error = { Code: "GeneralException", Message: "Broken off", Location: null };
      return { Results: isTold ? result!.Results : [], Error: error };
    };
  });

test.each(Object.entries(changes))("%s, broken off at any action", async (_name, operation) => {
  const { after } = await succeed(operation);
  let scene: Awaited<ReturnType<typeof start>> | undefined;
  let actions = 2;
  // Of an operation of many actions not each, unless the environment asks for it.
  const stride = () => (process.env.CUTS === "all" ? 1 : Math.ceil(actions / 16));
  for (let done = 1; done < actions; done += stride()) {
    for (const isTold of [true, false]) {
      scene ??= await start(operation);
      const { excel, before, work } = scene;
      const selected = excel.workbench.selection();
      const counted = cutWriting(excel, done, isTold);
      const result = await outcome(work);
      actions = await counted;
      await excel.workbench.settled();
      const where = `${done} of ${actions} actions done, ${isTold ? "told" : "not told"}`;
      const expected = result === "done" ? after : before;
      const now = picture(excel);
      // A new sheet is emptied, and removed on the user's word alone.
      const own = expected.sheets.length;
      const hasNewSheet = now.sheets.length > own;
      expect(now.sheets.slice(own).flatMap(({ formulas }) => formulas.flat().join(""))).toEqual(
        now.sheets.slice(own).map(() => ""),
      );
      const cut = { ...now, sheets: now.sheets.slice(0, own), looks: now.looks.slice(0, own) };
      expect({ where, result, ...cut }).toEqual({ where, result, ...expected });
      // The engine selects the rows that it deletes, as Excel does not.
      if (result !== "done" && operation.kind !== "refresh" && !hasNewSheet) {
        expect([where, excel.workbench.selection()]).toEqual([where, selected]);
      }
      if (result === "done" || hasNewSheet) scene = undefined;
    }
  }
});
