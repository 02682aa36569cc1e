// Writes the documentation that comes from code and data: docs/functions.md, docs/data.md, docs/data.jsonld,
// docs/smoke-test.md, workbench/README.md, and the list of functions that the pane builds its forms from.
//   npm run docs              write
//   npm run docs -- --check   fail when one of them is stale
//   --data FOLDER --out FOLDER   from another package, to another folder
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkPackage } from "./data/checks";
import { readPackage, type DataPackage, type Problem } from "./data/package";
import { problemLine } from "./compile-data";
import { dataPage } from "./docs/data-page";
import { functionList } from "./docs/function-list";
import { functionsPage } from "./docs/functions-page";
import { hostPage } from "./docs/host-page";
import { jsonLd } from "./docs/json-ld";
import { smokeTest } from "./docs/smoke-test";

const root = resolve(__dirname, "..");
const docs = join(root, "docs");
const paneList = join(root, "src", "taskpane", "formulas", "generated-functions.ts");

const checkedPackage = (folder: string): DataPackage => {
  const problems: Problem[] = [];
  const pkg = readPackage(folder, [], problems);
  const all = problems.length > 0 ? problems : checkPackage(pkg);
  if (all.length > 0) throw new Error(`Fix the data first.\n${all.map(problemLine).join("\n")}`);
  return pkg;
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      data: { type: "string", default: join(root, "data") },
      out: { type: "string", default: docs },
    },
  });
  const pkg = checkedPackage(values.data);
  const texts = {
    [join(values.out, "functions.md")]: await functionsPage(),
    [join(values.out, "data.md")]: dataPage(pkg),
    [join(values.out, "data.jsonld")]: jsonLd(pkg),
    // The pane's forms and the smoke test only exist for this package.
    ...(values.out === docs
      ? {
          [paneList]: await functionList(),
          [join(docs, "smoke-test.md")]: await smokeTest(),
          [join(root, "workbench", "README.md")]: hostPage(),
        }
      : {}),
  };
  mkdirSync(values.out, { recursive: true });
  let failed = false;
  for (const [path, text] of Object.entries(texts)) {
    const shown = relative(process.cwd(), path);
    const stale = !existsSync(path) || readFileSync(path, "utf8") !== text;
    if (stale && values.check) failed = true;
    if (stale && !values.check) writeFileSync(path, text);
    console.log(
      !stale
        ? `${shown} is what the code and data/ say.`
        : values.check
          ? `${shown} is stale: run \`npm run docs\` and commit it.`
          : `${shown} written.`,
    );
  }
  return failed ? 1 : 0;
};

main().then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
