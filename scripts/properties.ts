// Owns `npm run test:properties`: the functions' properties on 50,000 random argument lists each.
import { spawnSync } from "node:child_process";

const { status } = spawnSync("npx", ["jest", "--selectProjects=node", "test/functions/(properties|basis)"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, AZCN_RUNS: "50000" },
});
process.exit(status ?? 1);
