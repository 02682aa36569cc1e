// Owns the ranked search over every record and series.
import { shortCitation, subjectReference } from "./citation";
import { type Dataset, isEntry, type Subject } from "./dataset";
import type { Cell } from "./field";
import { fold } from "./fold";
import { type Language, labelIn } from "./language";
import { namesOf } from "./names";
import { notFound } from "./refusal";

interface Indexed {
  readonly subject: Subject;
  readonly id: string;
  readonly names: readonly string[];
  /** Names word by word, and what else is said of it. */
  readonly words: string;
  readonly text: string;
}

/** The folded words of a text, each after a space. */
const words = (text: string): string =>
  text
    .split(/[\s\p{Pd}\p{P}]+/u)
    .map((word) => ` ${fold(word)}`)
    .join("");

const indexed = (dataset: Dataset): readonly Indexed[] =>
  dataset.index("search", () =>
    [...dataset.entries, ...dataset.series].map((subject): Indexed => {
      const names = namesOf(subject.row);
      const parties = isEntry(subject)
        ? (subject.row.parties ?? []).flatMap((id) => namesOf(dataset.partiesById.get(id)!))
        : [];
      const others = isEntry(subject)
        ? [subject.row.kind, subject.row.sector, subject.row.place, subject.row.date, ...parties]
        : [subject.row.subject, subject.row.unit];
      return {
        subject,
        id: fold(subject.id),
        names: names.map(fold),
        words: names.map(words).join(""),
        text: `${others.map((other) => words(other ?? "")).join("")}${words(subject.row.note ?? "")}`,
      };
    }),
  );

/** How well one word of the search fits: at the start of a name's word, within one, or in the text about it. */
const wordScore = ({ words: own, text }: Indexed, word: string): number => {
  // Most records hold no such word, so that question comes first.
  if (own.includes(word)) {
    if (own.includes(` ${word} `) || own.endsWith(` ${word}`)) return 8;
    return own.includes(` ${word}`) ? 6 : 4;
  }
  if (!text.includes(word)) return 0;
  return text.includes(` ${word}`) ? 2 : 1;
};

const score = (item: Indexed, whole: string, parts: readonly string[]): number => {
  if (item.id === whole) return 1e6;
  const exact = item.names.includes(whole) ? 1000 : 0;
  const scores = parts.map((part) => wordScore(item, part));
  // A record that lacks one of the words still counts when it has most of them, but never before one that has all.
  const missing = scores.filter((one) => one === 0).length;
  if (exact === 0 && missing > parts.length / 2) return 0;
  const sum = scores.reduce((total, one) => total + one, 0);
  return exact + sum / (1 + 4 * missing);
};

/** The records and series that fit the text, best first; an exact id is always the first. */
export const search = (dataset: Dataset, text: string, limit: number): Subject[] => {
  const whole = fold(text);
  const parts = words(text).split(" ").filter(Boolean);
  const hits: { subject: Subject; score: number }[] = [];
  for (const item of indexed(dataset)) {
    const points = parts.length === 0 ? 0 : score(item, whole, parts);
    if (points > 0) hits.push({ subject: item.subject, score: points });
  }
  // The sort is stable: equal hits stay in the dataset's own order.
  return hits
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ subject }) => subject);
};

/** The search's hits as rows with headers, the id first. Refuses a text that nothing fits. */
export const factsAbout = (
  dataset: Dataset,
  text: string,
  limit: number,
  language: Language = "en",
): Cell[][] => {
  const hits = search(dataset, text, limit);
  if (hits.length === 0) throw notFound("fact", text, dataset.subjects.near(text), '=AZCN.FACTS("railway")');
  return [
    ["id", "fact", "date", "value", "qualifier", "unit", "verdict", "source"],
    ...hits.map((subject): Cell[] => {
      const entry = isEntry(subject) ? subject : undefined;
      const years = isEntry(subject) ? undefined : `${subject.row.from_year}–${subject.row.to_year}`;
      return [
        subject.id,
        labelIn(language, subject.row),
        entry?.row.date ?? entry?.preferred?.as_of ?? years ?? "",
        entry?.preferred?.value ?? "",
        entry?.preferred?.qualifier ?? "",
        subject.row.unit ?? "",
        entry ? (entry.verdict?.verdict ?? "not checked") : "",
        shortCitation(subjectReference(dataset, subject)),
      ];
    }),
  ];
};
