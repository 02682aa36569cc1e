// Owns `npm test`: types, layout, lint, dead code, documents and data side by side, then the tests while the last of them ends.
//   npm test -- --selectProjects node   what is given goes to Jest
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

// The longest first.
const checks = ["typecheck", "layout", "lint", "docs -- --check", "dead", "data -- --check"];

interface Ended {
  readonly name: string;
  readonly code: number;
}

const run = (name: string, given: readonly string[], shown: boolean): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", ...name.split(" "), ...given], {
      stdio: ["ignore", shown ? "inherit" : "pipe", shown ? "inherit" : "pipe"],
      // On Windows npm is a script of the shell's.
      shell: process.platform === "win32",
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => (said += text));
    child.on("error", reject).on("close", (status) => {
      const code = status ?? 1;
      if (!shown) {
        const lines = said.split("\n").filter((line) => line.trim() !== "");
        const mark = code === 0 ? "ok" : "FAILED";
        console.log([`${name}: ${mark}`, ...lines.map((line) => `  ${line}`)].join("\n"));
      }
      resolve({ name, code });
    });
  });

const main = async (): Promise<number> => {
  const waiting = [...checks];
  const ended: Ended[] = [];
  const takeTurns = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      ended.push(await run(name, [], false));
  };
  const lanes = Array.from({ length: availableParallelism() }, takeTurns);
  await Promise.race(lanes);
  ended.push(await run("jest", ["--", ...process.argv.slice(2)], true));
  await Promise.all(lanes);
  const failed = ended.filter(({ code }) => code !== 0);
  for (const { name } of failed) console.error(`Failed: npm run ${name}`);
  return failed.length > 0 ? 1 : 0;
};

main().then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
