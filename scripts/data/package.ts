// The Data Package in memory: its descriptor, its rows as texts with their lines, and what can be wrong with them.

export type FieldType = "string" | "number" | "integer" | "year" | "boolean";

export interface Field {
  name: string;
  type: FieldType;
  format?: "uri";
  description: string;
  /** A list is a text whose items this character joins. */
  delimiter?: string;
  /** The resource whose ids the list holds. */
  listOf?: string;
  /** A word of a fixed choice, which words.csv has in the other languages. */
  translated?: boolean;
  /** A long text that few functions give: its module is loaded after that of the others. */
  later?: boolean;
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
  name?: string;
  path: string;
  title: string;
}

export const kinds = ["reference", "records", "observations", "values", "evidence", "presentation"] as const;

export interface Resource {
  name: string;
  path: string;
  title: string;
  description: string;
  /** What its rows are for: records, values of series, evidence … */
  kind: (typeof kinds)[number];
  /** What the code calls one row; none where the rows only become values of series. */
  rowName?: string;
  licenses?: Licence[];
  /** A resource that a publisher may leave out: the build works without it. */
  optional?: boolean;
  /** A resource that only the pane shows: it is kept out of the module that the functions load. */
  paneOnly?: boolean;
  schema: { primaryKey: string[]; fields: Field[]; foreignKeys?: ForeignKey[] };
}

export interface Descriptor {
  name: string;
  title: string;
  description: string;
  version: string;
  created: string;
  licenses: Licence[];
  contributors: { title: string }[];
  /** The source whose own observation is a record's `stated` value. */
  founding_source: string;
  languages: { code: string; title: string; reviewed: boolean }[];
  resources: Resource[];
}

export type Cells = Readonly<Record<string, string>>;

/** A row as it stands in its file, with its line number as an editor shows it. */
export interface Row {
  file: string;
  line: number;
  cells: Cells;
}

export interface DataPackage {
  descriptor: Descriptor;
  rows: ReadonlyMap<string, readonly Row[]>;
}

export interface Problem {
  file: string;
  line?: number;
  column?: string;
  /** What is wrong. */
  what: string;
  /** How to repair it. */
  fix: string;
}

/** A problem as one line: where it is, what is wrong, how to fix it. */
export const problemLine = ({ file, line, column, what, fix }: Problem): string =>
  `data/${file}${line === undefined ? "" : `:${line}`}${column === undefined ? "" : `, column ${column}`}: ${what}. Fix: ${fix}.`;

export const rowsOf = (pkg: DataPackage, name: string): readonly Row[] => pkg.rows.get(name) ?? [];

export const cellsOf = (pkg: DataPackage, name: string): Cells[] =>
  rowsOf(pkg, name).map(({ cells }) => cells);

export const resourcesOf = (pkg: DataPackage, kind: Resource["kind"]): string[] =>
  pkg.descriptor.resources.filter((resource) => resource.kind === kind).map(({ name }) => name);

/** The rows of every resource of records. */
export const recordsOf = (pkg: DataPackage): Row[] =>
  resourcesOf(pkg, "records").flatMap((name) => rowsOf(pkg, name));

export const listOf = (cell = "", delimiter = ";"): string[] => (cell === "" ? [] : cell.split(delimiter));

/** Whether the rows of a table are periods, and its columns series. */
export const isOfSeries = (rows = ""): boolean => rows === "years" || rows === "months";

/** A cell as its field's type has it; undefined for an empty cell; the text itself where it does not fit. */
export const typed = ({ type, delimiter }: Field, cell: string): unknown => {
  if (delimiter !== undefined) return listOf(cell, delimiter);
  if (cell === "") return undefined;
  if (type === "boolean") return cell === "true" ? true : cell === "false" ? false : cell;
  if (type === "string") return cell;
  const value = Number(cell);
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell) && Number.isFinite(value) ? value : cell;
};
