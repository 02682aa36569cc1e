// The dataset's compiler: checks data/ and writes the generated modules of src/dataset.
//   npm run data                          check and write
//   npm run data -- --check               check, and fail when a written module is stale
//   npm run data -- --fix                 put rows in their order first
//   npm run data -- --without trade-imf   leave out an optional resource
//   --data FOLDER --out FOLDER            another package, another place
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { inOrder } from "./data/fix";
import { type Modules, moduleTexts } from "./data/module";
import { checkedPackage, descriptorIn, textIn } from "./data/read";

const root = resolve(__dirname, "..");

/** Reads and checks the package, and gives the modules' texts. Refuses a package in which something has to be fixed. */
export const compileData = (folder: string, without: readonly string[] = []): Modules =>
  moduleTexts(checkedPackage(folder, without));

const sortRows = (folder: string): void => {
  for (const resource of descriptorIn(textIn(folder, "datapackage.json")).resources) {
    const text = textIn(folder, resource.path);
    const sorted = inOrder(resource, text);
    if (sorted === text) continue;
    writeFileSync(join(folder, resource.path), sorted);
    console.log(`data/${resource.path}: rows put in order.`);
  }
};

const main = (): number => {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      fix: { type: "boolean", default: false },
      data: { type: "string", default: join(root, "data") },
      out: { type: "string", default: join(root, "src/dataset/generated") },
      without: { type: "string", multiple: true, default: [] },
    },
  });
  if (values.fix) sortRows(values.data);
  const modules = compileData(values.data, values.without);
  mkdirSync(values.out, { recursive: true });
  let failed = false;
  for (const [name, text] of Object.entries(modules)) {
    const path = join(values.out, `${name}.ts`);
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

if (require.main === module) {
  try {
    process.exitCode = main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
