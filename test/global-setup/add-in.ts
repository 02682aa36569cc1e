// Runs once, before any test that looks at the add-in's build or opens the workbench's page.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const program = join(__dirname, "../support/tested-build.ts");

// As a program: Jest's loader knows TypeScript in this file alone, and not in what it would import.
export default (): void =>
  void execFileSync(process.execPath, [require.resolve("tsx/cli"), program], { stdio: "inherit" });
