// Every rule of data/ on rows in memory: what it lets pass, and what it says of what it refuses.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Cells, type DataPackage, problemLine } from "../../scripts/data/package";
import { descriptorIn } from "../../scripts/data/read";
import { addresses } from "../../scripts/data/rules/addresses";
import { attributes } from "../../scripts/data/rules/attributes";
import { dates } from "../../scripts/data/rules/dates";
import { ids } from "../../scripts/data/rules/ids";
import { keys } from "../../scripts/data/rules/keys";
import { names } from "../../scripts/data/rules/names";
import { observations } from "../../scripts/data/rules/observations";
import { parents } from "../../scripts/data/rules/parents";
import { records } from "../../scripts/data/rules/records";
import { references } from "../../scripts/data/rules/references";
import type { Rule } from "../../scripts/data/rules/rule";
import { series } from "../../scripts/data/rules/series";
import { tables } from "../../scripts/data/rules/tables";
import { texts } from "../../scripts/data/rules/texts";
import { types } from "../../scripts/data/rules/types";
import { verdicts } from "../../scripts/data/rules/verdicts";
import { words } from "../../scripts/data/rules/words";
import { dataFolder } from "../support/package-copy";

const descriptor = descriptorIn(readFileSync(join(dataFolder, "datapackage.json"), "utf8"));

type Rows = Readonly<Record<string, readonly Cells[]>>;

const packageOf = (resources: Rows): DataPackage => ({
  descriptor,
  rows: new Map(
    Object.entries(resources).map(([name, rows]) => [
      name,
      rows.map((cells, index) => ({ file: `${name}.csv`, line: index + 2, cells })),
    ]),
  ),
});

const problemsOf = (rule: Rule, rows: Rows): string[] => [...rule(packageOf(rows))].map(problemLine);

/**
 * Rows that the rule accepts, and what it says when cells of them are others: `resource:line column=cell & … → what. Fix: …`.
 * A problem is of the first cell that was changed, unless it says its place.
 */
const check = (name: string, rule: Rule, sound: Rows, broken: readonly string[]): void =>
  describe(name, () => {
    test("lets sound rows pass", () => expect(problemsOf(rule, sound)).toEqual([]));

    for (const text of broken)
      test(`says ${text.slice(0, 160)}`, () => {
        const [, resource = "", line, changes = "", said = ""] = /^(.+?):(\d+) ([^]*?) → ([^]*)$/.exec(text)!;
        const cells = changes.split(" & ").map((change) => /^(\w+)=([^]*)$/.exec(change)!.slice(1));
        const rows = [...(sound[resource] ?? [])];
        const at = Number(line) - 2;
        rows[at] = { ...rows[at], ...(Object.fromEntries(cells) as Cells) };
        const place = `data/${resource}.csv:${line}, column ${cells[0]![0]}: `;
        expect(problemsOf(rule, { ...sound, [resource]: rows })).toEqual(
          said.split("\n").map((problem) => (problem.startsWith("data/") ? problem : place + problem)),
        );
      });
  });

const loan = {
  id: "a-loan",
  kind: "loan",
  label_en: "A",
  label_az: "A",
  label_zh: "A",
  lender: "aiib",
  source: "s",
};

check("types", types, { loans: [loan], finance: [{ series: "f", period: "2015", value: "625691076" }] }, [
  "loans:2 source= → the cell is empty. Fix: every row needs a source: fill it in.",
  'loans:2 status=lost → "lost" is not one of the accepted values. Fix: use one of approved, allocated, reported, signed, or add the new one in datapackage.json.',
  'loans:2 date=21/12/2016 → "21/12/2016" does not have the form ^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$. Fix: write it in that form.',
  'loans:2 include_in_totals=yes → "yes" is not a boolean. Fix: write plain digits with a point, true or false, or leave the cell empty.',
  'loans:2 aliases=A;A → ["A","A"] must NOT have duplicate items (items ## 1 and 0 are identical). Fix: correct the cell.',
  'finance:2 value=625,691,076 → "625,691,076" is not a number. Fix: write plain digits with a point, true or false, or leave the cell empty.',
  'finance:2 value=6O → "6O" is not a number. Fix: write plain digits with a point, true or false, or leave the cell empty.',
  'finance:2 period=2015-13 → "2015-13" does not have the form ^[0-9]{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$. Fix: write it in that form.',
]);

