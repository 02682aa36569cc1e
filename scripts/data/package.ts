// Owns reading the Data Package in data/: its descriptor and its CSV files, as text with line numbers.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

export type FieldType = "string" | "number" | "integer" | "year" | "boolean" | "list";

export interface Field {
  name: string;
  type: FieldType;
  description: string;
  delimiter?: string;
  /** A field that only the pane shows: it is kept out of the module that the functions load. */
  paneOnly?: boolean;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: string[];
    pattern?: string;
    minimum?: number;
    maximum?: number;
  };
}

export interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

export interface Licence {
  name: string;
  path: string;
  title: string;
}

export interface Resource {
  name: string;
  path: string;
  title: string;
  description: string;
  licenses?: Licence[];
  /** A resource that a publisher may leave out: the build works without it. */
  optional?: boolean;
  /** A resource that only the pane shows: it is kept out of the module that the functions load. */
  paneOnly?: boolean;
  schema: { primaryKey: string[]; fields: Field[]; foreignKeys: ForeignKey[] };
}

export interface Descriptor {
  name: string;
  title: string;
  description: string;
  version: string;
  created: string;
  licenses: Licence[];
  /** The source whose own observation is a record's `stated` value. */
  founding_source: string;
  languages: { code: string; title: string; reviewed: boolean }[];
  resources: Resource[];
}

/** A row as it stands in the file, with its line number as an editor shows it. */
export interface Row {
  line: number;
  cells: Record<string, string>;
}

export interface Problem {
  file: string;
  line?: number;
  column?: string;
  /** What is wrong. */
  what: string;
  /** How to repair it. */
  mend: string;
}

export interface DataPackage {
  descriptor: Descriptor;
  rows: Map<string, Row[]>;
}

/** Reads the package below `folder`, leaving out the resources named in `without`. Adds to `problems` what cannot be read. */
export const readPackage = (folder: string, without: readonly string[], problems: Problem[]): DataPackage => {
  const descriptor = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as Descriptor;
  for (const name of without) {
    if (!descriptor.resources.find((resource) => resource.name === name)?.optional) {
      problems.push({
        file: "datapackage.json",
        what: `resource ${name} cannot be left out`,
        mend: "leave out only resources marked optional",
      });
    }
  }
  descriptor.resources = descriptor.resources.filter((resource) => !without.includes(resource.name));
  const rows = new Map<string, Row[]>();
  for (const resource of descriptor.resources)
    rows.set(resource.name, readResource(folder, resource, problems));
  return { descriptor, rows };
};

const readResource = (folder: string, resource: Resource, problems: Problem[]): Row[] => {
  const file = resource.path;
  const path = join(folder, file);
  if (!existsSync(path)) {
    problems.push({
      file,
      what: "the file is missing",
      mend: `add data/${file}, or take the resource out of datapackage.json`,
    });
    return [];
  }
  let lines: { record: string[]; info: { lines: number } }[];
  try {
    const options = { bom: true, info: true, relax_column_count: true } as const;
    // The library's types leave out that `info` gives each record its line.
    lines = parse(readFileSync(path, "utf8"), options) as unknown as typeof lines;
  } catch (error) {
    problems.push({
      file,
      what: `not readable as CSV: ${(error as Error).message}`,
      mend: "check the quotes",
    });
    return [];
  }
  const header = lines.shift()?.record ?? [];
  const expected = resource.schema.fields.map((field) => field.name);
  if (header.join() !== expected.join()) {
    problems.push({
      file,
      line: 1,
      what: `the header is ${header.join(",")}`,
      mend: `make it ${expected.join(",")}, as datapackage.json describes it`,
    });
    return [];
  }
  return lines.flatMap(({ record, info }) => {
    if (record.length !== header.length) {
      problems.push({
        file,
        line: info.lines,
        what: `${record.length} cells where the header has ${header.length}`,
        mend: "quote cells that hold a comma, and fill up the row",
      });
      return [];
    }
    return [
      {
        line: info.lines,
        cells: Object.fromEntries(header.map((name, index) => [name, record[index] ?? ""])),
      },
    ];
  });
};
