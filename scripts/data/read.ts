// Reading the Data Package from its folder: the descriptor, and the CSV files as texts with line numbers.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { descriptorProblems } from "./descriptor";
import {
  type DataPackage,
  type Descriptor,
  type Problem,
  problemLine,
  type Resource,
  type Row,
} from "./package";
import { checkPackage } from "./rules";

/** A package that cannot be used, with everything that has to be fixed in it first. */
export class BrokenPackage extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`${problems.map(problemLine).join("\n")}\n\n${problems.length} to fix; nothing was written.`);
  }
}

/** One record of a file: its cells, the line on which it ends, and its text as it stands. */
interface Line {
  readonly record: string[];
  readonly line: number;
  readonly raw: string;
}

const refuse = (file: string, what: string, fix: string, line?: number): never => {
  throw new BrokenPackage([{ file, ...(line === undefined ? {} : { line }), what, fix }]);
};

export const textIn = (folder: string, file: string): string => {
  const path = join(folder, file);
  if (!existsSync(path))
    refuse(file, "the file is missing", `add data/${file}, or take it out of datapackage.json`);
  return textOf(file, readFileSync(path));
};

/** Bytes as text. Another encoding would turn names into other letters without a word. */
export const textOf = (file: string, bytes: Uint8Array): string => {
  const decode = (part: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(part);
  try {
    return decode(bytes);
  } catch {
    let line = 1;
    for (let start = 0, end; start < bytes.length; start = end + 1, line += 1) {
      end = bytes.indexOf(0x0a, start);
      if (end < 0) end = bytes.length;
      try {
        decode(bytes.subarray(start, end));
      } catch {
        break;
      }
    }
    return refuse(file, "a byte is not UTF-8", "save the file as UTF-8", line);
  }
};

export const linesOf = (file: string, text: string): Line[] => {
  try {
    const options = { bom: true, info: true, raw: true, relax_column_count: true } as const;
    // The library's types leave out what `info` and `raw` add.
    const parsed = parse(text, options) as unknown as {
      record: string[];
      info: { lines: number };
      raw: string;
    }[];
    return parsed.map(({ record, info, raw }) => ({ record, line: info.lines, raw }));
  } catch (error) {
    return refuse(file, `not readable as CSV: ${(error as Error).message}`, "check the quotes");
  }
};

/** The rows of a file whose header and widths are as the descriptor has them. */
export const rowsIn = ({ path: file, schema }: Resource, text: string): Row[] => {
  const [{ record: header } = { record: [] as string[] }, ...lines] = linesOf(file, text);
  const expected = schema.fields.map(({ name }) => name).join();
  if (header.join() !== expected)
    refuse(
      file,
      `the header is ${header.join()}`,
      `make it ${expected}, as datapackage.json describes it`,
      1,
    );
  const wrong = lines.filter(({ record }) => record.length !== header.length);
  if (wrong.length > 0)
    throw new BrokenPackage(
      wrong.map(({ record, line }) => ({
        file,
        line,
        what: `${record.length} cells where the header has ${header.length}`,
        fix: "quote cells that hold a comma, and fill up the row",
      })),
    );
  return lines.map(({ record, line }) => ({
    file,
    line,
    cells: Object.fromEntries(header.map((name, index) => [name, record[index]!])),
  }));
};

export const descriptorIn = (text: string): Descriptor => {
  const file = "datapackage.json";
  let descriptor: unknown;
  try {
    descriptor = JSON.parse(text);
  } catch (error) {
    refuse(
      file,
      `not readable as JSON: ${(error as Error).message}`,
      "check its brackets, quotes and commas",
    );
  }
  const problems = descriptorProblems(descriptor);
  if (problems.length > 0) throw new BrokenPackage(problems);
  return descriptor as Descriptor;
};

/** Reads the package below `folder`, leaving out the resources named in `without`. Refuses what cannot be read. */
export const readPackage = (folder: string, without: readonly string[] = []): DataPackage => {
  const descriptor = descriptorIn(textIn(folder, "datapackage.json"));
  for (const name of without)
    if (!descriptor.resources.find((resource) => resource.name === name)?.optional)
      refuse(
        "datapackage.json",
        `resource ${name} cannot be left out`,
        "leave out only resources marked optional",
      );
  const resources = descriptor.resources.filter(({ name }) => !without.includes(name));
  const problems: Problem[] = [];
  const rows = new Map<string, Row[]>();
  for (const resource of resources) {
    try {
      rows.set(resource.name, rowsIn(resource, textIn(folder, resource.path)));
    } catch (error) {
      if (!(error instanceof BrokenPackage)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new BrokenPackage(problems);
  return { descriptor: { ...descriptor, resources }, rows };
};

/** Reads the package and holds it against every rule. Refuses it with all that has to be fixed. */
export const checkedPackage = (folder: string, without: readonly string[] = []): DataPackage => {
  const pkg = readPackage(folder, without);
  const problems = checkPackage(pkg);
  if (problems.length > 0) throw new BrokenPackage(problems);
  return pkg;
};
