// Owns the one kind of error the dataset throws: a request it refuses, in words for the person who made it.

/** `unknown`: there is no such data. `invalid`: the request itself cannot be understood. */
export type RefusalKind = "unknown" | "invalid";

export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly kind: RefusalKind,
    message: string,
  ) {
    super(message);
  }
}

/** What somebody wrote, in quotation marks; a long text is cut, so that the sentence about it can be read. */
export const quoted = (text: string): string => `"${text.length > 90 ? `${text.slice(0, 89)}…` : text}"`;

/** "a", "a or b", "a, b or c". */
export const either = (texts: readonly string[], word = "or"): string =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${word} ${texts.at(-1)}`;

/** "a unit", "an indicator": no word of ours begins with a spoken u. */
export const withArticle = (noun: string): string => `${/^[aeio]/i.test(noun) ? "an" : "a"} ${noun}`;

/** There is no `what` of that name; `near` are names like it, `accepted` all there are, `formula` is one that helps. */
export const notFound = (
  what: string,
  name: string,
  near: readonly string[],
  formula: string,
  accepted: readonly string[] = [],
): Refusal => {
  const instead = accepted.length > 0 ? ` Accepted: ${either(accepted)}.` : "";
  const hint = near.length > 0 ? ` Did you mean ${either(near.map(quoted))}?` : instead;
  return new Refusal("unknown", `There is no ${what} called ${quoted(name)}.${hint} Try ${formula}.`);
};
