// Owns which figures, records and series the calls in a formula rest on.
import type { Reading } from "../../dataset/dataset";
import { basisOf } from "../../functions/basis";
import { type Call, callsIn } from "../inventory/formula-call";

/** What a call was given, each argument as Excel gives it to the function. */
export type GivenTo = (call: Call) => readonly unknown[];

/** What a formula rests on: readings, and for each call without any the reason why; "" for the dataset as a whole. */
export interface FormulaBasis {
  readings: readonly Reading[];
  hints: readonly string[];
}

export const formulaBasis = (formula: string, givenTo: GivenTo): FormulaBasis => {
  const bases = callsIn(formula).map((call) => basisOf(call.name, givenTo(call)));
  return {
    readings: bases.flatMap(({ readings }) => readings),
    hints: bases.flatMap(({ readings, isWhole, lacks }) => {
      if (readings.length > 0) return [];
      return isWhole ? "" : (lacks ?? "No record of the dataset is named in the formula.");
    }),
  };
};
