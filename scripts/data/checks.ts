// Owns what must hold in data/: types, enumerations, keys, sorting, references, and a source for every value.
import { Ajv, type ErrorObject, type SchemaObject } from "ajv";
import { fields } from "../../src/dataset/field";
import { fold } from "../../src/dataset/fold";
import { wordedFields } from "../../src/dataset/worded-field";
import type { DataPackage, Field, Problem, Resource, Row } from "./package";

/** Resources whose rows are records: things with a name, a date and perhaps observed values. */
export const recordResources = [
  "figures",
  "agreements",
  "loans",
  "projects",
  "events",
  "programmes",
  "statements",
] as const;

/** Resources whose rows are a series' values by year. */
export const valueResources = [
  "trade-imf",
  "south-caucasus-imf",
  "trade-announced",
  "finance",
  "indicators",
] as const;

export const listOf = (cell: string): string[] => (cell === "" ? [] : cell.split(";"));

/** A cell as its field's type has it; undefined for an empty cell; the text itself where it does not fit. */
export const typed = (field: Field, cell: string): unknown => {
  if (field.type === "list") return listOf(cell);
  if (cell === "") return undefined;
  if (field.type === "boolean") return cell === "true" ? true : cell === "false" ? false : cell;
  if (field.type === "string") return cell;
  const value = Number(cell);
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell) && Number.isFinite(value) ? value : cell;
};

/** Everything in the package that breaks a rule, each with the way to mend it. */
export const checkPackage = (pkg: DataPackage): Problem[] => [
  ...pkg.descriptor.resources.flatMap((resource) => [
    ...checkRows(resource, rowsOf(pkg, resource.name)),
    ...checkKeys(resource, rowsOf(pkg, resource.name)),
    ...checkReferences(pkg, resource),
  ]),
  ...checkIdSpace(pkg),
  ...checkObservations(pkg),
  ...checkSeries(pkg),
  ...checkNames(pkg),
  ...checkVerdicts(pkg),
  ...checkTables(pkg),
  ...checkWords(pkg),
];

export const rowsOf = (pkg: DataPackage, name: string): Row[] => pkg.rows.get(name) ?? [];

const jsonTypes = {
  string: "string",
  number: "number",
  integer: "integer",
  year: "integer",
  boolean: "boolean",
} as const;

const rowSchema = (resource: Resource): SchemaObject => ({
  type: "object",
  required: resource.schema.fields.filter((field) => field.constraints?.required).map((field) => field.name),
  properties: Object.fromEntries(
    resource.schema.fields.map(({ name, type, constraints = {} }) => {
      const { required: _required, unique: _unique, ...limits } = constraints;
      if (type === "list")
        return [name, { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true }];
      return [name, { type: jsonTypes[type], ...limits }];
    }),
  ),
});

const checkRows = (resource: Resource, rows: Row[]): Problem[] => {
  const validate = new Ajv({ allErrors: true }).compile(rowSchema(resource));
  return rows.flatMap(({ line, cells }) => {
    const row = Object.fromEntries(
      resource.schema.fields
        .map((field) => [field.name, typed(field, cells[field.name] ?? "")])
        .filter(([, value]) => value !== undefined),
    ) as Record<string, unknown>;
    const spaces = Object.entries(cells).filter(([, cell]) => cell !== cell.trim() || /[\r\n]/.test(cell));
    return [
      ...(validate(row)
        ? []
        : (validate.errors ?? []).map((error) => rowProblem(resource.path, line, error, row))),
      ...spaces.map(([column]) => ({
        file: resource.path,
        line,
        column,
        what: "the cell begins or ends with a space or holds a line break",
        mend: "take it out",
      })),
    ];
  });
};

