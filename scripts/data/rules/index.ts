// Every rule that data/ has to keep.
import type { DataPackage, Problem } from "../package";
import { addresses } from "./addresses";
import { attributes } from "./attributes";
import { dates } from "./dates";
import { ids } from "./ids";
import { keys } from "./keys";
import { names } from "./names";
import { observations } from "./observations";
import { parents } from "./parents";
import { records } from "./records";
import { references } from "./references";
import { series } from "./series";
import { tables } from "./tables";
import { texts } from "./texts";
import { types } from "./types";
import { verdicts } from "./verdicts";
import { words } from "./words";

const rules = [
  types,
  texts,
  dates,
  addresses,
  keys,
  references,
  ids,
  parents,
  names,
  observations,
  attributes,
  records,
  series,
  verdicts,
  tables,
  words,
];

/** Everything in the package that breaks a rule, each with the way to fix it. */
export const checkPackage = (pkg: DataPackage): Problem[] => rules.flatMap((rule) => [...rule(pkg)]);
