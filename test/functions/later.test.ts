// What few functions need comes after the others: those few answer a promise until it is there, and at once ever after.
import "../support/custom-functions";
import { refusalOf } from "./outcome";

type Answer = unknown;

/** The functions before the later chunk is there, and the good calls of all of them. */
const fresh = async <T>(use: (loaded: Awaited<ReturnType<typeof load>>) => Promise<T>): Promise<T> => {
  let result: T;
  await jest.isolateModulesAsync(async () => {
    result = await use(await load());
  });
  return result!;
};

const load = async () => {
  const { loadFunctions, goodCalls } = await import("./messages");
  const { json, functions } = await loadFunctions();
  return {
    calls: goodCalls(json),
    run: (id: string, given: readonly unknown[]): Answer => functions[id]!(...given),
  };
};

test("only functions that give long texts wait, once, and their answers are those given at once later", async () => {
  await fresh(async ({ calls, run }) => {
    const before = [...calls].map(([id, given]) => [id, run(id, given)] as const);
    const waiting = before.flatMap(([id, answer]) => (answer instanceof Promise ? id : []));
    expect(waiting).toEqual(["FACTS", "SOURCE", "CAVEAT", "VERDICT", "COMPARE"]);
    const answers = await Promise.all(before.map(([, answer]) => answer));
    expect([...calls].map(([id, given]) => run(id, given))).toEqual(answers);
  });
});

test("a refusal that needs them waits as well", async () => {
  await fresh(async ({ run }) => {
    const answer = run("SOURCE", [[["aiib-tanap-laon"]], "APA"]);
    await expect(answer).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringContaining('"aiib-tanap-loan"'),
    });
  });
});

test("where the chunk cannot be loaded the answer says so, and the next call asks again", async () => {
  await fresh(async ({ run }) => {
    jest.doMock("../../src/dataset/later", () => {
      throw new Error("ChunkLoadError");
    });
    const verdict = () => run("VERDICT", [[["aiib-tanap-loan"]]]);
    await expect(verdict()).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/could not load .* check the connection/),
    });
    expect(refusalOf(() => run("TRADE", [[[1900]]])).code).toBe("#N/A");
    jest.dontMock("../../src/dataset/later");
    await expect(verdict()).resolves.toEqual([[expect.stringMatching(/^confirmed/)]]);
  });
});
