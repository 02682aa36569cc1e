// Owns the check that data/ is written in its own words: it shares no run of eight words with the founding article.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, readLines } from "../support/package-copy";
import article from "./founding-article.json";

/** The article itself is not kept: a hash of every run of eight of its words is. */
const known = new Set(article);

/** A hash of every run of eight words of a text, whatever their case and punctuation. */
const windowHashes = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(7)
    .map((_, index) => words.slice(index, index + 8).join(" "))
    .map((window) => createHash("sha256").update(window).digest("hex").slice(0, 12));
};

/** Every text of data/, with the place it stands in. Parties have names alone, and a name is anybody's. */
const files = readdirSync(dataFolder).filter((file) => file !== "parties.csv");
const texts = files.flatMap((file): [string, string][] =>
  file.endsWith(".csv")
    ? readLines(dataFolder, file).flatMap((cells, row) =>
        cells.map((cell): [string, string] => [`${file}:${row + 1}`, cell]),
      )
    : [[file, readFileSync(join(dataFolder, file), "utf8")]],
);

test("no text of data/ holds eight words in a row of the founding article", () => {
  const borrowed = texts.filter(([, text]) => windowHashes(text).some((hash) => known.has(hash)));
  expect(borrowed).toEqual([]);
});

test("eight words are looked at whatever their case and punctuation, and seven are too few", () => {
  expect(windowHashes("One, two three; four FIVE six seven eight.")).toEqual(
    windowHashes("one two three four five six seven eight"),
  );
  expect(windowHashes("one two three four five six seven eight nine")).toHaveLength(2);
  expect(windowHashes("one two three four five six seven")).toEqual([]);
  expect(known.size).toBeGreaterThan(1000);
});
