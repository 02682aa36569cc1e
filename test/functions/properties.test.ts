// Owns what must hold of every function whatever it is given; AZCN_RUNS says how many argument lists each one gets.
import "../support/custom-functions";
import fc from "fast-check";
import { functionsMetadata } from "../../scripts/functions-metadata";
import * as evidence from "../../src/functions/evidence";
import * as lookup from "../../src/functions/lookup";
import * as series from "../../src/functions/series";
import * as tables from "../../src/functions/tables";
import { argumentLists } from "./arguments";

type CustomFunction = (...given: unknown[]) => unknown;

const functions = { ...evidence, ...lookup, ...series, ...tables } as unknown as Record<
  string,
  CustomFunction
>;

const runs = Number(process.env["AZCN_RUNS"] ?? 500);

const metadata = functionsMetadata();

const isError = (value: unknown): value is CustomFunctions.Error => value instanceof CustomFunctions.Error;

/** What is wrong with an error that a function gives, if anything is. */
const faultOfError = ({ code, message }: CustomFunctions.Error): string | undefined => {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  if (code !== notAvailable && code !== invalidValue) return `the error is ${code}`;
  if (!message) return "the error says nothing";
  if (message.includes("fault of its own")) return message;
  return /[.?]$/.test(message) ? undefined : `the error is no sentence: ${message}`;
};

const faultOfCell = (cell: unknown): string | undefined => {
  if (isError(cell)) return faultOfError(cell);
  if (typeof cell === "number") return Number.isFinite(cell) ? undefined : `a cell holds ${cell}`;
  return typeof cell === "string" || typeof cell === "boolean" ? undefined : `a cell holds ${String(cell)}`;
};

const faultOfAnswer = (answer: unknown): string | undefined => {
  if (!Array.isArray(answer)) return faultOfCell(answer);
  const rows = answer as unknown[][];
  const width = rows[0]?.length ?? 0;
  if (width === 0) return "the array is empty";
  if (rows.some((row) => !Array.isArray(row) || row.length !== width)) return "the array is not rectangular";
  for (const row of rows) for (const cell of row) if (faultOfCell(cell)) return faultOfCell(cell);
  return undefined;
};

/** What the function answers or throws, told apart. */
const outcome = (call: CustomFunction, given: unknown[]): { answer: unknown } | { thrown: unknown } => {
  try {
    return { answer: call(...given) };
  } catch (thrown) {
    return { thrown };
  }
};

const faultOf = (result: ReturnType<typeof outcome>): string | undefined => {
  if ("answer" in result) return faultOfAnswer(result.answer);
  return isError(result.thrown) ? faultOfError(result.thrown) : `it throws ${String(result.thrown)}`;
};

test("every function that Excel is told of is called here", async () => {
  const { associations } = await metadata;
  expect(Object.keys(functions).sort()).toEqual(associations.map(({ functionName }) => functionName).sort());
});

test.each(Object.keys(functions))(
  "%s answers plain cells or refuses in a sentence, and the same each time",
  async (name) => {
    const { json, associations } = await metadata;
    const { id } = associations.find(({ functionName }) => functionName === name)!;
    const description = json.functions.find((one) => one.id === id)!;
    const call = functions[name]!;
    fc.assert(
      fc.property(argumentLists(json, description), (given) => {
        const first = outcome(call, given);
        const fault = faultOf(first);
        if (fault) throw new Error(`${id}: ${fault}`);
        expect(JSON.stringify(outcome(call, given))).toBe(JSON.stringify(first));
      }),
      { numRuns: runs },
    );
  },
  10 * 60_000,
);
