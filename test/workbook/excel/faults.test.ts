// Every batch of every operation is made to fail in turn: the workbook is as before, or all of the change stands.
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