const rowProblem = (
  file: string,
  line: number,
  error: ErrorObject,
  row: Record<string, unknown>,
): Problem => {
  const column =
    error.keyword === "required"
      ? (error.params as { missingProperty: string }).missingProperty
      : error.instancePath.split("/")[1]!;
  const shown = JSON.stringify(row[column]);
  const mends: Record<string, () => [string, string]> = {
    required: () => ["the cell is empty", `every row needs a ${column}: fill it in`],
    enum: () => [
      `${shown} is not one of the accepted values`,
      `use one of ${(error.params as { allowedValues: string[] }).allowedValues.join(", ")}, or add the new one in datapackage.json`,
    ],
    type: () => [
      `${shown} is not a ${(error.params as { type: string }).type}`,
      "write plain digits with a point, true or false, or leave the cell empty",
    ],
    pattern: () => [
      `${shown} does not have the form ${(error.params as { pattern: string }).pattern}`,
      "write it in that form",
    ],
  };
  const [what, mend] = mends[error.keyword]?.() ?? [
    `${shown} ${error.message ?? "is refused"}`,
    "correct the cell",
  ];
  return { file, line, column, what, mend };
};

const keyOf = (resource: Resource, row: Row): string[] =>
  resource.schema.primaryKey.map((name) => row.cells[name] ?? "");

const compareKeys = (resource: Resource, a: string[], b: string[]): number => {
  for (const [index, name] of resource.schema.primaryKey.entries()) {
    const type = resource.schema.fields.find((field) => field.name === name)?.type;
    const [left, right] = [a[index]!, b[index]!];
    const order =
      type === "integer" || type === "year"
        ? Number(left) - Number(right)
        : left < right
          ? -1
          : left > right
            ? 1
            : 0;
    if (order !== 0) return order;
  }
  return 0;
};

const checkKeys = (resource: Resource, rows: Row[]): Problem[] =>
  rows.slice(1).flatMap((row, index): Problem[] => {
    const [before, key] = [keyOf(resource, rows[index]!), keyOf(resource, row)];
    const order = compareKeys(resource, before, key);
    const place = { file: resource.path, line: row.line, column: resource.schema.primaryKey.join(", ") };
    if (order === 0)
      return [
        {
          ...place,
          what: `${key.join(", ")} stands there twice`,
          mend: "give one of the two rows another key, or delete it",
        },
      ];
    if (order > 0)
      return [
        {
          ...place,
          what: `${key.join(", ")} stands after ${before.join(", ")}`,
          mend: "sort the rows by this column",
        },
      ];
    return [];
  });

const checkReferences = (pkg: DataPackage, resource: Resource): Problem[] =>
  resource.schema.foreignKeys.flatMap(({ fields, reference }) => {
    const column = fields[0]!;
    const target = pkg.descriptor.resources.find(({ name }) => name === reference.resource);
    const known = new Set(rowsOf(pkg, reference.resource).map((row) => row.cells[reference.fields[0]!]));
    return rowsOf(pkg, resource.name).flatMap((row) =>
      listOf(row.cells[column] ?? "")
        .filter((id) => !known.has(id))
        .map((id) => ({
          file: resource.path,
          line: row.line,
          column,
          what: `${JSON.stringify(id)} is not in ${target?.path ?? reference.resource}`,
          mend: `add it to ${target?.path ?? reference.resource}, or correct the spelling`,
        })),
    );
  });

/** Ids of records and series share one space, so that SOURCE, CAVEAT and VERDICT take any of them. */
const checkIdSpace = (pkg: DataPackage): Problem[] => {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const name of [...recordResources, "series"]) {
    for (const row of rowsOf(pkg, name)) {
      const id = row.cells["id"] ?? "";
      const other = seen.get(id);
      if (other !== undefined && other !== name) {
        problems.push({
          file: `${name}.csv`,
          line: row.line,
          column: "id",
          what: `${id} is also an id in ${other}.csv`,
          mend: "give one of the two another id",
        });
      }
      seen.set(id, name);
    }
  }
  for (const name of recordResources) {
    for (const row of rowsOf(pkg, name)) {
      const parent = row.cells["parent"] ?? "";
      if (parent !== "" && !seen.has(parent)) {
        problems.push({
          file: `${name}.csv`,
          line: row.line,
          column: "parent",
          what: `${JSON.stringify(parent)} is not the id of a record`,
          mend: "name an existing record, or leave the cell empty",
        });
      }
    }
  }
  return problems;
};

