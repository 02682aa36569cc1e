// Owns which figures, records and series the calls in a formula rest on, and how they are cited.
import { type Cited, cited, citedDataset } from "../../dataset/basis";
import type { Dataset, Reading } from "../../dataset/dataset";
import { basisOf } from "../../functions/basis";
import { type Call, callsIn } from "../inventory/formula-call";

/** What a call was given, each argument as Excel gives it to the function. */
export type GivenTo = (call: Call) => readonly unknown[];

const basesOf = (formula: string, givenTo: GivenTo) =>
  callsIn(formula).map((call) => basisOf(call.name, givenTo(call)));

export const formulaReadings = (formula: string, givenTo: GivenTo): Reading[] =>
  basesOf(formula, givenTo).flatMap(({ readings }) => readings);

/** What the formula rests on, each source once; the dataset as a whole for a call of which no more can be told. */
export const citedFormula = (dataset: Dataset, formula: string, givenTo: GivenTo): Cited[] => {
  const bases = basesOf(formula, givenTo);
  const hints = bases.flatMap(({ readings, isWhole, lacks }) => {
    if (readings.length > 0) return [];
    return isWhole ? "" : (lacks ?? "No record of the dataset is named in the formula.");
  });
  return [
    ...cited(
      dataset,
      bases.flatMap(({ readings }) => readings),
    ),
    ...[...new Set(hints)].map((hint) => citedDataset(dataset, hint)),
  ];
};
