// Every rule of data/ on rows in memory: what it lets pass, and what it says of what it refuses.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Cells, type DataPackage, problemLine } from "../../scripts/data/package";
import { descriptorIn } from "../../scripts/data/read";
import { addresses } from "../../scripts/data/rules/addresses";
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

/** Rows that the rule accepts, and changes to them with what it then says: resource, row, cells, problem. */
const check = (
  name: string,
  rule: Rule,
  sound: Rows,
  broken: readonly (readonly [resource: string, row: number, cells: Cells, ...problems: string[]])[],
): void =>
  describe(name, () => {
    test("lets sound rows pass", () => expect(problemsOf(rule, sound)).toEqual([]));

    for (const [resource, row, cells, ...problems] of broken)
      test(`refuses in ${resource}, row ${row}, ${JSON.stringify(cells).slice(0, 80)}`, () => {
        const rows = [...(sound[resource] ?? [])];
        rows[row] = { ...rows[row], ...cells };
        expect(problemsOf(rule, { ...sound, [resource]: rows })).toEqual(problems);
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

check("types", types, { loans: [loan], finance: [{ series: "f", year: "2015", value: "625691076" }] }, [
  [
    "loans",
    0,
    { source: "" },
    "data/loans.csv:2, column source: the cell is empty. Fix: every row needs a source: fill it in.",
  ],
  [
    "loans",
    0,
    { status: "lost" },
    'data/loans.csv:2, column status: "lost" is not one of the accepted values. Fix: use one of approved, allocated, reported, signed, or add the new one in datapackage.json.',
  ],
  [
    "loans",
    0,
    { date: "21/12/2016" },
    'data/loans.csv:2, column date: "21/12/2016" does not have the form ^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$. Fix: write it in that form.',
  ],
  [
    "loans",
    0,
    { include_in_totals: "yes" },
    'data/loans.csv:2, column include_in_totals: "yes" is not a boolean. Fix: write plain digits with a point, true or false, or leave the cell empty.',
  ],
  [
    "loans",
    0,
    { aliases: "A;A" },
    'data/loans.csv:2, column aliases: ["A","A"] must NOT have duplicate items (items ## 1 and 0 are identical). Fix: correct the cell.',
  ],
  [
    "finance",
    0,
    { value: "625,691,076" },
    'data/finance.csv:2, column value: "625,691,076" is not a number. Fix: write plain digits with a point, true or false, or leave the cell empty.',
  ],
  [
    "finance",
    0,
    { value: "6O" },
    'data/finance.csv:2, column value: "6O" is not a number. Fix: write plain digits with a point, true or false, or leave the cell empty.',
  ],
  [
    "finance",
    0,
    { year: "1890" },
    "data/finance.csv:2, column year: 1890 must be >= 1990. Fix: correct the cell.",
  ],
]);

const spaces = "the cell begins or ends with a space or holds a line break. Fix: take it out.";
const control = "the cell holds a control character. Fix: take it out.";
const formula = (text: string) =>
  `a spreadsheet takes ${JSON.stringify(text)} for a formula. Fix: begin it with another character than =, +, - or @.`;

check(
  "texts",
  texts,
  {
    loans: [{ label_en: "A = b", aliases: "A;B", note: "Ə, 中, é – a “note” of 50 %." }],
    indicators: [{ value: "-1.5" }],
  },
  [
    ["loans", 0, { label_en: "A " }, `data/loans.csv:2, column label_en: ${spaces}`],
    ["loans", 0, { aliases: "A; B" }, `data/loans.csv:2, column aliases: ${spaces}`],
    ["loans", 0, { note: "one\ntwo" }, `data/loans.csv:2, column note: ${spaces}`],
    ["loans", 0, { note: "a\0b" }, `data/loans.csv:2, column note: ${control}`],
    ["loans", 0, { label_az: "a\u0007b" }, `data/loans.csv:2, column label_az: ${control}`],
    ["loans", 0, { label_az: "a\ufffdb" }, `data/loans.csv:2, column label_az: ${control}`],
    [
      "loans",
      0,
      { label_zh: "中".repeat(40_000) },
      "data/loans.csv:2, column label_zh: the text is longer than 255 characters. Fix: shorten it.",
    ],
    [
      "loans",
      0,
      { aliases: `A;${"b".repeat(256)}` },
      "data/loans.csv:2, column aliases: the text is longer than 255 characters. Fix: shorten it.",
    ],
    [
      "loans",
      0,
      { note: "n".repeat(40_000) },
      "data/loans.csv:2, column note: the text is longer than 5000 characters. Fix: shorten it.",
    ],
    ...["=1+1", "@SUM(A1)", "+994", "-1", "＝1+1"].map(
      (text) =>
        ["loans", 0, { label_en: text }, `data/loans.csv:2, column label_en: ${formula(text)}`] as const,
    ),
    ["loans", 0, { aliases: "A;=1" }, `data/loans.csv:2, column aliases: ${formula("A;=1")}`],
    ["loans", 0, { note: "=HYPERLINK(A1)" }, `data/loans.csv:2, column note: ${formula("=HYPERLINK(A1)")}`],
  ],
);

const noSuchDay = (column: string, date: string, file = "loans") =>
  `data/${file}.csv:2, column ${column}: the calendar has no ${date}. Fix: correct the date.`;

check(
  "dates",
  dates,
  {
    loans: [{ date: "2024-02-29" }],
    observations: [{ as_of: "2025-Q1" }],
    sources: [{ date: "2019" }, { date: "" }],
  },
  [
    ["loans", 0, { date: "2021-02-30" }, noSuchDay("date", "2021-02-30")],
    ["loans", 0, { date: "2023-02-29" }, noSuchDay("date", "2023-02-29")],
    ["loans", 0, { date: "2021-13" }, noSuchDay("date", "2021-13")],
    ["loans", 0, { date: "2021-00" }, noSuchDay("date", "2021-00")],
    ["loans", 0, { date: "2021-04-00" }, noSuchDay("date", "2021-04-00")],
    ["loans", 0, { date: "0000" }, noSuchDay("date", "0000")],
    ["observations", 0, { as_of: "2021-04-31" }, noSuchDay("as_of", "2021-04-31", "observations")],
    ["sources", 0, { date: "2021-06-31" }, noSuchDay("date", "2021-06-31", "sources")],
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
        [
          "sources",
          0,
          { [column]: address },
          `data/sources.csv:2, column ${column}: ${JSON.stringify(address)} is not the address of a page. Fix: write it in full, beginning with https:// or http://.`,
        ] as const,
    ),
  ),
);

const sort = "Fix: sort the rows by this column: `npm run data -- --fix` does it.";

check(
  "keys",
  keys,
  {
    sources: [{ id: "a" }, { id: "b" }],
    finance: [
      { series: "f", year: "999" },
      { series: "f", year: "2015" },
    ],
    columns: [
      { table: "t", position: "2" },
      { table: "t", position: "10" },
    ],
  },
  [
    [
      "sources",
      1,
      { id: "a" },
      "data/sources.csv:3, column id: a stands there twice. Fix: give one of the two rows another key, or delete it.",
    ],
    ["sources", 0, { id: "c" }, `data/sources.csv:3, column id: b stands after c. ${sort}`],
    [
      "finance",
      0,
      { year: "2016" },
      `data/finance.csv:3, column series, year: f, 2015 stands after f, 2016. ${sort}`,
    ],
    [
      "columns",
      0,
      { position: "11" },
      `data/columns.csv:3, column table, position: t, 10 stands after t, 11. ${sort}`,
    ],
  ],
);

const lost = (file: string, column: string, id: string, where: string) =>
  `data/${file}.csv:2, column ${column}: "${id}" is not in ${where}.csv. Fix: add it to ${where}.csv, or correct the spelling.`;

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
    ["loans", 0, { source: "nobody" }, lost("loans", "source", "nobody", "sources")],
    ["loans", 0, { lender: "nobody" }, lost("loans", "lender", "nobody", "parties")],
    ["loans", 0, { parties: "china;nobody" }, lost("loans", "parties", "nobody", "parties")],
    ["parties", 0, { country: "nowhere" }, lost("parties", "country", "nowhere", "parties")],
    ["series", 0, { operands: "s;none" }, lost("series", "operands", "none", "series")],
    ["finance", 0, { series: "none" }, lost("finance", "series", "none", "series")],
    ["columns", 0, { table: "none" }, lost("columns", "table", "none", "tables")],
  ],
);

test("the founding source has to be there", () => {
  expect(problemsOf(references, {})).toEqual([
    `data/datapackage.json: founding_source "${descriptor.founding_source}" is not in sources.csv. Fix: add it to sources.csv, or correct the spelling.`,
  ]);
});

check("ids", ids, { figures: [{ id: "a" }], loans: [{ id: "b" }], series: [{ id: "c" }] }, [
  [
    "loans",
    0,
    { id: "a" },
    "data/loans.csv:2, column id: a is also an id in figures.csv. Fix: give one of the two another id.",
  ],
  [
    "series",
    0,
    { id: "a" },
    "data/series.csv:2, column id: a is also an id in figures.csv. Fix: give one of the two another id.",
  ],
]);

const upwards = "Fix: name the record that it is a part of, or leave the cell empty.";

check(
  "parents",
  parents,
  {
    figures: [{ id: "a" }, { id: "b", parent: "a" }, { id: "c", parent: "b" }],
    loans: [{ id: "d", parent: "c" }],
  },
  [
    [
      "loans",
      0,
      { parent: "x" },
      'data/loans.csv:2, column parent: "x" is not the id of a record. Fix: name an existing record, or leave the cell empty.',
    ],
    ["loans", 0, { parent: "d" }, `data/loans.csv:2, column parent: d is its own parent. ${upwards}`],
    [
      "figures",
      0,
      { parent: "c" },
      `data/figures.csv:2, column parent: a → c → b → a is a circle. ${upwards}`,
      `data/figures.csv:3, column parent: b → a → c → b is a circle. ${upwards}`,
      `data/figures.csv:4, column parent: c → b → a → c is a circle. ${upwards}`,
    ],
  ],
);

const taken = (column: string, name: string, owner: string) =>
  `data/parties.csv:3, column ${column}: "${name}" already names ${owner}. Fix: make the two names different.`;

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
    ["parties", 1, { aliases: "AIIB;A-D B" }, taken("aliases", "A-D B", "adb")],
    [
      "parties",
      1,
      { label_en: "asian development bank" },
      taken("label_en", "asian development bank", "adb"),
    ],
    ["parties", 1, { label_zh: "亚行" }, taken("label_zh", "亚行", "adb")],
    [
      "parties",
      1,
      { aliases: "–" },
      'data/parties.csv:3, column aliases: "–" has no letter or digit to be found by. Fix: name it otherwise.',
    ],
  ],
);

