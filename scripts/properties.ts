// Owns `npm run test:properties`: the functions' properties on 50,000 random argument lists each, and 2,000 drawn steps.
import { spawnSync } from "node:child_process";

const tests = "test/(functions/(properties|basis)|workbook/excel/steps)";
const { status } = spawnSync("npx", ["jest", "--selectProjects=node", tests], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, AZCN_RUNS: "50000", AZCN_STEPS: "2000" },
});
process.exit(status ?? 1);