check(
  "texts",
  texts,
  {
    loans: [{ label_en: "A = b", aliases: "A;B", note: "Ə, 中, é – a “note” of 50 %." }],
    indicators: [{ value: "-1.5" }],
  },
  [
    "loans:2 label_en=A  → the cell begins or ends with a space or holds a line break. Fix: take it out.",
    "loans:2 aliases=A; B → the cell begins or ends with a space or holds a line break. Fix: take it out.",
    "loans:2 note=one\ntwo → the cell begins or ends with a space or holds a line break. Fix: take it out.",
    "loans:2 note=a\u0000b → the cell holds a control character. Fix: take it out.",
    "loans:2 label_az=a\u0007b → the cell holds a control character. Fix: take it out.",
    "loans:2 label_az=a\ufffdb → the cell holds a control character. Fix: take it out.",
    `loans:2 label_zh=${"中".repeat(40000)} → the text is longer than 255 characters. Fix: shorten it.`,
    `loans:2 aliases=A;${"b".repeat(256)} → the text is longer than 255 characters. Fix: shorten it.`,
    `loans:2 note=${"n".repeat(40000)} → the text is longer than 5000 characters. Fix: shorten it.`,
    'loans:2 label_en==1+1 → a spreadsheet takes "=1+1" for a formula. Fix: begin it with another character than =, +, - or @.',
    'loans:2 label_en=@SUM(A1) → a spreadsheet takes "@SUM(A1)" for a formula. Fix: begin it with another character than =, +, - or @.',
    'loans:2 label_en=+994 → a spreadsheet takes "+994" for a formula. Fix: begin it with another character than =, +, - or @.',
    'loans:2 label_en=-1 → a spreadsheet takes "-1" for a formula. Fix: begin it with another character than =, +, - or @.',
    'loans:2 label_en=＝1+1 → a spreadsheet takes "＝1+1" for a formula. Fix: begin it with another character than =, +, - or @.',
    'loans:2 aliases=A;=1 → a spreadsheet takes "A;=1" for a formula. Fix: begin it with another character than =, +, - or @.',
    'loans:2 note==HYPERLINK(A1) → a spreadsheet takes "=HYPERLINK(A1)" for a formula. Fix: begin it with another character than =, +, - or @.',
  ],
);

check(
  "dates",
  dates,
  {
    loans: [{ date: "2024-02-29" }],
    observations: [{ as_of: "2025-Q1" }],
    sources: [{ date: "2019" }, { date: "" }],
  },
  [
    "loans:2 date=2021-02-30 → the calendar has no 2021-02-30. Fix: correct the date.",
    "loans:2 date=2023-02-29 → the calendar has no 2023-02-29. Fix: correct the date.",
    "loans:2 date=2021-13 → the calendar has no 2021-13. Fix: correct the date.",
    "loans:2 date=2021-00 → the calendar has no 2021-00. Fix: correct the date.",
    "loans:2 date=2021-04-00 → the calendar has no 2021-04-00. Fix: correct the date.",
    "loans:2 date=0000 → the calendar has no 0000. Fix: correct the date.",
    "observations:2 as_of=2021-04-31 → the calendar has no 2021-04-31. Fix: correct the date.",
    "sources:2 date=2021-06-31 → the calendar has no 2021-06-31. Fix: correct the date.",
  ],
);

check(
  "addresses",
  addresses,
  { sources: [{ url: "https://example.org/a?b=1&c=%20#d", read_at: "http://www.example.org" }, { url: "" }] },
  [
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,x",
    "file:///etc/hosts",
    "//example.org",
    "example.org",
    "https:example.org",
    "https://",
    "https://user:word@example.org",
    'https://example.org/"><script>',
    "https://example.org/a b",
  ].flatMap((address) =>
    ["url", "read_at"].map(
      (column) =>
        `sources:2 ${column}=${address} → ${JSON.stringify(address)} is not the address of a page. Fix: write it in full, beginning with https:// or http://.`,
    ),
  ),
);

