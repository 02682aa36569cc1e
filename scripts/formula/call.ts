// Reads a call with plain arguments, and shapes them as Excel passes them to the function.
import type { FunctionsJson } from "../functions-metadata";

const plainArguments = (text: string): unknown[] =>
  text === ""
    ? []
    : text.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((argument) => {
        if (argument === "") return null;
        if (argument.startsWith('"')) return argument.slice(1, -1).replaceAll('""', '"');
        if (/^(true|false)$/i.test(argument)) return /true/i.test(argument);
        return Number(argument);
      });

/** Of `AZCN.LOAN("TANAP")`: the function's id and its arguments, null for each that is left out. */
export const readCall = (call: string, { functions }: FunctionsJson): { id: string; given: unknown[] } => {
  const [, id, text = ""] = /^=?AZCN\.(\w+)\((.*)\)$/.exec(call) ?? [];
  const called = functions.find((one) => one.id === id);
  if (!id || !called) throw new Error(`${call} is not a call of one of the functions.`);
  const plain = plainArguments(text);
  const given = called.parameters.map(({ dimensionality, repeating }, index) => {
    if (repeating) return plain.length > index ? plain.slice(index) : null;
    const argument = plain[index] ?? null;
    return dimensionality === "matrix" ? [[argument]] : argument;
  });
  return { id, given };
};
