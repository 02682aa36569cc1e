// Owns the ranked search over every record and series.
import { referenceOf, shortCitation } from "./citation";
import {
  type Dataset,
  type Entry,
  isEntry,
  type Reading,
  readingOf,
  type Series,
  type Subject,
} from "./dataset";
import type { Cell } from "./cell";
import { isOnClaim, verdictOf } from "./evidence";
import { fold } from "./fold";
import { periodCell, periodsWithin } from "./frequency";
import { labelIn } from "./language";
import { isMistyped, Names, namesOf } from "./names";
import { isLevel, levelIn } from "./observation";
import { once } from "./once";
import { piecesOf, readQuestion, wordsOf } from "./question";
import { quoted, Refusal } from "./refusal";

/** A name, or all that is said beside the names, as the numbers of its words. */
type Words = readonly number[];

interface Indexed {
  readonly subject: Subject;
  readonly id: string;
  readonly folded: readonly string[];
  readonly names: readonly Words[];
  readonly text: Words;
  /** How much it is an answer: a value before a statement, a whole before its parts. */
  readonly standing: number;
}

interface Index {
  readonly subjects: readonly Indexed[];
  /** Every distinct word and its stem, so that a search looks at each once, however many subjects hold it. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Finds the words that a misspelt one is near. */
  readonly spellings: Names<string>;
  /** Words looked for before, each with what it fits. */
  readonly terms: Map<string, Term | undefined>;
  /** Other words for a word, by its stem: 贷款 for debt, Chinese for China. */
  readonly synonyms: ReadonlyMap<string, ReadonlySet<string>>;
}

// In Azerbaijani the plural, whose it is and the case, in this order and as folding leaves them.
const ENDING = /(?<=...)(?:l[ae]r)?(?:s?[iu]?(?:[ny]?[iu]n?|n?d[ae]n?|[ny]?[ae]|l[ae]))?$/;

/** A word without its endings, and without a last sound that may be theirs or softened by them; so the English s goes too. */
const stemOf = (word: string): string =>
  word
    .replace(/(?<=.{5})(?:ed|ing|ments?)$/, "")
    .replace(ENDING, "")
    .replace(/(?<=.{4})[gknqsy]$/, "");

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

const standingOf = (subject: Subject): number => {
  if (!isEntry(subject)) {
    const { flow = "turnover", class: ofClass = "total", reporter, country } = subject.row;
    const isWhole = flow === "turnover" && ofClass === "total";
    // What a country reports of itself is what the functions give where no other reporter is asked for.
    return 0.1 - (isWhole ? 0 : 0.03) - (reporter === undefined || reporter === country ? 0 : 0.03);
  }
  const { row, resource, preferred, observations } = subject;
  const part = row.parent === undefined ? 0 : 0.1;
  return (preferred ? 0.1 : 0) - part - (resource === "statements" ? 0.12 : 0) + 0.002 * observations.length;
};

const synonymsOf = (dataset: Dataset): Map<string, Set<string>> => {
  const synonyms = new Map<string, Set<string>>();
  const groups = [
    ...dataset.data.words.map(({ id, label_az, label_zh, aliases = [] }) => [
      id,
      label_az,
      label_zh,
      ...aliases,
    ]),
    ...dataset.data.parties.map(namesOf),
  ];
  for (const group of groups) {
    const words = group.flatMap((name) => {
      const pieces = wordsOf(name).flatMap(piecesOf);
      return pieces.length === 1 ? pieces : [];
    });
    for (const word of words) {
      const known = synonyms.get(stemOf(word)) ?? new Set();
      synonyms.set(stemOf(word), known);
      for (const other of words) if (other !== word) known.add(other);
    }
  }
  return synonyms;
};

const indexOf = once((dataset: Dataset): Index => {
  const numbers = new Map<string, number>();
  const numbered = (text: string): number[] =>
    wordsOf(text)
      .flatMap(piecesOf)
      .map((word) => {
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        return number;
      });
  const kinds = new Map(dataset.data.words.map((word) => [word.id, word]));
  const subjects = [...dataset.entries, ...dataset.series].map((subject): Indexed => {
    const names = namesOf(subject.row);
    const kind = isEntry(subject) ? kinds.get(subject.row.kind) : undefined;
    return {
      subject,
      id: fold(subject.id),
      folded: names.map(fold),
      names: [...names, ...(kind ? [kind.id, kind.label_az, kind.label_zh] : [])].map(numbered),
      text: [...new Set(textsOf(dataset, subject).flatMap((text) => numbered(text ?? "")))],
      standing: standingOf(subject),
    };
  });
  const words = [...numbers.keys()];
  const spellings = new Names(words, (word) => [word]);
  const stems = words.map(stemOf);
  return { subjects, words, stems, spellings, terms: new Map(), synonyms: synonymsOf(dataset) };
});