check(
  "keys",
  keys,
  {
    sources: [{ id: "a" }, { id: "b" }],
    finance: [
      { series: "f", period: "2014-12" },
      { series: "f", period: "2015" },
    ],
    columns: [
      { table: "t", position: "2" },
      { table: "t", position: "10" },
    ],
  },
  [
    "sources:3 id=a → a stands there twice. Fix: give one of the two rows another key, or delete it.",
    "sources:2 id=c → data/sources.csv:3, column id: b stands after c. Fix: sort the rows by this column: `npm run data -- --fix` does it.",
    "finance:2 period=2016 → data/finance.csv:3, column series, period: f, 2015 stands after f, 2016. Fix: sort the rows by this column: `npm run data -- --fix` does it.",
    "columns:2 position=11 → data/columns.csv:3, column table, position: t, 10 stands after t, 11. Fix: sort the rows by this column: `npm run data -- --fix` does it.",
  ],
);

check(
  "references",
  references,
  {
    sources: [{ id: descriptor.founding_source }],
    parties: [{ id: "cosco", country: "china" }, { id: "china" }],
    loans: [{ source: descriptor.founding_source, lender: "china", parties: "china;cosco" }],
    series: [{ id: "s", source: descriptor.founding_source }],
  },
  [
    'loans:2 source=nobody → "nobody" is not in sources.csv. Fix: add it to sources.csv, or correct the spelling.',
    'loans:2 lender=nobody → "nobody" is not in parties.csv. Fix: add it to parties.csv, or correct the spelling.',
    'loans:2 parties=china;nobody → "nobody" is not in parties.csv. Fix: add it to parties.csv, or correct the spelling.',
    'parties:2 country=nowhere → "nowhere" is not in parties.csv. Fix: add it to parties.csv, or correct the spelling.',
    'series:2 operands=s;none → "none" is not in series.csv. Fix: add it to series.csv, or correct the spelling.',
    'finance:2 series=none → "none" is not in series.csv. Fix: add it to series.csv, or correct the spelling.',
    'columns:2 table=none → "none" is not in tables.csv. Fix: add it to tables.csv, or correct the spelling.',
  ],
);

test("the founding source has to be there", () => {
  expect(problemsOf(references, {})).toEqual([
    `data/datapackage.json: founding_source "${descriptor.founding_source}" is not in sources.csv. Fix: add it to sources.csv, or correct the spelling.`,
  ]);
});

check("ids", ids, { figures: [{ id: "a" }], loans: [{ id: "b" }], series: [{ id: "c" }] }, [
  "loans:2 id=a → a is also an id in figures.csv. Fix: give one of the two another id.",
  "series:2 id=a → a is also an id in figures.csv. Fix: give one of the two another id.",
]);

check(
  "parents",
  parents,
  {
    figures: [{ id: "a" }, { id: "b", parent: "a" }, { id: "c", parent: "b" }],
    loans: [{ id: "d", parent: "c" }],
  },
  [
    'loans:2 parent=x → "x" is not the id of a record. Fix: name an existing record, or leave the cell empty.',
    "loans:2 parent=d → d is its own parent. Fix: name the record that it is a part of, or leave the cell empty.",
    "figures:2 parent=c → a → c → b → a is a circle. Fix: name the record that it is a part of, or leave the cell empty.\ndata/figures.csv:3, column parent: b → a → c → b is a circle. Fix: name the record that it is a part of, or leave the cell empty.\ndata/figures.csv:4, column parent: c → b → a → c is a circle. Fix: name the record that it is a part of, or leave the cell empty.",
  ],
);

check(
  "names",
  names,
  {
    parties: [
      { id: "adb", label_en: "Asian Development Bank", label_az: "AİB", label_zh: "亚行", aliases: "ADB" },
      { id: "aiib", label_en: "AIIB", label_az: "AİİB", label_zh: "亚投行", aliases: "" },
    ],
    loans: [{ id: "a", label_en: "Asian Development Bank" }],
  },
  [
    'parties:3 aliases=AIIB;A-D B → "A-D B" already names adb. Fix: make the two names different.',
    'parties:3 label_en=asian development bank → "asian development bank" already names adb. Fix: make the two names different.',
    'parties:3 label_zh=亚行 → "亚行" already names adb. Fix: make the two names different.',
    'parties:3 aliases=– → "–" has no letter or digit to be found by. Fix: name it otherwise.',
  ],
);

