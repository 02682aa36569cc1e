// Owns the proof that the dataset's compiler refuses what is broken in a way that can be mended, and builds what is whole.
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compileData, problemLine } from "../../scripts/compile-data";
import { Dataset } from "../../src/dataset/dataset";
import { tradeIn } from "../../src/dataset/series";
import { readPackage } from "../../scripts/data/package";
import { dataPage } from "../../scripts/docs/data-page";
import { listTables, readTable } from "../../src/dataset/table";
import {
  compiledModule,
  dataFolder,
  type Lines,
  type PackageCopy,
  withPackageCopy,
} from "../support/package-copy";
import "../support/custom-functions";

const root = resolve(__dirname, "../..");

/** The problems of a copy of data/ after `damage`, as lines, and whatever else `damage` found out. */
const problemsAfter = <T>(damage: (copy: PackageCopy) => T): { problems: string[]; found: T } =>
  withPackageCopy((copy) => {
    const found = damage(copy);
    const result = compileData(copy.folder);
    return { problems: "problems" in result ? result.problems.map(problemLine) : [], found };
  });

/** Where the row with these first cells stands in its file. */
const rowOf = (lines: Lines, ...first: string[]): number => {
  const at = lines.findIndex((cells) => first.every((cell, index) => cells[index] === cell));
  if (at < 0) throw new Error(`No row begins with ${first.join(", ")}`);
  return at;
};

const setCell = (lines: Lines, at: number, column: string, cell: string): void => {
  const index = lines[0]!.indexOf(column);
  if (index < 0) throw new Error(`No column ${column}`);
  lines[at]![index] = cell;
};

test("the committed data has no problem", () => {
  expect(compileData(dataFolder)).not.toHaveProperty("problems");
});

