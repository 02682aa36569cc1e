// Owns the proof that CONTRIBUTING's recipes work: a copy of the project in which each is done as it is written.
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import ts from "typescript";
import type { Evaluated } from "../../scripts/formula/evaluate";
import { compileData } from "../../scripts/compile-data";
import type { Descriptor } from "../../scripts/data/package";
import { checkedPackage } from "../../scripts/data/read";
import { dataPage } from "../../scripts/docs/data-page";
import { shown } from "../../scripts/docs/evaluation";
import { withPackageCopy } from "../support/package-copy";

const root = resolve(__dirname, "../..");
const recipes = new Map(
  readFileSync(join(root, "CONTRIBUTING.md"), "utf8")
    .split(/^## /m)
    .map((text) => [text.split("\n")[0]!, text]),
);

interface Listing {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
}

const listingsOf = (recipe: string): Listing[] =>
  [...recipe.matchAll(/^( *)```(\w+) ?(\S*)\n([\s\S]*?)^ *```$/gm)].map(
    ([, indent = "", kind = "", path = "", text = ""]) => ({
      kind,
      path,
      text: text.replace(new RegExp(`^${indent}`, "gm"), ""),
    }),
  );

/** The formulas that a recipe promises, with what they are then. */
const promisesOf = (recipe: string): [formula: string, value: string][] =>
  [
    ...recipe
      .replace(/\n/g, " ")
      .matchAll(/`(=[^`]+)` is (?:now )?(.+?)(?=, and {1,3}`=|, `=|\. {2}|\. *$)/g),
  ].map(([, formula, value]) => [formula!, value!]);

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "azcn-recipes-"));
  const parts = ["data", "docs", "scripts", "src", "workbench", "manifest.xml"];
  for (const part of [...parts, "package.json", "package-lock.json", "tsconfig.json", ".prettierrc.json"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
});

afterAll(() => rmSync(copy, { recursive: true }));

const run = (program: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: copy, encoding: "utf8", shell: false });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed. ${stdout}${stderr}`);
  return stdout;
};

const firstCell = (line: string): string => line.split(",")[0]!;

/** The rows go where their id, or for columns their table, keeps the file in its order. */
const insertRows = (path: string, text: string): void => {
  const file = join(copy, path);
  const [header, ...rows] = text.trimEnd().split("\n");
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  expect(header).toBe(lines[0]);
  const later = lines.findIndex((line, index) => index > 0 && firstCell(line) > firstCell(rows[0]!));
  lines.splice(later < 0 ? lines.length : later, 0, ...rows);
  writeFileSync(file, `${lines.join("\n")}\n`);
};

const follow = ({ kind, path, text }: Listing): void => {
  if (kind === "csv") insertRows(path, text);
  else if (kind === "ts") appendFileSync(join(copy, path), text);
};

test("a figure, a table and a function are added as their recipes say, and formulas answer with them", () => {
  const told = ["Add a figure, an agreement, a loan or a source", "Add a pre-built table", "Add a function"];
  const listings = told.flatMap((title) => listingsOf(recipes.get(title)!));
  listings.forEach(follow);
  // Each recipe ends with commands; done together, they are run once.
  const commands = new Set(
    listings.filter(({ kind }) => kind === "sh").flatMap(({ text }) => text.trim().split(" && ")),
  );
  expect([...commands]).toEqual(["npm run data", "npm run docs"]);
  const scripts = (JSON.parse(readFileSync(join(copy, "package.json"), "utf8")) as { scripts: object })
    .scripts;
  for (const command of commands) {
    const [program, script] = (new Map(Object.entries(scripts)).get(command.split(" ")[2]!) as string).split(
      " ",
    );
    expect(program).toBe("tsx");
    run(process.execPath, [require.resolve("tsx/cli"), script!]);
  }

  const promises = told.flatMap((title) => promisesOf(recipes.get(title)!));
  expect(promises.length).toBeGreaterThanOrEqual(6);
  const answers = run(process.execPath, [
    require.resolve("tsx/cli"),
    "scripts/formula.ts",
    ...promises.map(([formula]) => formula),
  ])
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Evaluated);
  expect(answers.map(({ formula, value }) => [formula, shown(value as string | number)])).toEqual(promises);

  const written = (path: string) => readFileSync(join(copy, path), "utf8");
  const page = dataPage(checkedPackage(join(copy, "data")), "");
  expect(page).toContain("What was lent for the pipeline.");
  expect(page).toContain("The hundredth kiosk opens");
  expect(written("docs/functions.md")).toContain("### AZCN.SIZE");
  expect(written("src/taskpane/shared/generated-functions.ts")).toMatch(/id: "SIZE"/);
}, 180_000);