const checkObservations = (pkg: DataPackage): Problem[] => {
  const file = "observations.csv";
  const records = new Map(
    recordResources.flatMap((name) =>
      rowsOf(pkg, name).map((row) => [row.cells["id"]!, { name, row }] as const),
    ),
  );
  const observations = rowsOf(pkg, "observations");
  const problems: Problem[] = [];
  for (const { line, cells } of observations) {
    const {
      id = "",
      record = "",
      value = "",
      low = "",
      high = "",
      qualifier = "",
      rank = "",
      rank_reason = "",
    } = cells;
    const refuse = (column: string, what: string, mend: string) =>
      problems.push({ file, line, column, what, mend });
    const numberless = qualifier === "dozens" || qualifier === "several";
    if (!records.has(record))
      refuse(
        "record",
        `${JSON.stringify(record)} is not the id of a record`,
        "name an existing record, or add it first",
      );
    if (!id.startsWith(`${record}/`))
      refuse(
        "id",
        `${id} does not begin with ${record}/`,
        "an observation's id is its record's id, a slash and a tag",
      );
    if (numberless && value !== "")
      refuse(
        "value",
        `'${qualifier}' stands with the number ${value}`,
        "leave the value empty: the source gives none",
      );
    if (!numberless && value === "")
      refuse(
        "value",
        "the cell is empty",
        "give the value, or the qualifier dozens or several where the source gives no number",
      );
    if ((qualifier === "over" || qualifier === "at-least") && low === "")
      refuse("low", `'${qualifier}' has no lower bound`, "put the value into low as well");
    if (qualifier === "up-to" && high === "")
      refuse("high", "'up-to' has no upper bound", "put the value into high as well");
    if (rank !== "normal" && rank !== "preferred" && rank_reason === "")
      refuse("rank_reason", `rank ${rank} has no reason`, "say in a sentence why");
  }
  for (const [id, { name, row }] of records) {
    const own = observations.filter(({ cells }) => cells["record"] === id);
    const preferred = own.filter(({ cells }) => cells["rank"] === "preferred");
    const place = { file: `${name}.csv`, line: row.line };
    if (own.length > 0 && preferred.length !== 1) {
      problems.push({
        ...place,
        column: "id",
        what: `${id} has ${preferred.length} preferred observations`,
        mend: "rank exactly one of its observations preferred",
      });
    }
    if (own.length > 1 && preferred[0]?.cells["rank_reason"] === "") {
      problems.push({
        file,
        line: preferred[0].line,
        column: "rank_reason",
        what: "the preferred of several observations has no reason",
        mend: "say in a sentence why it is preferred",
      });
    }
    const unit = row.cells["unit"] ?? "";
    if (own.length > 0 && unit === "")
      problems.push({
        ...place,
        column: "unit",
        what: `${id} has observations and no unit`,
        mend: "name the unit",
      });
    if (own.length === 0 && unit !== "")
      problems.push({
        ...place,
        column: "unit",
        what: `${id} has a unit and no observation`,
        mend: "add an observation, or empty the unit",
      });
    if (unit !== "" && row.cells["include_in_totals"] === "") {
      problems.push({
        ...place,
        column: "include_in_totals",
        what: "the cell is empty",
        mend: "write true, or false with the reason in totals_reason",
      });
    }
    if (row.cells["include_in_totals"] === "false" && row.cells["totals_reason"] === "") {
      problems.push({
        ...place,
        column: "totals_reason",
        what: "no reason why totals leave it out",
        mend: "say in a sentence why",
      });
    }
  }
  return problems;
};

