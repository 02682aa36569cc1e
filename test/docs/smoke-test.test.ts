// Owns the proof that the sheet of steps for real Excel asks what the tests ask.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { testedExamples } from "../../scripts/docs/smoke-test";
import { printedFormulas } from "./printed-formulas";

const root = resolve(__dirname, "../..");
const page = readFileSync(resolve(root, "docs/smoke-test.md"), "utf8");
const examples = testedExamples(readFileSync(resolve(root, "test/e2e/main-job.test.ts"), "utf8"));

test("every example of the browser test is a step, with its value as the result", () => {
  expect(examples.length).toBeGreaterThan(10);
  const printed = printedFormulas(page).map(({ formula, result }) => [formula, result?.split(" ")[0]]);
  for (const [formula, value] of examples)
    expect(printed).toContainEqual([formula, String(value).split(" ")[0]]);
});

test("the steps are numbered through, and it is said that none was seen in real Excel", () => {
  const numbers = [...page.matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]));
  expect(numbers.length).toBeGreaterThan(examples.length + 10);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(page).toContain("never been seen in real Excel");
});

test("a test without its list of examples is said to be so", () => {
  expect(() => testedExamples('const examples = "none";')).toThrow(/has no list called examples any more/);
});
