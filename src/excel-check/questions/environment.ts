// Owns the questions on the Excel at hand: what it has, how it counts and writes, and what a page may do in it.
import { edition } from "../../functions/evidence";
import { arrivals } from "../arrivals";
import { topic, type Row, type Weight } from "../question";
import type { Seen } from "../site";

const HAS = "The add-in needs it, or does without it where it is not there.";
const NOTED = "To read the other answers by.";

const set = (weight: Weight, name: string, version: string, why: string): Row => [
  weight,
  `set-${name}-${version}`,
  `${name} ${version}`,
  why,
  weight === 1 ? [true] : [],
  () => Office.context.requirements.isSetSupported(name, version),
];

const noted = (
  name: string,
  asks: string,
  formula: string,
  why = NOTED,
  expects: readonly Seen[] = [],
): Row => [expects.length > 0 ? 2 : 3, name, asks, why, expects, (site) => site.result(formula), true];

const here = (name: string, asks: string, why: string, expects: readonly Seen[], ask: () => Seen): Row => [
  expects.length > 0 ? 2 : 3,
  name,
  asks,
  why,
  expects,
  ask,
];

const KEPT = "What was inserted is remembered in the workbook.";

export const environment = topic("environment", [
  set(1, "SharedRuntime", "1.1", "The manifest asks for it."),
  set(1, "CustomFunctionsRuntime", "1.1", "The manifest asks for it."),
  set(2, "CustomFunctionsRuntime", "1.4", "Cards in cells need it."),
  set(2, "ExcelApi", "1.10", "Comments need it."),
  set(2, "ExcelApi", "1.12", "Formulas that spill need it."),
  set(2, "ExcelApi", "1.20", "One undo for a whole change needs it."),
  [
    1,
    "one-runtime",
    "whether functions and pane run in one page",
    "The manifest asks for the shared runtime.",
    [true],
    async (site) =>
      (await arrivals("EDITION", edition, () => site.result('=AZCN.EDITION("licence")', () => true))) !==
      "not called",
  ],
  noted(
    "date-system",
    "=DATE(1904,1,2)",
    "=DATE(1904,1,2)",
    "1 where the workbook counts from 1904: dates are entered by it.",
    [1463, 1],
  ),
  noted("day", '=TEXT(43466,"0")', '=TEXT(43466,"0")'),
  noted("decimal", '=TEXT(1.5,"0.0")', '=TEXT(1.5,"0.0")'),
  noted("rows", "=ROWS(A:A)", "=ROWS(A:A)", "What fits is told by it.", [1048576]),
  noted("columns", "=COLUMNS(1:1)", "=COLUMNS(1:1)", "What fits is told by it.", [16384]),
  noted("arrays", "=SUM(SEQUENCE(3))", "=SUM(SEQUENCE(3))", "Live formulas spill.", [6]),
  noted("take", "=SUM(TAKE(SEQUENCE(3),2))", "=SUM(TAKE(SEQUENCE(3),2))", NOTED),
  noted("xlookup", "=XLOOKUP(2,{1,2},{5,6})", "=XLOOKUP(2,{1,2},{5,6})", NOTED),
  noted("name-error", "=AZCN.NOSUCH()", "=AZCN.NOSUCH()", "Repair finds formulas that show it.", ["#NAME?"]),
  [
    1,
    "error-text",
    "how #N/A is read of a cell",
    "Each language writes errors in its own way: they are told by number.",
    [],
    async (site) => site.load(await site.enter("A{1}", [["=NA()"]]), "values"),
  ],
  [
    1,
    "error-number",
    "#N/A by its number",
    "Each language writes errors in its own way: they are told by number.",
    [7],
    async (site) => {
      const cell = await site.enter("A{1}", [["=NA()"]]);
      await site.load(cell, "values");
      const number = site.context.workbook.functions.error_Type(cell);
      number.load("value");
      await site.context.sync();
      return number.value;
    },
  ],
  [
    2,
    "card",
    "the type of a cell with a card",
    "Where cards are not shown, the plain value is.",
    [[["RichValue"]], [["Double"]]],
    async (site) => {
      const cell = await site.enter("A{1}", [['=AZCN.CARD("china-investment-in-azerbaijan")']]);
      await site.value("A{1}");
      return site.load(cell, "valueTypes");
    },
  ],
  [
    1,
    "setting",
    "a setting as it is read again",
    KEPT,
    ['{"a":[1,"ə"]}'],
    async (site) => {
      const { settings } = site.context.workbook;
      settings.add("azcn-check", { a: [1, "ə"] });
      const setting = settings.getItem("azcn-check").load("value");
      await site.context.sync();
      setting.delete();
      await site.context.sync();
      return JSON.stringify(setting.value);
    },
  ],
  [
    2,
    "name",
    "the formula of a name",
    "Names with formulas of ours are listed.",
    ['=AZCN.LOAN("TANAP")'],
    async (site) => {
      const name = site.context.workbook.names.add("AzcnCheckName", '=AZCN.LOAN("TANAP")').load("formula");
      await site.context.sync();
      name.delete();
      await site.context.sync();
      return name.formula;
    },
  ],
  here(
    "display-language",
    "the language that Excel speaks",
    NOTED,
    [],
    () => Office.context.displayLanguage ?? null,
  ),
  here(
    "content-language",
    "the language of the workbook",
    NOTED,
    [],
    () => Office.context.contentLanguage ?? null,
  ),
  here("theme", "whether Excel tells its colours", "Else the pane follows the system's.", [], () =>
    Boolean(Office.context.officeTheme),
  ),
  here("languages", "languages whose numbers and dates the page can write", HAS, [], () =>
    Intl.NumberFormat.supportedLocalesOf(["en", "az", "zh"]),
  ),
  here(
    "secure",
    "whether the page is a secure one",
    "Copying needs it.",
    [],
    () => globalThis.isSecureContext ?? null,
  ),
]);
