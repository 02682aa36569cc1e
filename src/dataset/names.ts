// Owns finding a thing by any of its names, and the names nearest to one that is not there.
import { distance } from "fastest-levenshtein";
import { fold } from "./fold";
import type { Labelled } from "./language";
import { kept } from "./once";

export interface Named extends Labelled {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** Every name of a thing: its label in three languages, its id, its aliases. */
export const namesOf = ({ id, label_en, label_az, label_zh, aliases = [] }: Named): string[] => [
  label_en,
  id,
  label_az,
  label_zh,
  ...aliases,
];

// No name is this long, however it is spaced: a longer text is neither looked up nor compared.
const longest = 1000;

// What is remembered of texts looked up before, so that a column of keys is worked out once; counted in characters,
// as a bound on their number would not bound the memory.
const remembered = 1_000_000;

/** Answers by text; forgets them all rather than grow beyond its bound. */
class Memory<A> {
  readonly #answers = new Map<string, A>();
  #characters = 0;

  of(text: string, work: (text: string) => A): A {
    const known = this.#answers.get(text);
    if (known !== undefined || this.#answers.has(text)) return known as A;
    const answer = work(text);
    this.#characters += text.length + 50;
    if (this.#characters > remembered) {
      this.#answers.clear();
      this.#characters = text.length + 50;
    }
    this.#answers.set(text, answer);
    return answer;
  }
}

/** Every two neighbouring letters of a text, each pair once, as a number. */
const pairsOf = (text: string): Set<number> => {
  const pairs = new Set<number>();
  for (let at = 1; at < text.length; at += 1)
    pairs.add(text.charCodeAt(at - 1) * 0x10000 + text.charCodeAt(at));
  return pairs;
};

const isState = (thing: unknown): boolean => (thing as { kind?: unknown }).kind === "state";

/** Whether one is the other with two neighbouring letters swapped. */
const isSwapped = (a: string, b: string): boolean => {
  const at = [...a].findIndex((_, index) => a[index] !== b[index]);
  return (
    a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
};

/** Whether a text is a name with one slip in it, or two where it is long: letters swapped, missing, added or wrong. */
export const isMistyped = (text: string, name: string): boolean =>
  text[0] === name[0] && (isSwapped(text, name) || distance(text, name) <= (text.length < 8 ? 1 : 2));

/**
 * Whether a text can only be a state's name mistyped or begun.
 *
 * A state is never named for another: Chile is two letters from China, CHL one from CHN, and "Republic of China" is a
 * part of a name of China.
 */
const meansState = (text: string, name: string): boolean =>
  text.length > 3 && (name.startsWith(text) || isMistyped(text, name));

interface Candidate<T> {
  readonly thing: T;
  readonly written: string;
  readonly folded: string;
  readonly number: number;
}

/** The candidates by the pairs of letters they hold, shorter ones first: a text is only near to one about as long. */
interface Index<T> {
  readonly sorted: readonly Candidate<T>[];
  /** How many are shorter than each length. */
  readonly starts: readonly number[];
  readonly byPair: ReadonlyMap<number, readonly number[]>;
  /** How many pairs each shares with a text: one buffer for all texts. */
  readonly counts: Uint8Array;
}

const indexOf = <T>(candidates: readonly Candidate<T>[]): Index<T> => {
  const sorted = [...candidates].sort((a, b) => a.folded.length - b.folded.length);
  const byPair = new Map<number, number[]>();
  const starts: number[] = [];
  sorted.forEach(({ folded }, number) => {
    while (starts.length <= folded.length) starts.push(number);
    for (const pair of pairsOf(folded)) kept(byPair, pair, () => []).push(number);
  });
  return { sorted, starts, byPair, counts: new Uint8Array(sorted.length) };
};

/** An index of things by name. Where two things share a name, the one that comes first has it. */
export class Names<T> {
  readonly #byFolded = new Map<string, T>();
  readonly #candidates: Candidate<T>[] = [];
  readonly #seen = new Memory<T | undefined>();
  readonly #nearSeen = new Memory<string[]>();
  /** Made when first asked for. */
  #index?: Index<T>;

  constructor(things: Iterable<T>, names: (thing: T) => readonly string[]) {
    for (const thing of things) {
      for (const written of names(thing)) {
        const folded = fold(written);
        if (this.#byFolded.has(folded)) continue;
        this.#byFolded.set(folded, thing);
        this.#candidates.push({ thing, written, folded, number: this.#candidates.length });
      }
    }
  }

  /** What each thing is called first. */
  get all(): string[] {
    return this.#candidates
      .filter(({ thing, number }) => this.#candidates[number - 1]?.thing !== thing)
      .map(({ written }) => written);
  }

  find(name: string): T | undefined {
    if (name.length > longest) return undefined;
    return this.#seen.of(name, (text) => this.#byFolded.get(fold(text)));
  }

  /** Up to three names of different things, nearest first; names too far off are not named. */
  near(name: string): string[] {
    return name.length > longest ? [] : this.#nearSeen.of(fold(name), (folded) => this.#search(folded));
  }

  /** The candidates that share so many pairs of letters with the text that they may be near it, or contain it. */
  #alike(folded: string, reach: number): readonly Candidate<T>[] {
    const pairs = pairsOf(folded);
    // An edit spoils two pairs at most.
    const shared = pairs.size - 2 * reach;
    if (shared <= 0) return this.#candidates;
    const { sorted, starts, byPair, counts } = (this.#index ??= indexOf(this.#candidates));
    const [from, to] = [folded.length - reach, folded.length + reach + 1].map(
      (at) => starts[at] ?? sorted.length,
    );
    const lists = [...pairs].map((pair) => byPair.get(pair) ?? []);
    const alike: Candidate<T>[] = [];
    counts.fill(0);
    for (const list of lists) {
      for (const number of list) {
        if (number >= to!) break;
        if (number >= from! && ++counts[number]! === shared) alike.push(sorted[number]!);
      }
    }
    // A longer one has to have them all, so also the rarest.
    const rarest = lists.reduce((one, other) => (other.length < one.length ? other : one));
    for (const number of rarest)
      if (number >= to! && sorted[number]!.folded.includes(folded)) alike.push(sorted[number]!);
    return alike;
  }

  #search(folded: string): string[] {
    // Nobody mistypes a name this long; comparing it would only cost time.
    if (folded === "" || folded.length > 200) return [];
    // Two letters swapped are two edits, so that short names need that much.
    const reach = folded.length <= 3 ? 1 : Math.min(4, Math.max(2, Math.floor(folded.length / 4)));
    // Two Chinese characters are a word already.
    const isWord = folded.length >= 3 || /^\p{sc=Han}{2}$/u.test(folded);
    const near: { candidate: Candidate<T>; far: number }[] = [];
    for (const candidate of this.#alike(folded, reach)) {
      const contained = isWord && candidate.folded.includes(folded);
      if (!contained && Math.abs(candidate.folded.length - folded.length) > reach) continue;
      const far = contained ? 1 : distance(candidate.folded, folded);
      if (far > reach) continue;
      if (isState(candidate.thing) && !meansState(folded, candidate.folded)) continue;
      near.push({ candidate, far });
    }
    // In the order of the things, and of their names: of names equally near, the one that comes first among a thing's names is named.
    near.sort((a, b) => a.far - b.far || a.candidate.number - b.candidate.number);
    const nearest = new Map<T, string>();
    for (const { candidate } of near) {
      if (!nearest.has(candidate.thing)) nearest.set(candidate.thing, candidate.written);
      if (nearest.size === 3) break;
    }
    return [...nearest.values()];
  }
}
