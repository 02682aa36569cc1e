// Prints how large and how fast the add-in is, and writes it to docs/performance.md.
//   npm run bench                   everything, and write
//   npm run bench -- --only syncs   one part, and only print it
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type MeasuredExcel, startExcel } from "./excel";
import { functionCalls } from "./function-calls";
import { limits } from "./limits";
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
  limits,
  // Last: its workbooks stay in memory, and any later part would be slowed down by their collection.
  spreadsheet,
};

const machine = () => ({
  processor: cpus()[0]?.model.trim() ?? "unknown",
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: `${process.platform} ${process.arch}`,
  node: process.version,
  // How busy the machine was with other work, where the system tells.
  load: Number(loadavg()[0]!.toFixed(1)),
});

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
  if (only === undefined) writeFileSync(page, withText(readFileSync(page, "utf8"), head, found));
  return found.every(({ targets }) => targets.every(({ reached }) => reached)) ? 0 : 1;
};

main().then(
  // The spreadsheet engine's timers would keep the process alive.
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.stack);
    process.exit(1);
  },
);
