// Reading formulas: calls wherever they stand, and nothing that only looks like one.
import fc from "fast-check";
import {
  type Argument,
  callsIn,
  hasForeignNames,
  isAzcnFormula,
  readArgument,
  type Reference,
  withFixedSpills,
  withPlainNames,
} from "../../../src/workbook/inventory/formula-call";
import { tokensOf } from "../../../src/workbook/inventory/formula-tokens";

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
  [`=T[Cost '#]*AZCN.LOAN("TANAP")`, [{ name: "LOAN", args: ['"TANAP"'] }]],
  [`=SUM(T['[x'],AZCN.LOAN(T[[#This Row],[a, b]]))`, [{ name: "LOAN", args: ["T[[#This Row],[a, b]]"] }]],
  ['=LET(x,"TANAP",AZCN.LOAN(x))', [{ name: "LOAN", args: ["x"] }]],
  ['=AZCN.LOAN ("TANAP")', [{ name: "LOAN", args: ['"TANAP"'] }]],
  ['="AZCN.LOAN(1)"', []],
  ["='AZCN.LOAN('!A1", []],
  ["=MYAZCN.LOAN(1)", []],
  ["=AZCN.LOAN", []],
])("%s", (formula, calls) => {
  expect(callsIn(formula)).toMatchObject(calls);
  expect(callsIn(formula)).toHaveLength(calls.length);
  expect(isAzcnFormula(formula)).toBe(calls.length > 0);
});

test.each([
  [
    '=[2]!_xldudf_AZCN_LOAN("_xldudf_AZCN_LOAN(")+@_xldudf_azcn_total("loans")',
    '=AZCN.LOAN("_xldudf_AZCN_LOAN(")+@AZCN.TOTAL("loans")',
  ],
  [`=1+'C:\\Program Files\\It''s\\FUNCRES.XLAM'!_xldudf_AZCN_LOAN("TANAP")`, '=1+AZCN.LOAN("TANAP")'],
  [`=-'C:\\x\\[FUNCRES.XLAM]S'!_xldudf_AZCN_LOAN("TANAP")`, '=-AZCN.LOAN("TANAP")'],
  ['=BloombergUI.xla!_xldudf_AZCN_LOAN("TANAP")*2', '=AZCN.LOAN("TANAP")*2'],
  ['=FUNCRES.XLAM!AZCN.LOAN("TANAP")', '=AZCN.LOAN("TANAP")'],
])("what Excel put before unknown names goes, the rest stays: %s", (formula, plain) => {
  expect(hasForeignNames(formula)).toBe(true);
  expect(withPlainNames(formula)).toBe(plain);
  expect(hasForeignNames(plain)).toBe(false);
});

const computed: Argument = { kind: "computed" };

const reference = (of: Reference, more: { isSpill?: boolean; isOne?: boolean } = {}): Argument => ({
  kind: "reference",
  reference: of,
  isSpill: false,
  isOne: false,
  ...more,
});

const cells = (row: number, column: number, rows = 1, columns = 1, sheet?: string): Reference => ({
  kind: "cells",
  sheet,
  area: { row, column, rows, columns },
});

test.each<[string, Argument]>([
  ['"a ""b"""', { kind: "value", value: 'a "b"' }],
  ["-2.5", { kind: "value", value: -2.5 }],
  ["+5", { kind: "value", value: 5 }],
  ["true", { kind: "value", value: true }],
  ['( ("TANAP") )', { kind: "value", value: "TANAP" }],
  [
    '{"a",-1;TRUE,"b"}',
    {
      kind: "value",
      value: [
        ["a", -1],
        [true, "b"],
      ],
    },
  ],
  ["$A$1:B2", reference(cells(0, 0, 2, 2))],
  ["@A1:A3", reference(cells(0, 0, 3), { isOne: true })],
  ["A:A", reference(cells(0, 0, 1_048_576))],
  ["$3:4", reference(cells(2, 0, 2, 16_384))],
  ["'It''s'!C3#", reference(cells(2, 2, 1, 1, "It's"), { isSpill: true })],
  ["(名称!B2)", reference(cells(1, 1, 1, 1, "名称"))],
  ["[@Loan]", reference({ kind: "columns", table: "", columns: ["Loan"], sections: ["this row"] })],
  ["T[Cost '#]", reference({ kind: "columns", table: "T", columns: ["Cost #"], sections: [] })],
  [
    "T[[#This Row],[Loan]]",
    reference({ kind: "columns", table: "T", columns: ["Loan"], sections: ["this row"] }),
  ],
  ["YTD24", reference({ kind: "name", name: "YTD24" })],
  ["MyLoan#", reference({ kind: "name", name: "MyLoan" }, { isSpill: true })],
  ["[Book2.xlsx]Sheet1!D4", computed],
  ["Sheet1:Sheet3!A1", computed],
  ["'C:\\x\\[B.xlsx]S'!A1", computed],
  ["LOWER(A1)", computed],
  ["A1:A3 A2", computed],
  ["(A1)+(A2)", computed],
  ["{1,2", computed],
])("the argument %s", (text, argument) => {
  expect(readArgument(text)).toEqual(argument);
});

