// Owns the questions that are our documented formulas: each with the value, the error or the spilled size that is promised.
import { documentedFormulas } from "../documented-formulas";
import type { Question } from "../question";

export const formulas: readonly Question[] = documentedFormulas.map(([formula, value, rows, columns]) => ({
  id: `formulas.${formula}`,
  weight: 1,
  asks: formula,
  why: "The documentation promises it.",
  expects: [rows === undefined ? value : [value, rows, columns!]],
  ask: (site) => site.spill(formula),
  rows: (rows ?? 1) + 1,
  isAlone: true,
}));
