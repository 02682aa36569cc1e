// Owns the answers that were promised: the design's examples, and what each function has to be able to say.
import "../support/custom-functions";
import { card, caveat, compare, edition, facts, source, verdict } from "../../src/functions/evidence";
import { agreement, companies, figure, investment, loan } from "../../src/functions/lookup";
import { exchange, finance, indicator, real, trade } from "../../src/functions/series";
import { agreements, coverage, data, list, loans, timeline, total } from "../../src/functions/tables";
import { refusalOf, single } from "./outcome";

/** Each formula as a person types it, the call that Excel makes of it, and the answer. */
const answered: [string, () => unknown, unknown][] = [
  ['INVESTMENT("China")', () => investment("China"), 800000000],
  ['INVESTMENT("azerbaijan")', () => investment("azerbaijan"), 1700000000],
  ['INVESTMENT("China","latest")', () => investment("China", "latest"), 942300000],
  ['INVESTMENT("China",,"million")', () => investment("China", null, "million"), 800],
  ['INVESTMENT("China",2013)', () => investment("China", 2013), 700000000],
  ['INVESTMENT("China","2024")', () => investment("China", "2024"), 800000000],
  ['INVESTMENT("Azerbaijan",2025)', () => investment("Azerbaijan", 2025), 2100000000],
  ['INVESTMENT("中国")', () => investment("中国"), 800000000],
  ['INVESTMENT("Çin")', () => investment("Çin"), 800000000],
  ['INVESTMENT("ÇİN")', () => investment("ÇİN"), 800000000],
  ['INVESTMENT("çin")', () => investment("çin"), 800000000],
  ['INVESTMENT("AZƏRBAYCAN")', () => investment("AZƏRBAYCAN"), 1700000000],
  ["COMPANIES()", () => companies(), 120],
  ['COMPANIES("latest")', () => companies("latest"), 375],
  // The count of 31 by other statistics never stands in for the count of 80.
  ["COMPANIES(2016)", () => companies(2016), 80],
  ['LOAN("TANAP")', () => single(loan([["TANAP"]])), 600000000],
  [
    'LOAN("TANAP","lender")',
    () => single(loan([["TANAP"]], "lender")),
    "Asian Infrastructure Investment Bank",
  ],
  [
    'FIGURE("aiib-azerbaijan-share-amount")',
    () => single(figure([["aiib-azerbaijan-share-amount"]])),
    254100000,
  ],
  [
    'FIGURE("aiib-azerbaijan-share-amount","stated")',
    () => single(figure([["aiib-azerbaijan-share-amount"]], "stated")),
    245100000,
  ],
  [
    'AGREEMENT("huawei-ada-mddt-mou","date")',
    () => single(agreement([["huawei-ada-mddt-mou"]], "date")),
    "2021-12-08",
  ],
  ["TRADE(2019)", () => single(trade([[2019]])), 2183755200],
  ['TRADE(2019,"turnover","China")', () => single(trade([[2019]], "turnover", "China")), 1477191240],
  ['TRADE(2024,,"announced")', () => single(trade([[2024]], undefined, "announced")), 3744000000],
  ['TRADE("2019",,,"million")', () => single(trade([["2019"]], "", "", "million")), 2183.7552],
  ["FINANCE(2015)", () => single(finance([[2015]])), 625691076],
  ["FINANCE(2003)", () => single(finance([[2003]])), 0],
  [
    'INDICATOR("Azerbaijan","population",2024)',
    () => single(indicator("Azerbaijan", "population", [[2024]])),
    10202830,
  ],
  ['EXCHANGE(7.1875,"CNY","USD",2025)', () => single(exchange([[7.1875]], "CNY", "USD", [[2025]])), 1],
  ['EXCHANGE(100,"USD","$",1800)', () => single(exchange([[100]], "USD", "$", [[1800]])), 100],
  ["REAL(5,2024)", () => single(real([[5]], [[2024]])), 5],
  ['TOTAL("loans","lender","AIIB")', () => total("loans", ["lender", "AIIB"]), 860000000],
  ['TOTAL("loans","year",">2100")', () => total("loans", ["year", ">2100"]), 0],
  ['ROWS(DATA("loans",FALSE,"lender","AIIB"))', () => data("loans", false, ["lender", "AIIB"]).length, 3],
  ['ROWS(DATA("loans",,"lender","亚投行"))', () => data("loans", null, ["lender", "亚投行"]).length, 4],
  [
    "ROWS(AGREEMENTS(2025))",
    () => agreements(2025).length,
    data("agreements", true, ["year", "=2025"]).length,
  ],
  ['ROWS(LOANS("AIIB",2016))', () => loans("AIIB", 2016).length, 2],
  [
    'SOURCE("china-investment-in-azerbaijan",,"latest")',
    () => single(source([["china-investment-in-azerbaijan"]], "", [["latest"]])),
    "Trend (25 September 2025)",
  ],
  ['EDITION("licence")', () => edition("licence") !== "", true],
];

test.each(answered)("=AZCN.%s", (_formula, call, answer) => {
  expect(call()).toEqual(answer);
});

