// The texts of the generated modules: the types, the dataset that the functions load, and what only the pane shows.
import { distance } from "../../src/dataset/frequency";
import {
  type Cells,
  cellsOf,
  type DataPackage,
  type Field,
  isOfSeries,
  listOf,
  type Resource,
  typed,
} from "./package";

const banner = "// Generated from data/ by `npm run data`. Do not edit: change data/ and run it again.";

const typeOf = ({ type, delimiter, constraints }: Field): string => {
  if (constraints?.enum) return constraints.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (delimiter !== undefined) return "readonly string[]";
  return type === "integer" || type === "year" ? "number" : type;
};

const fieldsOf = ({ schema }: Resource): Field[] => schema.fields.filter(({ paneOnly }) => !paneOnly);

const isLater = ({ later }: Field): boolean => later === true;

const interfaceOf = (resource: Resource): string =>
  [
    `/** ${resource.description} */`,
    `export interface ${resource.rowName} {`,
    ...fieldsOf(resource).map(
      (field) =>
        `  /** ${field.description}. */ readonly ${field.name}${field.constraints?.required ? "" : "?"}: ${typeOf(field)};`,
    ),
    "}\n",
  ].join("\n");

type Rows = readonly (readonly [Resource, readonly Cells[]])[];

/** The resources whose rows a field refers to, as far as they are in the module; `record` and `parent` mean any record. */
const referredTo = (field: Field, resource: Resource, rows: Rows): string[] => {
  const key = resource.schema.foreignKeys?.find(({ fields }) => fields[0] === field.name);
  const named = key ? key.reference.resource || resource.name : field.listOf;
  const isMeant = ({ name, kind }: Resource) =>
    named === undefined ? kind === "records" && ["record", "parent"].includes(field.name) : name === named;
  return rows.flatMap(([one]) => (isMeant(one) ? one.name : []));
};

const kindOf = ({ type, delimiter }: Field): "number" | "boolean" | "list" | undefined => {
  if (delimiter !== undefined) return "list";
  if (type === "boolean") return type;
  return type === "string" ? undefined : "number";
};

/** An observation's id without its record's, with which it begins. */
const textIn = (row: Cells, name: string): string => {
  const { [name]: text = "", record = "" } = row;
  return name === "id" && record !== "" && text.startsWith(`${record}/`) ? text.slice(record.length) : text;
};

/** The resources' cells by field, a field of a resource on a line; and how they are read. */
const packedText = (rows: Rows, isIn: (field: Field) => boolean = () => true): string => {
  const all = rows.flatMap(([resource, cells]) =>
    fieldsOf(resource)
      .filter(isIn)
      .map((field) => ({ field, resource, cells, of: referredTo(field, resource, rows) })),
  );
  // Ids first: the others refer to them.
  const names = [...new Set(all.map(({ field }) => field.name))].sort(
    (a, b) => Number(b === "id") - Number(a === "id"),
  );
  const blocks = names.map((name) => {
    const own = all.filter(({ field }) => field.name === name);
    const [first] = own;
    const kinds = new Set(own.map(({ field }) => kindOf(field)));
    if (kinds.size > 1)
      throw new Error(`The field ${name} is read in ${kinds.size} ways: give them two names.`);
    const of = own.every((one) => one.of.join() === first?.of.join()) ? (first?.of ?? []) : [];
    const keys = rows.flatMap(([resource, cells]) =>
      of.includes(resource.name) ? cells.map(({ id }) => id!) : [],
    );
    const cell = (text: string): string => {
      if (of.length === 0 || text === "") return text;
      const one = (id: string) => (keys.includes(id) ? keys.indexOf(id).toString(36) : `:${id}`);
      return kinds.has("list") ? listOf(text).map(one).join(";") : one(text);
    };
    const texts = own.map(
      ({ resource, cells }) =>
        `      ${JSON.stringify(resource.name)}: ${JSON.stringify(cells.map((row) => cell(textIn(row, name))).join("\n"))},`,
    );
    const [kind] = kinds;
    const reading = { ...(kind ? { kind } : {}), ...(of.length > 0 ? { of } : {}) };
    return { name, texts, reading };
  });
  return [
    "{",
    ...blocks.flatMap(({ name, texts }) => [`    ${name}: {`, ...texts, "    },"]),
    `  }, ${JSON.stringify(Object.fromEntries(blocks.flatMap(({ name, reading }) => (Object.keys(reading).length > 0 ? [[name, reading]] : []))))}`,
  ].join("\n");
};

