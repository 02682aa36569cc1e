// Owns the words of fixed choices (a kind, a sector, a unit …) as they are called in three languages.
import type { Dataset } from "./dataset";
import { fold } from "./fold";
import { once } from "./once";

/** Every name of each word, folded, by the word. */
const namesByWord = once(
  ({ data }: Dataset): ReadonlyMap<string, readonly string[]> =>
    new Map(
      data.words.map(({ id, label_az, label_zh, aliases = [] }) => [
        id,
        [id, label_az, label_zh, ...aliases].map(fold),
      ]),
    ),
);

/** Whether a text names the word. Two words may share a name: 项目 is a project and projects. */
export const namesWord = (dataset: Dataset, text: string): ((word: string) => boolean) => {
  const folded = fold(text);
  const names = namesByWord(dataset);
  return (word) => names.get(word)?.includes(folded) ?? false;
};
