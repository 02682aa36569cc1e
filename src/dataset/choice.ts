// Owns options that accept only certain words, and the sentence that lists them when another word comes.
import { either, quoted, Refusal, withArticle } from "./refusal";
import { Names } from "./names";

export interface Choice {
  /** The word as lists and autocomplete offer it. */
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** A set of choices under the name of the option they belong to; `usual` is the one meant when none is given. */
export class Choices<const C extends Choice> {
  readonly #names: Names<C>;

  constructor(
    readonly option: string,
    readonly all: readonly C[],
    readonly usual?: C["id"],
  ) {
    this.#names = new Names(all, ({ id, aliases = [] }) => [id, ...aliases]);
  }

  /** The choices in words. */
  get accepted(): string {
    return either(this.all.map(({ id }) => id));
  }

  find(text: string): C | undefined {
    return this.#names.find(text);
  }

  /** The choice of that name, or a refusal that lists the choices; `formula` shows one in use. */
  choose(text: string, formula: string): C {
    const found = this.#names.find(text);
    if (found) return found;
    throw new Refusal(
      "invalid",
      `${quoted(text)} is not ${withArticle(this.option)}. Accepted: ${this.accepted}. Try ${formula}.`,
    );
  }
}