// File, first cells of the row, column, the broken cell; what is wrong, and how to mend it.
const brokenCells: [string, string, string[], string, string, RegExp, RegExp][] = [
  ["a wrong enum", "loans.csv", ["aiib-tanap-loan"], "unit", "EUR", /"EUR" is not one of/, /use one of USD/],
  [
    "a dangling source",
    "observations.csv",
    ["aiib-tanap-loan/article"],
    "source",
    "nobody",
    /"nobody" is not in sources\.csv/,
    /add it to sources\.csv/,
  ],
  [
    "a dangling party",
    "loans.csv",
    ["aiib-tanap-loan"],
    "lender",
    "nobody",
    /"nobody" is not in parties\.csv/,
    /correct the spelling/,
  ],
  [
    "a dangling party in a list",
    "agreements.csv",
    ["alyat-mou-cosco"],
    "parties",
    "cosco;nobody",
    /"nobody" is not in parties\.csv/,
    /add it to parties\.csv/,
  ],
  [
    "a dangling record",
    "observations.csv",
    ["aiib-tanap-loan/article"],
    "record",
    "nothing",
    /"nothing" is not the id of a record/,
    /name an existing record/,
  ],
  [
    "a dangling parent",
    "agreements.csv",
    ["alyat-mou-cosco"],
    "parent",
    "nothing",
    /not the id of a record/,
    /leave the cell empty/,
  ],
  [
    "an empty source",
    "figures.csv",
    ["aiib-capital"],
    "source",
    "",
    /the cell is empty/,
    /every row needs a source/,
  ],
  [
    "a bad number",
    "observations.csv",
    ["aiib-tanap-loan/article"],
    "value",
    "6OO000000",
    /"6OO000000" is not a number/,
    /plain digits/,
  ],
  [
    "a number with separators",
    "finance.csv",
    ["finance-total", "2015"],
    "value",
    "625,691,076",
    /is not a number/,
    /plain digits/,
  ],
  [
    "a bad boolean",
    "loans.csv",
    ["aiib-tanap-loan"],
    "include_in_totals",
    "yes",
    /"yes" is not a boolean/,
    /true or false/,
  ],
  [
    "a bad date",
    "events.csv",
    ["aiib-established"],
    "date",
    "21/12/2016",
    /does not have the form/,
    /write it in that form/,
  ],
  [
    "a bound too few",
    "observations.csv",
    ["china-investment-in-azerbaijan/article"],
    "low",
    "",
    /'over' has no lower bound/,
    /put the value into low/,
  ],
  [
    "a bound too few above",
    "observations.csv",
    ["brf2-container-transit/article"],
    "high",
    "",
    /'up-to' has no upper bound/,
    /put the value into high/,
  ],
  [
    "a number for dozens",
    "observations.csv",
    ["huawei-seeds-participants/article"],
    "value",
    "24",
    /'dozens' stands with the number 24/,
    /leave the value empty/,
  ],
  [
    "no number",
    "observations.csv",
    ["aiib-capital/article"],
    "value",
    "",
    /the cell is empty/,
    /qualifier dozens or several/,
  ],
  [
    "a rank without a reason",
    "observations.csv",
    ["chinese-companies-in-azerbaijan/2016-02-chinese-statistics"],
    "rank_reason",
    "",
    /rank deprecated has no reason/,
    /say in a sentence why/,
  ],
  [
    "an unfounded preference",
    "observations.csv",
    ["aiib-capital/article"],
    "rank_reason",
    "",
    /no reason/,
    /why it is preferred/,
  ],
  [
    "an exclusion without a reason",
    "figures.csv",
    ["aiib-capital"],
    "totals_reason",
    "",
    /no reason why totals leave it out/,
    /say in a sentence why/,
  ],
  [
    "a unit without observations",
    "agreements.csv",
    ["alyat-mou-cosco"],
    "unit",
    "USD",
    /has a unit and no observation/,
    /add an observation, or empty the unit/,
  ],
  [
    "an ambiguous alias",
    "parties.csv",
    ["aiib"],
    "aliases",
    "AIIB;ADB",
    /"ADB" already names adb/,
    /make the two names different/,
  ],
  [
    "an ambiguous label",
    "loans.csv",
    ["aiib-tanap-loan"],
    "label_en",
    "aiib covid loan",
    /already names aiib-covid-loan/,
    /make the two names different/,
  ],
  [
    "a stray space",
    "parties.csv",
    ["aiib"],
    "label_en",
    "Asian Infrastructure Investment Bank ",
    /begins or ends with a space/,
    /take it out/,
  ],
  [
    "a contradiction without the other value",
    "verdicts.csv",
    ["aiib-azerbaijan-share-amount"],
    "detail",
    "",
    /the cell is empty/,
    /the other value and by whom/,
  ],
  [
    "a verdict on nothing",
    "verdicts.csv",
    ["visit-aliyev-china-2019"],
    "record",
    "visit-nobody",
    /"visit-nobody" is not the id of a record/,
    /correct the spelling/,
  ],
  [
    "a column with an unknown series",
    "columns.csv",
    ["trade", "2"],
    "field",
    "trade-nowhere",
    /neither year nor the id of a series/,
    /correct the spelling/,
  ],
  [
    "a column with an unknown field",
    "columns.csv",
    ["loans", "3"],
    "field",
    "colour",
    /"colour" is not a field of a record/,
    /use one of id, label/,
  ],
  [
    "a filter on an unknown field",
    "tables.csv",
    ["memoranda"],
    "filter",
    "colour=red",
    /"colour" is not a field of a record/,
    /use resource, or one of id, label/,
  ],
  [
    "a filter without values",
    "tables.csv",
    ["memoranda"],
    "filter",
    "kind",
    /"kind" is not a field, = and values/,
    /field=value\|value/,
  ],
  [
    "a sort by no column",
    "tables.csv",
    ["loans"],
    "sort",
    "colour",
    /"colour" is not a column of loans/,
    /use one of/,
  ],
  [
    "a total of no column",
    "tables.csv",
    ["loans"],
    "total",
    "colour",
    /"colour" is not a column of loans/,
    /leave it empty/,
  ],
  [
    "a chart of texts",
    "tables.csv",
    ["loans"],
    "charted",
    "title;lender",
    /"title;lender" is not a column of loans with columns of numbers after it/,
    /draw some of amount/,
  ],
  [
    "a chart without columns",
    "tables.csv",
    ["loans"],
    "charted",
    "",
    /needs both its kind and its columns/,
    /fill chart and charted/,
  ],
  [
    "a derived series of one",
    "series.csv",
    ["trade-azerbaijan-turnover"],
    "operands",
    "trade-azerbaijan-exports",
    /fewer than two series/,
    /name the series it is derived from/,
  ],
];