const checkSeries = (pkg: DataPackage): Problem[] => {
  const problems: Problem[] = [];
  const ids = new Set(rowsOf(pkg, "series").map((row) => row.cells["id"]));
  const present = new Set(pkg.descriptor.resources.map(({ name }) => name));
  const years = new Map<string, number[]>();
  for (const name of valueResources) {
    for (const row of rowsOf(pkg, name)) {
      const { series = "", year = "" } = row.cells;
      years.set(series, [...(years.get(series) ?? []), Number(year)]);
      const home = rowsOf(pkg, "series").find(({ cells }) => cells["id"] === series)?.cells["resource"];
      if (home !== undefined && home !== name) {
        problems.push({
          file: `${name}.csv`,
          line: row.line,
          column: "series",
          what: `${series} belongs in ${home}.csv`,
          mend: "move the row, or change the series' resource",
        });
      }
    }
  }
  for (const { line, cells } of rowsOf(pkg, "series")) {
    const { id = "", operation = "", operands = "", scale = "", resource = "" } = cells;
    const refuse = (column: string, what: string, mend: string) =>
      problems.push({ file: "series.csv", line, column, what, mend });
    const own = years.get(id) ?? [];
    if (!/^10*$/.test(scale))
      refuse(
        "scale",
        `${scale} is not 1, 10, 100 …`,
        "write the power of ten that a value in the file is multiplied by",
      );
    if (operation === "" && resource === "")
      refuse("resource", "the cell is empty", "name the resource that holds the values");
    if (operation === "" && own.length === 0 && present.has(resource))
      refuse("id", `${id} has no values`, `add them to ${resource}.csv`);
    if (operation !== "" && own.length > 0)
      refuse(
        "operation",
        `${id} is derived and has values of its own`,
        "delete the values, or empty operation and operands",
      );
    if (operation !== "" && listOf(operands).length < 2)
      refuse("operands", "fewer than two series", "name the series it is derived from");
    for (const operand of listOf(operands))
      if (!ids.has(operand))
        refuse("operands", `${operand} is not the id of a series`, "correct the spelling");
    for (const year of own) {
      if (year < Number(cells["from_year"]) || year > Number(cells["to_year"]))
        refuse(
          "from_year",
          `${id} has a value for ${year}, outside its coverage`,
          "widen from_year and to_year, or delete the value",
        );
    }
  }
  return problems;
};

/** A name that could mean two things of one kind would be answered by chance. */
const checkNames = (pkg: DataPackage): Problem[] =>
  ["parties", ...recordResources, "series", "tables"].flatMap((name) => {
    const owners = new Map<string, string>();
    const problems: Problem[] = [];
    for (const row of rowsOf(pkg, name)) {
      const { id = "" } = row.cells;
      for (const column of ["id", "label_en", "label_az", "label_zh", "aliases"]) {
        for (const text of column === "aliases"
          ? listOf(row.cells[column] ?? "")
          : [row.cells[column] ?? ""]) {
          const owner = owners.get(fold(text));
          if (owner !== undefined && owner !== id) {
            problems.push({
              file: `${name}.csv`,
              line: row.line,
              column,
              what: `${JSON.stringify(text)} already names ${owner}`,
              mend: "make the two names different",
            });
          }
          owners.set(fold(text), id);
        }
      }
    }
    return problems;
  });

const checkVerdicts = (pkg: DataPackage): Problem[] => {
  const judged = new Set(rowsOf(pkg, "verdicts").map((row) => row.cells["record"]));
  const records = recordResources.flatMap((name) =>
    rowsOf(pkg, name).map((row) => ({ file: `${name}.csv`, row })),
  );
  const ids = new Set(records.map(({ row }) => row.cells["id"]));
  return [
    ...records
      .filter(
        ({ row }) => row.cells["source"] === pkg.descriptor.founding_source && !judged.has(row.cells["id"]),
      )
      .map(({ file, row }) => ({
        file,
        line: row.line,
        column: "id",
        what: `${row.cells["id"]} is a fact of the founding article without a verdict`,
        mend: "add a row to verdicts.csv ('not checked' where nothing was)",
      })),
    ...rowsOf(pkg, "verdicts")
      .filter((row) => !ids.has(row.cells["record"]))
      .map((row) => ({
        file: "verdicts.csv",
        line: row.line,
        column: "record",
        what: `${JSON.stringify(row.cells["record"])} is not the id of a record`,
        mend: "correct the spelling",
      })),
    ...rowsOf(pkg, "verdicts")
      .filter(
        ({ cells }) =>
          ["contradicted", "disputed", "partly"].includes(cells["verdict"] ?? "") && cells["detail"] === "",
      )
      .map((row) => ({
        file: "verdicts.csv",
        line: row.line,
        column: "detail",
        what: "the cell is empty",
        mend: "give the other value and by whom",
      })),
  ];
};

