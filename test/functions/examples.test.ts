// The answers that were promised: the examples, and what each function has to be able to say.
import "../support/custom-functions";
import { examples } from "../../scripts/examples";
import { readCall } from "../../scripts/formula/call";
import { card, caveat, compare, source, verdict } from "../../src/functions/evidence";
import { figure, investment, loan } from "../../src/functions/lookup";
import { exchange, finance, real, trade } from "../../src/functions/series";
import { agreements, coverage, data, list, timeline, total } from "../../src/functions/tables";
import { loadFunctions } from "./messages";
import { refusalOf, single } from "./outcome";

/** Further answers, of spellings and arguments that the promised examples do not show. */
const more: [formula: string, value: unknown][] = [
  ['=AZCN.INVESTMENT("China",2013)', 700000000],
  ['=AZCN.INVESTMENT("China","2024")', 800000000],
  ['=AZCN.INVESTMENT("Azerbaijan",2025)', 2100000000],
  ['=AZCN.INVESTMENT("ÇİN")', 800000000],
  ['=AZCN.INVESTMENT("çin")', 800000000],
  ['=AZCN.INVESTMENT("AZƏRBAYCAN")', 1700000000],
  ["=AZCN.COMPANIES()", 120],
  ['=AZCN.COMPANIES("latest")', 375],
  // The count of 31 by other statistics never stands in for the count of 80.
  ["=AZCN.COMPANIES(2016)", 80],
  ['=AZCN.AGREEMENT("huawei-ada-mddt-mou","date")', "2021-12-08"],
  ['=AZCN.TRADE("2019",,,"million")', 2183.7552],
  ["=AZCN.FINANCE(2003)", 0],
  ['=AZCN.INDICATOR("Azerbaijan","population",2024)', 10202830],
  ['=AZCN.EXCHANGE(7.1875,"CNY","USD",2025)', 1],
  ['=AZCN.EXCHANGE(100,"USD","$",1800)', 100],
  ["=AZCN.REAL(5,2024)", 5],
  ['=AZCN.TOTAL("loans","year",">2100")', 0],
  ['=AZCN.SOURCE("china-investment-in-azerbaijan",,"latest")', expect.stringContaining("Trend")],
  ['=AZCN.EDITION("licence")', expect.stringMatching(/./)],
];

let loaded: Awaited<ReturnType<typeof loadFunctions>>;

beforeAll(async () => {
  loaded = await loadFunctions();
});

const called = (formula: string): unknown => {
  const { id, given } = readCall(formula, loaded.json);
  return loaded.functions[id]!(...given);
};

/** The answer of a call, of a range of one cell that cell. */
const answerTo = (formula: string): unknown => {
  const answer = called(formula);
  return Array.isArray(answer) ? single(answer as unknown[][]) : answer;
};

const promised = examples.filter(([, value]) => value !== "#N/A");

test.each([...promised, ...more])("%s", (formula, value) => {
  expect(answerTo(formula)).toEqual(value);
});

test.each([
  ['=AZCN.DATA("loans",FALSE,"lender","AIIB")', 3],
  ['=AZCN.DATA("loans",,"lender","亚投行")', 4],
  ['=AZCN.LOANS("AIIB",2016)', 2],
])("%s spills as many rows", (formula, count) => {
  expect(called(formula)).toHaveLength(count);
});

test("AGREEMENTS is the table of agreements, filtered", () => {
  expect(agreements(2025)).toEqual(data("agreements", true, ["year", "=2025"]));
});

