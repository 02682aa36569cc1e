// The steps for real Excel ask for what the tests ask for.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { examples } from "../../scripts/examples";
import { printedFormulas } from "./printed-formulas";

const page = readFileSync(resolve(__dirname, "../../docs/smoke-test.md"), "utf8");

test("every example is a step, with its value as the result", () => {
  const printed = printedFormulas(page).map(({ formula, result }) => [formula, result?.split(" ")[0]]);
  for (const [formula, value] of examples)
    expect(printed).toContainEqual([formula, String(value).split(" ")[0]]);
});

test("the steps are numbered through, and it is said that none was tried in real Excel", () => {
  const numbers = [...page.matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]));
  expect(numbers.length).toBeGreaterThan(examples.length + 10);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(page).toContain("None of this has been tried in real Excel");
});