const observation = { id: "a/1", record: "a", value: "5", qualifier: "exact", rank: "preferred" };
check("observations", observations, { figures: [{ id: "a" }], observations: [observation] }, [
  "observations:2 id=b/1 → b/1 does not begin with a/. Fix: an observation's id is its record's id, a slash and a tag.",
  'observations:2 id=b/1 & record=b → data/observations.csv:2, column record: "b" is not the id of a record. Fix: name an existing record, or add it first.',
  "observations:2 qualifier=dozens → data/observations.csv:2, column value: 'dozens' stands with the number 5. Fix: leave the value empty: the source gives none.",
  "observations:2 value= → the cell is empty. Fix: give the value, or the qualifier dozens or several where the source gives no number.",
  "observations:2 qualifier=over → data/observations.csv:2, column low: 'over' has no lower bound. Fix: put the value into low as well.",
  "observations:2 qualifier=at-least → data/observations.csv:2, column low: 'at-least' has no lower bound. Fix: put the value into low as well.",
  "observations:2 qualifier=up-to → data/observations.csv:2, column high: 'up-to' has no upper bound. Fix: put the value into high as well.",
  "observations:2 low=6 & high=5 → 6 is more than high, 5. Fix: exchange the two.",
  "observations:2 rank=deprecated → data/observations.csv:2, column rank_reason: rank deprecated has no reason. Fix: say in a sentence why.",
]);

check(
  "records",
  records,
  {
    figures: [{ id: "a", unit: "USD", include_in_totals: "true" }, { id: "b" }],
    observations: [
      { record: "a", rank: "preferred", rank_reason: "It is the newest." },
      { record: "a", rank: "normal" },
    ],
  },
  [
    "observations:3 rank=preferred → data/figures.csv:2, column id: a has 2 preferred observations. Fix: rank exactly one of its observations preferred.",
    "observations:2 rank=normal → data/figures.csv:2, column id: a has 0 preferred observations. Fix: rank exactly one of its observations preferred.",
    "observations:2 rank_reason= → the preferred of several observations has no reason. Fix: say in a sentence why it is preferred.",
    "figures:2 unit= → a has observations and no unit. Fix: name the unit.",
    "figures:3 unit=USD & include_in_totals=true → b has a unit and no observation. Fix: add an observation, or empty the unit.",
    "figures:2 include_in_totals= → the cell is empty. Fix: write true, or false with the reason in totals_reason.",
    "figures:2 include_in_totals=false → data/figures.csv:2, column totals_reason: no reason why totals leave it out. Fix: say in a sentence why.",
  ],
);

const plain = { scale: "1", frequency: "year", resource: "finance", from_period: "2000", to_period: "2010" };

