// What is read of a page: the formulas it prints, and the results beside them.
import { printedFormulas } from "./printed-formulas";

const found = (page: string) =>
  printedFormulas(page).map(({ formula, result, errorSaid }) => [formula, result, errorSaid]);

test.each([
  ["`=SUM(1,2)` → `3` and more", [["=SUM(1,2)", "3", false]]],
  [
    "`=A1()` → Asian Bank · `=B1()` → 5.",
    [
      ["=A1()", "Asian Bank", false],
      ["=B1()", "5", false],
    ],
  ],
  ["`=AZCN.X()` is `#VALUE!`", [["=AZCN.X()", undefined, true]]],
  ["a text `=x` is no formula", []],
  [
    '| formula | result |\n| --- | --- |\n| `=T("a\\|b")` | `a\\|b` and more |',
    [['=T("a|b")', "a|b", false]],
  ],
  [
    '```sh\nnpm run formula -- \'=SUM(1)\' \'=SUM(2)\'\n{"formula":"=SUM(1)","value":1}\n```',
    [
      ["=SUM(1)", undefined, false],
      ["=SUM(2)", undefined, false],
      ["=SUM(1)", "1", false],
    ],
  ],
])("%j", (page, expected) => expect(found(page)).toEqual(expected));
