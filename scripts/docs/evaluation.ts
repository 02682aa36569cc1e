// Owns asking the formula runner what formulas give, and writing a result as Excel shows it.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

export type Scalar = string | number | boolean;

/** One line of the formula runner. */
export interface Evaluated {
  formula: string;
  value: Scalar | Scalar[][];
  error?: string;
  message?: string;
}

const runner = resolve(__dirname, "../formula.ts");
const tsx = resolve(__dirname, "../../node_modules/tsx/dist/cli.mjs");

/** The formulas' results, in their order. One run of the runner serves them all. */
export const evaluate = (formulas: readonly string[]): Evaluated[] => {
  if (formulas.length === 0) return [];
  const { stdout, stderr } = spawnSync(process.execPath, [tsx, runner, ...formulas], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = stdout.split("\n").filter((line) => line.startsWith("{"));
  if (lines.length !== formulas.length)
    throw new Error(
      `The formula runner answered ${lines.length} of ${formulas.length} formulas. It said: ${stderr.trim() || "nothing"}`,
    );
  return lines.map((line) => JSON.parse(line) as Evaluated);
};

/** A number as a wide cell in Excel's General format shows it: eleven characters at most, else in powers of ten. */
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
