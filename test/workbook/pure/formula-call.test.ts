// Reading formulas: calls wherever they stand, and nothing that only looks like one.
import {
  callsIn,
  isAzcnFormula,
  readArgument,
  withFixedSpills,
  withPlainNames,
} from "../../../src/workbook/inventory/formula-call";

test.each([
  ['=AZCN.LOAN("TANAP")', [{ name: "LOAN", args: ['"TANAP"'] }]],
  ["=azcn.edition()", [{ name: "EDITION", args: [] }]],
  ['=AZCN.TRADE(2024,,"a,b)""c")*2', [{ name: "TRADE", args: ["2024", "", '"a,b)""c"'] }]],
  [
    '=SUM(AZCN.LOAN(A1:A3),AZCN.REAL(AZCN.LOAN("x"),2016))',
    [
      { name: "LOAN", args: ["A1:A3"] },
      { name: "REAL", args: ['AZCN.LOAN("x")', "2016"] },
      { name: "LOAN", args: ['"x"'] },
    ],
  ],
  ["=@_xldudf_AZCN_LOAN('My, sheet'!A1)", [{ name: "LOAN", args: ["'My, sheet'!A1"] }]],
  ["=[2]!_xldudf_AZCN_LOAN({1,2;3,4})", [{ name: "LOAN", args: ["{1,2;3,4}"] }]],
  ['="AZCN.LOAN(1)"', []],
  ["='AZCN.LOAN('!A1", []],
  ["=MYAZCN.LOAN(1)", []],
  ["=AZCN.LOAN", []],
])("%s", (formula, calls) => {
  expect(callsIn(formula)).toEqual(calls);
  expect(isAzcnFormula(formula)).toBe(calls.length > 0);
});

test("what Excel put before unknown names goes, the rest stays", () => {
  expect(withPlainNames('=[2]!_xldudf_AZCN_LOAN("_xldudf_AZCN_LOAN(")+@_xldudf_azcn_total("loans")')).toBe(
    '=AZCN.LOAN("_xldudf_AZCN_LOAN(")+@AZCN.TOTAL("loans")',
  );
});

test.each([
  ['"a ""b"""', { kind: "value", value: 'a "b"' }],
  ["-2.5", { kind: "value", value: -2.5 }],
  ["true", { kind: "value", value: true }],
  ["$A$1:B2", { kind: "cells", address: "A1:B2", isSpill: false }],
  ["'It''s'!C3#", { kind: "cells", sheet: "It's", address: "C3", isSpill: true }],
  ["LOWER(A1)", { kind: "computed" }],
  ["[@id]", { kind: "computed" }],
])("the argument %s", (text, argument) => {
  expect(readArgument(text)).toEqual(argument);
});

test("references to a spilled table get its cells, in every spelling, and in no text", () => {
  const fixed = ({ sheet, address }: { sheet: string; address: string }) =>
    sheet === "Own" && address === "A1"
      ? "A1:C9"
      : sheet === "It's" && address === "B2"
        ? "B2:B5"
        : undefined;
  expect(withFixedSpills(`=SUM(A1#)+ROWS($A$1#)&"A1#"`, "Own", fixed)).toBe(`=SUM(A1:C9)+ROWS(A1:C9)&"A1#"`);
  expect(withFixedSpills("='It''s'!B2#+Own!A1#+Z9#", "Else", fixed)).toBe("='It''s'!B2:B5+Own!A1:C9+Z9#");
});
