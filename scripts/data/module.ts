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
  resourcesOf,
  rowsOf,
  typed,
} from "./package";

const banner = "// Generated from data/ by `npm run data`. Do not edit: change data/ and run it again.";

const typeOf = ({ type, delimiter, constraints }: Field): string => {
  if (constraints?.enum) return constraints.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (delimiter !== undefined) return "readonly string[]";
  return type === "integer" || type === "year" ? "number" : type;
};

const fieldsOf = (resource: Resource): Field[] =>
  resource.schema.fields.filter(({ paneOnly, pageOnly }) => !paneOnly && !pageOnly);

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

/** A cell as it stands in the module, a blank being a hole. */
const cellText = (field: Field, cells: Cells): string => {
  const value = typed(field, cells[field.name] ?? "");
  return value === undefined || (Array.isArray(value) && value.length === 0) ? "" : JSON.stringify(value);
};

/** A resource with one row a line, so that a changed cell is a changed line. */
const resourceText = (resource: Resource, rows: readonly Cells[]): string => {
  const fields = fieldsOf(resource);
  const lines = rows.map((cells) => {
    const values = fields.map((field) => cellText(field, cells));
    return `    [${values.join(",").replace(/,+$/, "")}],`;
  });
  return [
    `  ${resource.name}: unpacked<${resource.rowName}>(${JSON.stringify(fields.map(({ name }) => name))}, [`,
    ...lines,
    "  ]),",
  ].join("\n");
};

/** What one value of a series carries beside its number. */
const details = ["qualifier", "source", "note"];

interface PeriodValues {
  readonly from: string;
  readonly values: (number | undefined)[];
  readonly details: Record<string, Cells>;
}

/** A value, times its series' power of ten: the decimal text is shifted, so that no digit is lost. */
const scaled = (text: string, scale: number): number => Number(`${text}e${Math.round(Math.log10(scale))}`);

const seriesValues = (pkg: DataPackage): Map<string, PeriodValues> => {
  const series = cellsOf(pkg, "series");
  const byId = new Map<string, PeriodValues>();
  for (const { id = "", scale = "", resource = "", from_period: from = "" } of series) {
    if (!pkg.rows.has(resource)) continue;
    const own: PeriodValues = { from, values: [], details: {} };
    for (const { cells } of rowsOf(pkg, resource)) {
      if (cells["series"] !== id) continue;
      const period = cells["period"]!;
      own.values[distance(from, period)] = scaled(cells["value"]!, Number(scale));
      const detail = details.map((name) => [name, cells[name] ?? ""]).filter(([, text]) => text !== "");
      if (detail.length > 0) own.details[period] = Object.fromEntries(detail) as Cells;
    }
    byId.set(id, own);
  }
  for (const { id = "", operation, operands } of series) {
    const parts = listOf(operands).map((operand) => byId.get(operand));
    if (!operation || parts.some((part) => part === undefined)) continue;
    const [first, ...others] = parts as PeriodValues[];
    const values = Array.from(first!.values, (value, index) => {
      const rest = others.map((other) => other.values[index + distance(other.from, first!.from)]);
      if (value === undefined || rest.includes(undefined)) return undefined;
      return rest.reduce<number>(
        (total, part) => (operation === "sum" ? total + part! : total - part!),
        value,
      );
    });
    byId.set(id, { from: first!.from, values, details: {} });
  }
  return byId;
};

const valuesText = ({ from, values, details }: PeriodValues): string =>
  `{ from: ${JSON.stringify(from)}, values: [${Array.from(values, (value) => value ?? "").join(",")}]${Object.keys(details).length > 0 ? `, details: ${JSON.stringify(details)}` : ""} }`;

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

/** The ids of sources that a record, a value or a series rests on; the others only bear out a verdict. */
const citedSources = (pkg: DataPackage): ReadonlySet<string> =>
  new Set(
    [...resourcesOf(pkg, "records"), ...resourcesOf(pkg, "values"), "observations", "series"].flatMap(
      (name) => cellsOf(pkg, name).map(({ source }) => source!),
    ),
  );