test.each(brokenCells)("%s is refused where it stands", (_kind, file, key, column, cell, what, mend) => {
  const { problems, found } = problemsAfter(({ edit }) => {
    let line = 0;
    edit(file, (lines) => {
      line = rowOf(lines, ...key) + 1;
      setCell(lines, line - 1, column, cell);
    });
    return line;
  });
  const place = `data/${file}:${found}, column ${column}: `;
  expect(problems).toContainEqual(expect.stringMatching(/^data\/.+: .+\. Mend: .+\.$/));
  const here = problems.filter((problem) => problem.startsWith(place));
  expect(here).not.toEqual([]);
  expect(
    here.some((problem) => what.test(problem.split("Mend: ")[0]!) && mend.test(problem.split("Mend: ")[1]!)),
  ).toBe(true);
});

/** The lines that two files' rows stand on, as an editor counts them. */
const lineOf = (lines: Lines, ...first: string[]) => rowOf(lines, ...first) + 1;

test("a duplicate id is refused", () => {
  const { problems } = problemsAfter(({ edit }) =>
    edit("figures.csv", (lines) => setCell(lines, 2, "id", lines[1]![0]!)),
  );
  expect(problems).toContainEqual(
    expect.stringMatching(
      /^data\/figures\.csv:3, column id: \S+ stands there twice\. Mend: give one of the two rows another key/,
    ),
  );
});

test("an id that another resource has is refused", () => {
  const { problems, found } = problemsAfter(({ edit }) => {
    let line = 0;
    edit("series.csv", (lines) => {
      line = lineOf(lines, "us-cpi");
      setCell(lines, line - 1, "id", "visit-aliyev-china-2019");
    });
    return line;
  });
  expect(problems).toContainEqual(
    expect.stringMatching(
      new RegExp(`^data/series\\.csv:${found}, column id: visit-aliyev-china-2019 is also an id in`),
    ),
  );
});

test("rows out of order are refused", () => {
  const { problems } = problemsAfter(({ edit }) =>
    edit("sources.csv", (lines) => lines.splice(1, 2, lines[2]!, lines[1]!)),
  );
  expect(problems).toEqual([
    expect.stringMatching(/^data\/sources\.csv:3, column id: \S+ stands after \S+\. Mend: sort the rows/),
  ]);
});

test("years are sorted as numbers within their series", () => {
  const { problems } = problemsAfter(({ edit }) =>
    edit("finance.csv", (lines) => lines.splice(1, 2, lines[2]!, lines[1]!)),
  );
  expect(problems).toEqual([
    expect.stringMatching(/^data\/finance\.csv:3, column series, year: .+ stands after/),
  ]);
});

test("a header without a column is refused", () => {
  const { problems } = problemsAfter(({ edit }) =>
    edit("loans.csv", (lines) => lines.forEach((cells) => cells.pop())),
  );
  expect(problems).toEqual([
    expect.stringMatching(/^data\/loans\.csv:1: the header is id,kind.+ Mend: make it id,kind.+,note, as/),
  ]);
});

test("a row with a cell too many is refused", () => {
  const { problems } = problemsAfter(({ edit }) => edit("loans.csv", (lines) => lines[2]!.push("more")));
  expect(problems).toEqual([
    expect.stringMatching(
      /^data\/loans\.csv:3: \d+ cells where the header has \d+\. Mend: quote cells that hold a comma/,
    ),
  ]);
});

test("an open quote is refused", () => {
  const { problems } = problemsAfter(({ folder }) => appendFileSync(join(folder, "loans.csv"), '"open\n'));
  expect(problems).toEqual([
    expect.stringMatching(/^data\/loans\.csv: not readable as CSV.+Mend: check the quotes/),
  ]);
});

test("a missing file is refused", () => {
  const { problems } = problemsAfter(({ folder }) => rmSync(join(folder, "loans.csv")));
  expect(problems).toEqual([
    expect.stringMatching(/^data\/loans\.csv: the file is missing\. Mend: add data\/loans\.csv/),
  ]);
});

