// The benchmark: prints what it finds and writes it to bench/results.json and docs/performance.md.
//   npm run bench                    everything, and write
//   npm run bench -- --only growth   one part, and only print it
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type MeasuredExcel, startExcel } from "./excel";
import { functionCalls } from "./function-calls";
import { growth } from "./growth";
import { load } from "./load";
import { lookups, ranges } from "./lookups";
import type { Part } from "./measurement";
import { partText, targetsText, withText } from "./report";
import { sizes } from "./sizes";
import { spreadsheet } from "./spreadsheet";
import { syncs } from "./syncs";
import { waiting } from "./waiting";

const parts: Readonly<Record<string, (excel: MeasuredExcel) => Promise<Part>>> = {
  sizes,
  load,
  syncs,
  waiting,
  functions: functionCalls,
  lookups,
  ranges,
  growth,
  // Last, since its workbooks stay in memory, and what comes after would pay for their collection.
  spreadsheet,
};

const machine = () => ({
  processor: cpus()[0]?.model.trim() ?? "unknown",
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: `${process.platform} ${process.arch}`,
  node: process.version,
  // What else kept the processor busy, where the system says it.
  load: Number(loadavg()[0]!.toFixed(1)),
});

const results = resolve(__dirname, "results.json");
const page = resolve(__dirname, "../docs/performance.md");

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  const { only } = values;
  if (only !== undefined && !(only in parts)) {
    console.error(`There is no part "${only}". The parts are: ${Object.keys(parts).join(", ")}.`);
    return 2;
  }
  const head = { date: new Date().toISOString().slice(0, 10), machine: machine() };
  const excel = await startExcel();
  const found: Part[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (only !== undefined && name !== only) continue;
    const part = await measure(excel);
    console.log(`${partText(part)}\n`);
    found.push(part);
  }
  console.log(targetsText(found));
  if (only === undefined) {
    writeFileSync(results, `${JSON.stringify({ ...head, parts: found }, null, 2)}\n`);
    writeFileSync(page, withText(readFileSync(page, "utf8"), head, found));
  }
  return found.every(({ targets }) => targets.every(({ reached }) => reached)) ? 0 : 1;
};

main().then(
  // The engine keeps timers.
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.stack);
    process.exit(1);
  },
);
