// Reads of the custom functions' comments what functions.json leaves out.
import { readFileSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import ts from "typescript";

export interface FunctionComment {
  readonly id: string;
  readonly returns: string;
  readonly examples: readonly string[];
}

/** A file of custom functions, in their order. Its name heads them. */
export interface FunctionsFile {
  readonly name: string;
  readonly functions: readonly FunctionComment[];
}

const root = resolve(__dirname, "../..");

const textsOf = (node: ts.Node, name: string): string[] =>
  ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === name)
    .map(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? "").trim());

export const readFunctionsFile = (file: string): FunctionsFile => {
  const path = relative(root, file);
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const functions = source.statements.flatMap((statement): FunctionComment[] => {
    const [id] = textsOf(statement, "customfunction");
    if (id === undefined) return [];
    const [returns] = textsOf(statement, "returns");
    const examples = textsOf(statement, "example");
    if (!returns || examples.length === 0)
      throw new Error(`${path}: ${id} needs @returns, with its errors, and at least one @example.`);
    return [{ id, returns, examples }];
  });
  return { name: basename(file, ".ts"), functions };
};

/** The function's own call within its examples, where one has plain arguments. */
export const callIn = (id: string, examples: readonly string[]): string | undefined =>
  examples.flatMap((example) => new RegExp(`AZCN\\.${id}\\([^()]*\\)`).exec(example) ?? [])[0];
