// Owns the argument that asks for a moment: the preferred figure, the latest, or the one as of a year.
import { fold } from "../dataset/fold";
import { optionalYear } from "./argument";

export const asOfArgument = (value: unknown, formula: string): "latest" | number | undefined =>
  typeof value === "string" && fold(value) === "latest"
    ? "latest"
    : optionalYear(value, { what: 'asOf ("latest", or a year)', formula });