/** What is refused, with what error, and what the sentence has to name. */
const refused: [formula: string, code: "#N/A" | "#VALUE!", says: RegExp[]][] = [
  ['=AZCN.INVESTMENT("Chnia")', "#N/A", [/"Chnia"/, /"China"/, /Try =AZCN\./]],
  ['=AZCN.INVESTMENT("China",1999)', "#N/A", [/1999/, /2013/, /Try =AZCN\./]],
  ['=AZCN.INVESTMENT("China",,"tonnes")', "#VALUE!", [/"tonnes"/, /dollars, thousand, million or billion/]],
  ["=AZCN.INVESTMENT(5)", "#VALUE!", [/a text, and 5 is not/]],
  ["=AZCN.INVESTMENT()", "#VALUE!", [/investor is missing/, /Try =AZCN\.INVESTMENT/]],
  ["=AZCN.TRADE(2024)", "#N/A", [/"announced"/, /=AZCN\.TRADE\(2024,"turnover","announced"\)/]],
  ['=AZCN.TRADE(1993,"exports")', "#N/A", [/exports/, /1993/, /missing from the source/]],
  ["=AZCN.TRADE(1993)", "#N/A", [/1993/, /exports.*missing from the source/]],
  ['=AZCN.TRADE(2022,"exports","announced")', "#N/A", [/only the turnover is announced/]],
  ['=AZCN.TRADE(2019,"tunrover")', "#VALUE!", [/turnover, exports, imports or balance/]],
  ["=AZCN.TRADE(2019.5)", "#VALUE!", [/a calendar year such as 2019/]],
  [
    '=AZCN.OBSERVATION("china-customs-turnover",2026)',
    "#N/A",
    [/7 of its 12 months are there \(2026-01 to 2026-07\)/, /"2026-07","cumulative"/],
  ],
  ['=AZCN.OBSERVATION("china-customs-turnover","soon")', "#VALUE!", [/"2025-Q1".*"soon" is not/]],
  ['=AZCN.OBSERVATION("gdp-azerbaijan",2019,"grwth")', "#VALUE!", [/value, change, growth or cumulative/]],
  ['=AZCN.OBSERVATION("china-customs-turnovr",2025)', "#N/A", [/Did you mean "china-customs-turnover"/]],
  ['=AZCN.HISTORY("gdp-azerbaijan","2019-03")', "#N/A", [/by year and has no 2019-03/]],
  ["=AZCN.FINANCE(2022)", "#N/A", [/covers 2000 to 2021, not 2022/]],
  ['=AZCN.FIGURE("huawei-seeds-participants")', "#N/A", [/the source gives no number/]],
  ['=AZCN.FIGURE("aiib-capital","colour")', "#VALUE!", [/"colour"/, /value/]],
  ['=AZCN.LOAN("TANPA")', "#N/A", [/"TANAP"/, /Try =AZCN\.LIST\("loans"\)/]],
  ['=AZCN.DATA("laons")', "#N/A", [/"laons"/, /loans/i]],
  ['=AZCN.DATA("loans",FALSE,"year",">2100")', "#N/A", [/No row of the table loans matches/, />2100/]],
  ['=AZCN.DATA("loans",,"lendr","AIIB")', "#VALUE!", [/"lendr"/, /"lender"/i]],
  ['=AZCN.DATA("loans",,"lender")', "#VALUE!", [/has no criterion/]],
  ['=AZCN.DATA("loans",,,"AIIB")', "#VALUE!", [/has no column/]],
  ['=AZCN.TOTAL("memoranda")', "#VALUE!", [/no column that may be summed/, /"loans"/]],
  ['=AZCN.SOURCE("aiib-tanap-loan","mla9")', "#VALUE!", [/"mla9"/, /short, APA, BibTeX, URL or RIS/]],
  ['=AZCN.INDICATOR("Azerbaijan","height",2019)', "#VALUE!", [/GDP, population, inflation/]],
  ['=AZCN.INDICATOR("China","consumer prices",2019)', "#N/A", [/consumer prices/]],
  ['=AZCN.EXCHANGE(1,"EUR","USD",2019)', "#VALUE!", [/USD, AZN or CNY/]],
  ['=AZCN.EXCHANGE("ten","CNY","USD",2019)', "#VALUE!", [/a number, and "ten" is not/]],
  ['=AZCN.EXCHANGE(1,"CNY","USD",1950)', "#N/A", [/1950/]],
  ["=AZCN.REAL(1,1950)", "#N/A", [/1950/]],
  ['=AZCN.COMPARE("us-cpi")', "#N/A", [/a series by year/]],
  ['=AZCN.FACTS("zzzzqqq")', "#N/A", [/zzzzqqq/, /Try =AZCN\./]],
  ['=AZCN.FACTS("TANAP",0)', "#VALUE!", [/a whole number from 1, and 0 is not/]],
  ['=AZCN.EDITION("colour")', "#VALUE!", [/version/, /licence/]],
  ['=AZCN.LIST("laons")', "#N/A", [/loans/i]],
];

