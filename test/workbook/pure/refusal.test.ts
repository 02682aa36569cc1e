// Each of Excel's error codes as the refusal it means; everything else with Excel's own words.
import { asRefusal, refuseProtected, WorkbookRefusal } from "../../../src/workbook/excel/refusal";

test.each([
  ["AccessDenied", "read-only"],
  ["InvalidOperationInCellEditMode", "cell-edit"],
  ["ItemAlreadyExists", "name-clash"],
  ["InvalidSelection", "no-selection"],
  ["RequestAborted", "no-answer"],
  ["Timeout", "no-answer"],
  ["UndoNotSupported", "failed"],
  ["GeneralException", "failed"],
])("%s means %s", (code, meaning) => {
  const refusal = asRefusal({ code, message: "Its own words." });
  expect(refusal).toMatchObject({ code: meaning, details: { excel: `${code}: Its own words.` } });
});

test("a sheet that Excel does not add is told by where the error came from", () => {
  const debugInfo = { errorLocation: "WorksheetCollection.add" };
  expect(asRefusal({ code: "GeneralException", debugInfo }).code).toBe("sheet-limit");
  expect(asRefusal({ code: "AccessDenied", debugInfo }).code).toBe("read-only");
});

test.each([
  [new TypeError("x is not a function"), "x is not a function"],
  ["a text", "a text"],
])("what is no error of Excel's keeps its words", (error, words) =>
  expect(asRefusal(error).details.excel).toBe(words),
);

test("a refusal stays what it is, with what became known since", () => {
  const at = { sheet: "Sheet1", address: "A1" };
  const refusal = asRefusal(new WorkbookRefusal("merged", { table: "T" }), { at });
  expect(refusal).toMatchObject({ code: "merged", details: { table: "T", at } });
});

test("the first place on a protected sheet is named", () => {
  const place = (address: string, isProtected: boolean) => ({ sheet: "S", address, isProtected });
  expect(() => refuseProtected([place("A1", false)])).not.toThrow();
  expect(() => refuseProtected([place("A1", false), place("B2", true), place("C3", true)])).toThrow(
    expect.objectContaining({ code: "sheet-protected", details: { at: { sheet: "S", address: "B2" } } }),
  );
});
