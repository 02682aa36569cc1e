// Owns how a call of one of our functions is written in a formula.
import type { Cell } from "../../dataset/cell";

/** A value as an argument; nothing where there is none. */
export const argumentText = (value: Cell | undefined): string => {
  if (value === undefined) return "";
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
};

/** A call as a formula holds it, without the sign before it. */
export const callText = (id: string, values: readonly (Cell | undefined)[]): string =>
  `AZCN.${id}(${values.map(argumentText).join(",")})`;
