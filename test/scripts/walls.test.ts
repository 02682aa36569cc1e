// Owns the proof that every wall between the rooms refuses what it is there for.
import { ESLint } from "eslint";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import config from "../../eslint.config.js";

const root = join(__dirname, "..", "..");
const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config });

const refusals = async (code: string, file: string) => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, file) });
  return result?.messages.map((message) => message.message).join("\n") ?? "";
};

test.each([
  ["src/dataset/a.ts", 'export * from "../functions/b";', "nothing outside itself"],
  ["src/dataset/a.ts", 'export const b = () => import("../workbook/b");', "nothing outside itself"],
  ["src/dataset/a.ts", 'export * from "react";', "only fastest-levenshtein"],
  ["src/dataset/a.ts", 'export * from "node:fs";', "only fastest-levenshtein"],
  ["src/dataset/a.ts", "export const a = () => Office.context;", "neither Office nor the browser"],
  ["src/dataset/a.ts", "export const a = () => fetch;", "neither Office nor the browser"],
  ["src/functions/a.ts", 'export * from "../workbook/b";', "src/dataset alone"],
  ["src/functions/a.ts", 'export * from "../taskpane/b";', "src/dataset alone"],
  ["src/functions/a.ts", 'export * from "react";', "src/dataset alone"],
  [
    "src/functions/a.ts",
    "export const a = () => Excel.run(async () => 1);",
    "Only src/workbook talks to Excel",
  ],
  ["src/workbook/a.ts", 'export * from "../taskpane/b";', "what is shown is the pane's"],
  ["src/workbook/a.ts", 'export * from "../../workbench/host/b";', "what is shown is the pane's"],
  ["src/taskpane/a.tsx", 'export * from "../../workbench/host/b";', "never imports what is for development"],
  [
    "src/taskpane/tables/a.tsx",
    'export * from "../../../scripts/b";',
    "never imports what is for development",
  ],
  [
    "src/taskpane/a.tsx",
    'export const a = () => import("../../workbench/b");',
    "never imports what is for development",
  ],
  [
    "src/taskpane/a.tsx",
    "export const a = () => Excel.run(async () => 1);",
    "Only src/workbook talks to Excel",
  ],
  [
    "src/commands/a.ts",
    "export const a = () => Excel.run(async () => 1);",
    "Only src/workbook talks to Excel",
  ],
  ["src/taskpane/a.tsx", 'alert("no");', "Unexpected alert"],
  [
    "src/workbook/a.ts",
    "export const a = () => Excel.run(async (context) => { const b = context.workbook.getActiveCell(); return b.address; });",
    "load",
  ],
])("%s: %s", async (file, code, refusal) => {
  expect(await refusals(code, file)).toContain(refusal);
});

test.each([
  ["src/dataset/a.ts", 'export * from "./b";\nexport * from "fastest-levenshtein";'],
  ["src/functions/a.ts", 'export * from "../dataset/b";'],
  ["src/workbook/a.ts", 'export * from "../dataset/b";\nexport const a = () => Excel.run(async () => 1);'],
  [
    "src/taskpane/a.tsx",
    'export * from "../workbook/b";\nexport * from "../dataset/b";\nexport * from "react";',
  ],
  ["src/commands/a.ts", 'export * from "../workbook/b";'],
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