/** What is refused, with what error, and what the sentence has to name. */
const refused: [string, () => unknown, "#N/A" | "#VALUE!", RegExp[]][] = [
  ['INVESTMENT("Chnia")', () => investment("Chnia"), "#N/A", [/"Chnia"/, /"China"/, /Try =AZCN\./]],
  ['INVESTMENT("China",1999)', () => investment("China", 1999), "#N/A", [/1999/, /2013/, /Try =AZCN\./]],
  [
    'INVESTMENT("China",,"tonnes")',
    () => investment("China", null, "tonnes"),
    "#VALUE!",
    [/"tonnes"/, /dollars, thousand, million or billion/],
  ],
  ["INVESTMENT(5)", () => investment(5 as unknown as string), "#VALUE!", [/a text, and 5 is not/]],
  ["INVESTMENT()", () => investment(""), "#VALUE!", [/investor is missing/, /Try =AZCN\.INVESTMENT/]],
  [
    "TRADE(2024)",
    () => trade([[2024]]),
    "#N/A",
    [/"announced"/, /=AZCN\.TRADE\(2024,"turnover","announced"\)/],
  ],
  [
    'TRADE(1993,"exports")',
    () => trade([[1993]], "exports"),
    "#N/A",
    [/exports/, /1993/, /missing from the source/],
  ],
  ["TRADE(1993)", () => trade([[1993]]), "#N/A", [/1993/, /exports.*missing from the source/]],
  [
    'TRADE(2022,"exports","announced")',
    () => trade([[2022]], "exports", "announced"),
    "#N/A",
    [/only the turnover is announced/],
  ],
  [
    'TRADE(2019,"tunrover")',
    () => trade([[2019]], "tunrover"),
    "#VALUE!",
    [/turnover, exports, imports or balance/],
  ],
  ["TRADE(2019.5)", () => trade([[2019.5]]), "#VALUE!", [/a year such as 2019/]],
  ["FINANCE(2022)", () => finance([[2022]]), "#N/A", [/covers 2000 to 2021, not 2022/]],
  [
    'FIGURE("huawei-seeds-participants")',
    () => figure([["huawei-seeds-participants"]]),
    "#N/A",
    [/the source gives no number/],
  ],
  [
    'FIGURE("aiib-capital","colour")',
    () => figure([["aiib-capital"]], "colour"),
    "#VALUE!",
    [/"colour"/, /value/],
  ],
  ['LOAN("TANPA")', () => loan([["TANPA"]]), "#N/A", [/"TANAP"/, /Try =AZCN\.LIST\("loans"\)/]],
  ['DATA("laons")', () => data("laons"), "#N/A", [/"laons"/, /loans/i]],
  [
    'DATA("loans",FALSE,"year",">2100")',
    () => data("loans", false, ["year", ">2100"]),
    "#N/A",
    [/No row of the table loans matches/, />2100/],
  ],
  [
    'DATA("loans",,"lendr","AIIB")',
    () => data("loans", null, ["lendr", "AIIB"]),
    "#VALUE!",
    [/"lendr"/, /"lender"/i],
  ],
  ['DATA("loans",,"lender")', () => data("loans", null, ["lender"]), "#VALUE!", [/has no criterion/]],
  ['DATA("loans",,,"AIIB")', () => data("loans", null, [null, "AIIB"]), "#VALUE!", [/has no column/]],
  ['TOTAL("memoranda")', () => total("memoranda"), "#VALUE!", [/no column that may be summed/, /"loans"/]],
  [
    'SOURCE("aiib-tanap-loan","mla9")',
    () => source([["aiib-tanap-loan"]], "mla9"),
    "#VALUE!",
    [/"mla9"/, /short, APA, BibTeX or URL/],
  ],
  [
    'INDICATOR("Azerbaijan","height",2019)',
    () => indicator("Azerbaijan", "height", [[2019]]),
    "#VALUE!",
    [/GDP, population, inflation/],
  ],
  [
    'INDICATOR("China","consumer prices",2019)',
    () => indicator("China", "consumer prices", [[2019]]),
    "#N/A",
    [/consumer prices/],
  ],
  [
    'EXCHANGE(1,"EUR","USD",2019)',
    () => exchange([[1]], "EUR", "USD", [[2019]]),
    "#VALUE!",
    [/USD, AZN or CNY/],
  ],
  [
    'EXCHANGE("ten","CNY","USD",2019)',
    () => exchange([["ten"]], "CNY", "USD", [[2019]]),
    "#VALUE!",
    [/a number, and "ten" is not/],
  ],
  ['EXCHANGE(1,"CNY","USD",1950)', () => exchange([[1]], "CNY", "USD", [[1950]]), "#N/A", [/1950/]],
  ["REAL(1,1950)", () => real([[1]], [[1950]]), "#N/A", [/1950/]],
  ['COMPARE("us-cpi")', () => compare("us-cpi"), "#N/A", [/a series by year/]],
  ['FACTS("zzzzqqq")', () => facts("zzzzqqq"), "#N/A", [/zzzzqqq/, /Try =AZCN\./]],
  ['FACTS("TANAP",0)', () => facts("TANAP", 0), "#VALUE!", [/a whole number from 1, and 0 is not/]],
  ['EDITION("colour")', () => edition("colour"), "#VALUE!", [/version/, /licence/]],
  ['LIST("laons")', () => list("laons"), "#N/A", [/loans/i]],
];

test.each(refused)("=AZCN.%s is refused", (_formula, call, code, says) => {
  const refusal = refusalOf(call);
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
  expect(coverage("loans")).toMatch(
    /^7 of 7 rows of loans state an amount; the total adds \d\. \d left out: .+ \(.+\)/,
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
