// The steps for real Excel are few, numbered through, and leave to Check this Excel what a program can ask.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const page = readFileSync(resolve(__dirname, "../../docs/smoke-test.md"), "utf8");

test("the steps are numbered through, and it is said that none was tried in real Excel", () => {
  const numbers = [...page.matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]));
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers.length).toBeLessThan(20);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(page).toContain("None of this has been tried in real Excel");
  expect(page).toContain("*Check this Excel*");
});
