// Owns what stands behind a value: its claim and verdict, its notes, and who gives what its own source does not say.
import "../support/custom-functions";
import { cited } from "../../src/dataset/basis";
import { dataset } from "../../src/dataset/current";
import { type Entry, isEntry } from "../../src/dataset/dataset";
import { caveatOf, comparison, isOnClaim, verdictOf, verdictSentence } from "../../src/dataset/evidence";
import { fieldById } from "../../src/dataset/field";
import { evidence as generated } from "../../src/dataset/generated/evidence";
import { caveat, edition, source, verdict } from "../../src/functions/evidence";
import { companies, figure, investment, loan } from "../../src/functions/lookup";
import { data, list, loans, total } from "../../src/functions/tables";
import { refusalOf, single } from "../functions/outcome";

const entry = (id: string): Entry => {
  const found = dataset.subjects.find(id);
  if (found && isEntry(found)) return found;
  throw new Error(`${id} is no record`);
};

/** The cells of a column of a table, by the row's id. */
const column = (table: string, id: string): Map<unknown, unknown> => {
  const [headers, ...rows] = data(table, true, []) as unknown[][];
  return new Map(rows.map((row) => [row[headers!.indexOf("id")], row[headers!.indexOf(id)]]));
};

const said = (of: string, asOf?: unknown) =>
  single(caveat([[of]], asOf === undefined ? undefined : [[asOf]])) as string;

test("a verdict stands with the value that was checked, and with no other of the record", () => {
  for (const one of dataset.entries.filter(({ verdict: checked, stated }) => checked && stated)) {
    for (const observation of one.observations) {
      const reading = { entry: one, observation };
      expect([observation.id, isOnClaim(reading)]).toEqual([observation.id, observation === one.stated]);
      const cell = cited(dataset, [reading])[0]!.caveat;
      expect(cell.startsWith("Verdict:")).toBe(observation === one.stated);
    }
    const [headers, ...rows] = comparison(dataset, one);
    const verdicts = rows.map((row) => row[headers!.indexOf("verdict")]);
    expect(verdicts.filter(Boolean)).toEqual([verdictOf(one).verdict]);
  }
  const [headers, ...rows] = data("investment", true, []) as unknown[][];
  const cells = (name: string) => rows.map((row) => row[headers!.indexOf(name)]);
  const sources = cells("source").filter((_, at) =>
    ["confirmed", "disputed"].includes(String(cells("verdict")[at])),
  );
  expect(sources).toEqual(["Aze.Media (2022), paragraph 4", "Aze.Media (2022), paragraph 4"]);
  expect(said("azerbaijan-investment-in-china")).toMatch(/^Disputed: /);
  expect(said("azerbaijan-investment-in-china", "latest")).not.toMatch(/disputed/i);
});

test("each fact of the article has its claim and its paragraph in the fact check, the contradicted one too", () => {
  const facts = dataset.entries.filter(({ row }) => row.source === "aze-media-2022");
  const [claims, paragraphs] = [column("fact-check", "claim"), column("fact-check", "locator")];
  expect(claims.size).toBe(facts.length);
  for (const { id, row } of facts) {
    expect(claims.get(id)).toMatch(/^[A-Z0-9].{15,}\.$/);
    expect([id, paragraphs.get(id)]).toEqual([id, row.locator]);
  }
  expect(new Set(claims.values()).size).toBe(facts.length);
  expect(claims.get("aiib-azerbaijan-share-amount")).toContain("$245.1 million");
  expect(column("background", "statement").get("aiib-mandate")).toBe(claims.get("aiib-mandate"));
  expect(column("culture-and-education", "value").get("huawei-seeds-duration")).toBe(2);
});

test("the note of a record and that of its value are both shown", () => {
  for (const one of dataset.entries.filter(({ row }) => row.unit))
    for (const note of [one.row.note, one.preferred?.note].flatMap(
      (text) => text?.replace(/[.!?]$/, "") ?? [],
    ))
      expect(single(figure([[one.id]], "note"))).toContain(note);
  const both = /not Chinese investment.*The Economy Minister\./;
  expect(single(figure([["chinese-contracts-on-state-projects"]], "note"))).toMatch(both);
  expect(said("chinese-contracts-on-state-projects")).toMatch(both);
});