test("two preferred observations are refused at their record", () => {
  const { problems, found } = problemsAfter(({ edit }) => {
    let line = 0;
    edit("observations.csv", (lines) =>
      setCell(lines, rowOf(lines, "aiib-tanap-loan/2016-12"), "rank", "preferred"),
    );
    edit("loans.csv", (lines) => (line = lineOf(lines, "aiib-tanap-loan")));
    return line;
  });
  expect(problems).toContain(
    `data/loans.csv:${found}, column id: aiib-tanap-loan has 2 preferred observations. Mend: rank exactly one of its observations preferred.`,
  );
});

test("a fact of the founding article without a verdict is refused at its record", () => {
  const { problems, found } = problemsAfter(({ edit }) => {
    let line = 0;
    edit("verdicts.csv", (lines) => lines.splice(rowOf(lines, "aiib-tanap-loan"), 1));
    edit("loans.csv", (lines) => (line = lineOf(lines, "aiib-tanap-loan")));
    return line;
  });
  expect(problems).toEqual([
    expect.stringMatching(
      new RegExp(
        `^data/loans\\.csv:${found}, column id: .+ without a verdict\\. Mend: add a row to verdicts\\.csv`,
      ),
    ),
  ]);
});

test("a choice without its words in the other languages is refused, and so is a word that nothing accepts", () => {
  const { problems } = problemsAfter(({ edit }) =>
    edit("words.csv", (lines) => setCell(lines, rowOf(lines, "energy"), "id", "energi")),
  );
  expect(problems).toEqual([
    expect.stringMatching(/words\.csv.*"energy" has no row\. Mend: add it in Azerbaijani and Chinese/),
    expect.stringMatching(/words\.csv.*"energi" is no word that a column accepts/),
  ]);
});

test("a value outside its series' coverage is refused at the series", () => {
  const { problems, found } = problemsAfter(({ edit }) => {
    let line = 0;
    edit("finance.csv", (lines) => setCell(lines, rowOf(lines, "finance-total", "2021"), "year", "2022"));
    edit("series.csv", (lines) => (line = lineOf(lines, "finance-total")));
    return line;
  });
  expect(problems).toEqual([
    expect.stringMatching(
      new RegExp(
        `^data/series\\.csv:${found}, column from_year: finance-total has a value for 2022, outside`,
      ),
    ),
  ]);
});

test("a resource that is not optional cannot be left out", () => {
  expect(compileData(dataFolder, ["loans"])).toEqual({
    problems: [
      expect.objectContaining({ file: "datapackage.json", what: "resource loans cannot be left out" }),
    ],
  });
});

const runCompiler = (...options: string[]) =>
  spawnSync(process.execPath, ["--require", "tsx/cjs", "scripts/compile-data.ts", ...options], {
    cwd: root,
    encoding: "utf8",
  });

test("--check passes on the committed modules, and fails when a digit of data/ is changed", () => {
  expect(runCompiler("--check")).toMatchObject({ status: 0, stderr: "" });
  const { status, stdout } = withPackageCopy(({ folder, edit }) => {
    edit("finance.csv", (lines) =>
      setCell(lines, rowOf(lines, "finance-total", "2015"), "value", "625691075"),
    );
    return runCompiler("--check", "--data", folder);
  });
  expect(status).toBe(1);
  expect(stdout).toContain("generated.ts is stale: run `npm run data`");
  expect(stdout).toContain("generated-evidence.ts is what data/ says");
});