const observation = { id: "a/1", record: "a", value: "5", qualifier: "exact", rank: "preferred" };
const observed = (column: string, rest: string) => `data/observations.csv:2, column ${column}: ${rest}`;

check("observations", observations, { figures: [{ id: "a" }], observations: [observation] }, [
  [
    "observations",
    0,
    { id: "b/1" },
    observed(
      "id",
      "b/1 does not begin with a/. Fix: an observation's id is its record's id, a slash and a tag.",
    ),
  ],
  [
    "observations",
    0,
    { id: "b/1", record: "b" },
    observed("record", '"b" is not the id of a record. Fix: name an existing record, or add it first.'),
  ],
  [
    "observations",
    0,
    { qualifier: "dozens" },
    observed(
      "value",
      "'dozens' stands with the number 5. Fix: leave the value empty: the source gives none.",
    ),
  ],
  [
    "observations",
    0,
    { value: "" },
    observed(
      "value",
      "the cell is empty. Fix: give the value, or the qualifier dozens or several where the source gives no number.",
    ),
  ],
  [
    "observations",
    0,
    { qualifier: "over" },
    observed("low", "'over' has no lower bound. Fix: put the value into low as well."),
  ],
  [
    "observations",
    0,
    { qualifier: "at-least" },
    observed("low", "'at-least' has no lower bound. Fix: put the value into low as well."),
  ],
  [
    "observations",
    0,
    { qualifier: "up-to" },
    observed("high", "'up-to' has no upper bound. Fix: put the value into high as well."),
  ],
  [
    "observations",
    0,
    { low: "6", high: "5" },
    observed("low", "6 is more than high, 5. Fix: exchange the two."),
  ],
  [
    "observations",
    0,
    { rank: "deprecated" },
    observed("rank_reason", "rank deprecated has no reason. Fix: say in a sentence why."),
  ],
]);

