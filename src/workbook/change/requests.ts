// Owns splitting what is to be written into requests that Excel takes.
import type { Patch } from "./patch";

// In bytes. Excel on the web takes 5 MB a request, in which each quotation mark is escaped.
const REQUEST_SIZE = 4_000_000;

const bytesOf = ({ content, formats }: Patch): number =>
  new TextEncoder().encode(JSON.stringify([content, formats])).length;

/** A large patch as several of fewer rows, each of which fits a request. */
const split = (patch: Patch): Patch[] => {
  const { rows } = patch.area;
  const height = Math.max(1, Math.floor(rows / Math.ceil(bytesOf(patch) / REQUEST_SIZE)));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => {
    const from = index * height;
    const part = <T>(lines: readonly T[]): T[] => lines.slice(from, from + height);
    const { before } = patch;
    return {
      ...patch,
      area: { ...patch.area, row: patch.area.row + from, rows: Math.min(height, rows - from) },
      content: part(patch.content),
      formats: patch.formats && part(patch.formats),
      before:
        typeof before === "object"
          ? {
              content: part(before.content),
              formats: part(before.formats),
              entryFormats: part(before.entryFormats),
              held: before.held && part(before.held),
              values: before.values && part(before.values),
            }
          : before,
    };
  });
};

/** The patches that each request carries. */
export const requestsOf = (patches: readonly Patch[]): Patch[][] => {
  const requests: Patch[][] = [[]];
  let size = 0;
  for (const part of patches.flatMap(split)) {
    const own = bytesOf(part);
    if (size + own > REQUEST_SIZE && size > 0) {
      requests.push([]);
      size = 0;
    }
    size += own;
    requests.at(-1)!.push(part);
  }
  return requests;
};
