// Owns the citation styles: each source in each of them, well formed.
import { referenceOf, styles } from "../../src/dataset/citation";
import { dataset } from "../../src/dataset/current";
import { readingOf } from "../../src/dataset/dataset";

const cite = (style: string, id: string): string =>
  styles.choose(style, "=A1").cite(referenceOf(dataset, readingOf(dataset.subjects.find(id)!)));

const sources = [...dataset.sources.values()];

test("a figure is cited with its source and the place in it", () => {
  expect(cite("short", "china-investment-in-azerbaijan")).toBe("Aze.Media (2022), paragraph 4");
  expect(cite("APA", "china-investment-in-azerbaijan")).toMatch(
    /^Aze\.Media \(2022\)\. .+ \(paragraph 4\)\. https:\/\/aze\.media\//,
  );
  expect(cite("URL", "china-investment-in-azerbaijan")).toMatch(/^https:\/\/aze\.media\/\S+$/);
});

test("the preferred observation's source is cited, not the record's", () => {
  expect(cite("short", "aiib-azerbaijan-share-amount")).toMatch(/^Trend \(19 June 2017\)/);
});

test("a licensed dataset is cited by its attribution", () => {
  expect(cite("short", "trade-azerbaijan-exports")).toMatch(
    /^Source: International Monetary Fund, Direction of Trade Statistics/,
  );
  expect(cite("short", "finance-total")).toMatch(/AidData, GCDF 3\.0 \(ODC-BY 1\.0\)/);
});

test("every source is cited in every style, none with a hole in it", () => {
  for (const source of sources) {
    for (const style of styles.all) {
      if (style.id === "URL" && !source.url && !source.read_at) continue;
      const citation = style.cite({ source });
      expect(citation).not.toMatch(/undefined|null|NaN|\(\)|\.\.(?!\.)|\s{2}|^\s|\s$/);
    }
  }
});

test("BibTeX opens and closes its braces, names a key and escapes what TeX reads as commands", () => {
  for (const id of new Set(dataset.data.observations.map((one) => one.source))) {
    const source = dataset.sources.get(id)!;
    const entry = styles.find("bibtex")!.cite({ source, locator: "50 % & more_" });
    expect(entry).toMatch(
      /^@misc\{[a-z0-9-]+, author = \{\{.+\}\}, title = \{.+\}, .*note = \{50 \\% \\& more\\_\}\}$/,
    );
    const bare = entry.replace(/\\[{}]/g, "");
    expect(bare.split("{").length).toBe(bare.split("}").length);
  }
});

test("APA gives the day as it is known", () => {
  const source = (date?: string) => ({
    ...sources[0]!,
    publisher: "P",
    author: undefined,
    title: "T",
    url: "https://a.example",
    date,
  });
  const apa = styles.find("APA")!;
  expect(
    ["2019-04-08", "2019-04", "2019", undefined].map((date) => apa.cite({ source: source(date) })),
  ).toEqual([
    "P (2019, April 8). T. https://a.example",
    "P (2019, April). T. https://a.example",
    "P (2019). T. https://a.example",
    "P (n.d.). T. https://a.example",
  ]);
});

test("a source without an address is refused in the style URL", () => {
  const source = { ...sources[0]!, url: undefined, read_at: undefined };
  expect(() => styles.find("URL")!.cite({ source })).toThrow(/gives no address .* Try/);
});
