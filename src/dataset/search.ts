// Owns the ranked search over every record and series.
import { referenceOf, shortCitation } from "./citation";
import { type Dataset, isEntry, readingOf, type Subject } from "./dataset";
import type { Cell } from "./field";
import { fold } from "./fold";
import { labelIn } from "./language";
import { namesOf } from "./names";
import { once } from "./once";
import { notFound } from "./refusal";

interface Indexed {
  readonly subject: Subject;
  readonly id: string;
  readonly names: readonly string[];
}

/** Where a word stands, by the numbers of the subjects: in their names, and in what else is said of them. */
interface Places {
  readonly stem: string;
  readonly inNames: number[];
  readonly inText: number[];
}

interface Index {
  readonly subjects: readonly Indexed[];
  /** Every distinct word, so that a search looks at each once, however many subjects hold it. */
  readonly words: ReadonlyMap<string, Places>;
}

const words = (text: string): string[] =>
  text
    .split(/[\s\p{Pd}\p{P}]+/u)
    .map(fold)
    .filter(Boolean);

// In Azerbaijani the plural, whose it is and the case, in this order and as folding leaves them.
const ENDING = /(?<=...)(?:l[ae]r)?(?:s?[iu]?(?:[ny]?[iu]n?|n?d[ae]n?|[ny]?[ae]|l[ae]))?$/;

/** A word without its endings, and without a last sound that may be theirs or softened by them; so the English s goes too. */
const stemOf = (word: string): string => word.replace(ENDING, "").replace(/(?<=.{4})[gknqsy]$/, "");

/** What a word is looked for by: Chinese, which knows no spaces, by every two neighbouring characters. */
const piecesOf = (word: string): string[] =>
  word
    .match(/\p{sc=Han}+|\P{sc=Han}+/gu)!
    .flatMap((run) =>
      /\p{sc=Han}{3}/u.test(run) ? [...run].slice(1).map((character, at) => run[at]! + character) : run,
    );

/** What is said of a subject beside its names. */
const textsOf = (dataset: Dataset, subject: Subject): readonly (string | undefined)[] =>
  isEntry(subject)
    ? [
        subject.row.kind,
        subject.row.sector,
        subject.row.place,
        subject.row.date,
        ...(subject.row.parties ?? []).flatMap((id) => namesOf(dataset.partiesById.get(id)!)),
        subject.row.note,
      ]
    : [subject.row.subject, subject.row.unit, subject.row.note];

const indexOf = once((dataset: Dataset): Index => {
  const all: readonly Subject[] = [...dataset.entries, ...dataset.series];
  const places = new Map<string, Places>();
  const note = (texts: readonly (string | undefined)[], kind: "inNames" | "inText", number: number) => {
    for (const word of new Set(texts.flatMap((text) => words(text ?? "")))) {
      const known = places.get(word) ?? { stem: stemOf(word), inNames: [], inText: [] };
      places.set(word, known);
      known[kind].push(number);
    }
  };
  const subjects = all.map((subject, number): Indexed => {
    const names = namesOf(subject.row);
    note(names, "inNames", number);
    note(textsOf(dataset, subject), "inText", number);
    return { subject, id: fold(subject.id), names: names.map(fold) };
  });
  return { subjects, words: places };
});

/**
 * How well one word of the search fits each subject: as a name's word, at its start, within it, with other endings,
 * or in the text about it.
 */
const wordScores = ({ subjects, words: places }: Index, part: string): Uint8Array => {
  const scores = new Uint8Array(subjects.length);
  const raise = (numbers: readonly number[], points: number) => {
    for (const number of numbers) if (scores[number]! < points) scores[number] = points;
  };
  const stem = stemOf(part);
  for (const [word, { stem: own, inNames, inText }] of places) {
    const at = word.indexOf(part);
    if (at < 0 && own !== stem) continue;
    raise(inNames, at < 0 ? 3 : at > 0 ? 4 : word.length === part.length ? 8 : 6);
    raise(inText, at === 0 ? 2 : 1);
  }
  return scores;
};

/** The records and series that fit the text, best first; an exact id is always the first. */
export const search = (dataset: Dataset, text: string, limit: number): Subject[] => {
  const index = indexOf(dataset);
  const whole = fold(text);
  const parts = words(text)
    .flatMap(piecesOf)
    .map((piece) => wordScores(index, piece));
  if (parts.length === 0) return [];
  const score = ({ id, names }: Indexed, number: number): number => {
    if (id === whole) return 1e6;
    const exact = names.includes(whole) ? 1000 : 0;
    let [sum, missing] = [0, 0];
    for (const scores of parts) {
      sum += scores[number]!;
      if (scores[number] === 0) missing += 1;
    }
    // A record that lacks one of the words still counts when it has most of them, but never before one that has all.
    return exact === 0 && missing > parts.length / 2 ? 0 : exact + sum / (1 + 4 * missing);
  };
  // The sort is stable: equal hits stay in the dataset's own order.
  return index.subjects
    .map((item, number) => ({ subject: item.subject, score: score(item, number) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ subject }) => subject);
};

/** What the search finds. Refuses a text that nothing fits. */
export const factsAbout = (dataset: Dataset, text: string, limit: number): Subject[] => {
  const hits = search(dataset, text, limit);
  if (hits.length > 0) return hits;
  throw notFound("fact", text, dataset.subjects.near(text), '=AZCN.FACTS("railway")');
};

/** Records and series as rows with headers, the id first. */
export const factRows = (dataset: Dataset, subjects: readonly Subject[]): Cell[][] => [
  ["id", "fact", "date", "value", "qualifier", "unit", "verdict", "source"],
  ...subjects.map((subject): Cell[] => {
    const entry = isEntry(subject) ? subject : undefined;
    const years = isEntry(subject) ? undefined : `${subject.row.from_year}–${subject.row.to_year}`;
    return [
      subject.id,
      labelIn("en", subject.row),
      entry?.row.date ?? entry?.preferred?.as_of ?? years ?? "",
      entry?.preferred?.value ?? "",
      entry?.preferred?.qualifier ?? "",
      subject.row.unit ?? "",
      entry ? (entry.verdict?.verdict ?? "not checked") : "",
      shortCitation(referenceOf(dataset, readingOf(subject))),
    ];
  }),
];
