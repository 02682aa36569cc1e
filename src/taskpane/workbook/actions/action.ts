// Owns what an action of the Workbook place is made of.
import type { Progress } from "../../../workbook/change/progress";
import type { Marks } from "../../../workbook/freeze/number-marks";
import type { TableCheck } from "../../../workbook/refresh/compare-table";
import type { Spoken } from "../../shared/language";
import type { Words } from "../../shared/operation";

/** Looks at the workbook and says what it found. */
export interface Look<Plan> {
  readonly planning: "checking" | "counting";
  /** `leftOut`: ids of the tables that the user has not chosen. */
  plan: (steps: Progress, leftOut: ReadonlySet<string>) => Promise<Plan>;
  /** The compared tables of the plan, to be listed cell by cell. */
  checks?: (plan: Plan) => readonly TableCheck[];
  /** Said where nothing is asked. */
  found: (plan: Plan, spoken: Spoken) => string;
  /** Where what was found is no success. */
  tone?: (plan: Plan) => "info" | "warning" | undefined;
}

export interface Answer {
  label: Words;
  /** Whether rows that a table lacks are added. */
  addRows?: boolean;
  /** Where the numbers of references go. */
  marks?: Marks;
}

/** Looks, asks, and changes the workbook on a yes. */
export interface Action<Plan, Result> extends Look<Plan> {
  question: (plan: Plan, spoken: Spoken) => string;
  /** The ways to say yes, the one to take in doubt first; none where there is nothing to do. */
  answers: (plan: Plan) => readonly Answer[];
  readonly running: "refreshing" | "freezing" | "repairing";
  run: (plan: Plan, answer: Answer, spoken: Spoken, steps: Progress) => Promise<Result>;
  done: (result: Result, spoken: Spoken) => string;
  /** What the user may want of the result. */
  next?: (result: Result) => Next | undefined;
}

export interface Next {
  label: Words;
  note: Words;
  run: (spoken: Spoken) => Promise<Words>;
}

export const sentences = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join(" ");
