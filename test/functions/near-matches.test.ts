// A long range of misspelt keys costs one search for each distinct key.
import "../support/custom-functions";
import { distance } from "fastest-levenshtein";

jest.mock("fastest-levenshtein", () => {
  const genuine = jest.requireActual<{ distance: typeof distance }>("fastest-levenshtein");
  return { distance: jest.fn(genuine.distance) };
});

// Its modules are there already when a test begins: these are loaded again, over the counting one.
let loan: (keys: unknown[][]) => unknown[][];
beforeAll(() =>
  jest.isolateModulesAsync(async () => {
    ({ loan } = await import("../../src/functions/lookup"));
  }),
);

const compared = jest.mocked(distance).mock.calls;

/** The number of comparisons it takes to answer a range of misspelt keys. */
const comparisonsFor = (keys: readonly string[]): number => {
  const before = compared.length;
  const answers = loan(keys.map((key) => [key])) as unknown as CustomFunctions.Error[][];
  expect(answers.every(([error]) => error!.code === "#N/A")).toBe(true);
  return compared.length - before;
};

test("10,000 misspelt keys cost one search a distinct key", () => {
  const once = comparisonsFor(["tanaap1", "tanaap2", "tanaap3"]);
  expect(once).toBeGreaterThan(0);
  const distinct = ["tanapp1", "tanapp2", "tanapp3"];
  const many = Array.from({ length: 10_000 }, (_, index) => distinct[index % 3]!);
  expect(comparisonsFor(many)).toBe(once);
  expect(comparisonsFor(many)).toBe(0);
});

test("spellings that fold to the same key share a search", () => {
  expect(comparisonsFor(["covid-lone", "covid-lone"])).toBeGreaterThan(0);
  expect(comparisonsFor(["COVID lone", "Covid_Lone"])).toBe(0);
});
