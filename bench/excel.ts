// The functions under measurement: in the genuine client's runtime, and to be called directly.
import { realFunctions } from "../scripts/formula/functions";
// What comes after the functions is there: a synchronous measurement would never let it come.
import "../src/dataset/later";
import { type NodeWorkbench, startNodeWorkbench } from "../workbench/host/node";

export type CustomFunction = (...args: never[]) => unknown;

export interface MeasuredExcel extends NodeWorkbench {
  readonly functions: ReadonlyMap<string, CustomFunction>;
}

export const startExcel = async (): Promise<MeasuredExcel> => {
  const { metadata, functions } = await realFunctions();
  let loaded: Record<string, CustomFunction> = {};
  const workbench = await startNodeWorkbench({
    metadata,
    functions: async (client) => (loaded = await functions(client)),
  });
  return { ...workbench, functions: new Map(Object.entries(loaded)) };
};
