// Runs once, before any test in Node: the workbench's host is one file for all of them.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const program = join(__dirname, "../../scripts/host-bundle.ts");

// As a program: Jest's loader knows TypeScript in this file alone, and not in what it would import.
export default (): void =>
  void execFileSync(process.execPath, [require.resolve("tsx/cli"), program], { stdio: "inherit" });