test.each<[string, Argument]>([
  ['=LET(x,"TANAP",AZCN.LOAN(x))', { kind: "value", value: "TANAP" }],
  ['=_xlfn.LET(x,1,y,A1:A3,x,"no",AZCN.LOAN(@y))', reference(cells(0, 0, 3), { isOne: true })],
  ['=LET(x,"TANAP",LET(x,x,1+AZCN.LOAN((x))))', { kind: "value", value: "TANAP" }],
  ["=LET(x,AZCN.LOAN(x),x)", reference({ kind: "name", name: "x" })],
  ["=LAMBDA(x,AZCN.LOAN(x))(1)", computed],
  ['=LET(x,"TANAP",y,LOWER(x),AZCN.LOAN(y))', computed],
])("names that a formula gives: %s", (formula, argument) => {
  const [{ args, scope } = { args: [], scope: undefined }] = callsIn(formula);
  expect(readArgument(args[0]!, scope)).toEqual(argument);
});

test("references to a spilled table get its cells, in every spelling, and in no text nor other workbook", () => {
  const spills = {
    from: ({ sheet, address }: { sheet: string; address: string }) =>
      sheet === "Own" && address === "A1"
        ? { row: 0, column: 0, rows: 9, columns: 3 }
        : sheet === "It's" && address === "B2"
          ? { row: 1, column: 1, rows: 4, columns: 1 }
          : undefined,
    named: (name: string) => (name === "Start" ? { sheet: "It's", address: "B2" } : undefined),
  };
  const fixed = (formula: string, sheet = "Own") => withFixedSpills(formula, sheet, spills);
  expect(fixed(`=SUM(A1#)+ROWS($A$1#)&"A1#"`)).toBe(`=SUM(A1:C9)+ROWS($A$1:$C$9)&"A1#"`);
  expect(fixed("='It''s'!B$2#+Own!A1#+Z9#", "Else")).toBe("='It''s'!B$2:B$5+Own!A1:C9+Z9#");
  expect(fixed("=ROWS(Start#)+Other#", "Else")).toBe("=ROWS('It''s'!$B$2:$B$5)+Other#");
  for (const foreign of ["=[Book2.xlsx]Own!A1#", "='C:\\x\\[B.xlsx]Own'!A1#", "='[B.xlsx]Own'!A1#"])
    expect(fixed(foreign)).toBe(foreign);
});

test("whatever is typed is read whole, and a formula without calls of ours stays as it is", () => {
  const pieces = [
    "=",
    "AZCN.LOAN(",
    "A1#",
    "[@x]",
    "T[",
    "]",
    "'",
    '"',
    "!",
    ",",
    "{",
    "}",
    "(",
    ")",
    "1:2",
    "@",
    "İ",
    " ",
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 }))), (parts) => {
      const formula = `=${parts.join("")}`;
      expect(
        tokensOf(formula)
          .map(({ prefix, value }) => prefix + value)
          .join(""),
      ).toBe(formula);
      for (const { args, scope } of callsIn(formula)) for (const arg of args) readArgument(arg, scope);
      if (callsIn(formula).length === 0) expect(withPlainNames(formula)).toBe(formula);
    }),
    { numRuns: 2000 },
  );
});
