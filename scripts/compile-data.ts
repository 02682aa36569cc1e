// The dataset's compiler: checks data/ and writes the generated modules of src/dataset.
//   npm run data                          check and write
//   npm run data -- --check               check, and fail when a written module is stale
//   npm run data -- --without trade-imf   leave out an optional resource
//   --data FOLDER --out FOLDER            another package, another place
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkPackage } from "./data/checks";
import { type Modules, moduleTexts } from "./data/module";
import { readPackage, type Problem } from "./data/package";

const root = resolve(__dirname, "..");

/** A problem as one line: where it is, what is wrong, how to mend it. */
export const problemLine = ({ file, line, column, what, mend }: Problem): string =>
  `data/${file}${line === undefined ? "" : `:${line}`}${column === undefined ? "" : `, column ${column}`}: ${what}. Mend: ${mend}.`;

/** Reads and checks the package, and gives the modules' texts or what has to be mended first. */
export const compileData = (
  folder: string,
  without: readonly string[] = [],
): { modules: Modules } | { problems: Problem[] } => {
  const problems: Problem[] = [];
  const pkg = readPackage(folder, without, problems);
  const all = problems.length > 0 ? problems : checkPackage(pkg);
  return all.length > 0 ? { problems: all } : { modules: moduleTexts(pkg) };
};

const main = (): number => {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      data: { type: "string", default: join(root, "data") },
      out: { type: "string", default: join(root, "src/dataset") },
      without: { type: "string", multiple: true, default: [] },
    },
  });
  const result = compileData(values.data, values.without);
  if ("problems" in result) {
    for (const problem of result.problems) console.error(problemLine(problem));
    console.error(`\n${result.problems.length} to mend; nothing was written.`);
    return 1;
  }
  let failed = false;
  for (const [name, text] of Object.entries({
    "generated.ts": result.modules.data,
    "generated-evidence.ts": result.modules.evidence,
  })) {
    const path = join(values.out, name);
    const shown = relative(process.cwd(), path);
    const stale = !existsSync(path) || readFileSync(path, "utf8") !== text;
    if (stale && !values.check) writeFileSync(path, text);
    if (stale && values.check) failed = true;
    console.log(
      !stale
        ? `${shown} is what data/ says.`
        : values.check
          ? `${shown} is stale: run \`npm run data\` and commit it.`
          : `${shown} written.`,
    );
  }
  return failed ? 1 : 0;
};

if (require.main === module) process.exitCode = main();