/** Turkish stands in for any further language; its labels are the English ones. */
const addLabels = (
  folder: string,
  edit: (file: string, change: (lines: string[][]) => void) => void,
): void => {
  const file = join(folder, "datapackage.json");
  const descriptor = JSON.parse(readFileSync(file, "utf8")) as Descriptor;
  descriptor.languages.push({ code: "tr", title: "Türkçe", reviewed: false });
  for (const { path, schema } of descriptor.resources) {
    const at = schema.fields.findIndex(({ name }) => name === "label_zh");
    if (at < 0) continue;
    schema.fields.splice(at + 1, 0, { ...schema.fields[at]!, name: "label_tr" });
    const english = schema.fields.findIndex(({ name }) => name === "label_en");
    edit(path, (lines) =>
      lines.forEach((cells, row) =>
        cells.splice(at + 1, 0, row === 0 ? "label_tr" : cells[english] || cells[at]!),
      ),
    );
  }
  writeFileSync(file, JSON.stringify(descriptor));
};

const replaceIn = (
  path: string,
  ...changes: readonly (readonly [from: string | RegExp, to: string])[]
): void => {
  const file = join(copy, path);
  let text = readFileSync(file, "utf8");
  for (const [from, to] of changes) {
    expect(text).toMatch(from);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
};

/** Those of the files of src that do not compile. */
const refused = (files?: readonly string[]): string[] => {
  const config = ts.readConfigFile(join(copy, "tsconfig.json"), (path) => ts.sys.readFile(path))
    .config as object;
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, copy);
  const program = ts.createProgram(fileNames, { ...options, incremental: false, tsBuildInfoFile: undefined });
  return (files ?? fileNames.map((file) => file.slice(copy.length + 1)))
    .filter((file) => program.getSemanticDiagnostics(program.getSourceFile(join(copy, file))).length > 0)
    .sort();
};

test("a language is added as its recipe says, the compiler names what lacks it, and tables speak it", () => {
  const recipe = recipes.get("Add a language")!;
  const named = [...recipe.matchAll(/`((?:src|data)\/[\w./-]+)`/g)].map((match) => match[1]!);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);

  withPackageCopy(({ folder, edit }) => {
    addLabels(folder, edit);
    for (const [name, text] of Object.entries(compileData(folder)))
      writeFileSync(join(copy, `src/dataset/generated/${name}.ts`), text);
  });
  replaceIn(
    "src/dataset/language.ts",
    ['"az", "zh"]', '"az", "zh", "tr"]'],
    [/( +readonly label_)zh(: string;)/, "$1zh$2\n$1tr$2"],
  );
  replaceIn(
    "src/dataset/names.ts",
    ["label_zh, aliases", "label_zh, label_tr, aliases"],
    [/^ {2}label_zh,$/m, "  label_zh,\n  label_tr,"],
  );
  copyFileSync(join(copy, "src/taskpane/messages/az.ts"), join(copy, "src/taskpane/messages/tr.ts"));
  replaceIn("src/taskpane/messages/tr.ts", ["export const az", "export const tr"]);

  const lacking = refused();
  expect(lacking).toEqual([
    "src/dataset/local-table.ts",
    "src/dataset/money.ts",
    "src/taskpane/shared/catalogue.ts",
    "src/taskpane/shared/cell-text.ts",
    "src/workbook/excel/date-serial.ts",
  ]);
  expect(lacking.filter((path) => !named.includes(path))).toEqual([]);

  replaceIn("src/taskpane/shared/cell-text.ts", ['zh: "zh-Hans" }', 'zh: "zh-Hans", tr: "tr" }']);
  replaceIn("src/workbook/excel/date-serial.ts", [/^ {2}zh: (\{.*\}),$/m, "$&\n  tr: $1,"]);
  replaceIn("src/taskpane/shared/catalogue.ts", [
    /( +zh: )(async .*)/,
    '$1$2\n  tr: async () => (await import("../messages/tr")).tr,',
  ]);
  replaceIn("src/dataset/local-table.ts", [/zh: ("[^"]+") }/g, "zh: $1, tr: $1 }"]);
  replaceIn(
    "src/dataset/money.ts",
    [/zh: ("[^"]+")( }|,\n)/g, "zh: $1, tr: $1$2"],
    ["zh: (unit, isBillion)", "tr: (unit) => unit,\n  zh: (unit, isBillion)"],
  );
  expect(refused(lacking)).toEqual([]);

  const asked = join(copy, "asked.ts");
  writeFileSync(
    asked,
    `import { dataset } from "./src/dataset/current";
import { readTable } from "./src/dataset/table";
console.log(JSON.stringify(readTable(dataset, "loans", { language: "tr" }).columns.map(({ label }) => label)));
`,
  );
  const [header] = parse(
    run(process.execPath, [require.resolve("tsx/cli"), asked]).replace(/[[\]]/g, ""),
  ) as string[][];
  expect(header).toContain("Lender");
}, 180_000);
