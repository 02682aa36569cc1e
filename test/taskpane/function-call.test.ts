// The formulas that the pane builds are those of the examples, and it answers them as Excel would.
import "../support/custom-functions";
import { answerOf, exampleArguments, formulaOf } from "../../src/taskpane/formulas/function-call";
import { functionList } from "../../src/taskpane/formulas/generated-functions";

test.each(functionList.map((listed) => [listed.id, listed] as const))("%s", (_id, listed) => {
  const typed = exampleArguments(listed);
  expect(listed.example).toContain(formulaOf(listed, typed).slice(1));
  expect(answerOf(listed, typed).kind).toBe("cells");
});

test("an error is told with its code and its sentence", () => {
  const loan = functionList.find(({ id }) => id === "LOAN")!;
  expect(answerOf(loan, ["TANPA"])).toEqual({
    kind: "error",
    code: "#N/A",
    message: expect.stringContaining("Did you mean"),
  });
  expect(formulaOf(loan, ['a "b"', "", ""])).toBe('=AZCN.LOAN("a ""b""")');
});