const checkTables = (pkg: DataPackage): Problem[] => {
  const problems: Problem[] = [];
  const series = new Set(rowsOf(pkg, "series").map((row) => row.cells["id"]));
  const known = fields.map((field) => field.id);
  for (const { line, cells } of rowsOf(pkg, "tables")) {
    const { id = "", sort = "", total = "", chart = "", charted = "", rows = "", filter = "" } = cells;
    const columns = rowsOf(pkg, "columns").filter((row) => row.cells["table"] === id);
    const keys = columns.map((row) => row.cells["id"]);
    const refuse = (column: string, what: string, mend: string) =>
      problems.push({ file: "tables.csv", line, column, what, mend });
    if (columns.length === 0) refuse("id", `${id} has no columns`, "add them to columns.csv");
    if (new Set(keys).size !== keys.length)
      refuse("id", `${id} has two columns of one key`, "rename one in columns.csv");
    if (columns.length > 0 && !keys.includes(sort))
      refuse("sort", `${JSON.stringify(sort)} is not a column of ${id}`, `use one of ${keys.join(", ")}`);
    if (total !== "" && !keys.includes(total))
      refuse(
        "total",
        `${JSON.stringify(total)} is not a column of ${id}`,
        `use one of ${keys.join(", ")}, or leave it empty`,
      );
    const [axis, ...drawn] = listOf(charted);
    const numbers = columns
      .filter((row) => ["number", "money", "percent"].includes(row.cells["type"]!))
      .map((row) => row.cells["id"]);
    if ((chart === "") !== (charted === ""))
      refuse("charted", "a chart needs both its kind and its columns", "fill chart and charted, or neither");
    else if (
      chart !== "" &&
      (!keys.includes(axis) || drawn.length === 0 || !drawn.every((key) => numbers.includes(key)))
    )
      refuse(
        "charted",
        `${JSON.stringify(charted)} is not a column of ${id} with columns of numbers after it`,
        `begin with one of ${keys.join(", ")}; draw some of ${numbers.join(", ")}`,
      );
    for (const column of columns) {
      const field = column.cells["field"] ?? "";
      if (rows === "years" && field !== "year" && !series.has(field)) {
        problems.push({
          file: "columns.csv",
          line: column.line,
          column: "field",
          what: `${JSON.stringify(field)} is neither year nor the id of a series`,
          mend: "correct the spelling",
        });
      }
      if (rows !== "years" && !known.includes(field)) {
        problems.push({
          file: "columns.csv",
          line: column.line,
          column: "field",
          what: `${JSON.stringify(field)} is not a field of a record`,
          mend: `use one of ${known.join(", ")}`,
        });
      }
    }
    if (rows === "years" && filter !== "")
      refuse("filter", "a table of years takes no filter", "leave the cell empty");
    for (const condition of filter.split(";").filter(Boolean)) {
      const [field = "", values = ""] = condition.split("=");
      if (values === "")
        refuse(
          "filter",
          `${JSON.stringify(condition)} is not a field, = and values`,
          "write field=value|value, or field=*",
        );
      if (field !== "resource" && !known.includes(field))
        refuse(
          "filter",
          `${JSON.stringify(field)} is not a field of a record`,
          `use resource, or one of ${known.join(", ")}`,
        );
    }
  }
  return problems;
};

/** A reader of Azerbaijani or Chinese is never shown an English word for want of a row. */
const checkWords = (pkg: DataPackage): Problem[] => {
  const choices = pkg.descriptor.resources
    .filter(({ name }) => [...recordResources, "observations", "verdicts"].some((one) => one === name))
    .flatMap(({ schema }) => schema.fields)
    .filter(({ name }) => wordedFields.includes(name))
    .flatMap(({ constraints }) => constraints?.enum ?? []);
  const words = rowsOf(pkg, "words");
  const known = new Set(words.map(({ cells }) => cells["id"]));
  return [
    ...[...new Set(choices)]
      .filter((word) => !known.has(word))
      .map((word) => ({
        file: "words.csv",
        line: words.length + 1,
        column: "id",
        what: `${JSON.stringify(word)} has no row`,
        mend: "add it in Azerbaijani and Chinese",
      })),
    ...words
      .filter(({ cells }) => !choices.includes(cells["id"]!))
      .map(({ line, cells }) => ({
        file: "words.csv",
        line,
        column: "id",
        what: `${JSON.stringify(cells["id"])} is no word that a column accepts`,
        mend: "correct the spelling, or delete the row",
      })),
  ];
};
