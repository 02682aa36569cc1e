// Every refusal is a sentence for a person: grammatical, short, with what is accepted and a formula that works.
import "../support/custom-functions";
import { realFunctions } from "../../scripts/formula/functions";
import { evaluate } from "../../scripts/formula/evaluate";
import { startExcel } from "../support/excel";
import { collectMessages } from "./messages";

let messages: ReadonlyMap<string, string>;
let failing: readonly string[];

beforeAll(async () => {
  ({ messages, failing } = await collectMessages());
});

const formulaIn = (message: string): string | undefined => /Try (=AZCN\..*\))\.$/.exec(message)?.[1];

test("of each function a good call is known, and many refusals are met", () => {
  expect(failing).toEqual([]);
  expect(messages.size).toBeGreaterThan(200);
});

const faults: readonly [fault: string, pattern: RegExp][] = [
  ["is no sentence", /^[^A-Z"].*|[^.]$/s],
  ["has a wrong article", /\ba [aeio]|\ban [^aeio]/i],
  ["has a plural with a singular verb", /\bThe (?!class |series )\w*[a-z]s (has|is) /],
  ["has doubled or stray spaces", / {2}|^ | \.| ,/],
  ["shows what is for machines", /undefined|null|NaN|\[object|Infinity/],
  ["is too long", /^.{450}/s],
];

test.each(faults)("no refusal %s", (_, pattern) => {
  // What somebody wrote is theirs.
  expect([...messages].filter(([message]) => pattern.test(message))).toEqual([]);
});

test("quotation marks come in pairs", () => {
  expect([...messages.keys()].filter((message) => message.split('"').length % 2 === 0)).toEqual([]);
});

test("every refusal ends in a formula, and each of the formulas is answered", async () => {
  expect([...messages].filter(([message]) => !formulaIn(message))).toEqual([]);
  const formulas = [...new Set([...messages.keys()].map((message) => formulaIn(message)!))];
  const answers = await evaluate(await startExcel(await realFunctions()), formulas);
  expect(answers.filter(({ error, messages: inCells }) => error ?? inCells)).toEqual([]);
});
