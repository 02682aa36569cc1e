// Owns that what is written as APA, BibTeX and RIS is what Citation.js (citeproc and its APA style) makes of the same CSL-JSON.
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { referenceOf, type Reference, styles } from "../../src/dataset/citation";
import { apa } from "../../src/dataset/citation/apa";
import { bibtex } from "../../src/dataset/citation/bibtex";
import { type CslItem, cslItem } from "../../src/dataset/citation/csl";
import { ris } from "../../src/dataset/citation/ris";
import { dataset } from "../../src/dataset/current";
import { type Reading } from "../../src/dataset/dataset";
import type { Source } from "../../src/dataset/generated/schema";

const readings: Reading[] = [
  ...dataset.entries.flatMap((entry) => [
    { entry, observation: entry.preferred },
    ...entry.observations
      .filter((one) => one !== entry.preferred)
      .map((observation) => ({ entry, observation })),
  ]),
  ...dataset.series.flatMap((series) => [
    { series },
    ...[...series.values.keys()].map((period) => ({ series, period })),
  ]),
];

const sources: Source[] = [...dataset.sources.values()];

const references: Reference[] = [
  ...sources.map((source) => ({ source })),
  ...readings.map((reading) => referenceOf(dataset, reading)),
];

const items = references.map(cslItem);

// Persons, or one body: citeproc drops the comma before "&" where a body stands among several authors.
const authors = fc.oneof(
  fc.constantFrom("Trend", "Aze.Media", "Research and Development Ltd.").map((literal) => [{ literal }]),
  fc.array(
    fc.record({
      family: fc.constantFrom("Feenstra", "Əliyev", "O'Neill", "Xi", "García Márquez", "Smith-Jones"),
      given: fc.constantFrom("Robert C.", "İlham", "J.", "Jean-Pierre", "Gabriel José", "A. B."),
    }),
    { minLength: 1, maxLength: 5 },
  ),
);

const date = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain((parts) =>
    fc.constantFrom(1, 2, 3).map((known) => ({ "date-parts": [parts.slice(0, known)] }) as never),
  );

const title = fc
  .tuple(
    fc.constantFrom("Trade grows", "[Report on 50 % & more]", "AIIB: $4.5 mln_#1", "Straße ~ ^ {x} \\ path"),
    fc.constantFrom("", ".", "?", "!", ' in "figures"', " (update)", ", Version 3.0"),
  )
  .map((parts) => parts.join(""));

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const drawn: fc.Arbitrary<CslItem> = fc.record({
  id: fc.constantFrom("a", "trend-2019-04-08:aiib-tanap-loan/trend"),
  type: fc.constantFrom("dataset", "webpage"),
  title,
  author: authors,
  publisher: maybe(fc.constantFrom("EIN Presswire", "Wiley & Sons Inc.", "USC")),
  issued: maybe(date),
  accessed: maybe(fc.constant({ "date-parts": [[2026, 11, 25]] } as const)),
  URL: maybe(fc.constantFrom("https://a.example/x_y?z=%20&b#c", "https://a.example/straße/ə")),
  note: maybe(fc.constantFrom("paragraph 4", "DOTS_13.xlsx, 50 % & more")),
  annote: maybe(fc.constantFrom("Repeats Trend's report.")),
});

const cite = (item: CslItem) => new Cite(JSON.parse(JSON.stringify(item)));

const forEachItem = (check: (item: CslItem) => void): void => {
  items.forEach(check);
  fc.assert(fc.property(drawn, check), { numRuns: 300 });
};

test("every source, every value of every record and every year of every series is cited", () => {
  expect(items.length).toBeGreaterThan(
    sources.length + dataset.data.observations.length + dataset.series.length,
  );
});

test("APA", () => {
  // Quotation marks stay as the source has them, where the library curls them.
  const straight = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").trim();
  forEachItem((item) => {
    const theirs = cite(item).format("bibliography", { template: "apa", lang: "en-US", format: "text" });
    expect(apa(item)).toBe(straight(theirs));
  });
});

Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, checkLabel: false });

const fieldsOf = (text: string) => {
  const { _graph, ...fields } = new Cite(text).data[0]!;
  void _graph;
  return fields;
};

test("BibTeX", () => {
  forEachItem((item) => {
    const { accessed, note, ...rest } = item;
    // The library repeats the address as text, in which TeX stumbles over _, % and #.
    const theirs = cite(item)
      .format("bibtex")
      .replace(/^\thowpublished = .*\n/m, "");
    const ours = fieldsOf(bibtex(item));
    expect(Object.keys(ours).sort()).toEqual(Object.keys(fieldsOf(theirs)).sort());
    // What the library reads from ours is what it was given, where its own loses letters such as ə.
    const day = accessed && `[Online; accessed ${accessed["date-parts"][0].join("-")}]`;
    expect({
      ...ours,
      // Braces keep the capitals of the title; TeX prints addresses in ASCII alone.
      title: String(ours["title"]).replace(/^<span class="nocase">|<\/span>$/g, ""),
      ...(item.URL ? { URL: decodeURI(String(ours["URL"])) } : {}),
    }).toEqual({
      ...JSON.parse(JSON.stringify(rest)),
      ...(item.URL ? { URL: decodeURI(item.URL) } : {}),
      author: item.author.map((name) => ("literal" in name ? { family: name.literal } : name)),
      "citation-key": item.id,
      type: "document",
      ...(note || day ? { note: [note, day].filter(Boolean).join(". ") } : {}),
    });
  });
});

test("RIS", () => {
  forEachItem((item) => {
    const [{ M1, ...theirs }] = cite(item).format("ris", { format: "object" }) as [Record<string, unknown>];
    const ours: Record<string, unknown> = {};
    for (const line of ris(item).split("\n")) {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line)!;
      ours[tag!] = tag! in ours ? [ours[tag!], value].flat() : value;
    }
    // For web pages the library keeps the day of reading in M1, as EndNote does; others look for it in Y2.
    if (M1) theirs["Y2"] = M1;
    // It writes 2019/4/8/, where the format has two digits for month and day.
    for (const tag of ["DA", "Y2"])
      if (theirs[tag]) theirs[tag] = String(theirs[tag]).replace(/\/(\d)(?=\/)/g, "/0$1");
    // It cuts the id to 20 characters, which would give different records one id.
    expect(item.id.slice(0, 20)).toBe(theirs["ID"]);
    // It has no place for what to mind.
    const notes = [item.note, item.annote].filter(Boolean);
    expect({ ...ours, AU: [ours["AU"]].flat() }).toEqual({
      ...theirs,
      AU: [theirs["AU"]].flat(),
      ID: item.id,
      ER: "",
      ...(notes.length > 0 ? { N1: notes.length > 1 ? notes : notes[0] } : {}),
    });
  });
});

test("a column of them is read as a whole, each under a key of its own", () => {
  for (const style of ["BibTeX", "RIS"]) {
    const column = references.map((one) => styles.find(style)!.cite(one)).join("\n");
    const ids = new Cite(column).data.map(({ id }) => id);
    expect(ids).toEqual(items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  }
});
