// Every cell fits its field's type, enumeration, pattern and bounds, and none that is required is empty.
import { Ajv, type ErrorObject, type SchemaObject } from "ajv";
import { type Resource, type Row, rowsOf, typed } from "../package";
import { at, type Rule } from "./rule";

const jsonTypes = {
  string: "string",
  number: "number",
  integer: "integer",
  year: "integer",
  boolean: "boolean",
};

const schemaOf = ({ schema: { fields } }: Resource): SchemaObject => ({
  type: "object",
  required: fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name),
  properties: Object.fromEntries(
    fields.map(({ name, type, delimiter, constraints = {} }) => {
      const { required: _required, unique: _unique, ...limits } = constraints;
      if (delimiter !== undefined)
        return [name, { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true }];
      return [name, { type: jsonTypes[type], ...limits }];
    }),
  ),
});

const problemOf = (row: Row, { keyword, params, instancePath, message }: ErrorObject, value: unknown) => {
  const column = keyword === "required" ? (params["missingProperty"] as string) : instancePath.split("/")[1]!;
  const shown = JSON.stringify(value);
  if (keyword === "required")
    return at(row, column, "the cell is empty", `every row needs a ${column}: fill it in`);
  if (keyword === "enum") {
    const accepted = (params["allowedValues"] as string[]).join(", ");
    const fix = `use one of ${accepted}, or add the new one in datapackage.json`;
    return at(row, column, `${shown} is not one of the accepted values`, fix);
  }
  if (keyword === "type") {
    const fix = "write plain digits with a point, true or false, or leave the cell empty";
    return at(row, column, `${shown} is not a ${params["type"]}`, fix);
  }
  if (keyword === "pattern")
    return at(row, column, `${shown} does not have the form ${params["pattern"]}`, "write it in that form");
  return at(row, column, `${shown} ${message}`, "correct the cell");
};

export const types: Rule = function* (pkg) {
  for (const resource of pkg.descriptor.resources) {
    const validate = new Ajv({ allErrors: true }).compile(schemaOf(resource));
    for (const row of rowsOf(pkg, resource.name)) {
      const values = resource.schema.fields.map((field) => [
        field.name,
        typed(field, row.cells[field.name] ?? ""),
      ]);
      const cells = Object.fromEntries(values.filter(([, value]) => value !== undefined)) as object;
      if (validate(cells)) continue;
      for (const error of validate.errors ?? [])
        yield problemOf(row, error, cells[error.instancePath.split("/")[1] as keyof object]);
    }
  }
};
