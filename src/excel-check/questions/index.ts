// Owns the list of all questions. What protects the sheet comes last: nothing else is lost where it cannot be undone.
import type { Question } from "../question";
import { arguments_ } from "./arguments";
import { environment } from "./environment";
import { formulas } from "./formulas";
import { ranges } from "./ranges";
import { refusals } from "./refusals";
import { tables } from "./tables";

export const questions: readonly Question[] = [
  ...environment,
  ...formulas,
  ...arguments_,
  ...ranges,
  ...tables,
  ...refusals,
];