test("the caveat of a year of a series says how exact the value is", () => {
  expect(said("trade-announced-turnover", 2021)).toContain("The value of 2021 is rounded.");
});

test.each([
  ["aiib-tanap-loan", "Asian Infrastructure Investment Bank (21 December 2016)"],
  ["aiib-covid-loan", "Reuters (10 November 2021)"],
  ["bri-announcement-2013", "Xi, USC US-China Institute (7 September 2013)"],
  ["brf2-documents-count", "Aze.Media (2022), paragraph 2"],
])("the date of %s is from %s", (id, from) => {
  const of = entry(id);
  expect(fieldById("date-source").read({ entry: of }, dataset, "en")).toBe(from);
  expect(said(id).includes(` from ${from}, not from Aze.Media (2022).`)).toBe(!from.startsWith("Aze"));
});

test("no day, place, party or borrower is credited to the article that does not say it", () => {
  const given = (id: string) => entry(id).attributes.map(({ field }) => field);
  expect(given("aiib-tanap-loan").sort()).toEqual(["borrower", "date", "parties", "status"]);
  // The article knows years and months; a day is always another's.
  const days = dataset.entries.filter(
    ({ row }) => row.source === "aze-media-2022" && (row.date?.length ?? 0) > "2019-04".length,
  );
  expect(days.length).toBeGreaterThan(5);
  for (const { id } of days) expect([id, given(id)]).toEqual([id, expect.arrayContaining(["date"])]);
  const { attributes } = entry("aiib-tanap-loan");
  expect(attributes.every((one) => dataset.sources.has(one.source))).toBe(true);
});

test("where one official statement is repeated, or one source found, the verdict says so", () => {
  for (const [id, words] of [
    ["china-investment-in-azerbaijan", "confirmed: Same official statement"],
    ["brf2-documents-value", "confirmed: Same official statement"],
    ["brf2-container-transit", "confirmed: One source"],
    ["brf2-asia-europe-telecom-corridor", "partly: One source"],
    ["btk-inauguration-chinese-officials", "confirmed: One source"],
    ["aiib-azerbaijan-share-pct", "confirmed: It holds"],
  ] as const)
    expect(single(verdict([[id]]))).toMatch(new RegExp(`^${words}`));
  expect(verdictSentence(entry("brf2-container-transit"))).toMatch(/2,460 TEU.*not shown/);
  expect(caveatOf(dataset, { entry: entry("brf2-asia-europe-telecom-corridor") })).toContain(
    "names no corridor",
  );
});

test.each<[string, () => unknown, unknown]>([
  ["companies in 2018", () => companies(2018), 110],
  [
    "the date of the investment",
    () => single(figure([["china-investment-in-azerbaijan"]], "as-of")),
    "2019-04",
  ],
  [
    "investment in 2019, dated by its own source",
    () => single(source([["azerbaijan-investment-in-china"]], "short", [[2019]])),
    "Today.Az (8 April 2019)",
  ],
  ["ADB's solar loan", () => single(loan([["adb-solar-loan-2024"]])), 159500000],
  ["how exact that is", () => single(loan([["adb-solar-loan-2024"]], "qualifier")), "up-to"],
  ["EBRD's third", () => single(loan([["EBRD solar"]])), 160000000],
  ["all loans", () => total("loans", []), 1829500000],
  [
    "the loans' keys, the whole of a halved one among them",
    () => (list("loans") as unknown[][]).flat().includes("ibrd-tanap-loan"),
    true,
  ],
  ["the World Bank's loans", () => (loans("World Bank") as unknown[][]).length, 2],
  [
    "the package that a document is part of",
    () => column("agreements", "part-of").get("brf2-wine-export"),
    "Documents signed at the Second Belt and Road Forum",
  ],
  ["a source by its id", () => single(source([["aze-media-2022"]])), "Aze.Media (2022)"],
  [
    "a source that only bears out a verdict",
    () => single(source([["day-az-2019-04"]], "URL")),
    "https://news.day.az/economy/1114372.html",
  ],
  ["as many sources as are listed", () => edition("sources"), list("sources").length - 1],
  ["the edition", () => edition("version"), "2.0.0"],
])("%s", (_, answer, expected) => expect(answer()).toBe(expected));