/** How well each word of the index is the word that is looked for: itself, with other endings, begun, within it. */
const fitOf = ({ words, stems, synonyms, spellings }: Index, asked: string): Float32Array | undefined => {
  const fits = new Float32Array(words.length);
  let found = false;
  const look = (wanted: string, worth: number): void => {
    const stem = stemOf(wanted);
    const isLong = wanted.length >= 4 || /\p{sc=Han}/u.test(wanted);
    for (const [number, word] of words.entries()) {
      const at = isLong || word.length >= wanted.length ? word.indexOf(wanted) : -1;
      const fit =
        word === wanted
          ? 1
          : stems[number] === stem
            ? 0.85
            : at === 0 && wanted.length >= 3
              ? 0.75
              : stem.length >= 4 && word.startsWith(stem)
                ? 0.6
                : at > 0 && isLong
                  ? 0.4
                  : 0;
      if (fit * worth > fits[number]!) fits[number] = fit * worth;
      if (fit > 0) found = true;
    }
  };
  look(asked, 1);
  for (const other of synonyms.get(stemOf(asked)) ?? []) look(other, 0.9);
  // Nobody mistypes a word this long; comparing it would only cost time.
  if (!found && asked.length >= 4 && asked.length <= 40)
    for (const near of spellings.near(asked)) if (isMistyped(asked, near)) look(near, 0.8);
  return found ? fits : undefined;
};

interface Term {
  readonly fits: Float32Array;
  /** How much the word tells: one that few names hold tells more. */
  readonly weight: number;
}

// As many as several questions have; what they fit takes some kilobytes a word.
const remembered = 100;

const termOf = (index: Index, word: string): Term | undefined => {
  if (index.terms.has(word)) return index.terms.get(word);
  const fits = fitOf(index, word);
  const holding = ({ names }: Indexed) => names.some((name) => name.some((one) => fits![one]! > 0));
  const term = fits && {
    fits,
    weight: Math.log(1 + index.subjects.length / (1 + index.subjects.filter(holding).length)),
  };
  if (index.terms.size >= remembered) index.terms.clear();
  index.terms.set(word, term);
  return term;
};

const best = (words: Words, fits: Float32Array): { fit: number; at: number } => {
  let [fit, at] = [0, -1];
  for (let index = 0; index < words.length; index += 1) {
    const own = fits[words[index]!]!;
    if (own > fit) [fit, at] = [own, index];
  }
  return { fit, at };
};

/** How well one name holds the words, and how much of it they are; the same order tells who invests in whom. */
const nameFit = (
  name: Words,
  terms: readonly Term[],
): { fits: number[]; extra: number; isWhole: boolean } => {
  const found = terms.map(({ fits }) => best(name, fits));
  const places = new Set(found.flatMap(({ at }) => (at < 0 ? [] : at)));
  let inOrder = 0;
  for (let index = 1; index < found.length; index += 1) {
    const [one, other] = [found[index - 1]!.at, found[index]!.at];
    if (one >= 0 && other > one) inOrder += 1;
  }
  return {
    fits: found.map(({ fit }) => fit),
    isWhole: places.size === name.length,
    extra: (0.3 * places.size) / Math.max(1, name.length) + (0.15 * inOrder) / Math.max(1, terms.length - 1),
  };
};

/** How well a subject holds the words, and how much of them it holds at all. */
const wordScore = (
  { names, text }: Indexed,
  terms: readonly Term[],
  whole: number,
): { score: number; held: number } => {
  const fits = names.map((name) => nameFit(name, terms));
  const elsewhere = terms.map(({ fits: own }, term) =>
    Math.max(0.9 * Math.max(...fits.map((one) => one.fits[term]!)), 0.4 * best(text, own).fit),
  );
  const sumOf = (worth: (term: number) => number): number =>
    terms.reduce((sum, { weight }, term) => sum + weight * worth(term), 0) / whole;
  const held = sumOf((term) => (elsewhere[term]! > 0 ? 1 : 0));
  // A name that the question contains whole counts more than the same word in a longer name.
  const named = Math.max(
    ...fits.map(({ fits: own, isWhole }) => (isWhole ? sumOf((term) => (own[term]! > 0 ? 1 : 0)) : 0)),
  );
  const inOne = ({ fits: own, extra }: ReturnType<typeof nameFit>) =>
    sumOf((term) => Math.max(own[term]!, elsewhere[term]!)) + extra;
  return { held, score: held === 0 ? 0 : Math.max(...fits.map(inOne)) + 0.12 * named };
};

const isAbout = (value: number | undefined, amount: number): boolean =>
  value !== undefined && Math.abs(value - amount) <= Math.abs(amount) * 0.0005;

/** Whether a subject has the amount: as the value that is given by default, or as another. */
const amountScore = (subject: Subject, amount: number): number => {
  if (!isEntry(subject))
    return [...subject.values.values()].some(({ value }) => isAbout(value, amount)) ? 0.6 : 0;
  if (isAbout(subject.preferred?.value, amount)) return 1;
  return subject.observations.some(({ value }) => isAbout(value, amount)) ? 0.8 : 0;
};