const recorded = (column: string, rest: string) => `data/figures.csv:2, column ${column}: ${rest}`;

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
    [
      "observations",
      1,
      { rank: "preferred" },
      recorded("id", "a has 2 preferred observations. Fix: rank exactly one of its observations preferred."),
    ],
    [
      "observations",
      0,
      { rank: "normal" },
      recorded("id", "a has 0 preferred observations. Fix: rank exactly one of its observations preferred."),
    ],
    [
      "observations",
      0,
      { rank_reason: "" },
      observed(
        "rank_reason",
        "the preferred of several observations has no reason. Fix: say in a sentence why it is preferred.",
      ),
    ],
    ["figures", 0, { unit: "" }, recorded("unit", "a has observations and no unit. Fix: name the unit.")],
    [
      "figures",
      1,
      { unit: "USD", include_in_totals: "true" },
      "data/figures.csv:3, column unit: b has a unit and no observation. Fix: add an observation, or empty the unit.",
    ],
    [
      "figures",
      0,
      { include_in_totals: "" },
      recorded(
        "include_in_totals",
        "the cell is empty. Fix: write true, or false with the reason in totals_reason.",
      ),
    ],
    [
      "figures",
      0,
      { include_in_totals: "false" },
      recorded("totals_reason", "no reason why totals leave it out. Fix: say in a sentence why."),
    ],
  ],
);

const inSeries = (column: string, rest: string, line = 2) =>
  `data/series.csv:${line}, column ${column}: ${rest}`;
