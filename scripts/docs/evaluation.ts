// Evaluates formulas by the formula runner's own command, and formats results as Excel shows them.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import type { Evaluated } from "../formula/evaluate";

export type { Evaluated } from "../formula/evaluate";

type Scalar = string | number | boolean;

const root = resolve(__dirname, "../..");
const command = [resolve(root, "node_modules/tsx/dist/cli.mjs"), resolve(root, "scripts/formula.ts")];

/** The result of each formula, from one run of the command. */
export const resultsOf = (formulas: readonly string[]): ReadonlyMap<string, Evaluated> => {
  const distinct = [...new Set(formulas)];
  const { stdout, stderr } = spawnSync(process.execPath, [...command, ...distinct], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = stdout.split("\n").filter((line) => line.startsWith("{"));
  if (lines.length !== distinct.length)
    throw new Error(
      `The formula runner answered ${lines.length} of ${distinct.length} formulas. It said: ${stderr.trim() || "nothing"}`,
    );
  return new Map(
    lines.map((line) => JSON.parse(line) as Evaluated).map((answer) => [answer.formula, answer]),
  );
};

/** A number in Excel's General format in a wide cell: at most eleven characters, else in scientific notation. */
const general = (number: number): string => {
  const size = Math.abs(number);
  if (size >= 1e11 || (size < 1e-4 && size > 0)) {
    const [digits = "", power = ""] = number.toExponential(5).split("e");
    return `${digits.replace(/\.?0+$/, "")}E${power.replace(/^([+-])(\d)$/, "$10$2")}`;
  }
  const whole = String(Math.trunc(size)).length;
  return String(Number(number.toFixed(Math.max(0, 10 - whole))));
};

/** A cell as Excel shows it. */
export const shown = (value: Scalar): string =>
  typeof value === "number"
    ? general(value)
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : value;
