// What can be fixed without knowing what was meant: rows go where their keys belong, each as it was written.
import type { Resource } from "./package";
import { linesOf } from "./read";
import { compareKeys, keyOf } from "./rules/keys";

/** The file's text with its rows in order. A file whose rows have not all as many cells as its header stays as it is. */
export const inOrder = (resource: Resource, text: string): string => {
  const [header, ...rows] = linesOf(resource.path, text);
  if (!header || rows.some(({ record }) => record.length !== header.record.length)) return text;
  const keyed = rows.map(({ record, raw }) => ({
    raw: raw.replace(/\r?\n?$/, "\n"),
    key: keyOf(resource, Object.fromEntries(header.record.map((name, index) => [name, record[index]!]))),
  }));
  const sorted = [...keyed].sort((a, b) => compareKeys(resource, a.key, b.key));
  if (sorted.every((row, index) => row === keyed[index])) return text;
  return [header.raw.replace(/\r?\n?$/, "\n"), ...sorted.map(({ raw }) => raw)].join("");
};
