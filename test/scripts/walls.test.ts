// Breaks every wall between the rooms of src, and goes round in every kind of circle, to see lint refuse it.
import { ESLint } from "eslint";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import config from "../../eslint.config.js";

const root = join(__dirname, "..", "..");

/** What `npm run lint` says of the imports of a project with these files: file and rule of each refusal. */
const refusedImports = (files: Readonly<Record<string, string>>): string[] => {
  const project = mkdtempSync(join(tmpdir(), "azcn-walls-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const rules = ["--config", join(root, ".dependency-cruiser.js"), "--output-type", "json"];
    const { stdout } = spawnSync(process.execPath, [program, ...rules, "src"], {
      cwd: project,
      encoding: "utf8",
    });
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: { from: string; rule: { name: string } }[] };
    };
    return [...new Set(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`))].sort();
  } finally {
    rmSync(project, { recursive: true });
  }
};

const places = ["tables", "figures", "formulas", "workbook", "about"];

const refused: [rule: string, room: string, imported: string][] = [
  ["src/dataset", "dataset", "../functions/other"],
  ["src/dataset", "dataset", "react"],
  ["src/dataset", "dataset", "node:fs"],
  ["src/functions", "functions", "../workbook/insert/other"],
  ["src/functions", "functions", "../taskpane/other"],
  ["src/functions", "functions", "react"],
  ["src/workbook", "workbook/insert", "../../functions/other"],
  ["src/workbook", "workbook/insert", "../../commands/other"],
  ["src/workbook", "workbook/insert", "../../taskpane/other"],
  ["src/workbook", "workbook/insert", "../../../workbench/other"],
  ["src/commands", "commands", "../functions/other"],
  ["src/commands", "commands", "../taskpane/other"],
  ["src/taskpane", "taskpane", "../../workbench/other"],
  ["src/taskpane", "taskpane/tables", "../../../scripts/other"],
  ["src/taskpane", "taskpane", "esbuild"],
  ...[...places, "shared"].map((place): [string, string, string] => [
    "places",
    `taskpane/${place}`,
    place === "about" ? "../tables/other" : "../about/other",
  ]),
];

const allowed: [room: string, imported: string][] = [
  ["dataset", "./other"],
  ["functions", "../dataset/other"],
  ["functions", "./other"],
  ["workbook/insert", "../../dataset/other"],
  ["workbook/insert", "../../functions/basis"],
  ["workbook/insert", "../table/other"],
  ["commands", "../workbook/insert/other"],
  ["taskpane", "../functions/other"],
  ["taskpane", "../commands/other"],
  ["taskpane", "./tables/other"],
  ["taskpane/tables", "./other"],
  ["taskpane/tables", "../shared/other"],
  ["taskpane/workbook", "../../workbook/insert/other"],
];

const spellings = [
  (name: string) => `import { other } from "${name}"; other();`,
  (name: string) => `import type { Other } from "${name}"; export type Own = Other;`,
  (name: string) => `export * from "${name}";`,
  (name: string) => `export const own = () => import("${name}");`,
  (name: string) => `export type Own = import("${name}").Other;`,
];

/** A file for each way of importing, named by its number. */
const imports = (rows: readonly (readonly [room: string, imported: string])[], name: string) =>
  rows.flatMap(([room, imported], row) =>
    spellings.map(
      (spelling, index) => [`src/${room}/${name}-${row}-${index}.ts`, spelling(imported)] as const,
    ),
  );

const others = Object.fromEntries(
  [...refused.map(([, ...row]) => row), ...allowed]
    .filter(([, imported]) => imported.startsWith("."))
    .map(([room, imported]) => [
      join("src", room, `${imported}.ts`),
      "export type Other = 1;\nexport const other = () => 1;\n",
    ]),
);

test("every wall refuses what it is there for, however it is imported, and nothing else", () => {
  const arrows = refused.map(([, ...row]) => row);
  const wrong = imports(arrows, "refused");
  const found = refusedImports({
    ...others,
    ...Object.fromEntries([...wrong, ...imports(allowed, "allowed")]),
  });
  // Some of the refused arrows close a circle of rooms as well.
  expect(found.filter((one) => !one.endsWith("circle-of-rooms"))).toEqual(
    wrong.map(([path], index) => `${path}: ${refused[Math.floor(index / spellings.length)]![0]}`).sort(),
  );
});

test("no circle of files is let through, of types neither, nor one of the rooms of src/workbook", () => {
  const circles = spellings.flatMap((spelling, index) => [
    [`src/dataset/a${index}.ts`, spelling(`./b${index}`)],
    [`src/dataset/b${index}.ts`, spelling(`./c${index}`)],
    [`src/dataset/c${index}.ts`, `import type { Own } from "./a${index}";\nexport type Other = Own;\n`],
  ]);
  const rooms = {
    "src/workbook/excel/a.ts": 'export * from "../change/b";\n',
    "src/workbook/change/b.ts": "export const b = 1;\n",
    "src/workbook/change/c.ts": 'export * from "../excel/d";\n',
    "src/workbook/excel/d.ts": "export const d = 1;\n",
  };
  expect(refusedImports({ ...Object.fromEntries(circles), ...rooms })).toEqual([
    ...spellings.map((_, index) => `src/dataset/a${index}.ts: circle`),
    "src/workbook/change: circle-of-rooms",
    "src/workbook/excel: circle-of-rooms",
  ]);
});

const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config });

const refusals = async (code: string, file: string) => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, file) });
  return result?.messages.map((message) => message.message).join("\n") ?? "";
};

const run = "export const a = () => Excel.run(async () => 1);";
const unloaded =
  "export const a = () => Excel.run(async (context) => { const b = context.workbook.getActiveCell(); return b.address; });";

test.each([
  ["src/dataset/a.ts", "export const a = () => Office.context;", "neither Office nor the browser"],
  ["src/dataset/a.ts", "export const a = () => fetch;", "neither Office nor the browser"],
  ["src/dataset/a.ts", run, "neither Office nor the browser"],
  ["src/functions/a.ts", run, "Only src/workbook and src/excel-check talk to Excel"],
  ["src/taskpane/a.tsx", run, "Only src/workbook and src/excel-check talk to Excel"],
  ["src/commands/a.ts", run, "Only src/workbook and src/excel-check talk to Excel"],
  ["src/taskpane/a.tsx", 'alert("no");', "Unexpected alert"],
  ["src/workbook/a.ts", unloaded, "load"],
  ["src/workbook/a.ts", "export const a = (b: any) => b;", "any"],
  ["src/functions/a.ts", "export const a = (b: any) => b;", "Only the signature"],
  ["src/functions/a.ts", "function a(b: any) { return b; }\na(1);", "Only the signature"],
  ["src/functions/a.ts", "export function a() { const b: any = 1; return b; }", "Only the signature"],
])("%s: %s", async (file, code, refusal) => {
  expect(await refusals(code, file)).toContain(refusal);
});

test.each([
  ["src/functions/a.ts", "export function a(b?: any[][], ...c: any[]): any { return [b, c]; }"],
  ["src/workbook/a.ts", run],
])("%s may do what its room is for", async (file, code) => {
  expect(await refusals(code, file)).toBe("");
});

test("src/dataset does not compile with the browser or Office in it", () => {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(root, ".cache", "wall-"));
  try {
    writeFileSync(join(folder, "a.ts"), "export const a = [document.title, Office.context, Excel.run];\n");
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: "../../src/dataset/tsconfig.json",
        compilerOptions: { incremental: false },
        include: ["."],
      }),
    );
    const compile = () =>
      execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", folder], {
        encoding: "utf8",
      });
    let told = "";
    try {
      compile();
    } catch (error) {
      told = (error as { stdout: string }).stdout;
    }
    for (const name of ["document", "Office", "Excel"]) expect(told).toContain(`'${name}'`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
