// `npm run formula -- '=…' …`: evaluates formulas with the real functions, one line of JSON for each.
import { evaluate } from "./formula/evaluate";
import { realFunctions } from "./formula/functions";
import { loadHost } from "./host-bundle";

const run = async (formulas: string[]): Promise<number> => {
  if (formulas.length === 0) {
    console.error(`No formula was given. Try: npm run formula -- '=AZCN.INVESTMENT("China")'`);
    return 2;
  }
  const workbench = await loadHost().startNodeWorkbench(await realFunctions());
  const answers = await evaluate(workbench, formulas);
  process.stdout.write(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""));
  return answers.some(({ error }) => error === "parse") ? 2 : 0;
};

run(process.argv.slice(2)).then(
  (code) => {
    // The engine's timers would keep the process alive: exit once the output is written.
    process.stdout.write("", () => process.exit(code));
  },
  (error: unknown) => {
    console.error(`The formulas could not be evaluated: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  },
);
