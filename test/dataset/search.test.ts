// Owns the ranked search: exact ids first, names before what is said about them, in three languages.
import { dataset } from "../../src/dataset/current";
import { readQuestion } from "../../src/dataset/question";
import { factRows, factsAbout, search } from "../../src/dataset/search";
import digest from "../data/research.json";

const first = (text: string): string | undefined => search(dataset, text, 5)[0]?.id;

test("each fact of the founding article is the first hit for its id", () => {
  const ids = Object.keys(digest.facts);
  expect(ids.filter((id) => first(id) !== id)).toEqual([]);
});

test("so is every other record and series, by its id and by its label in each language", () => {
  for (const { id, row } of [...dataset.entries, ...dataset.series]) {
    expect([id, first(id.toUpperCase().replaceAll("-", " "))]).toEqual([id, id]);
    for (const label of [row.label_en, row.label_az, row.label_zh])
      expect([label, first(label)]).toEqual([label, id]);
  }
});

test.each([
  ["tyre plant", "brf2-tyre-plant-sumgayit"],
  ["TANAP loan", "aiib-tanap-loan"],
  ["investment of China in Azerbaijan", "china-investment-in-azerbaijan"],
  ["Çin şirkətləri", "chinese-companies-in-azerbaijan"],
  ["investments", "china-investment-in-azerbaijan"],
])("%s finds %s", (text, id) => {
  expect(search(dataset, text, 5).map((hit) => hit.id)).toContain(id);
});

test.each([
  ["əməkdaşlığa", "belt-and-road-plan-2025"],
  ["sazişlərdən", "visa-exemption-agreement-2025"],
  ["Azərbaycanla ticarətin", "trade-azerbaijan-turnover"],
  ["şirkətlərinin sayı", "chinese-companies-in-azerbaijan"],
])("an Azerbaijani word is found with other endings than it is typed with: %s", (text, id) => {
  expect(search(dataset, text, 20).map((hit) => hit.id)).toContain(id);
});

test.each([
  ["阿塞拜疆贸易", "trade-azerbaijan-turnover"],
  ["中国投资阿塞拜疆", "china-investment-in-azerbaijan"],
  ["AIIB贷款", "aiib-tanap-loan"],
  ["阿塞拜疆的中资企业", "chinese-companies-in-azerbaijan"],
])("Chinese is found without a space between its words: %s", (text, id) => {
  expect(search(dataset, text, 20).map((hit) => hit.id)).toContain(id);
});

test("a Chinese label with both words comes before any with one of them", () => {
  const labels = search(dataset, "阿塞拜疆贷款", 200).map(({ row }) => row.label_zh);
  const hasBoth = labels.map((label) => label.includes("阿塞拜疆") && label.includes("贷款"));
  expect(hasBoth).toContain(false);
  expect(hasBoth.indexOf(true)).toBe(0);
});

test("the limit holds, hits are distinct, and the same search gives the same hits", () => {
  const hits = search(dataset, "China", 7).map(({ id }) => id);
  expect([hits.length, new Set(hits).size]).toEqual([7, 7]);
  expect(search(dataset, "China", 7).map(({ id }) => id)).toEqual(hits);
  expect(search(dataset, "china", 3).map(({ id }) => id)).toEqual(hits.slice(0, 3));
});

test("punctuation alone and nonsense find nothing, and are refused with a formula", () => {
  for (const text of ["", "  ", "---", "?!", "zzzzqqqq"]) {
    expect(search(dataset, text, 5)).toEqual([]);
    expect(() => factsAbout(dataset, text, 5)).toThrow(/Try =AZCN\./);
  }
});

test("a hit is shown with its id first, its value, verdict and source", () => {
  const [headers, row] = factRows(dataset, factsAbout(dataset, "china-investment-in-azerbaijan", 1));
  expect(Object.fromEntries(headers!.map((header, index) => [header, row![index]]))).toMatchObject({
    id: "china-investment-in-azerbaijan",
    value: 800000000,
    qualifier: "over",
    unit: "USD",
    verdict: "confirmed",
    source: "Aze.Media (2022), paragraph 4",
  });
});

test("a hit whose value is of a quarter says the quarter, and one of a series the value of the year asked for", () => {
  const [, flow] = factRows(dataset, factsAbout(dataset, "china-investment-flow-in-azerbaijan", 1));
  expect(flow!.slice(2, 4)).toEqual(["2025-Q1", 7400000]);
  const [, loan] = factRows(dataset, factsAbout(dataset, "aiib-tanap-loan", 1));
  expect(loan![2]).toBe("2016-12-21");
  const [, trade] = factRows(dataset, factsAbout(dataset, "trade turnover 2025", 1));
  expect(trade!.slice(0, 4)).toEqual([
    "trade-announced-turnover",
    "Azerbaijan's trade turnover with China, as announced",
    2025,
    4870000000,
  ]);
  const [, whole] = factRows(dataset, factsAbout(dataset, "trade-announced-turnover", 1));
  expect(whole!.slice(2, 4)).toEqual(["2021–2025", ""]);
});

test.each([
  ["821 million", "8.21亿", "821 mln", "0.821 bn", "821 milyon dollar", "$821,000,000", "821m"],
  ["1.7 billion", "17亿", "1,7 milyard", "1700 million", "$1.7bn"],
])("an amount is the same amount however it is written: %s", (...spelled) => {
  const firsts = spelled.map(first);
  expect(new Set(firsts).size).toBe(1);
  expect(firsts[0]).toBeDefined();
});

test("an amount that nothing has leaves the words to be found, and alone finds nothing", () => {
  expect(first("loan of 123456 million for TANAP")).toBe("aiib-tanap-loan");
  expect(search(dataset, "123456 million", 5)).toEqual([]);
});

test("where nothing fits, the refusal says what can be asked for", () => {
  expect(() => factsAbout(dataset, "zzzzqqqq", 5)).toThrow(
    'Nothing in the dataset fits "zzzzqqqq". Ask for a thing, an amount or a year, such as "trade 2019", "800 million" or "TANAP loan".',
  );
});

test("one slip of the pen is understood, and no more", () => {
  expect(
    ["invetsment", "investmnt", "railwey", "memorandm", "koronavirsu"].map(
      (typed) => first(typed) !== undefined,
    ),
  ).toEqual(Array(5).fill(true));
  // Iran is no train.
  expect(search(dataset, "Iran", 5).map(({ id }) => id)).toEqual(["main-partner-iran"]);
});

test("what is pasted by mistake is not searched to its end", () => {
  const text = "TANAP loan " + "word ".repeat(6500);
  expect(readQuestion(text).words.length).toBeLessThanOrEqual(40);
  expect(readQuestion("字".repeat(32_767)).words.length).toBeLessThanOrEqual(40);
  expect(first(text)).toBe("aiib-tanap-loan");
});
