// Loads the real functions by the ids under which Excel calls them.
import type { Client } from "../../workbench/host/node";
import { functionsMetadata } from "../functions-metadata";

type CustomFunction = (...args: never[]) => unknown;

// The options that let startNodeWorkbench calculate with the functions of src.
export const realFunctions = async () => {
  const { json, associations } = await functionsMetadata();
  const functions = async ({ CustomFunctions, Office }: Client): Promise<Record<string, CustomFunction>> => {
    // The functions expect these as globals, as Excel provides them.
    Object.assign(globalThis, { CustomFunctions, Office });
    const loaded = associations.map(async ({ id, file, functionName }) => {
      const module = (await import(file)) as Record<string, CustomFunction>;
      return [id, module[functionName]!] as const;
    });
    return Object.fromEntries(await Promise.all(loaded));
  };
  return { metadata: json, functions };
};
