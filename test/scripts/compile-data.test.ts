// The dataset's compiler as it is run: what it writes, what it refuses, and what a package of other data becomes.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compileData } from "../../scripts/compile-data";
import { checkedPackage } from "../../scripts/data/read";
import { dataPage } from "../../scripts/docs/data-page";
import { Dataset } from "../../src/dataset/dataset";
import { tradeIn } from "../../src/dataset/series";
import { listTables, readTable } from "../../src/dataset/table";
import { compiledModule, dataFolder, type Lines, withPackageCopy } from "../support/package-copy";
import "../support/custom-functions";

const root = resolve(__dirname, "../..");

/** Where the row with these first cells stands in its file. */
const rowOf = (lines: Lines, ...first: string[]): number => {
  const at = lines.findIndex((cells) => first.every((cell, index) => cells[index] === cell));
  if (at < 0) throw new Error(`No row begins with ${first.join(", ")}`);
  return at;
};

const setCell = (lines: Lines, at: number, column: string, cell: string): void => {
  lines[at]![lines[0]!.indexOf(column)] = cell;
};

test("a resource that is not optional cannot be left out", () => {
  expect(() => compileData(dataFolder, ["loans"])).toThrow(
    "data/datapackage.json: resource loans cannot be left out. Fix: leave out only resources marked optional.",
  );
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
  expect(stdout).toContain("data.ts is stale: run `npm run data`");
  expect(stdout).toContain("evidence.ts is what data/ says");
});

test.each<[damage: string, (folder: string) => void, said: RegExp]>([
  [
    "a cell",
    (folder) => {
      const path = join(folder, "loans.csv");
      writeFileSync(path, readFileSync(path, "utf8").replace(",USD,", ",EUR,"));
    },
    /^data\/loans\.csv:2, column unit: "EUR" is not one of .+\n\n1 to fix; nothing was written\.\n$/,
  ],
  [
    "the descriptor",
    (folder) => writeFileSync(join(folder, "datapackage.json"), '{ "resources": ['),
    /^data\/datapackage\.json: not readable as JSON: .+\n\n1 to fix; nothing was written\.\n$/,
  ],
  [
    "a file that is not there",
    (folder) => rmSync(join(folder, "loans.csv")),
    /^data\/loans\.csv: the file is missing\. .+\n\n1 to fix; nothing was written\.\n$/,
  ],
])("a package broken in %s is refused in plain words, and nothing is written", (_, damage, said) => {
  const out = mkdtempSync(join(tmpdir(), "azcn-out-"));
  const { status, stdout, stderr } = withPackageCopy(({ folder }) => {
    damage(folder);
    return runCompiler("--data", folder, "--out", out);
  });
  rmSync(out, { recursive: true });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(said);
});

test("--fix puts rows in their order, and leaves every row as it was written", () => {
  const out = mkdtempSync(join(tmpdir(), "azcn-out-"));
  withPackageCopy(({ folder }) => {
    const path = join(folder, "sources.csv");
    const text = readFileSync(path, "utf8");
    const [header, ...rows] = text.trimEnd().split("\n");
    writeFileSync(path, [header, ...rows.reverse()].join("\n"));
    expect(runCompiler("--data", folder, "--out", out).status).toBe(1);
    expect(runCompiler("--fix", "--data", folder, "--out", out)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("data/sources.csv: rows put in order.") as string,
    });
    expect(readFileSync(path, "utf8")).toBe(text);
  });
  rmSync(out, { recursive: true });
});

describe("without the four resources of the IMF", () => {
  const { data } = compiledModule(dataFolder, [
    "trade-imf",
    "south-caucasus-imf",
    "china-share-imf",
    "main-partners-imf",
  ]);
  const dataset = new Dataset(data);

  test("every other table is whole", () => {
    const ids = listTables(dataset, "en").map(({ id }) => id);
    expect(ids).toEqual(
      listTables(new Dataset(compiledModule(dataFolder).data), "en")
        .map(({ id }) => id)
        .filter((id) => !["south-caucasus", "china-share-and-rank", "main-partners"].includes(id)),
    );
    for (const id of ids) {
      const { rows, columns } = readTable(dataset, id);
      expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
    }
  });

  test("a refusal says that this edition lacks it, and what was announced is still answered", () => {
    expect(() => tradeIn(dataset, 2019, "turnover", "Azerbaijan")).toThrow(
      /^The reporter "Azerbaijan" has no turnover in this edition of the dataset\. Try =/,
    );
    expect(tradeIn(dataset, 2024, "turnover", "announced").value).toBe(3744000000);
  });

  test("what was announced stays, no value of the IMF does", () => {
    expect(readTable(dataset, "trade").rows).toHaveLength(5);
    expect(data.series.filter(({ source }) => source === "imf-dots")).toEqual([]);
    const ofImf = /^(trade-(azerbaijan|china)|south-caucasus|china-(share|rank)|main-partner)-/;
    expect(Object.keys(data.values).filter((id) => ofImf.test(id))).toEqual([]);
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
    return {
      ...compiledModule(folder),
      page: dataPage(checkedPackage(folder), ""),
      evidence: compileData(folder).evidence,
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
    jest.doMock("../../src/dataset/generated/data", () => ({ data }));
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