check(
  "series",
  series,
  {
    series: [
      { ...plain, id: "a" },
      { ...plain, id: "b" },
      { ...plain, id: "c", operation: "sum", operands: "a;b" },
    ],
    finance: [
      { series: "a", period: "2000" },
      { series: "b", period: "2010" },
    ],
    indicators: [],
  },
  [
    "series:2 scale=1000000.5 → 1000000.5 is not 1, 10, 100 …. Fix: write the power of ten that a value in the file is multiplied by.",
    "series:2 resource= → data/finance.csv:2, column series: a belongs in .csv. Fix: move the row, or change the series' resource.\nthe cell is empty. Fix: name the resource that holds the values.",
    "series:2 resource=indicators → data/finance.csv:2, column series: a belongs in indicators.csv. Fix: move the row, or change the series' resource.",
    "finance:2 series=b & period=2009 → data/series.csv:2, column id: a has no values. Fix: add them to finance.csv.",
    "finance:2 period=2011 → data/series.csv:2, column from_period: a has a value for 2011, outside its coverage. Fix: widen from_period and to_period, or delete the value.",
    'finance:2 period=2005-03 → "2005-03" is not a year, as a has them. Fix: write a year as 2019, a quarter as 2019-Q1, a month as 2019-03.',
    'series:2 from_period=2000-Q1 → "2000-Q1" is not a year. Fix: write a year as 2019, a quarter as 2019-Q1, a month as 2019-03.\na has a value for 2000, outside its coverage. Fix: widen from_period and to_period, or delete the value.',
    "series:2 from_period=2011 → 2010 comes before 2011. Fix: exchange the two.\na has a value for 2000, outside its coverage. Fix: widen from_period and to_period, or delete the value.",
    'series:3 frequency=month & from_period=2000-01 & to_period=2010-12 → data/finance.csv:3, column period: "2010" is not a month, as b has them. Fix: write a year as 2019, a quarter as 2019-Q1, a month as 2019-03.\ndata/series.csv:4, column operands: b is by month. Fix: name series of one frequency.',
    "series:4 operands=a → fewer than two series. Fix: name the series it is derived from.",
    "series:4 operands=a;c → c is itself derived. Fix: name the series that have values.",
    "finance:4 series=c & period=2001 → data/series.csv:4, column operation: c is derived and has values of its own. Fix: delete the values, or empty operation and operands.",
  ],
);

check(
  "verdicts",
  verdicts,
  {
    figures: [
      { id: "a", source: descriptor.founding_source },
      { id: "b", source: "other", unit: "USD" },
    ],
    sources: [
      { id: "s1", publisher: "Trend" },
      { id: "s2", publisher: "Report" },
    ],
    verdicts: [
      { record: "a", verdict: "disputed", verification: "v", detail: "Trend gives 5." },
      { record: "b", verdict: "confirmed", verification: "w", detail: "One source: Trend." },
    ],
    verifications: [
      { id: "v", result: "disputed", rests_on: "several sources" },
      { id: "w", result: "confirmed", rests_on: "one source" },
      { id: "x", result: "not found", rests_on: "" },
    ],
    evidence: [
      { verification: "v", source: "s1", stance: "supports" },
      { verification: "v", source: "s2", stance: "supports" },
      { verification: "w", source: "s1", stance: "supports" },
    ],
  },
  [
    "verdicts:2 record=b & verification= & verdict=not checked → data/figures.csv:2, column id: a is a fact of the founding article without a verdict. Fix: add a row to verdicts.csv ('not checked' where nothing was).",
    'verdicts:3 record=x → "x" is not the id of a record. Fix: correct the spelling.',
    "verdicts:2 detail= → the cell is empty. Fix: give the other value and by whom.",
    "verdicts:2 verdict=partly → v says disputed. Fix: correct one of the two, or give the record a check of its own.",
    "verdicts:2 verification=nowhere → disputed by no check. Fix: name the check in verifications.csv.",
    'verdicts:3 detail=Trend says so. → it does not say "one source", on which w rests. Fix: say so in it.',
    "verifications:2 rests_on= → the cell is empty. Fix: say how independent what was found is.",
    "verifications:4 rests_on=one source → not found rests on nothing. Fix: empty the cell.",
    "evidence:3 stance=conflicts → data/verifications.csv:2, column rests_on: 1 publisher supports v in evidence.csv. Fix: write one source, or add the others.",
  ],
);

test("one check serves one figure", () => {
  const figures = ["a", "b"].map((id) => ({ id, source: "s", unit: "USD" }));
  const shared = figures.map(({ id }) => ({ record: id, verdict: "not found", verification: "v" }));
  expect(
    problemsOf(verdicts, { figures, verdicts: shared, verifications: [{ id: "v", result: "not found" }] }),
  ).toEqual([
    "data/verdicts.csv:3, column verification: v already serves the figure a. Fix: give each figure a check of its own.",
  ]);
});