test("every source of data/ answers under its id", () => {
  for (const { id } of dataset.data.sources) {
    if (dataset.subjects.find(id)) continue;
    expect(single(source([[id]]))).toMatch(/\w/);
  }
});

test("a year after the edition's is refused with the edition's date", () => {
  for (const ask of [
    () => investment("China", 2030),
    () => companies(2027),
    () => investment("Azerbaijan", "2100"),
  ])
    expect(refusalOf(ask)).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(
        /nothing is known as of \d{4}, as this edition of the dataset is of 2026-11-25\. Try =/,
      ),
    });
});

test("a change of definition is said beside each count of companies", () => {
  expect(said("chinese-companies-in-azerbaijan", "latest")).toMatch(
    /definition changes.*What is counted: registered/,
  );
  expect(said("chinese-companies-in-azerbaijan", 2018)).toMatch(/What is counted: operating/);
  expect(said("china-investment-in-azerbaijan", "latest")).toMatch(/sum of flows since 1995.*not a stock/);
  expect(said("alyat-equipment-donation")).toMatch(/counts the handover once.*4,214,448\.98/);
});

test("no amount that is printed in round units is called exact, unless a contract or a charter fixes it", () => {
  const exact = dataset.entries.flatMap(({ id, row, observations }) =>
    ["USD", "CNY"].includes(row.unit ?? "") && row.kind !== "loan"
      ? observations
          .filter(({ qualifier, origin }) => qualifier === "exact" && origin === "stated")
          .map(() => id)
      : [],
  );
  expect([...new Set(exact)].sort()).toEqual(["aiib-capital", "aiib-paid-in-capital", "china-grant-2014"]);
});

/** How far two reporters' figures of one flow lie apart, year by year. */
const apart = (flow: string) => {
  const of = (reporter: string) =>
    dataset.series.find(({ id }) => id === `trade-${reporter}-${flow}`)!.values;
  return [...of("azerbaijan")].flatMap(([year, { value: one }]) => {
    const other = of("china").get(year)?.value;
    return other === undefined ? [] : { year, times: Math.max(one, other) / Math.min(one, other) };
  });
};

test("what is said of how far the two reporters lie apart is what the values say", () => {
  const told =
    /their (\w+) by more than a factor of two in (\d+) of (\d+) years, most in (\d+) \(([\d.]+) times\)/g;
  const notes = dataset.series.filter(({ row }) => row.note?.includes("Azerbaijan's and China's figures"));
  expect(notes).toHaveLength(8);
  for (const { id, row } of notes) {
    const claims = [...row.note!.matchAll(told)];
    expect([id, claims.length]).toEqual([id, id.endsWith("balance") ? 2 : 1]);
    for (const [, flow, over, years, most, times] of claims) {
      const all = apart(flow!);
      const [widest] = [...all].sort((a, b) => b.times - a.times);
      expect([all.filter((one) => one.times > 2).length, all.length]).toEqual([Number(over), Number(years)]);
      expect([Number(widest!.year), widest!.times.toFixed(1)]).toEqual([Number(most), times]);
    }
  }
});

test("charts draw both reporters or one, and no column that presses the others to the axis", () => {
  const { chart, charted } = generated;
  expect(charted["south-caucasus"]!.slice(1).sort()).toEqual(
    [...dataset.data.columns]
      .flatMap(({ table, id, type }) => (table === "south-caucasus" && type === "money" ? id : []))
      .sort(),
  );
  for (const id of Object.keys(chart).filter((table) => chart[table] === "line")) {
    const [headers, ...rows] = data(id, true, []) as unknown[][];
    const highest = charted[id]!.slice(1).map((name) =>
      Math.max(
        ...rows
          .map((row) => row[headers!.indexOf(name)])
          .filter((cell): cell is number => typeof cell === "number"),
      ),
    );
    expect([id, Math.max(...highest) / Math.min(...highest) < 10]).toEqual([id, true]);
  }
});
