// Owns the citation styles: each source in each of them, well formed.
import { referenceOf, styles } from "../../src/dataset/citation";
import { dataset } from "../../src/dataset/current";
import { readingOf } from "../../src/dataset/dataset";
import type { Source } from "../../src/dataset/generated/schema";

const cite = (style: string, id: string): string =>
  styles.choose(style, "=A1").cite(referenceOf(dataset, readingOf(dataset.subjects.find(id)!)));

const sources: Source[] = [...dataset.sources.values()];

test("a figure is cited with its source and the place in it", () => {
  expect(cite("short", "china-investment-in-azerbaijan")).toBe("Aze.Media (2022), paragraph 4");
  expect(cite("APA", "china-investment-in-azerbaijan")).toMatch(
    /^Aze\.Media\. \(2022\)\. \[.+\]\. https:\/\/aze\.media\/\S+ \(paragraph 4\)$/,
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
      expect(citation.replace(/^[A-Z][A-Z0-9] {2}- /gm, "")).not.toMatch(
        /undefined|null|NaN|\(\)|\.\.(?!\.)|[^\S\n]{2}|^\s/,
      );
    }
  }
});

test("people are authors by family and given names, speakers are none, and who publishes without authors is the author", () => {
  const apa = (id: string) => styles.find("APA")!.cite({ source: dataset.sources.get(id)! });
  expect(apa("penn-world-table")).toMatch(
    /^Feenstra, R\. C\., Inklaar, R\., & Timmer, M\. P\. \(2023\)\. Penn World Table 10\.01 \[Data set\]\. Groningen /,
  );
  expect(apa("vestnik-kavkaza-2025-04-22")).toMatch(
    /^Vestnik Kavkaza\. \(2025, April 22\)\. \[Report .*\]\. https:/,
  );
  // Two of the authors' names in one cell would read as one person's.
  for (const { authors = [] } of sources)
    for (const author of authors) expect(author).toMatch(/^[^,;&]+(, [^,;&]+)?$/);
});

test("no title says of itself how it was found, and brackets are closed", () => {
  for (const { title } of sources) {
    expect(title).not.toMatch(/not read|inferred|our words/);
    expect(/^\[/.test(title)).toBe(/\]$/.test(title));
  }
});

test("BibTeX has the day, and no character that TeX would take for a command", () => {
  const { accessed: _, ...first } = sources[0]!;
  const source: Source = {
    ...first,
    id: "p",
    publisher: "P & Q",
    title: "T {x",
    url: "https://a.example/_ə",
    date: "2019-04-08",
  };
  expect(styles.find("bibtex")!.cite({ source, locator: "50 % ~ more_", subject: "record" })).toBe(
    "@misc{p:record, author = {{P \\& Q}}, title = {{T \\textbraceleft{}x}}, year = {2019}, month = apr, day = {8}, url = {https://a.example/_%C9%99}, note = {50 \\% \\textasciitilde{} more\\_}}",
  );
});

test("a source without an address is refused in the style URL", () => {
  const source = { ...sources[0]!, url: undefined, read_at: undefined };
  expect(() => styles.find("URL")!.cite({ source })).toThrow(/gives no address .* Try/);
});
