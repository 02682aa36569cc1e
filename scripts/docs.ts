// The documentation that the code writes itself: docs/functions.md, docs/smoke-test.md, workbench/README.md, and the list
// of functions that the pane builds its forms from. What the data say of themselves is written by the build.
//   npm run docs              write
//   npm run docs -- --check   fail when one of them is stale
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { functionList } from "./docs/function-list";
import { functionsPage } from "./docs/functions-page";
import { hostPage } from "./docs/host-page";
import { smokeTest } from "./docs/smoke-test";

const root = resolve(__dirname, "..");
const docs = join(root, "docs");
const paneList = join(root, "src", "taskpane", "shared", "generated-functions.ts");

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const texts = {
    [join(docs, "functions.md")]: await functionsPage(),
    [paneList]: await functionList(),
    [join(docs, "smoke-test.md")]: await smokeTest(),
    [join(root, "workbench", "README.md")]: hostPage(),
  };
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
