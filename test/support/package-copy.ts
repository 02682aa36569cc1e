// Owns a copy of data/ that a test may break or add to, and the dataset that the compiler makes of one.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";
import { compileData } from "../../scripts/compile-data";
import type { Data } from "../../src/dataset/generated/schema";
import * as packed from "../../src/dataset/packed";

export const dataFolder = resolve(__dirname, "../../data");

/** A file's lines, each a list of cells; the first is the header. */
export type Lines = string[][];

export const readLines = (folder: string, file: string): Lines =>
  parse(readFileSync(join(folder, file), "utf8")) as Lines;

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const writeLines = (folder: string, file: string, lines: Lines): void =>
  writeFileSync(join(folder, file), lines.map((cells) => `${cells.map(quoted).join(",")}\n`).join(""));

export interface PackageCopy {
  readonly folder: string;
  /** Changes the lines of a file. */
  readonly edit: (file: string, change: (lines: Lines) => void) => void;
}

/** What `use` makes of a copy of data/, which is then deleted. */
export const withPackageCopy = <T>(use: (copy: PackageCopy) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), "azcn-data-"));
  try {
    cpSync(dataFolder, folder, { recursive: true });
    const edit: PackageCopy["edit"] = (file, change) => {
      const lines = readLines(folder, file);
      change(lines);
      writeLines(folder, file, lines);
    };
    return use({ folder, edit });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The dataset, long texts included, of the generated modules that the compiler makes of a package. */
export const compiledModule = (folder: string, without: readonly string[] = []): { data: Data } => {
  const compiled = compileData(folder, without);
  const exported = {} as { data: Data };
  const modules: Readonly<Record<string, unknown>> = { "../packed": packed, "./data": exported };
  for (const text of [compiled.data, compiled.texts]) {
    const { outputText } = transpileModule(text, {
      compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
    });
    new Function("exports", "require", outputText)(exported, (name: string) => modules[name]);
  }
  return exported;
};
