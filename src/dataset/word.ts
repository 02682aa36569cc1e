// Owns the words of fixed choices (a kind, a sector, a unit …) as they are called in three languages.
import type { Dataset } from "./dataset";
import { fold } from "./fold";

/** Every name of each word, folded, by the word. */
const namesByWord = (dataset: Dataset): ReadonlyMap<string, readonly string[]> =>
  dataset.index(
    "words",
    () =>
      new Map(
        dataset.data.words.map(({ id, label_az, label_zh, aliases = [] }) => [
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
