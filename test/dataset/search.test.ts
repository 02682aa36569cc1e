// Owns the ranked search: exact ids first, names before what is said about them, in three languages.
import { dataset } from "../../src/dataset/current";
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
