// Owns the questions on what reaches a function, and on what becomes of its answer within Excel's own formulas.
import { edition } from "../../functions/evidence";
import { loan } from "../../functions/lookup";
import { data } from "../../functions/tables";
import { arrivals } from "../arrivals";
import { topic, type Row } from "../question";
import type { Seen } from "../site";

const real = { LOAN: loan, EDITION: edition, DATA: data };

const EMPTY = "Platforms differ, and each of the three has to mean the default.";
const SHAPE = "An answer is given in the shape of the range.";

/** What the function is called with, where cells hold what is entered from A{1} on. */
const heard = (
  id: keyof typeof real,
  name: string,
  asks: string,
  why: string,
  formula: string,
  expects: readonly Seen[],
  cells: readonly (readonly unknown[])[] = [["TANAP", "", "=NA()", 5, true]],
): Row => [
  1,
  name,
  asks,
  why,
  expects,
  async (site) => {
    await site.enter("A{1}", cells);
    return arrivals(id, real[id], () => site.result(formula, () => true));
  },
];

const gives = (
  name: string,
  formula: string,
  expects: readonly Seen[],
  why: string,
  isSpill = false,
): Row => [
  1,
  name,
  formula.replace(/\{(\d)\}/g, "$1"),
  why,
  expects,
  async (site) => {
    await site.enter("A{1}", [
      ["TANAP", "", "=NA()", 2019, '=""'],
      ["no such loan", "", "'2019", 2018, 0],
    ]);
    return isSpill ? site.spill(formula) : site.result(formula);
  },
  true,
];

const WITHIN = "Our answers are used in Excel's own formulas.";
const ONE_CELL = "One answer is an array of one cell; Excel has to take it for a value.";

