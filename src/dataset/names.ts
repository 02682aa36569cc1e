// Owns finding a thing by any of its names, and the names nearest to one that is not there.
import { distance } from "fastest-levenshtein";
import { fold } from "./fold";
import type { Labelled } from "./language";

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

// Spellings seen before are remembered, so that a column of keys folds each one once; the cap bounds the memory.
const remembered = 20_000;

/** An index of things by name. Where two things share a name, the one that comes first has it. */
export class Names<T> {
  readonly #byFolded = new Map<string, T>();
  readonly #written = new Map<string, string>();
  readonly #seen = new Map<string, T | undefined>();
  readonly #nearSeen = new Map<string, string[]>();

  constructor(things: Iterable<T>, names: (thing: T) => readonly string[]) {
    for (const thing of things) {
      for (const name of names(thing)) {
        const folded = fold(name);
        if (this.#byFolded.has(folded)) continue;
        this.#byFolded.set(folded, thing);
        this.#written.set(folded, name);
      }
    }
  }

  find(name: string): T | undefined {
    const seen = this.#seen.get(name);
    if (seen !== undefined || this.#seen.has(name)) return seen;
    const found = this.#byFolded.get(fold(name));
    if (this.#seen.size >= remembered) this.#seen.clear();
    this.#seen.set(name, found);
    return found;
  }

  /** Up to three names of different things, nearest first; names too far off are not named. */
  near(name: string): string[] {
    const folded = fold(name);
    const seen = this.#nearSeen.get(folded);
    if (seen) return seen;
    const near = this.#search(folded);
    if (this.#nearSeen.size >= remembered) this.#nearSeen.clear();
    this.#nearSeen.set(folded, near);
    return near;
  }

  #search(folded: string): string[] {
    // Nobody mistypes a name this long; comparing it would only cost time.
    if (folded === "" || folded.length > 200) return [];
    // Two letters swapped are two edits, so that short names need that much.
    const reach = folded.length <= 3 ? 1 : Math.max(2, Math.floor(folded.length / 3));
    const candidates: { thing: T; folded: string; far: number }[] = [];
    for (const [candidate, thing] of this.#byFolded) {
      const contained = folded.length >= 3 && candidate.includes(folded);
      if (!contained && Math.abs(candidate.length - folded.length) > reach) continue;
      const far = contained ? 1 : distance(candidate, folded);
      if (far <= reach || contained) candidates.push({ thing, folded: candidate, far });
    }
    // The sort is stable: of names equally near, the one that comes first among a thing's names is named.
    candidates.sort((a, b) => a.far - b.far);
    const nearest = new Map<T, string>();
    for (const { thing, folded: candidate } of candidates) {
      if (!nearest.has(thing)) nearest.set(thing, this.#written.get(candidate)!);
      if (nearest.size === 3) break;
    }
    return [...nearest.values()];
  }
}