/** The year where the series has a value for it, or else the last period in it that has one. */
const periodOfYear = ({ row, values }: Series, year: number): string | undefined => {
  const periods = periodsWithin(String(year).padStart(4, "0"), row.frequency)!;
  const there = periods.filter((period) => values.has(period));
  return there.length === periods.length ? String(year) : there.at(-1);
};

const hasYear = (subject: Subject, year: number): boolean =>
  isEntry(subject)
    ? [subject.row.date, ...subject.observations.map(({ as_of }) => as_of)].some((date) =>
        date?.startsWith(String(year)),
      )
    : periodOfYear(subject, year) !== undefined;

/** The records and series that fit the text, best first; an exact id is always the first. */
export const search = (dataset: Dataset, text: string, limit: number): Subject[] => {
  const index = indexOf(dataset);
  const question = readQuestion(text);
  const { amounts } = question;
  const years = question.years.filter((year) => index.subjects.some(({ subject }) => hasYear(subject, year)));
  const terms = question.words.flatMap((word) => termOf(index, word) ?? []);
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const written = text.length > 600 ? "" : fold(text);
  // A name is met exactly by what is asked for without the years, which name no series.
  const named = question.words.join("");
  const score = (item: Indexed): number => {
    const { subject, id, folded, standing } = item;
    if (written !== "" && id === written) return 1e6;
    const exact = folded.includes(written) ? 10 : named !== "" && folded.includes(named) ? 0.5 : 0;
    const words = terms.length > 0 ? wordScore(item, terms, whole) : { score: 0, held: 0 };
    const amount = amounts.reduce((sum, one) => sum + amountScore(subject, one), 0);
    const dated = years.filter((year) => hasYear(subject, year)).length;
    // Half of the words have to be there, or one beside the amount that is asked for; without words, an amount or a year.
    const isHit = terms.length > 0 ? words.held >= 0.5 || amount * words.held > 0 : amount + dated > 0;
    if (exact === 0 && !isHit) return 0;
    // A series that lacks the year has no answer; a record of another year may still say something.
    const lacks = years.length > 0 && dated === 0 ? (isEntry(subject) ? 0.5 : 0.35) : 1;
    const missed = (amounts.length > 0 && amount === 0 ? 0.4 : 1) * lacks;
    return (exact + words.score + amount + 0.1 * dated + standing + 0.2) * (exact >= 10 ? 1 : missed);
  };
  // The sort is stable: equal hits stay in the dataset's own order.
  return index.subjects
    .map((item) => ({ subject: item.subject, score: score(item) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ subject }) => subject);
};

/** When a record is of: its own date, or its value's where that says more, as a quarter does. */
export const dateOfEntry = ({ row: { date }, preferred }: Entry): string | undefined =>
  preferred?.as_of?.startsWith(date ?? "") ? preferred.as_of : date;

/** What the search finds, a series in the year that was asked for. Refuses a text that nothing fits. */
export const factsAbout = (dataset: Dataset, text: string, limit: number): Reading[] => {
  const hits = search(dataset, text, limit);
  if (hits.length === 0) {
    throw new Refusal(
      "unknown",
      `Nothing in the dataset fits ${quoted(text)}. Ask for a thing, an amount or a year, such as "trade 2019", "800 million" or "TANAP loan". Try =AZCN.FACTS("railway").`,
    );
  }
  const { years } = readQuestion(text);
  return hits.map((subject) =>
    isEntry(subject)
      ? readingOf(subject)
      : { series: subject, period: years.flatMap((year) => periodOfYear(subject, year) ?? [])[0] },
  );
};

/** What was found as rows with headers, the id first. */
export const factRows = (dataset: Dataset, readings: readonly Reading[]): Cell[][] => [
  ["id", "fact", "date", "value", "qualifier", "unit", "verdict", "source"],
  ...readings.map((reading): Cell[] => {
    const source = shortCitation(referenceOf(dataset, reading));
    if ("entry" in reading) {
      const { row, preferred } = reading.entry;
      return [
        row.id,
        labelIn("en", row),
        dateOfEntry(reading.entry) ?? "",
        preferred?.value ?? "",
        preferred?.qualifier ?? "",
        row.unit ?? "",
        isOnClaim({ entry: reading.entry, observation: preferred }) ? verdictOf(reading.entry).verdict : "",
        source,
      ];
    }
    const { series, period } = reading;
    const { row } = series;
    const level = period === undefined ? undefined : levelIn(dataset, series, period);
    return [
      row.id,
      labelIn("en", row),
      period === undefined ? `${row.from_period}–${row.to_period}` : periodCell(period),
      level && isLevel(level) ? level.value : "",
      series.values.get(period ?? "")?.detail.qualifier ?? "",
      row.unit ?? "",
      "",
      source,
    ];
  }),
];
