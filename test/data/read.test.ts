// What the package's descriptor and files may look like, and what is said of what cannot be read: in memory.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inOrder } from "../../scripts/data/fix";
import type { Descriptor, Field, Resource } from "../../scripts/data/package";
import { descriptorIn, rowsIn, textOf } from "../../scripts/data/read";
import { dataFolder } from "../support/package-copy";

const committed = readFileSync(join(dataFolder, "datapackage.json"), "utf8");

const refusal = (read: () => unknown): string[] => {
  try {
    read();
  } catch (error) {
    return (error as Error).message.split("\n").slice(0, -2);
  }
  return [];
};

const resource = {
  name: "kiosks",
  path: "kiosks.csv",
  schema: {
    primaryKey: ["id"],
    fields: [
      { name: "id", type: "string" },
      { name: "note", type: "string" },
    ],
  },
} as Resource;

test("rows have their cells and the line that an editor shows", () => {
  const rows = rowsIn(resource, '\ufeffid,note\na,"one, two"\nb,\n');
  expect(rows).toEqual([
    { file: "kiosks.csv", line: 2, cells: { id: "a", note: "one, two" } },
    { file: "kiosks.csv", line: 3, cells: { id: "b", note: "" } },
  ]);
});

test.each([
  ["id\na\n", "data/kiosks.csv:1: the header is id. Fix: make it id,note, as datapackage.json describes it."],
  ["", "data/kiosks.csv:1: the header is . Fix: make it id,note, as datapackage.json describes it."],
  [
    "id,note\na,b\nc,d,e\n",
    "data/kiosks.csv:3: 3 cells where the header has 2. Fix: quote cells that hold a comma, and fill up the row.",
  ],
  [
    'id,note\na,"b\n',
    "data/kiosks.csv: not readable as CSV: Quote Not Closed: the parsing is finished with an opening quote at line 2. Fix: check the quotes.",
  ],
])("a file %j is refused where it is broken", (text, problem) => {
  expect(refusal(() => rowsIn(resource, text))).toEqual([problem]);
});

test.each([
  [[0xff], 1],
  [[0x61, 0x0a, 0x62, 0x0a, 0xc3, 0x0a], 3],
  // ə in Windows-1254, and half of a surrogate pair.
  [[0x0a, 0xe9, 0x20], 2],
  [[0xed, 0xa0, 0x80], 1],
])("bytes %j are refused as not UTF-8, with their line", (bytes, line) => {
  expect(refusal(() => textOf("kiosks.csv", Uint8Array.from(bytes)))).toEqual([
    `data/kiosks.csv:${line}: a byte is not UTF-8. Fix: save the file as UTF-8.`,
  ]);
});

test.each([
  ["id,note\nb,2\na,1", "id,note\na,1\nb,2\n"],
  ['id,note\nb,"x, ""y"""\na,\n', 'id,note\na,\nb,"x, ""y"""\n'],
  // Already in order, or not to be understood: not a byte is changed.
  ["id,note\r\na,1\r\nb,2", "id,note\r\na,1\r\nb,2"],
  ["id,note\nb,2\na\n", "id,note\nb,2\na\n"],
])("the rows of %j are put in order", (text, fixed) => expect(inOrder(resource, text)).toBe(fixed));

const changed = (change: (descriptor: Descriptor) => unknown): string => {
  const descriptor = descriptorIn(committed);
  change(descriptor);
  return JSON.stringify(descriptor);
};
const loansOf = ({ resources }: Descriptor): Resource => resources.find(({ name }) => name === "loans")!;
const unitOf = (descriptor: Descriptor): Field =>
  loansOf(descriptor).schema.fields.find(({ name }) => name === "unit")!;

test("the committed descriptor passes", () => expect(descriptorIn(committed).name).toBe("azcn"));

test.each<[string, string, RegExp]>([
  ["no JSON", "{", /not readable as JSON: .+\. Fix: check its brackets, quotes and commas\.$/],
  ["a list", "[]", /the descriptor must be object/],
  ["nothing", "null", /the descriptor must be object/],
  [
    "no resources",
    changed((one) => Object.assign(one, { resources: undefined })),
    /must have required property 'resources'/,
  ],
  [
    "resources that are none",
    changed((one) => Object.assign(one, { resources: {} })),
    /resources must be array/,
  ],
  [
    "no licence",
    changed((one) => Object.assign(one, { licenses: [] })),
    /licenses must NOT have fewer than 1 items/,
  ],
  [
    "no schema",
    changed((one) => Object.assign(loansOf(one), { schema: undefined })),
    /resource loans must have required property 'schema'/,
  ],
  [
    "no fields",
    changed((one) => Object.assign(loansOf(one).schema, { fields: [] })),
    /resource loans, fields must NOT have fewer/,
  ],
  [
    "a null for a field",
    changed((one) => Object.assign(loansOf(one).schema.fields, [null])),
    /resource loans, field 1 must be object/,
  ],
  [
    "an unknown kind",
    changed((one) => Object.assign(loansOf(one), { kind: "things" })),
    /resource loans, kind must be equal to one of the allowed values: reference, records/,
  ],
  [
    "an unknown type",
    changed((one) => Object.assign(unitOf(one), { type: "list" })),
    /resource loans, field unit, type must be equal to one of the allowed values: string/,
  ],
  [
    "a path out of the folder",
    changed((one) => Object.assign(loansOf(one), { path: "../loans.csv" })),
    /resource loans, path must match pattern/,
  ],
  [
    "a pattern that is none",
    changed((one) => Object.assign(unitOf(one).constraints!, { pattern: "(" })),
    /field unit, constraints, pattern must match format "pattern"/,
  ],
  [
    "a short description",
    changed((one) => Object.assign(loansOf(one), { description: "Loans." })),
    /resource loans, description must NOT have fewer than 50 characters/,
  ],
  [
    "an empty list of keys",
    changed((one) => Object.assign(loansOf(one).schema, { foreignKeys: [] })),
    /foreignKeys must NOT have fewer than 1 items/,
  ],
  [
    "a key without its field",
    changed((one) => Object.assign(loansOf(one).schema, { primaryKey: ["key"] })),
    /a key of resource loans names the field key, which it does not have\. Fix: correct the name\.$/,
  ],
  [
    "a key to nowhere",
    changed((one) => Object.assign(loansOf(one).schema.foreignKeys![0]!.reference, { resource: "banks" })),
    /resource loans refers to banks\.id, which is not there/,
  ],
  [
    "a field twice",
    changed((one) => loansOf(one).schema.fields.push(unitOf(one))),
    /resource loans has the field unit twice/,
  ],
  [
    "a resource twice",
    changed((one) => one.resources.push(loansOf(one))),
    /resource loans is described twice/,
  ],
  [
    "what the profile forbids",
    changed((one) => Object.assign(loansOf(one), { licenses: [{ title: "Terms" }] })),
    /resource loans, license 1 must have required property/,
  ],
])("a descriptor with %s is refused in a line", (_, text, problem) => {
  const problems = refusal(() => descriptorIn(text));
  expect(problems).toContainEqual(expect.stringMatching(problem));
  expect(problems.every((line) => /^data\/datapackage\.json: .+\. Fix: .+\.$/.test(line))).toBe(true);
});