const plain = { scale: "1", resource: "finance", from_year: "2000", to_year: "2010" };

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
      { series: "a", year: "2000" },
      { series: "b", year: "2010" },
    ],
    indicators: [],
  },
  [
    [
      "series",
      0,
      { scale: "1000000.5" },
      inSeries(
        "scale",
        "1000000.5 is not 1, 10, 100 …. Fix: write the power of ten that a value in the file is multiplied by.",
      ),
    ],
    [
      "series",
      0,
      { resource: "" },
      "data/finance.csv:2, column series: a belongs in .csv. Fix: move the row, or change the series' resource.",
      inSeries("resource", "the cell is empty. Fix: name the resource that holds the values."),
    ],
    [
      "series",
      0,
      { resource: "indicators" },
      "data/finance.csv:2, column series: a belongs in indicators.csv. Fix: move the row, or change the series' resource.",
    ],
    [
      "finance",
      0,
      { series: "b", year: "2009" },
      inSeries("id", "a has no values. Fix: add them to finance.csv."),
    ],
    [
      "finance",
      0,
      { year: "2011" },
      inSeries(
        "from_year",
        "a has a value for 2011, outside its coverage. Fix: widen from_year and to_year, or delete the value.",
      ),
    ],
    [
      "series",
      2,
      { operands: "a" },
      inSeries("operands", "fewer than two series. Fix: name the series it is derived from.", 4),
    ],
    [
      "series",
      2,
      { operands: "a;c" },
      inSeries("operands", "c is itself derived. Fix: name the series that have values.", 4),
    ],
    [
      "finance",
      2,
      { series: "c", year: "2001" },
      inSeries(
        "operation",
        "c is derived and has values of its own. Fix: delete the values, or empty operation and operands.",
        4,
      ),
    ],
  ],
);

check(
  "verdicts",
  verdicts,
  {
    figures: [
      { id: "a", source: descriptor.founding_source },
      { id: "b", source: "other" },
    ],
    verdicts: [{ record: "a", verdict: "disputed", detail: "Trend gives 5." }],
  },
  [
    [
      "verdicts",
      0,
      { record: "b" },
      "data/figures.csv:2, column id: a is a fact of the founding article without a verdict. Fix: add a row to verdicts.csv ('not checked' where nothing was).",
    ],
    [
      "verdicts",
      1,
      { record: "x", verdict: "confirmed" },
      'data/verdicts.csv:3, column record: "x" is not the id of a record. Fix: correct the spelling.',
    ],
    ...["contradicted", "disputed", "partly"].map(
      (verdict) =>
        [
          "verdicts",
          0,
          { verdict, detail: "" },
          "data/verdicts.csv:2, column detail: the cell is empty. Fix: give the other value and by whom.",
        ] as const,
    ),
  ],
);

const inTable = (column: string, rest: string, line = 2) =>
  `data/tables.csv:${line}, column ${column}: ${rest}`;

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
    ["tables", 0, { id: "u" }, inTable("id", "u has no columns. Fix: add them to columns.csv.")],
    [
      "columns",
      1,
      { id: "when" },
      "data/columns.csv:3, column id: t has two columns when. Fix: rename one of them.",
      inTable("total", '"amount" is not a column of t. Fix: use one of when, when, or leave it empty.'),
      inTable(
        "charted",
        '"when;amount" is not a column of t with columns of numbers after it. Fix: begin with one of when, when; draw some of when.',
      ),
    ],
    [
      "tables",
      0,
      { sort: "colour" },
      inTable("sort", '"colour" is not a column of t. Fix: use one of when, amount.'),
    ],
    [
      "tables",
      0,
      { total: "colour" },
      inTable("total", '"colour" is not a column of t. Fix: use one of when, amount, or leave it empty.'),
    ],
    [
      "tables",
      0,
      { charted: "" },
      inTable(
        "charted",
        "a chart needs both its kind and its columns. Fix: fill chart and charted, or neither.",
      ),
    ],
    ...["amount;when", "when", "when;colour"].map(
      (charted) =>
        [
          "tables",
          0,
          { charted },
          inTable(
            "charted",
            `"${charted}" is not a column of t with columns of numbers after it. Fix: begin with one of when, amount; draw some of amount.`,
          ),
        ] as const,
    ),
    [
      "tables",
      0,
      { filter: "kind" },
      inTable("filter", '"kind" is not a field, = and values. Fix: write field=value|value, or field=*.'),
    ],
    [
      "tables",
      1,
      { filter: "year=2000" },
      inTable("filter", "a table of years takes no filter. Fix: leave the cell empty.", 3),
    ],
    [
      "columns",
      3,
      { field: "trade-nowhere" },
      'data/columns.csv:5, column field: "trade-nowhere" is neither year nor the id of a series. Fix: correct the spelling.',
    ],
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
