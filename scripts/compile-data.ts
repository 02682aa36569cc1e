// The dataset's compiler: checks data/ and writes src/dataset/generated.ts.
//   npm run data                          check and write
//   npm run data -- --check               check, and fail when the written module is stale
//   npm run data -- --without trade-imf   leave out an optional resource
//   --data FOLDER --out FILE              another package, another place
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkPackage } from "./data/checks";
import { moduleText } from "./data/module";
import { readPackage, type Problem } from "./data/package";

const root = resolve(__dirname, "..");

/** A problem as one line: where it is, what is wrong, how to mend it. */
export const problemLine = ({ file, line, column, what, mend }: Problem): string =>
  `data/${file}${line === undefined ? "" : `:${line}`}${column === undefined ? "" : `, column ${column}`}: ${what}. Mend: ${mend}.`;

/** Reads and checks the package, and gives the module's text or what has to be mended first. */
export const compileData = (folder: string, without: readonly string[] = []): { text: string } | { problems: Problem[] } => {
  const problems: Problem[] = [];
  const pkg = readPackage(folder, without, problems);
  const all = problems.length > 0 ? problems : checkPackage(pkg);
  return all.length > 0 ? { problems: all } : { text: moduleText(pkg) };
};

const main = (): number => {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      data: { type: "string", default: resolve(root, "data") },
      out: { type: "string", default: resolve(root, "src/dataset/generated.ts") },
      without: { type: "string", multiple: true, default: [] },
    },
  });
  const result = compileData(values.data, values.without);
  if ("problems" in result) {
    for (const problem of result.problems) console.error(problemLine(problem));
    console.error(`\n${result.problems.length} to mend; nothing was written.`);
    return 1;
  }
  const shown = relative(process.cwd(), values.out);
  const stale = !existsSync(values.out) || readFileSync(values.out, "utf8") !== result.text;
  if (values.check) {
    console.log(stale ? `${shown} is stale: run \`npm run data\` and commit it.` : `${shown} is what data/ says.`);
    return stale ? 1 : 0;
  }
  if (stale) writeFileSync(values.out, result.text);
  console.log(stale ? `${shown} written.` : `${shown} was up to date.`);
  return 0;
};

if (require.main === module) process.exitCode = main();