/** What single values of series carry beside their number: rows of a resource of its own. */
const detailsOf = (pkg: DataPackage): [Resource, Cells[]] => {
  const files = pkg.descriptor.resources.filter(({ kind }) => kind === "values");
  const [{ schema }] = files as [Resource];
  const fields = schema.fields.filter(({ name }) => name !== "value");
  const carried = fields.filter(({ name }) => !schema.primaryKey.includes(name));
  const rows = files.flatMap(({ name }) => cellsOf(pkg, name));
  return [
    {
      ...files[0]!,
      name: "details",
      rowName: "ValueDetail",
      description: "What one value of a series carries beside its number.",
      schema: { ...schema, fields },
    },
    rows.filter((cells) => carried.some(({ name }) => cells[name])),
  ];
};

/** Each series' values as its file prints them, from its first period on; a hole where there is none. */
const seriesValues = (pkg: DataPackage): Map<string, string[]> => {
  const byId = new Map<string, string[]>();
  for (const { id = "", resource = "", from_period: from = "" } of cellsOf(pkg, "series")) {
    if (!pkg.rows.has(resource)) continue;
    const own: string[] = [];
    for (const { series, period, value } of cellsOf(pkg, resource))
      if (series === id) own[distance(from, period!)] = value!;
    byId.set(id, own);
  }
  return byId;
};

/** The series that have values, or are derived from series that have. */
const presentSeries = (pkg: DataPackage, values: ReadonlyMap<string, unknown>): ReadonlySet<string> =>
  new Set(
    cellsOf(pkg, "series").flatMap(({ id = "", operation, operands }) =>
      operation ? (listOf(operands).every((one) => values.has(one)) ? id : []) : values.has(id) ? id : [],
    ),
  );

/** The edition: what EDITION and the About view say of the dataset as a whole. */
const edition = ({ descriptor }: DataPackage) => ({
  title: descriptor.title,
  version: descriptor.version,
  date: descriptor.created.slice(0, 10),
  licence: descriptor.licenses[0]!.name,
  licence_url: descriptor.licenses[0]!.path,
  founding_source: descriptor.founding_source,
  languages: descriptor.languages,
});

/** The rows that stand without the resources left out: a series without values goes, and columns and tables with it. */
const keptRows = (pkg: DataPackage, present: ReadonlySet<string>): ((name: string) => Cells[]) => {
  const ofSeries = new Set(cellsOf(pkg, "tables").flatMap(({ id, rows }) => (isOfSeries(rows) ? id! : [])));
  const isPeriod = (field = "") => field === "year" || field === "month";
  const columns = cellsOf(pkg, "columns").filter(
    ({ table = "", field = "" }) => !ofSeries.has(table) || isPeriod(field) || present.has(field),
  );
  const shown = columns.filter(({ table }) =>
    columns.some((other) => other["table"] === table && !isPeriod(other["field"])),
  );
  const shows = (table: string, column: string) =>
    shown.some((one) => one["table"] === table && one["id"] === column);
  return (name) => {
    const all = cellsOf(pkg, name);
    if (name === "series") return all.filter(({ id }) => present.has(id!));
    if (name === "columns") return shown;
    if (name !== "tables") return all;
    return all
      .filter(({ id }) => shown.some(({ table }) => table === id))
      .map((cells) => ({ ...cells, total: shows(cells["id"]!, cells["total"]!) ? cells["total"]! : "" }));
  };
};

/** The fields that only the pane shows, of what the functions load: each as its values by id. */
const paneFields = (resources: readonly Resource[], kept: (name: string) => Cells[]): string[] => {
  const fields = resources.flatMap(({ schema }) => schema.fields.filter(({ paneOnly }) => paneOnly));
  const byName = new Map(fields.map((field) => [field.name, field]));
  return [...byName].map(([name, field]) => {
    const entries = resources
      .filter(({ schema }) => schema.fields.some((one) => one.name === name && one.paneOnly))
      .flatMap(({ name: from, schema }) =>
        kept(from).map((cells) => [cells[schema.primaryKey[0]!]!, cells[name]!]),
      )
      .flatMap(([key, text = ""]) => (text === "" ? [] : [[key, typed(field, text)]]));
    return `  ${name}: ${JSON.stringify(Object.fromEntries(entries))} as Readonly<Record<string, ${typeOf(field)}>>,`;
  });
};

