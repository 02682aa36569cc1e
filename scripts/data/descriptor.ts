// What datapackage.json must say: by the profile it names, and of itself for the compiler.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject, type SchemaObject } from "ajv";
import { type Descriptor, kinds, type Problem } from "./package";

const text = { type: "string", minLength: 1 };
const names = { type: "array", minItems: 1, items: text };
const flag = { type: "boolean" };
const listed = (required: readonly string[], properties: object) => ({
  type: "array",
  minItems: 1,
  items: { type: "object", required, properties },
});

/** What the compiler reads, beyond what the profile asks for. */
const own: SchemaObject = {
  type: "object",
  required: [
    "title",
    "description",
    "version",
    "created",
    "licenses",
    "contributors",
    "founding_source",
    "languages",
    "resources",
  ],
  properties: {
    title: text,
    description: text,
    version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" },
    created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T" },
    founding_source: text,
    licenses: listed(["path", "title"], { path: text, title: text }),
    contributors: listed(["title"], { title: text }),
    languages: listed(["code", "title", "reviewed"], { code: text, title: text, reviewed: flag }),
    resources: listed(["name", "path", "title", "description", "kind", "schema"], {
      name: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
      path: { type: "string", pattern: "^[a-z0-9-]+\\.csv$" },
      // Search engines take no dataset with a shorter one.
      description: { type: "string", minLength: 50 },
      kind: { enum: kinds },
      rowName: { type: "string", pattern: "^[A-Z][A-Za-z]+$" },
      optional: flag,
      paneOnly: flag,
      schema: {
        type: "object",
        required: ["primaryKey", "fields"],
        properties: {
          primaryKey: names,
          foreignKeys: listed(["fields", "reference"], {
            fields: names,
            reference: { type: "object", required: ["resource", "fields"], properties: { fields: names } },
          }),
          fields: listed(["name", "type", "description"], {
            name: { type: "string", pattern: "^[a-z][a-z_]*$" },
            type: { enum: ["string", "number", "integer", "year", "boolean"] },
            delimiter: { type: "string", minLength: 1, maxLength: 1 },
            listOf: text,
            translated: flag,
            later: flag,
            paneOnly: flag,
            constraints: {
              type: "object",
              properties: { pattern: { type: "string", format: "pattern" }, enum: names },
            },
          }),
        },
      },
    }),
  },
};

const file = "datapackage.json";

const isPattern = (pattern: string): boolean => {
  try {
    return Boolean(new RegExp(pattern, "u"));
  } catch {
    return false;
  }
};

/** Where the error is, in words: `resource loans, field unit` rather than `/resources/3/schema/fields/12`. */
const placeOf = (descriptor: unknown, path: string): string => {
  let here = descriptor as Record<string, unknown>;
  const words: string[] = [];
  let list = "";
  for (const step of path.split("/").slice(1)) {
    here = here[step] as Record<string, unknown>;
    if (!/^\d+$/.test(step)) list = step;
    const name = typeof here?.["name"] === "string" ? here["name"] : Number(step) + 1;
    if (/^\d+$/.test(step)) words[words.length - 1] = `${list.replace(/s$/, "")} ${name}`;
    else if (step !== "schema") words.push(step);
  }
  return words.join(", ") || "the descriptor";
};

const problemOf = (
  descriptor: unknown,
  { keyword, instancePath, message, params }: ErrorObject,
): Problem => ({
  file,
  what: `${placeOf(descriptor, instancePath)} ${message}${keyword === "enum" ? `: ${(params as { allowedValues: unknown[] }).allowedValues.join(", ")}` : ""}`,
  fix: "correct it as the resources beside it have it",
});

/** The first complaint of each place: the others there follow from it. */
const firstOfEach = (errors: readonly ErrorObject[]): ErrorObject[] =>
  [...new Map([...errors].reverse().map((error) => [error.instancePath, error])).values()].reverse();

/** The keys of the descriptor that name something which is not there. */
const lostNames = ({ resources }: Descriptor): Problem[] => {
  const fieldsOf = new Map(
    resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]),
  );
  const twice = (list: readonly string[]) => list.filter((name, index) => list.indexOf(name) !== index);
  return [
    ...twice(resources.map(({ name }) => name)).map((name) => `resource ${name} is described twice`),
    ...resources.flatMap(({ name, schema: { primaryKey, fields, foreignKeys = [] } }) => {
      const own = fieldsOf.get(name)!;
      const lost = [...primaryKey, ...foreignKeys.flatMap((key) => key.fields)].filter(
        (field) => !own.includes(field),
      );
      const targets = [
        ...foreignKeys.map(({ reference }) => [reference.resource || name, ...reference.fields]),
        ...fields.flatMap((field) => (field.listOf ? [[field.listOf, "id"]] : [])),
      ];
      return [
        ...twice(own).map((field) => `resource ${name} has the field ${field} twice`),
        ...lost.map((field) => `a key of resource ${name} names the field ${field}, which it does not have`),
        ...targets
          .filter(([resource, field]) => !fieldsOf.get(resource!)?.includes(field!))
          .map(([resource, field]) => `resource ${name} refers to ${resource}.${field}, which is not there`),
      ];
    }),
  ].map((what) => ({ file, what, fix: "correct the name" }));
};

/** Everything that is wrong with the descriptor. */
export const descriptorProblems = (descriptor: unknown): Problem[] => {
  const ajv = new Ajv({ allErrors: true, strict: false, logger: false }).addFormat("pattern", isPattern);
  const profile = () =>
    JSON.parse(readFileSync(join(__dirname, "datapackage-2.0.json"), "utf8")) as SchemaObject;
  // The compiler's own demands come first: they say in a line what the profile says in a hundred.
  for (const schema of [() => own, profile]) {
    const validate = ajv.compile(schema());
    if (!validate(descriptor))
      return firstOfEach(validate.errors ?? []).map((error) => problemOf(descriptor, error));
  }
  return lostNames(descriptor as Descriptor);
};
