// Writes the module of formulas that Excel is asked for: every documented one with its answer, as the engine calculates it.
import { examples } from "../examples";
import { resultsOf } from "./evaluation";
import { examplesOf } from "./functions-page";
import { readFunctionsFile } from "./function-comments";
import { functionsFiles, functionsMetadata } from "../functions-metadata";

/** A card has no value that a program could read of its cell: it is asked for by its type elsewhere. */
const isCard = (formula: string): boolean => /^=AZCN\.CARD\(/.test(formula);

export const documentedFormulas = async (): Promise<string> => {
  const { json } = await functionsMetadata();
  const comments = functionsFiles().flatMap((file) => readFunctionsFile(file).functions);
  const promised = examples.map(([formula]) => formula);
  const documented = comments.flatMap((comment) => examplesOf(comment, json));
  const formulas = [...new Set([...promised, ...documented])].filter((formula) => !isCard(formula));
  const results = resultsOf(formulas);
  const lines = formulas.map((formula) => {
    const { value } = results.get(formula)!;
    const line = Array.isArray(value) ? [value[0]![0], value.length, value[0]!.length] : [value];
    return `  ${JSON.stringify([formula, ...line])},`;
  });
  return `// Generated from src/functions/ and scripts/examples.ts by \`npm run docs\`. Do not edit: change them and run it again.

/** A formula and its answer; of one that spills its first cell, rows and columns. */
export const documentedFormulas: readonly (readonly [
  formula: string,
  value: string | number | boolean,
  rows?: number,
  columns?: number,
])[] = [
${lines.join("\n")}
];
`;
};
