// Owns: every member that the host answers is one that the add-in or a test asks for, and the list of them is whole.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadHost } from "../../scripts/host-bundle";
import type { ObjectOf } from "../../workbench/host/object-model";

const project = resolve(__dirname, "../..");

const sources = (folder: string): string[] =>
  readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && name !== "members.test.ts")
    .map((name) => join(project, folder, name));

/** What speaks to Excel. */
const asking = [
  "src/workbook",
  "src/excel-check",
  "src/commands",
  "test/workbench",
  "test/workbook",
  "test/e2e",
]
  .flatMap(sources)
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** What the client itself asks for, where it sends large values in parts. */
const ofTheClient = ["Range.getBoundingRect", "Range.getRow"];

const members = loadHost().members();

test("each is asked for", () => {
  const unasked = members.flatMap(({ object, read, objects, methods }) =>
    [...read, ...objects, ...methods]
      .filter((member) => !new RegExp(`\\b${member}\\b`).test(asking))
      .map((member) => `${object}.${member}`),
  );
  expect(unasked).toEqual(ofTheClient);
});

test("each that can be set is set", () => {
  const unset = members.flatMap(({ object, set }) =>
    set
      .filter((member) => !new RegExp(`\\.${member} = |\\b${member}[:,] `).test(asking))
      .map((member) => `${object}.${member}`),
  );
  expect(unset).toEqual([]);
});

test("no object is missing from the list", () => {
  const described = sources("workbench/host/objects")
    .filter((file) => !file.endsWith("service.ts"))
    .flatMap((file) => [
      ...readFileSync(file, "utf8").matchAll(/^ {2}name: "(\w+)",$|titleType\("(\w+)"\)/gm),
    ])
    .map(([, name, title]) => name ?? title);
  expect(members.map(({ object }) => object).sort()).toEqual(described.sort());
});

test("the compiler refuses a member that Excel's types do not have, or have otherwise", () => {
  const definitions: ObjectOf<null, Excel.Workbook>[] = [
    // @ts-expect-error -- no such property
    { name: "Workbook", properties: { IsDirtyAtAll: { get: () => true } } },
    // @ts-expect-error -- a text, not a number
    { name: "Workbook", properties: { Name: { get: () => 1 } } },
    // @ts-expect-error -- a method, not a property
    { name: "Workbook", properties: { Save: { get: () => null } } },
    // @ts-expect-error -- no such method
    { name: "Workbook", methods: { Resave: () => null } },
  ];
  expect(definitions).toHaveLength(4);
});
