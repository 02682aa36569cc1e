// Owns the text of src/dataset/generated.ts: the dataset as one typed module.
import { typed, rowsOf, valueResources } from "./checks";
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
  tables: "TableRow",
  columns: "ColumnRow",
};

const typeOf = (field: Field): string => {
  if (field.constraints?.enum) return field.constraints.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (field.type === "list") return "readonly string[]";
  return field.type === "integer" || field.type === "year" ? "number" : field.type;
};

const interfaceOf = (resource: Resource): string =>
  [
    `/** ${resource.description} */`,
    `export interface ${interfaceNames[resource.name]} {`,
    ...resource.schema.fields.flatMap((field) => [
      `  /** ${field.description}. */`,
      `  readonly ${field.name}${field.constraints?.required ? "" : "?"}: ${typeOf(field)};`,
    ]),
    "}",
  ].join("\n");

const rowObject = (resource: Resource, cells: Record<string, string>): Record<string, unknown> =>
  Object.fromEntries(
    resource.schema.fields
      .map((field) => [field.name, typed(field, cells[field.name] ?? "")] as const)
      .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

/** A value, times its series' power of ten: the decimal text is shifted, so no digit is lost. */
const scaled = (text: string, scale: number): number => Number(`${text}e${Math.round(Math.log10(scale))}`);

type YearValue = [year: number, value: number, detail?: Record<string, string>];

const seriesValues = (pkg: DataPackage): Record<string, YearValue[]> => {
  const series = rowsOf(pkg, "series").map(({ cells }) => cells);
  const scales = new Map(series.map(({ id, scale }) => [id!, Number(scale)]));
  const values: Record<string, YearValue[]> = {};
  for (const resource of valueResources) {
    for (const { cells } of rowsOf(pkg, resource)) {
      const { series: id = "", year, value = "" } = cells;
      const detail = Object.fromEntries(
        (["qualifier", "source", "note"] as const).map((name) => [name, cells[name] ?? ""]).filter(([, text]) => text !== ""),
      );
      (values[id] ??= []).push([Number(year), scaled(value, scales.get(id) ?? 1), ...(Object.keys(detail).length > 0 ? [detail] : [])] as YearValue);
    }
  }
  for (const { id = "", operation = "", operands = "" } of series) {
    if (operation === "") continue;
    const [first, ...others] = operands.split(";").map((operand) => new Map((values[operand] ?? []).map(([year, value]) => [year, value])));
    values[id] = [...(first ?? [])].flatMap(([year, value]): YearValue[] => {
      const rest = others.map((other) => other.get(year));
      if (rest.some((part) => part === undefined)) return [];
      const sum = rest.reduce<number>((total, part) => total + part!, 0);
      return [[year, operation === "sum" ? value + sum : value - sum]];
    });
  }
  return values;
};

/** The edition: what EDITION and the About view say of the dataset as a whole. */
const edition = ({ descriptor }: DataPackage) => ({
  title: descriptor.title,
  version: descriptor.version,
  date: descriptor.created.slice(0, 10),
  licence: descriptor.licenses[0]!.name,
  licence_url: descriptor.licenses[0]!.path,
  languages: descriptor.languages,
});

/** The module's text. The package must have passed its checks. */
export const moduleText = (pkg: DataPackage): string => {
  const typedResources = pkg.descriptor.resources.filter(({ name }) => name in interfaceNames);
  const values = seriesValues(pkg);
  // A series whose resource was left out is left out with it.
  const kept = (name: string, row: Record<string, unknown>): boolean => {
    if (name === "series") return values[row["id"] as string] !== undefined && values[row["id"] as string]!.length > 0;
    if (name === "columns") return rowsOf(pkg, "tables").find(({ cells }) => cells["id"] === row["table"])?.cells["rows"] !== "years" || row["field"] === "year" || (values[row["field"] as string]?.length ?? 0) > 0;
    return true;
  };
  return [
    "// Generated from data/ by `npm run data`. Do not edit: change data/ and run it again.",
    "",
    ...typedResources.map((resource) => `${interfaceOf(resource)}\n`),
    "/** What one value of a series carries beside its number. */",
    "export interface ValueDetail {\n  readonly qualifier?: string;\n  readonly source?: string;\n  readonly note?: string;\n}\n",
    "/** A year, its value in the series' unit, and what is to be said of it. */",
    "export type YearValue = readonly [year: number, value: number, detail?: ValueDetail];\n",
    "/** The edition of the dataset. */",
    "export interface Edition {\n  readonly title: string;\n  readonly version: string;\n  readonly date: string;\n  readonly licence: string;\n  readonly licence_url: string;\n  readonly languages: readonly { readonly code: string; readonly title: string; readonly reviewed: boolean }[];\n}\n",
    "/** The whole dataset. */",
    "export interface Data {",
    "  readonly edition: Edition;",
    ...typedResources.map(({ name }) => `  readonly ${name}: readonly ${interfaceNames[name]}[];`),
    "  readonly values: Readonly<Record<string, readonly YearValue[]>>;",
    "}",
    "",
    "export const data: Data = {",
    `  edition: ${JSON.stringify(edition(pkg))},`,
    ...typedResources.flatMap((resource) => [
      `  ${resource.name}: [`,
      ...rowsOf(pkg, resource.name)
        .map(({ cells }) => rowObject(resource, cells))
        .filter((row) => kept(resource.name, row))
        .map((row) => `    ${JSON.stringify(row)},`),
      "  ],",
    ]),
    "  values: {",
    ...Object.entries(values).map(([id, list]) => `    ${JSON.stringify(id)}: ${JSON.stringify(list)},`),
    "  },",
    "};",
    "",
  ].join("\n");
};
