// Owns what Excel is told of the functions: every one described, helped and, where words are chosen, offered them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsMetadata } from "../../scripts/functions-metadata";
import { styles } from "../../src/dataset/citation";
import { editionFields } from "../../src/dataset/edition";
import { agreementLookup, figureLookup, loanLookup } from "../../src/dataset/figure";
import { classes, flows, reporters } from "../../src/dataset/series";
import { moneyUnits } from "../../src/dataset/unit";

const metadata = functionsMetadata();

test("every function has an id, a description and a help address of its own", async () => {
  const { json } = await metadata;
  for (const { id, name, description, helpUrl } of json.functions) {
    expect(id).toMatch(/^[A-Z]+(\.[A-Z]+)*$/);
    expect(name).toBe(id);
    expect(description).toMatch(/^[A-Z].{20,}\.$/s);
    expect(helpUrl).toMatch(new RegExp(`^https://.+/functions\\.html#${id.toLowerCase()}$`));
  }
  expect(json.functions.length).toBeGreaterThan(20);
});

test("the ids are those that the code is associated with, each once", async () => {
  const { json, associations } = await metadata;
  const ids = json.functions.map(({ id }) => id).sort();
  expect(associations.map(({ id }) => id).sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every parameter is described, and optional ones come last", async () => {
  const { json } = await metadata;
  for (const { id, parameters } of json.functions) {
    for (const { name, description } of parameters)
      expect([id, name, description]).toEqual([id, name, expect.stringMatching(/.{5,}\.$/)]);
    const optional = parameters.map((parameter) => Boolean(parameter.optional || parameter.repeating));
    expect([id, optional]).toEqual([id, [...optional].sort()]);
  }
});

test("only single texts are enumerated, every enumeration exists, offers words and is used", async () => {
  const { json } = await metadata;
  const offered = new Map(json.enums!.map(({ id, values }) => [id, values]));
  const used = new Set<string>();
  for (const parameter of json.functions.flatMap(({ parameters }) => parameters)) {
    if (parameter.customEnumId === undefined) continue;
    used.add(parameter.customEnumId);
    expect(parameter).toMatchObject({ type: "string" });
    expect(parameter.dimensionality).not.toBe("matrix");
    expect(offered.get(parameter.customEnumId)).not.toHaveLength(0);
  }
  expect([...used].sort()).toEqual([...offered.keys()].sort());
});

test("a parameter whose words are chosen is enumerated, so that Excel completes it", async () => {
  const { json } = await metadata;
  const texts = json.functions.flatMap(({ id, parameters }) =>
    parameters
      .filter(({ type, dimensionality }) => type === "string" && dimensionality !== "matrix")
      .map((parameter) => ({ id, ...parameter })),
  );
  expect(texts.filter(({ customEnumId }) => customEnumId === undefined)).toEqual([]);
});

test("errors arrive as arguments, so that the functions can say where they come from", async () => {
  const { json } = await metadata;
  expect(json.allowErrorForDataTypeAny).toBe(true);
});

test("what an argument is described to be by default is what it is", () => {
  const described = readFileSync(join(__dirname, "../../docs/functions.md"), "utf8");
  for (const { usual } of [flows, reporters, classes, moneyUnits, styles, editionFields])
    expect(described).toContain(`${usual} (default`);
  for (const { fields } of [loanLookup, agreementLookup, figureLookup])
    expect(described).toContain(`${fields.usual} (default`);
});
