// The formulas that the pane builds are those of the examples, and it answers them as Excel would, with their units.
import "../support/custom-functions";
import { completionOf } from "../../src/taskpane/formulas/completion";
import {
  answerOf,
  exampleArguments,
  formulaOf,
  givenIn,
  taken,
} from "../../src/taskpane/formulas/function-call";
import { groupOf } from "../../src/taskpane/formulas/function-groups";
import { functionList } from "../../src/taskpane/shared/generated-functions";
import { resultText } from "../../src/taskpane/formulas/result-text";
import { numberText } from "../../src/taskpane/shared/cell-text";
import { en } from "../../src/taskpane/messages/en";

const called = (id: string) => functionList.find((one) => one.id === id)!;
const formula = (id: string, ...typed: string[]) =>
  formulaOf(
    called(id),
    typed.map((text, at) => taken(text, called(id).parameters[at]?.isText)),
  );
const answer = (id: string, ...typed: string[]) => answerOf(called(id), givenIn(formula(id, ...typed)));

test.each(functionList.map((listed) => [listed.id, listed] as const))("%s", (id, listed) => {
  const typed = exampleArguments(listed);
  expect(listed.example).toContain(formula(id, ...typed).slice(1));
  expect(answer(id, ...typed).kind).toBe("cells");
});

test("every function is in a group", () => {
  expect(Object.keys(groupOf).sort()).toEqual(functionList.map(({ id }) => id).sort());
});

test("an error is told with its code and its sentence", () => {
  expect(answer("LOAN", "TANPA")).toEqual({
    kind: "error",
    code: "#N/A",
    message: expect.stringContaining("Did you mean"),
  });
  expect(formula("LOAN", 'a "b"', "", "")).toBe('=AZCN.LOAN("a ""b""")');
});

test.each([
  ["TANAP", "text", '"TANAP"'],
  ["Sheet1!A1:A3", "cells", "Sheet1!A1:A3"],
  ["'My sheet'!$A$1", "cells", "'My sheet'!$A$1"],
  ["b2", "cells", "b2"],
  ["A:A", "cells", "A:A"],
  ["Loans[Loan]", "cells", "Loans[Loan]"],
  ["=Rate", "cells", "Rate"],
  ['"A1"', "text", '"A1"'],
  ["2025-Q1", "text", '"2025-Q1"'],
  ["2019", "number", "2019"],
  ["true", "truth", "TRUE"],
  ["", "nothing", ""],
])("%s is taken as %s", (typed, kind, text) => {
  expect(taken(typed)).toEqual({ kind, text });
});

test("the name of a choice is text though it looks like cells, and what only Excel knows is not guessed", () => {
  expect(taken("USD2021", false, (text) => text === "USD2021")).toEqual({ kind: "text", text: '"USD2021"' });
  expect(answer("LOAN", "A1:A3")).toEqual({ kind: "unknown" });
});

test("what can be chosen depends on the argument, and on those before it", () => {
  const options = (id: string, typed: string[], index: number, text = "") =>
    completionOf(called(id), typed, index, "az")(text);
  expect(options("LOAN", [], 0, "tanap").map(({ detail }) => detail)).toEqual(
    Array(3).fill(expect.stringContaining("TANAP")),
  );
  expect(options("TOTAL", ["loans"], 1).map(({ id }) => id)).toContain("lender");
  expect(options("TOTAL", ["loans", "lender"], 2, "AIIB").map(({ id }) => id)).toEqual([
    "Asian Infrastructure Investment Bank",
  ]);
  expect(options("OBSERVATION", ["trade-azerbaijan-turnover"], 1)[0]!.id).toBe("latest");
  expect(options("TRADE", [], 0, "2019").map(({ id }) => id)).toEqual(["2019"]);
});

test.each([
  ["INVESTMENT", ["China", "", "million"], "over $800 million"],
  ["LOAN", ["TANAP"], "$600 million"],
  ["TOTAL", ["loans", "lender", "AIIB"], "$860 million"],
  ["EXCHANGE", ["500000000", "CNY", "USD", "2019"], /^\$72\.\d+ million|^\$72,\d{3},\d{3}/],
  ["INDICATOR", ["Azerbaijan", "inflation", "2019"], /%$/],
])("%s %j reads %s", (id, typed, text) => {
  const given = givenIn(formula(id, ...typed))!;
  const answered = answerOf(called(id), given);
  const only = answered.kind === "cells" ? answered.cells[0]![0]! : "";
  const spoken = {
    language: "en",
    messages: en,
    number: (value: number) => numberText(value, "en"),
  } as const;
  expect(resultText(called(id), given, only, spoken)).toMatch(text);
});