export const arguments_ = topic("arguments", [
  heard("LOAN", "range-empty", "an empty cell for a range", EMPTY, "=AZCN.LOAN(B{1})", [
    [[[null]], null],
    [[[""]], null],
    [[[0]], null],
  ]),
  heard(
    "LOAN",
    "range-one",
    "one cell for a range",
    SHAPE,
    "=AZCN.LOAN(A{1})",
    [[[["cell"]], null]],
    [["cell"]],
  ),
  heard("LOAN", "range-text", "a text for a range", SHAPE, '=AZCN.LOAN("text")', [[[["text"]], null]]),
  heard("LOAN", "range-array", "an array of texts", SHAPE, '=AZCN.LOAN({"TANAP","x"})', [
    [[["TANAP", "x"]], null],
  ]),
  heard("LOAN", "range-number", "a number in a range", SHAPE, "=AZCN.LOAN(D{1})", [[[[5]], null]]),
  heard("LOAN", "range-boolean", "TRUE in a range", SHAPE, "=AZCN.LOAN(E{1})", [[[[true]], null]]),
  heard(
    "LOAN",
    "range-column",
    "cells below one another",
    SHAPE,
    "=AZCN.LOAN(A{1}:A{2})",
    [[[["a"], ["b"]], null]],
    [["a"], ["b"]],
  ),
  heard(
    "LOAN",
    "range-error",
    "an error in a range",
    "It is answered in its place, and the others get theirs.",
    "=AZCN.LOAN(A{1}:C{1})",
    [],
  ),
  heard("LOAN", "omitted-last", "an option left out", "It is the default.", '=AZCN.LOAN("x")', [
    [[["x"]], null],
  ]),
  heard("LOAN", "option-empty", "an empty cell for a text", EMPTY, '=AZCN.LOAN("x",B{1})', [
    [[["x"]], null],
    [[["x"]], ""],
    [[["x"]], 0],
    [[["x"]], "0"],
  ]),
  heard("LOAN", "option-number", "a number for a text", "It is refused by name.", '=AZCN.LOAN("x",5)', [
    [[["x"]], "5"],
    [[["x"]], 5],
  ]),
  heard("EDITION", "none", "no argument at all", "It is the default.", "=AZCN.EDITION()", [[null]]),
  heard("EDITION", "blank-text", "an empty text", "It is the default.", '=AZCN.EDITION("")', [[""], [null]]),
  heard(
    "EDITION",
    "error-text",
    "an error for a text",
    "Excel passes it on without us.",
    "=AZCN.EDITION(C{1})",
    ["not called", ["error #N/A"]],
  ),
  heard(
    "DATA",
    "omitted-between",
    "an argument left out between others",
    "It is the default.",
    '=AZCN.DATA("loans",,"lender","AIIB")',
    [["loans", null, ["lender", "AIIB"]]],
  ),
  heard("DATA", "no-criteria", "no criteria at all", "All rows are given.", '=AZCN.DATA("loans")', [
    ["loans", null, null],
    ["loans", null, []],
  ]),
  heard(
    "DATA",
    "repeating-empty",
    "an empty cell among criteria",
    EMPTY,
    '=AZCN.DATA("loans",,"lender",B{1})',
    [
      ["loans", null, ["lender", null]],
      ["loans", null, ["lender", ""]],
      ["loans", null, ["lender", 0]],
    ],
  ),
  heard("DATA", "boolean", "FALSE for anything", "It leaves the headers out.", '=AZCN.DATA("loans",FALSE)', [
    ["loans", false, null],
    ["loans", false, []],
  ]),
  gives("times", '=AZCN.LOAN("TANAP")*2', [1200000000], ONE_CELL),
  gives("plus", '=AZCN.LOAN("TANAP")+AZCN.INVESTMENT("China")', [1400000000], ONE_CELL),
  gives("joined", '=AZCN.LOAN("TANAP","lender")&"!"', ["Asian Infrastructure Investment Bank!"], ONE_CELL),
  gives("compared", "=AZCN.TRADE(2019)>AZCN.TRADE(2018)", [true], ONE_CELL),
  gives("if", '=IF(AZCN.LOAN("TANAP")>1,"more","less")', ["more"], ONE_CELL),
  gives("sum", "=SUM(AZCN.TRADE({2018,2019}))-AZCN.TRADE(2018)", [2183755200], WITHIN),
  gives("round", '=ROUND(AZCN.INVESTMENT("China",,"billion"),0)', [1], WITHIN),
  gives("iferror", '=IFERROR(AZCN.TRADE(2024),"none")', ["none"], "An error of ours is one of Excel's."),
  gives("ifna", '=IFNA(AZCN.INVESTMENT("Chnia"),"none")', ["none"], "An error of ours is one of Excel's."),
  gives("error-type", '=ERROR.TYPE(AZCN.INVESTMENT("Chnia"))', [7], "An error of ours is one of Excel's."),
  gives(
    "value-error",
    '=ERROR.TYPE(AZCN.LOAN("TANAP","colour"))',
    [3],
    "An error of ours is one of Excel's.",
  ),
  gives("rows", '=ROWS(AZCN.DATA("loans"))>1', [true], WITHIN),
  gives("index", '=INDEX(AZCN.DATA("loans"),1,1)', ["date"], WITHIN),
  gives("nested", '=AZCN.LOAN(INDEX(AZCN.LIST("loans"),2,1))>0', [true], "One of ours is given to another."),
  gives("let", '=LET(x,AZCN.LOAN("TANAP"),x/2)', [300000000], WITHIN),
  gives("lambda", '=LAMBDA(x,AZCN.LOAN(x))("TANAP")', [600000000], WITHIN),
  gives("cell", "=AZCN.LOAN(A{1})", [600000000], "A name is often in a cell."),
  gives("empty-cell", "=AZCN.LOAN(B{1})", [""], EMPTY),
  gives("text-formula", "=AZCN.LOAN(E{1})", [""], "A formula's empty text is nothing asked for."),
  gives("error-cell", "=AZCN.LOAN(C{1})", ["#N/A"], "An error stays the error it is."),
  gives("text-year", "=AZCN.TRADE(C{2})", [2183755200], "A year is often a text."),
  gives("year-cell", "=AZCN.TRADE(D{1})", [2183755200], "A year is often in a cell."),
  gives("lower-case", '=azcn.loan("tanap")', [600000000], "Names of functions are entered in either case."),
  gives("spilled-range", "=AZCN.LOAN(A{1}:A{2})", [[600000000, 2, 1]], SHAPE, true),
  gives("spilled-years", "=AZCN.TRADE(D{1}:D{2})", [[2183755200, 2, 1]], SHAPE, true),
  gives(
    "single",
    "=@AZCN.LOAN(A{1}:A{2})",
    [600000000, "#N/A"],
    "Excel puts @ before formulas of old workbooks.",
  ),
]);