check(
  "attributes",
  attributes,
  {
    loans: [{ id: "a", date: "2016-12-21", source: "s1" }],
    observations: [{ id: "a/1", as_of: "2016", source: "s1" }],
    attributes: [
      { of: "a", field: "date", source: "s2" },
      { of: "a/1", field: "as_of", source: "s2" },
    ],
  },
  [
    'attributes:2 of=b → "b" is not the id of a record or an observation. Fix: correct the spelling.',
    "attributes:2 field=place → a has no place. Fix: fill it in there, or delete the row.",
    "attributes:3 source=s1 → s1 is the source of a/1 itself. Fix: delete the row.",
  ],
);

check(
  "tables",
  tables,
  {
    series: [{ id: "s" }],
    tables: [
      {
        id: "t",
        rows: "loans",
        sort: "when",
        total: "amount",
        chart: "bar",
        charted: "when;amount",
        filter: "kind=loan|grant;date=*",
      },
      { id: "y", rows: "years", sort: "year" },
    ],
    columns: [
      { table: "t", id: "when", field: "date", type: "date" },
      { table: "t", id: "amount", field: "amount", type: "money" },
      { table: "y", id: "year", field: "year", type: "year" },
      { table: "y", id: "s", field: "s", type: "money" },
    ],
  },
  [
    "tables:2 id=u → u has no columns. Fix: add them to columns.csv.",
    `columns:3 id=when → t has two columns when. Fix: rename one of them.\ndata/tables.csv:2, column total: "amount" is not a column of t. Fix: use one of when, when, or leave it empty.\ndata/tables.csv:2, column charted: "when;amount" is not a column of t with columns of numbers after it. Fix: begin with one of when, when; draw some of when.`,
    'tables:2 sort=colour → "colour" is not a column of t. Fix: use one of when, amount.',
    'tables:2 total=colour → "colour" is not a column of t. Fix: use one of when, amount, or leave it empty.',
    "tables:2 charted= → a chart needs both its kind and its columns. Fix: fill chart and charted, or neither.",
    'tables:2 charted=amount;when → "amount;when" is not a column of t with columns of numbers after it. Fix: begin with one of when, amount; draw some of amount.',
    'tables:2 charted=when → "when" is not a column of t with columns of numbers after it. Fix: begin with one of when, amount; draw some of amount.',
    'tables:2 charted=when;colour → "when;colour" is not a column of t with columns of numbers after it. Fix: begin with one of when, amount; draw some of amount.',
    'tables:2 filter=kind → "kind" is not a field, = and values. Fix: write field=value|value, or field=*.',
    "tables:3 filter=year=2000 → a table of years takes no filter. Fix: leave the cell empty.",
    'columns:5 field=trade-nowhere → "trade-nowhere" is neither year nor the id of a series. Fix: correct the spelling.',
  ],
);

test("fields of records are named where a table has one that is not there", () => {
  const rows = (field: string, filter: string): Rows => ({
    tables: [{ id: "t", rows: "loans", sort: "a", filter }],
    columns: [{ table: "t", id: "a", field }],
  });
  expect(problemsOf(tables, rows("colour", "shape=round"))).toEqual([
    expect.stringMatching(
      /^data\/columns\.csv:2, column field: "colour" is not a field of a record\. Fix: use one of id, label, /,
    ),
    expect.stringMatching(
      /^data\/tables\.csv:2, column filter: "shape" is not a field of a record\. Fix: use resource, or one of id, /,
    ),
  ]);
});

test("each word of a choice has its row in the other languages, and each row a word", () => {
  const accepted = descriptor.resources
    .flatMap(({ schema }) => schema.fields)
    .flatMap(({ translated, constraints }) => (translated && constraints?.enum) || []);
  expect(accepted).toEqual(expect.arrayContaining(["energy", "USD", "confirmed", "over", "preferred"]));
  const all = [...new Set(accepted)].map((id) => ({ id }));
  expect(problemsOf(words, { words: all })).toEqual([]);
  const misspelt = all.map(({ id }) => ({ id: id === "energy" ? "energi" : id }));
  expect(problemsOf(words, { words: misspelt })).toEqual([
    `data/words.csv:${all.length + 1}, column id: "energy" has no row. Fix: add it in Azerbaijani and Chinese.`,
    expect.stringMatching(
      /"energi" is not a word that a column accepts\. Fix: correct the spelling, or delete the row\.$/,
    ),
  ]);
});