/** The fields that only the pane shows, of what the functions load: each as its values by id. */
const paneFields = (resources: readonly Resource[], kept: (name: string) => Cells[]): string[] => {
  const fields = resources.flatMap(({ schema }) => schema.fields.filter(({ paneOnly }) => paneOnly));
  const byName = new Map(fields.map((field) => [field.name, field]));
  return [...byName].map(([name, field]) => {
    const entries = resources
      .filter(({ schema }) => schema.fields.some((one) => one.name === name))
      .flatMap((resource) => kept(resource.name))
      .flatMap(({ id = "", [name]: text = "" }) => (text === "" ? [] : [[id, typed(field, text)]]));
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
    "/** What one value of a series carries beside its number. */",
    "export interface ValueDetail {\n  readonly qualifier?: string;\n  readonly source?: string;\n  readonly note?: string;\n}\n",
    "/** A series' values, period by period from the first. */",
    "export interface PeriodValues {\n  readonly from: string;\n  readonly values: readonly (number | undefined)[];\n  readonly details?: Readonly<Record<string, ValueDetail>>;\n}\n",
    "/** The dataset that the functions load. */",
    "export interface Data {",
    `  readonly edition: { ${Object.keys(edition(pkg))
      .map(
        (name) =>
          `readonly ${name}: ${name === "languages" ? "readonly { readonly code: string; readonly title: string; readonly reviewed: boolean }[]" : "string"}`,
      )
      .join("; ")} };`,
    ...forAll.map(({ name, rowName }) => `  readonly ${name}: readonly ${rowName}[];`),
    "  readonly values: Readonly<Record<string, PeriodValues>>;",
    "}\n",
  ].join("\n");
};

/** The generated modules by their names. */
export type Modules = Readonly<Record<"schema" | "data" | "evidence", string>>;

/** The modules' texts. The package must have passed its checks. */
export const moduleTexts = (pkg: DataPackage): Modules => {
  const named = pkg.descriptor.resources.filter(({ rowName }) => rowName);
  const forPane = named.filter(({ paneOnly }) => paneOnly);
  const forAll = named.filter(({ paneOnly }) => !paneOnly);
  const values = seriesValues(pkg);
  const kept = keptRows(pkg, new Set(values.keys()));
  const cited = citedSources(pkg);
  const sources = named.find(({ name }) => name === "sources")!;
  const sourcesThat = (areCited: boolean) => kept("sources").filter(({ id }) => cited.has(id!) === areCited);
  const importing = (resources: readonly Resource[], also: readonly string[] = []) => [
    banner,
    'import { unpacked } from "../packed";',
    `import type { ${[...also, ...resources.map(({ rowName }) => rowName!)].sort().join(", ")} } from "./schema";\n`,
  ];
  const data = [
    ...importing(forAll, ["Data"]),
    "export const data: Data = {",
    `  edition: ${JSON.stringify(edition(pkg))},`,
    ...forAll.map((resource) =>
      resourceText(resource, resource === sources ? sourcesThat(true) : kept(resource.name)),
    ),
    "  values: {",
    ...[...values].map(([id, own]) => `    ${JSON.stringify(id)}: ${valuesText(own)},`),
    "  },",
    "};\n",
  ];
  const evidence = [
    ...importing(forPane, ["Source"]),
    "/** What only the pane shows. */",
    "export const evidence = {",
    ...forPane.map((resource) => resourceText(resource, kept(resource.name))),
    resourceText(sources, sourcesThat(false)),
    ...paneFields(forAll, kept),
    "};\n",
  ];
  return {
    schema: schemaText(pkg, forAll, forPane),
    data: data.join("\n"),
    evidence: evidence.join("\n"),
  };
};
