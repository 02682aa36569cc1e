// Every function is described to Excel, has its help, and offers its words where words are chosen.
import {
  enrichMetadata,
  type FunctionParameter,
  type FunctionsJson,
  functionsMetadata,
} from "../../scripts/functions-metadata";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { styles } from "../../src/dataset/citation";
import { editionFields } from "../../src/dataset/edition";
import { agreementLookup, figureLookup, loanLookup } from "../../src/dataset/figure";
import { classes, flows, reporters } from "../../src/dataset/series";
import { moneyUnits } from "../../src/dataset/unit";

let json: FunctionsJson;
let associations: { id: string }[];

beforeAll(async () => {
  ({ json, associations } = await functionsMetadata());
});

/** The metadata with one parameter changed. */
const withParameter = (id: string, name: string, change: Partial<FunctionParameter>): FunctionsJson => ({
  ...json,
  functions: json.functions.map((one) => ({
    ...one,
    parameters: one.parameters.map((parameter) =>
      one.id === id && parameter.name === name ? { ...parameter, ...change } : parameter,
    ),
  })),
});

test("every function has an id, a description and a help address of its own", () => {
  for (const { id, name, description, helpUrl } of json.functions) {
    expect(id).toMatch(/^[A-Z]+(\.[A-Z]+)*$/);
    expect(name).toBe(id);
    expect(description).toMatch(/^[A-Z].{20,}\.$/s);
    expect(helpUrl).toMatch(new RegExp(`^https://.+/functions\\.html#${id.toLowerCase()}$`));
  }
  expect(json.functions.length).toBeGreaterThan(20);
});

test("the ids are those that the code is associated with, each once", () => {
  const ids = json.functions.map(({ id }) => id).sort();
  expect(associations.map(({ id }) => id).sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every parameter is described, and optional ones come last", () => {
  for (const { id, parameters } of json.functions) {
    for (const { name, description } of parameters)
      expect([id, name, description]).toEqual([id, name, expect.stringMatching(/.{5,}\.$/)]);
    const optional = parameters.map((parameter) => Boolean(parameter.optional || parameter.repeating));
    expect([id, optional]).toEqual([id, [...optional].sort()]);
  }
});

test("every list of words offers some, and belongs to a single text", () => {
  for (const { values } of json.enums!) expect(values).not.toHaveLength(0);
  const chosen = json.functions
    .flatMap(({ parameters }) => parameters)
    .filter(({ customEnumId }) => customEnumId !== undefined);
  expect(chosen.length).toBeGreaterThan(json.enums!.length);
  for (const { type, dimensionality } of chosen)
    expect({ type, isRange: dimensionality === "matrix" }).toEqual({ type: "string", isRange: false });
});

test.each([
  ["FIGURE", "field", "FIGURE.renamed has no list of words."],
  ["SOURCE", "style", "SOURCE.renamed has no list of words."],
])("a parameter of %s that is renamed does not lose its words unnoticed", (id, name, message) => {
  expect(() => enrichMetadata(withParameter(id, name, { name: "renamed" }))).toThrow(message);
});

test("words that no parameter takes any more are reported", () => {
  expect(() => enrichMetadata(withParameter("SOURCE", "style", { type: "any" }))).toThrow(
    "No parameter takes the words of style.",
  );
});

test("errors arrive as arguments, so that the functions can say where they come from", () => {
  expect(json.allowErrorForDataTypeAny).toBe(true);
});

test("what an argument is described to be by default is what it is", () => {
  const described = readFileSync(join(__dirname, "../../docs/functions.md"), "utf8");
  for (const { usual } of [flows, reporters, classes, moneyUnits, styles, editionFields])
    expect(described).toContain(`${usual} (default`);
  for (const { fields } of [loanLookup, agreementLookup, figureLookup])
    expect(described).toContain(`${fields.usual} (default`);
});
