// Owns the text of the generated modules: the dataset that the functions load, and what only the pane shows.
import { listOf, recordResources, rowsOf, typed, valueResources } from "./checks";
import type { DataPackage, Field, Resource } from "./package";

const interfaceNames: Readonly<Record<string, string>> = {
  sources: "Source",
  parties: "Party",
  figures: "Figure",
  agreements: "Agreement",
  loans: "Loan",
  projects: "Project",
  events: "Event",
  programmes: "Programme",
  statements: "Statement",
  observations: "Observation",
  series: "SeriesRow",
  verifications: "Verification",
  evidence: "Evidence",
  verdicts: "Verdict",
  words: "Word",
  tables: "TableRow",
  columns: "ColumnRow",
};

const banner = "// Generated from data/ by `npm run data`. Do not edit: change data/ and run it again.";

const typeOf = (field: Field): string => {
  if (field.constraints?.enum)
    return field.constraints.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (field.type === "list") return "readonly string[]";
  return field.type === "integer" || field.type === "year" ? "number" : field.type;
};

const fieldsOf = (resource: Resource): Field[] => resource.schema.fields.filter(({ paneOnly }) => !paneOnly);

const interfaceOf = (resource: Resource): string =>
  [
    `/** ${resource.description} */`,
    `export interface ${interfaceNames[resource.name]} {`,
    ...fieldsOf(resource).flatMap((field) => [
      `  /** ${field.description}. */`,
      `  readonly ${field.name}${field.constraints?.required ? "" : "?"}: ${typeOf(field)};`,
    ]),
    "}\n",
  ].join("\n");

type Cells = Record<string, string>;

/** A cell as it stands in the module, a blank being a hole. */
const cellText = (field: Field, cells: Cells): string => {
  const value = typed(field, cells[field.name] ?? "");
  return value === undefined || (Array.isArray(value) && value.length === 0) ? "" : JSON.stringify(value);
};

/** Rows as lists of cells, one a line; some fields may stand elsewhere in the module, by this expression. */
const packedText = (
  fields: readonly Field[],
  rows: readonly Cells[],
  apart: Readonly<Record<string, string>> = {},
): string => {
  const own = fields.filter(({ name }) => !(name in apart));
  const lines = rows.map((cells) => {
    const values = own.map((field) => cellText(field, cells));
    return `    [${values.join(",").replace(/,+$/, "")}],`;
  });
  const elsewhere = Object.entries(apart).map(([name, expression]) => `${name}: ${expression}`);
  return [
    "{",
    `  fields: ${JSON.stringify(own.map(({ name }) => name))},`,
    ...(elsewhere.length > 0 ? [`  apart: { ${elsewhere.join(", ")} },`] : []),
    "  rows: [",
    ...lines,
    "  ],",
    "}",
  ].join("\n");
};

/** The fields that the functions' module holds language by language instead of row by row. */
const fieldsApart = ["label_az", "label_zh"];

/** One such field of all resources, one list each. */
const apartText = (name: string, lists: readonly (readonly [resource: Resource, rows: Cells[]])[]): string =>
  [
    `const ${name} = {`,
    ...lists.flatMap(([resource, rows]) => {
      const field = fieldsOf(resource).find((one) => one.name === name);
      return field
        ? [`  ${resource.name}: [`, ...rows.map((cells) => `    ${cellText(field, cells)},`), "  ],"]
        : [];
    }),
    "};\n",
  ].join("\n");

interface YearValues {
  readonly from: number;
  readonly values: (number | undefined)[];
  readonly details: Record<number, Cells>;
}

/** A value, times its series' power of ten: the decimal text is shifted, so that no digit is lost. */
const scaled = (text: string, scale: number): number => Number(`${text}e${Math.round(Math.log10(scale))}`);

