// Owns in which group each function is shown, in the order in which people ask for them.
import type { FunctionId } from "../../functions/basis";
import type { Messages } from "../messages/en";

export type FunctionGroup = keyof Messages["functions"]["groups"];

/** A function that is in no group does not compile. */
export const groupOf: Readonly<Record<FunctionId, FunctionGroup>> = {
  INVESTMENT: "value",
  LOAN: "value",
  AGREEMENT: "value",
  COMPANIES: "value",
  FIGURE: "value",
  TRADE: "years",
  FINANCE: "years",
  INDICATOR: "years",
  OBSERVATION: "years",
  HISTORY: "years",
  LOANS: "tables",
  AGREEMENTS: "tables",
  TIMELINE: "tables",
  DATA: "tables",
  TOTAL: "tables",
  COVERAGE: "tables",
  SOURCE: "evidence",
  CAVEAT: "evidence",
  VERDICT: "evidence",
  COMPARE: "evidence",
  CARD: "evidence",
  EXCHANGE: "money",
  REAL: "money",
  FACTS: "find",
  LIST: "find",
  EDITION: "find",
};