test("whatever is promised to be an error is one, and its sentence is tested below", () => {
  const errors = examples.filter(([, value]) => value === "#N/A").map(([formula]) => formula);
  expect(refused.filter(([, code]) => code === "#N/A").map(([formula]) => formula)).toEqual(
    expect.arrayContaining(errors),
  );
});

test.each(refused)("%s is refused", (formula, code, says) => {
  const refusal = refusalOf(() => called(formula));
  expect(refusal.code).toBe(code);
  for (const words of says) expect(refusal.message).toMatch(words);
});

test("the years of official finance add up to 1.237 billion within a million", () => {
  const years = Array.from({ length: 22 }, (_, index) => [2000 + index]);
  const sum = finance(years)
    .flat()
    .reduce((all: number, value) => all + (value as number), 0);
  expect(Math.abs(sum - 1.237e9)).toBeLessThan(1e6);
});

test("a contradicted figure says so wherever it is asked about", () => {
  const id = [["aiib-azerbaijan-share-amount"]];
  expect(single(verdict(id))).toMatch(/^contradicted: .*\$254\.1 million/);
  expect(single(caveat(id))).toMatch(/^Contradicted: .*\$254\.1 million/);
  expect(single(verdict([["us-cpi"]]))).toMatch(/^not checked/);
});

test("COMPARE puts the sources side by side, the preferred one first and with its reason", () => {
  const [headers, ...rows] = compare("china-investment-in-azerbaijan");
  expect(rows.length).toBeGreaterThanOrEqual(4);
  const [rank, reason] = [headers!.indexOf("rank"), headers!.indexOf("reason")];
  expect(rows.map((row) => row[rank] === "preferred")).toEqual(rows.map((_, index) => index === 0));
  expect(rows[0]![reason]).not.toBe("");
});

test("COVERAGE says what a total rests on and what it leaves out", () => {
  expect(coverage("loans", ["lender", "AIIB"])).toBe(
    "3 of 3 rows of loans state an amount; the total adds 3.",
  );
  expect(coverage("projects")).toMatch(
    /^\d+ of \d+ rows of projects state an amount; the total adds \d+\. .*No amount: /,
  );
  expect(coverage("loans", ["year", ">2100"])).toBe("No row of loans matches.");
});

test("a range is answered in its shape, each cell with its own answer or error", () => {
  const answers = loan([
    ["TANAP", "", null],
    ["no such loan", new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable), 5],
  ]);
  expect(answers[0]).toEqual([600000000, "", ""]);
  expect(answers[1]!.map((cell) => (cell as CustomFunctions.Error).code)).toEqual([
    "#N/A",
    "#N/A",
    "#VALUE!",
  ]);
  expect(trade([[2018], [2019]], "exports").map((row) => row.length)).toEqual([1, 1]);
});

test("a blank cell, a ragged range and an empty one are answered in a rectangle", () => {
  expect(loan([[null]])).toEqual([[""]]);
  expect(loan([["TANAP"], ["TANAP", "TANAP"]])).toEqual([
    [600000000, ""],
    [600000000, 600000000],
  ]);
  expect(loan([])).toEqual([[""]]);
});

test("ranges of one shape go pair by pair, options too, and a single value goes with each cell", () => {
  const rate = (year: number) => single(exchange([[1]], "USD", "AZN", [[year]]));
  expect(exchange([[1], [1]], "USD", "AZN", [[2015], [2019]])).toEqual([[rate(2015)], [rate(2019)]]);
  expect(exchange([[1]], "USD", "AZN", [[2015, 2019]])).toEqual([[rate(2015), rate(2019)]]);
  expect(real([[5], [5]], [[2024], [2010]])[0]).toEqual([5]);
  expect(real([[5], [5]], [[2024], [2010]])[1]).toEqual(real([[5]], [[2010]])[0]);
  const flows = [["exports", "imports"]] as unknown as string;
  expect(trade([[2019]], flows)).toEqual([
    [...trade([[2019]], "exports")[0]!, ...trade([[2019]], "imports")[0]!],
  ]);
});