const seriesValues = (pkg: DataPackage): Map<string, YearValues> => {
  const series = rowsOf(pkg, "series").map(({ cells }) => cells);
  const byId = new Map<string, YearValues>();
  for (const { id = "", scale = "", resource = "", from_year = "" } of series) {
    if (!pkg.rows.has(resource)) continue;
    const own: YearValues = { from: Number(from_year), values: [], details: {} };
    for (const { cells } of rowsOf(pkg, resource)) {
      if (cells["series"] !== id) continue;
      const year = Number(cells["year"]);
      own.values[year - own.from] = scaled(cells["value"]!, Number(scale));
      const detail = ["qualifier", "source", "note"]
        .map((name) => [name, cells[name] ?? ""])
        .filter(([, text]) => text !== "");
      if (detail.length > 0) own.details[year] = Object.fromEntries(detail) as Cells;
    }
    byId.set(id, own);
  }
  for (const { id = "", operation = "", operands = "" } of series) {
    const parts = listOf(operands).map((operand) => byId.get(operand));
    if (operation === "" || parts.some((part) => part === undefined)) continue;
    const [first, ...others] = parts as YearValues[];
    const values = Array.from(first!.values, (value, index) => {
      const rest = others.map((other) => other.values[index + first!.from - other.from]);
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

const valuesText = ({ from, values, details }: YearValues): string =>
  `{ from: ${from}, values: [${Array.from(values, (value) => value ?? "").join(",")}]${Object.keys(details).length > 0 ? `, details: ${JSON.stringify(details)}` : ""} }`;

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
  const cellsOf = (name: string) => rowsOf(pkg, name).map(({ cells }) => cells);
  const ofYears = new Set(cellsOf("tables").flatMap(({ id, rows }) => (rows === "years" ? id! : [])));
  const columns = cellsOf("columns").filter(
    ({ table = "", field = "" }) => !ofYears.has(table) || field === "year" || present.has(field),
  );
  const shown = columns.filter(({ table }) =>
    columns.some((other) => other["table"] === table && other["field"] !== "year"),
  );
  const shows = (table: string, column: string) =>
    shown.some((one) => one["table"] === table && one["id"] === column);
  return (name) => {
    if (name === "series") return cellsOf(name).filter(({ id }) => present.has(id!));
    if (name === "columns") return shown;
    if (name !== "tables") return cellsOf(name);
    return cellsOf(name)
      .filter(({ id }) => shown.some(({ table }) => table === id))
      .map((cells) => ({ ...cells, total: shows(cells["id"]!, cells["total"]!) ? cells["total"]! : "" }));
  };
};

/** The ids of sources that a record, a value or a series rests on; the others only bear out a verdict. */
const citedSources = (pkg: DataPackage): ReadonlySet<string> =>
  new Set(
    [...recordResources, "observations", "series", ...valueResources].flatMap((name) =>
      rowsOf(pkg, name).map(({ cells }) => cells["source"]!),
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

export interface Modules {
  /** What the functions load. */
  readonly data: string;
  /** What only the pane shows. */
  readonly evidence: string;
}

/** The modules' texts. The package must have passed its checks. */
export const moduleTexts = (pkg: DataPackage): Modules => {
  const named = pkg.descriptor.resources.filter(({ name }) => name in interfaceNames);
  const [forPane, forAll] = [
    named.filter(({ paneOnly }) => paneOnly),
    named.filter(({ paneOnly }) => !paneOnly),
  ];
  const values = seriesValues(pkg);
  const kept = keptRows(pkg, new Set(values.keys()));
  const cited = citedSources(pkg);
  const [sourcesForAll, sourcesForPane] = [true, false].map((wanted) =>
    kept("sources").filter(({ id }) => cited.has(id!) === wanted),
  );
  const packedResource = (
    resource: Resource,
    rows = kept(resource.name),
    apart: Readonly<Record<string, string>> = {},
  ) => `unpacked<${interfaceNames[resource.name]}>(${packedText(fieldsOf(resource), rows, apart)})`;
  const rowsForAll = forAll.map(
    (resource) => [resource, resource.name === "sources" ? sourcesForAll! : kept(resource.name)] as const,
  );
  const apartFor = (resource: Resource) =>
    Object.fromEntries(
      fieldsApart
        .filter((name) => fieldsOf(resource).some((field) => field.name === name))
        .map((name) => [name, `${name}.${resource.name}`]),
    );

  const data = [
    banner,
    'import { unpacked } from "./packed";\n',
    ...forAll.map(interfaceOf),
    "/** What one value of a series carries beside its number. */",
    "export interface ValueDetail {\n  readonly qualifier?: string;\n  readonly source?: string;\n  readonly note?: string;\n}\n",
    "/** A series' values, year by year from the first. */",
    "export interface YearValues {\n  readonly from: number;\n  readonly values: readonly (number | undefined)[];\n  readonly details?: Readonly<Record<number, ValueDetail>>;\n}\n",
    ...fieldsApart.map((name) => apartText(name, rowsForAll)),
    "/** The dataset that the functions load. */",
    "export const data = {",
    `  edition: ${JSON.stringify(edition(pkg))},`,
    ...rowsForAll.map(
      ([resource, rows]) => `  ${resource.name}: ${packedResource(resource, rows, apartFor(resource))},`,
    ),
    "  values: {",
    ...[...values].map(([id, own]) => `    ${JSON.stringify(id)}: ${valuesText(own)},`),
    "  } as Readonly<Record<string, YearValues>>,",
    "};\n",
    "/** The whole of it. */",
    "export type Data = typeof data;\n",
  ];

  const sources = named.find(({ name }) => name === "sources")!;
  const evidence = [
    banner,
    'import type { Source } from "./generated";',
    'import { unpacked } from "./packed";\n',
    ...forPane.map(interfaceOf),
    "/** What only the pane shows. */",
    "export const evidence = {",
    ...forPane.map((resource) => `  ${resource.name}: ${packedResource(resource)},`),
    `  sources: ${packedResource(sources, sourcesForPane)},`,
    ...paneFields(forAll, kept),
    "};\n",
  ];
  return { data: data.join("\n"), evidence: evidence.join("\n") };
};
