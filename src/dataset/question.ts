// Owns what a question asks for: its words without those that name nothing, and the amounts and years in it.
import { fold } from "./fold";

export interface Question {
  /** Folded, each once, in the question's order; Chinese, which knows no spaces, by every two neighbouring characters. */
  readonly words: readonly string[];
  readonly amounts: readonly number[];
  readonly years: readonly number[];
}

// Nobody's question is longer; what is pasted by mistake is not searched for to its end.
const longest = 600;
const mostWords = 40;

const nothing = new Set(
  (
    "a an and are as at be been by did do does for from give given gave get has have how in into is it its many me much of on or " +
    "show tell than that the their there this to total was were what when where which who why will with amount number million " +
    "billion thousand dollar dollars usd year " +
    "nə qədər qədərdir neçə neçədir var varmı və ilə üçün bu hansı haqqında harada kim edib olub olunub qoyub nədir vaxt idi ildə ilində " +
    "cu ci cü cı il milyon milyard min dollar manatla məbləğ " +
    "多少 什么 时候 哪些 几个 美元 我们 请问 如何 是否"
  )
    .split(" ")
    .map(fold),
);

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  min: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  milyon: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  milyard: 1e9,
  mlrd: 1e9,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
};

const amount =
  /(?<![\p{L}\d.,-])[$¥₼€]?\s?(\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(?:\s?(thousand|millions?|billions?|milyon|milyard|mln|mlrd|min|mn|bn|[km])(?!\p{L})|\s?(万亿|万|亿))?/giu;

/** Every two neighbouring characters of a run of Chinese, split at particles; any other word as it is. */
export const piecesOf = (word: string): string[] =>
  (
    word
      .replace(/(?<=\p{sc=Han})[在的了与和](?=\p{sc=Han})|[了吗呢]$/gu, " ")
      .match(/\p{sc=Han}+|[^\p{sc=Han} ]+/gu) ?? []
  ).flatMap((run) => {
    const characters = [...run];
    return /\p{sc=Han}{3}/u.test(run)
      ? characters.slice(1).map((character, at) => characters[at]! + character)
      : run;
  });

export const wordsOf = (text: string): string[] =>
  text
    .split(/[\s\p{Pd}\p{P}\p{S}]+/u)
    .map(fold)
    .filter(Boolean);

export const readQuestion = (text: string): Question => {
  const amounts: number[] = [];
  const years: number[] = [];
  const rest = text
    .slice(0, longest)
    .normalize("NFKC")
    .replace(amount, (whole: string, digits: string, word: string | undefined, han: string | undefined) => {
      const scale = scales[(word ?? han ?? "").toLowerCase()];
      const plain = Number(digits.replace(/[, ](?=\d{3}(?!\d))/g, "").replace(",", "."));
      if (scale === undefined && /^(19|20)\d\d$/.test(digits)) years.push(Number(digits));
      else if (scale !== undefined || plain >= 1e4) amounts.push(plain * (scale ?? 1));
      else return whole;
      return " ";
    });
  const words = [...new Set(wordsOf(rest).flatMap(piecesOf))].filter((word) => !nothing.has(word));
  return { words: words.slice(0, mostWords), amounts, years };
};
