// Every formula that README and docs print, worked out by the formula runner and held against what they say it gives.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type Evaluated, resultsOf, shown } from "../../scripts/docs/evaluation";
import { type PrintedFormula, printedFormulas } from "./printed-formulas";

const root = resolve(__dirname, "../..");

const pages = [
  join(root, "README.md"),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(root, "docs", name)),
].filter((path) => existsSync(path));

const printed = pages.flatMap((path) =>
  printedFormulas(readFileSync(path, "utf8")).map((one) => ({ ...one, page: relative(root, path) })),
);

let results: ReadonlyMap<string, Evaluated>;

beforeAll(() => {
  results = resultsOf(printed.map(({ formula }) => formula));
});

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const agrees = (expected: string, { value = "", message = "" }: Evaluated): boolean => {
  if (expected === JSON.stringify(value)) return true;
  if (Array.isArray(value)) return false;
  const pattern = new RegExp(`^${expected.trim().split("…").map(literal).join("[\\s\\S]*")}$`);
  return pattern.test(shown(value).trim()) || pattern.test(`${shown(value)} ${message}`);
};

const refused = ["#VALUE!", "#NAME?", "parse"];

/** What is wrong with a formula as printed; nothing where it holds. */
const fault = ({ formula, result, errorSaid }: PrintedFormula): string | undefined => {
  const found = results.get(formula)!;
  const said = `${JSON.stringify(found.value)}${found.message ? ` (${found.message})` : ""}`;
  if (result !== undefined) return agrees(result, found) ? undefined : `prints ${result}, and it is ${said}`;
  return refused.includes(found.error ?? "") && !errorSaid
    ? `is ${found.error === "parse" ? "no formula" : said}`
    : undefined;
};

test("the pages print formulas", () => expect(printed.length).toBeGreaterThan(50));

test.each(pages.map((path) => relative(root, path)))("every formula of %s gives what it prints", (page) => {
  const faults = printed
    .filter((one) => one.page === page)
    .flatMap((one) => {
      const wrong = fault(one);
      return wrong ? `${page}:${one.line} ${one.formula} ${wrong}` : [];
    });
  expect(faults).toEqual([]);
});