const schemaText = (pkg: DataPackage, forAll: readonly Resource[], forPane: readonly Resource[]): string => {
  const records = forAll.filter(({ kind }) => kind === "records");
  const fields = pkg.descriptor.resources.flatMap(({ schema }) => schema.fields);
  const translated = new Set(fields.flatMap((field) => (field.translated ? field.name : [])));
  return [
    banner,
    ...[...forAll, ...forPane].map(interfaceOf),
    "/** The resources of records. Where two records share a name, the resource that comes first has it. */",
    `export const recordResources = ${JSON.stringify(records.map(({ name }) => name))} as const;`,
    "export type RecordResource = (typeof recordResources)[number];",
    `export type RecordRow = ${records.map(({ rowName }) => rowName).join(" | ")};\n`,
    "/** The fields that hold a word of a fixed choice, in English in data/. */",
    `export const translatedFields: readonly string[] = ${JSON.stringify([...translated])};\n`,
    "/** The dataset that the functions load. */",
    "export interface Data {",
    `  readonly edition: { ${Object.keys(edition(pkg))
      .map(
        (name) =>
          `readonly ${name}: ${name === "languages" ? "readonly { readonly code: string; readonly title: string; readonly reviewed: boolean }[]" : "string"}`,
      )
      .join("; ")} };`,
    ...forAll.map(({ name, rowName }) => `  readonly ${name}: readonly ${rowName}[];`),
    "  /** Each series' own values from its first period on, as its file prints them, a comma between them. */",
    "  readonly values: Readonly<Record<string, string>>;",
    "}\n",
  ].join("\n");
};

/** The generated modules by their names. */
export type Modules = Readonly<Record<"schema" | "data" | "texts" | "evidence", string>>;

/** The modules' texts. The package must have passed its checks. */
export const moduleTexts = (pkg: DataPackage): Modules => {
  const named = pkg.descriptor.resources.filter(({ rowName }) => rowName);
  const forPane = named.filter(({ paneOnly }) => paneOnly);
  const values = seriesValues(pkg);
  const kept = keptRows(pkg, presentSeries(pkg, values));
  const facts: Rows = [
    ...named.filter(({ paneOnly }) => !paneOnly).map((resource) => [resource, kept(resource.name)] as const),
    detailsOf(pkg),
  ];
  const forAll = facts.map(([resource]) => resource);
  const later = forAll.flatMap((resource) => {
    const fields = fieldsOf(resource).filter(isLater);
    return fields.length > 0 ? [[resource.name, fields.map(({ name }) => name)]] : [];
  });
  const importing = (resources: readonly Resource[], also: readonly string[] = []) => [
    banner,
    'import { unpacked } from "../packed";',
    `import type { ${[...also, ...resources.map(({ rowName }) => rowName!)].sort().join(", ")} } from "./schema";\n`,
  ];
  const data = [
    ...importing([], ["Data"]),
    "export const data: Data = {",
    `  edition: ${JSON.stringify(edition(pkg))},`,
    `  ...unpacked<Omit<Data, "edition" | "values">>(${packedText(facts, (field) => !isLater(field))}, ${JSON.stringify(Object.fromEntries(later))}),`,
    "  values: {",
    ...[...values].map(([id, own]) => `    ${JSON.stringify(id)}: "${own.join(",")}",`),
    "  },",
    "};\n",
  ];
  const texts = [
    banner,
    'import { addLater } from "../packed";',
    'import { data } from "./data";\n',
    `addLater(data, ${packedText(facts, isLater)});\n`,
  ];
  const rows = forPane.map((resource) => [resource, kept(resource.name)] as const);
  const types = forPane.map(({ name, rowName }) => `readonly ${name}: readonly ${rowName}[]`);
  const evidence = [
    ...importing(forPane),
    "/** What only the pane shows. */",
    "export const evidence = {",
    `  ...unpacked<{ ${types.join("; ")} }>(${packedText(rows)}),`,
    ...paneFields(forAll, kept),
    "};\n",
  ];
  return {
    schema: schemaText(pkg, forAll, forPane),
    data: data.join("\n"),
    texts: texts.join("\n"),
    evidence: evidence.join("\n"),
  };
};
