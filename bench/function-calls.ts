// Times a call of each function, with the arguments of its first example.
import { functionsFiles, functionsMetadata } from "../scripts/functions-metadata";
import { readCall } from "../scripts/formula/call";
import { callIn, readFunctionsFile } from "../scripts/docs/function-comments";
import type { MeasuredExcel } from "./excel";
import { type Measured, measured, type Part, time, within } from "./measurement";

/** Each function's call in its examples, with the arguments as Excel passes them. */
export const exampleCalls = async (): Promise<{ id: string; call: string; given: unknown[] }[]> => {
  const { json } = await functionsMetadata();
  const comments = functionsFiles().flatMap((file) => readFunctionsFile(file).functions);
  return comments.map(({ id, examples }) => {
    const call = callIn(id, examples);
    if (call === undefined)
      throw new Error(`No example of ${id} calls it with plain arguments, so there is nothing to time.`);
    return { call, ...readCall(call, json) };
  });
};

export const functionCalls = async ({ functions }: MeasuredExcel): Promise<Part> => {
  const calls = await exampleCalls();
  const times: Measured[] = [];
  for (const { id, call, given } of calls) {
    const work = functions.get(id)!;
    times.push(await measured(call, () => work(...(given as never[]))));
  }
  return {
    title: "A call of each function",
    about: "The function itself, called again and again with the arguments of its first example.",
    headers: ["call", "median", "99th percentile"],
    rows: times.map(({ name, median, p99 }) => [`\`=${name}\``, time(median), time(p99)]),
    targets: [
      within(
        "FACTS on the real data, the median",
        times[calls.findIndex(({ id }) => id === "FACTS")]!.median,
        1e6,
      ),
    ],
  };
};