test("a broken package writes nothing and fails with its problems on the error stream", () => {
  const out = mkdtempSync(join(tmpdir(), "azcn-out-"));
  const { status, stderr } = withPackageCopy(({ folder, edit }) => {
    edit("loans.csv", (lines) => setCell(lines, 1, "unit", "EUR"));
    return runCompiler("--data", folder, "--out", out);
  });
  rmSync(out, { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toMatch(/data\/loans\.csv:2, column unit: .+\n\n1 to mend; nothing was written\./);
});

describe("without the two resources of the IMF", () => {
  const { data } = compiledModule(dataFolder, ["trade-imf", "south-caucasus-imf"]);
  const dataset = new Dataset(data);

  test("every other table is whole", () => {
    const ids = listTables(dataset, "en").map(({ id }) => id);
    expect(ids).toEqual(
      listTables(new Dataset(compiledModule(dataFolder).data), "en")
        .map(({ id }) => id)
        .filter((id) => id !== "south-caucasus"),
    );
    for (const id of ids) {
      const { rows, columns } = readTable(dataset, id);
      expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
    }
  });

  test("a refusal says that this edition lacks it, and what was announced is still answered", () => {
    expect(() => tradeIn(dataset, 2019, "turnover", "Azerbaijan")).toThrow(
      /^The reporter Azerbaijan has no turnover in this edition of the dataset\. Try =/,
    );
    expect(tradeIn(dataset, 2024, "turnover", "announced").value).toBe(3744000000);
  });

  test("what was announced stays, no value of the IMF does", () => {
    expect(readTable(dataset, "trade").rows).toHaveLength(5);
    expect(data.series.filter(({ source }) => source === "imf-dots")).toEqual([]);
    expect(JSON.stringify(data.values)).not.toContain("1778");
  });
});

describe("a table added in data/ alone", () => {
  const { data, page, evidence } = withPackageCopy(({ folder, edit }) => {
    edit("tables.csv", (lines) =>
      lines.splice(rowOf(lines, "timeline"), 0, [
        "tanap",
        "TANAP",
        "TANAP",
        "跨安纳托利亚",
        "gas pipeline",
        "What was lent for the pipeline.",
        "loans",
        "id=aiib-tanap-loan|ibrd-tanap-loan",
        "date",
        "amount",
        "bar",
        "date;amount",
        "",
      ]),
    );
    edit("columns.csv", (lines) =>
      lines.splice(
        rowOf(lines, "timeline"),
        0,
        ["tanap", "1", "date", "Date", "Tarix", "日期", "date", "date", "12"],
        ["tanap", "2", "amount", "Amount", "Məbləğ", "金额", "amount", "money", "18"],
      ),
    );
    const compiled = compileData(folder);
    return {
      ...compiledModule(folder),
      page: dataPage(readPackage(folder, [], [])),
      evidence: "modules" in compiled ? compiled.modules.evidence : "",
    };
  });

  test("has its chart, for the pane alone", () => {
    expect(evidence).toMatch(/chart: .*"tanap":"bar"/);
    expect(evidence).toMatch(/charted: .*"tanap":\["date","amount"\]/);
    expect(data.tables.find(({ id }) => id === "tanap")).not.toHaveProperty("chart");
  });

  test("is in the documentation", () => {
    expect(page).toContain("What was lent for the pipeline.");
    expect(page).toContain("跨安纳托利亚");
  });

  test("is listed and read", () => {
    const dataset = new Dataset(data);
    expect(listTables(dataset, "zh")).toContainEqual(
      expect.objectContaining({ id: "tanap", label: "跨安纳托利亚", rowCount: 2 }),
    );
    expect(readTable(dataset, "gas pipeline", { language: "az" })).toMatchObject({
      columns: [{ label: "Tarix" }, { label: "Məbləğ" }],
      rows: [
        ["2016-12-20", 800000000],
        ["2016-12-21", 600000000],
      ],
    });
  });

  test("is what the functions answer and offer", async () => {
    jest.doMock("../../src/dataset/generated", () => ({ data }));
    await jest.isolateModulesAsync(async () => {
      const functions = await import("../../src/functions/tables");
      expect(functions.data("tanap", false)).toEqual([
        ["2016-12-20", 800000000],
        ["2016-12-21", 600000000],
      ]);
      expect(functions.total("tanap")).toBe(600000000);
      expect(functions.list()).toContainEqual(["tanap", "TANAP", 2]);
      const { functionsMetadata } = await import("../../scripts/functions-metadata");
      const { json } = await functionsMetadata();
      expect(json.enums!.find(({ id }) => id === "AZCN_TABLE")!.values.map(({ name }) => name)).toContain(
        "tanap",
      );
    });
  });
});