test("ranges of different shapes are refused by name", () => {
  const { code, message } = refusalOf(() => exchange([[1], [2], [3]], "USD", "AZN", [[2015, 2019]]));
  expect(code).toBe("#VALUE!");
  expect(message).toMatch(/amount 3 × 1, year 1 × 2/);
});

test("an empty cell may arrive as null, an empty text or 0", () => {
  for (const empty of [null, undefined, "", 0]) {
    expect(trade([[2019], [empty]])).toEqual([[2183755200], [""]]);
    expect(loan([["TANAP"], [empty]])).toEqual([[600000000], [""]]);
    expect(investment("China", empty, empty as string)).toBe(800000000);
    expect(data("loans", empty)).toEqual(data("loans"));
    expect(agreements(empty, empty as string)).toEqual(agreements());
    expect(total("loans", [empty, empty])).toBe(total("loans"));
  }
  expect(exchange([[0], [null]], "USD", "AZN", [[2019]])).toEqual([[0], [""]]);
});

test("data types give their plain value", () => {
  const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 2019, numberFormat: "0" };
  expect(single(trade([[formatted]]))).toBe(2183755200);
  expect(
    refusalOf(() =>
      trade([[{ type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" }]]),
    ),
  ).toMatchObject({ code: "#N/A" });
});

test("a data type without a plain value is refused as such", () => {
  const image = {
    type: "WebImage",
    address: "https://localhost/a.png",
    basicType: "Error",
    basicValue: "#VALUE!",
  };
  expect(refusalOf(() => loan([[image]]))).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("data type"),
  });
});

test("LIST gives keys that the functions take", () => {
  const [, ...keys] = list("loans");
  expect(loan(keys.map(([id]) => [id])).every(([amount]) => typeof amount === "number")).toBe(true);
  const [, ...names] = list();
  for (const [table, , rows] of names) expect(data(table as string, false)).toHaveLength(rows as number);
});

test("TIMELINE runs in order of time and keeps within its years", () => {
  const [headers, ...rows] = timeline(2015, 2016);
  const dates = rows.map((row) => String(row[headers!.indexOf("date")]));
  expect(dates).toEqual([...dates].sort());
  expect(dates.every((date) => /^201[56]/.test(date))).toBe(true);
  expect(
    timeline(2015, 2019, "memorandum")
      .slice(1)
      .every((row) => row[headers!.indexOf("kind")] === "memorandum"),
  ).toBe(true);
});

describe("CARD", () => {
  const withCards = (supported: boolean) => {
    const isSetSupported = (set: string, version: string) =>
      supported && set === "CustomFunctionsRuntime" && version === "1.4";
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  };
  afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

  test("is the plain value where Excel shows no cards", () => {
    expect(card("china-investment-in-azerbaijan")).toBe(800000000);
    withCards(false);
    expect(card("china-investment-in-azerbaijan")).toBe(800000000);
    expect(card("visit-aliyev-china-2019")).toMatch(/2019|visit/i);
  });

  test("is an entity with value, bounds, verdict, the other sources' values and the source", () => {
    withCards(true);
    const { type, text, properties } = card("china-investment-in-azerbaijan");
    expect([type, text]).toEqual(["Entity", single(figure([["china-investment-in-azerbaijan"]], "label"))]);
    expect(properties).toMatchObject({
      Value: { type: "Double", basicValue: 800000000 },
      Qualifier: { type: "String", basicValue: "over" },
      Low: { type: "Double", basicValue: 800000000 },
      Verdict: { basicValue: expect.stringMatching(/^confirmed/) },
      Source: { basicValue: expect.stringContaining("paragraph 4") },
      Id: { basicValue: "china-investment-in-azerbaijan" },
    });
    expect(
      Object.keys(properties).filter((name) => name.startsWith("Other value")).length,
    ).toBeGreaterThanOrEqual(3);
    expect(source([[{ type, text, properties, basicType: "Error", basicValue: "#VALUE!" }]])).toEqual(
      source([["china-investment-in-azerbaijan"]]),
    );
    for (const property of Object.values(properties))
      expect(property).toEqual({
        type: expect.stringMatching(/^(String|Double)$/),
        basicValue: expect.anything(),
      });
  });
});
