// A figure in words says what its number says: short where that loses no digit, in the user's language.
import { dataset } from "../../src/dataset/current";
import type { Language } from "../../src/dataset/language";
import { amountText, figureText } from "../../src/taskpane/shared/figure-text";
import { az } from "../../src/taskpane/messages/az";
import { en } from "../../src/taskpane/messages/en";
import { zh } from "../../src/taskpane/messages/zh";

const WORDS = { en: en.figures, az: az.figures, zh: zh.figures };
const LANGUAGES = Object.keys(WORDS) as Language[];

test.each([
  [
    { value: 800_000_000, qualifier: "over" },
    "over $800 million",
    "800 milyon ABŞ dollarından çox",
    "超过8亿美元",
  ],
  [{ value: 254_100_000, qualifier: "exact" }, "$254.1 million", "254,1 milyon ABŞ dolları", "2.541亿美元"],
  [{ value: 2_183_755_200 }, "$2,183,755,200", "2.183.755.200 ABŞ dolları", "2,183,755,200美元"],
  [
    { value: 1_700_000_000, qualifier: "about" },
    "about $1.7 billion",
    "təxminən 1,7 milyard ABŞ dolları",
    "约17亿美元",
  ],
  [
    { value: 42, qualifier: "rounded" },
    "$42 (rounded)",
    "42 ABŞ dolları (yuvarlaqlaşdırılmış)",
    "42美元（四舍五入）",
  ],
])("%j", (figure, ...texts) => {
  expect(LANGUAGES.map((language) => figureText(figure, "USD", language, WORDS[language]))).toEqual(texts);
});

test("a figure without a number says how many in words", () => {
  const figure = { qualifier: "dozens" };
  expect(LANGUAGES.map((language) => figureText(figure, "companies", language, WORDS[language]))).toEqual([
    "dozens of companies",
    "onlarla şirkət",
    "数十家企业",
  ]);
});

test("what lies over a number takes the Azerbaijani ending of its last word", () => {
  const over = (unit: string) =>
    figureText({ value: 12, qualifier: "over" }, unit as "persons", "az", WORDS.az);
  expect(["persons", "percent", "TEU", "tonnes", "USD-2021", "MW", "years", "vehicles"].map(over)).toEqual([
    "12 nəfərdən çox",
    "12%-dən çox",
    "12 TEU-dan çox",
    "12 tondan çox",
    "12 ABŞ dollarından (2021-ci ilin sabit qiymətləri ilə) çox",
    "12 meqavatdan çox",
    "12 ildən çox",
    "12 avtomobildən çox",
  ]);
});

const SCALES: Record<string, number> = {
  million: 1e6,
  billion: 1e9,
  milyon: 1e6,
  milyard: 1e9,
  万: 1e4,
  亿: 1e8,
};

/** The number that a text shows, its scale included. */
const numberIn = (text: string, language: Language): number => {
  const [, digits = "", scale = ""] = /([\d.,]+)\s?(million|billion|milyon|milyard|万|亿)?/.exec(text) ?? [];
  const [thousands, decimal] = language === "az" ? [".", ","] : [",", "."];
  return Number(digits.replaceAll(thousands, "").replace(decimal, ".")) * (SCALES[scale] ?? 1);
};

test("no digit of any sum of money is lost by it", () => {
  const sums = dataset.entries.flatMap(({ observations, row: { unit } }) =>
    unit === "USD" ? observations.flatMap(({ value }) => value ?? []) : [],
  );
  expect(sums.length).toBeGreaterThan(30);
  for (const language of LANGUAGES) {
    const shown = sums.map((sum) => numberIn(amountText(sum, "USD", language, WORDS[language]), language));
    expect(shown.map(Math.round)).toEqual(sums.map(Math.round));
  }
});
