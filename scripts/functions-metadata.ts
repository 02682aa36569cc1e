// Makes functions.json: what the functions' comments say, and what they cannot say.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { Choices, Choice } from "../src/dataset/choice";
import { dataset } from "../src/dataset/current";
import { editionFields } from "../src/dataset/edition";
import { styles } from "../src/dataset/citation";
import { agreementLookup, figureLookup, loanLookup } from "../src/dataset/figure";
import { investors } from "../src/dataset/investment";
import { measures } from "../src/dataset/observation";
import { classes, countries, currencies, flows, indicators, reporters } from "../src/dataset/series";
import { wholeTable } from "../src/dataset/table";
import { moneyUnits } from "../src/dataset/unit";

export interface FunctionParameter {
  name: string;
  description: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
  customEnumId?: string;
}

export interface FunctionDescription {
  id: string;
  name: string;
  description: string;
  helpUrl?: string;
  parameters: FunctionParameter[];
  result: { type?: string; dimensionality?: string };
}

export interface FunctionsJson {
  allowCustomDataForDataTypeAny?: boolean;
  allowErrorForDataTypeAny?: boolean;
  enums?: { id: string; type: "string"; values: { name: string; stringValue: string; tooltip: string }[] }[];
  functions: FunctionDescription[];
}

const functionsFolder = resolve(__dirname, "../src/functions");

/** The files that hold custom functions. */
export const functionsFiles = (): string[] =>
  readdirSync(functionsFolder)
    .map((name) => join(functionsFolder, name))
    .filter((file) => file.endsWith(".ts") && readFileSync(file, "utf8").includes("@customfunction"));

const words = <C extends Choice>(choices: Choices<C>): string[] => choices.all.map(({ id }) => id);

/** The distinct cells of a table's column. */
const cellsOf = (tableId: string, columnId: string): string[] => {
  const row = dataset.tables.find(tableId)!;
  const { columns, lines } = wholeTable(dataset, row);
  const at = columns.findIndex(({ id }) => id === columnId);
  return [...new Set(lines.map(({ cells }) => String(cells[at])).filter(Boolean))].sort();
};

const summable = (): string[] =>
  dataset.data.tables.filter(({ total }) => total !== undefined).map(({ id }) => id);

/** The words that Excel offers for an argument: by function and parameter, or by parameter alone. */
const enumerations = (): Record<string, string[]> => ({
  "INVESTMENT.investor": investors(dataset).all,
  "LOAN.field": words(loanLookup.fields),
  "AGREEMENT.field": words(agreementLookup.fields),
  "FIGURE.field": words(figureLookup.fields),
  "EDITION.field": words(editionFields),
  "INDICATOR.country": countries(dataset).all,
  "LIST.table": [...dataset.data.tables.map(({ id }) => id), "parties", "series"].filter(
    (id, index, all) => all.indexOf(id) === index,
  ),
  "LOANS.lender": cellsOf("loans", "lender"),
  "AGREEMENTS.sector": cellsOf("agreements", "sector"),
  "TIMELINE.kind": cellsOf("timeline", "kind"),
  "TOTAL.table": summable(),
  "COVERAGE.table": summable(),
  flow: words(flows),
  reporter: words(reporters),
  financeClass: words(classes),
  indicator: words(indicators),
  from: words(currencies),
  to: words(currencies),
  measure: words(measures),
  unit: words(moneyUnits),
  style: words(styles),
  table: dataset.data.tables.map(({ id }) => id),
});

const faultOfWords = (lost: string): Error =>
  new Error(`${lost} Every text that a function takes is one of the words that ${__filename} lists for it.`);

/** Adds the enumerations, the help address of each function, and that errors may arrive as arguments. */
export const enrichMetadata = (json: FunctionsJson, address = "https://localhost:3000"): FunctionsJson => {
  const lists = new Map(Object.entries(enumerations()));
  const used = new Set<string>();
  const functions = json.functions.map((one) => ({
    ...one,
    helpUrl: `${address}/functions.html#${one.id.toLowerCase()}`,
    parameters: one.parameters.map((parameter) => {
      // Excel takes an enumeration on a single text only.
      if (parameter.type !== "string" || parameter.dimensionality === "matrix") return parameter;
      const own = `${one.id}.${parameter.name}`;
      const key = [own, parameter.name].find((candidate) => lists.has(candidate));
      if (key === undefined) throw faultOfWords(`${own} has no list of words.`);
      used.add(key);
      return { ...parameter, customEnumId: enumId(key) };
    }),
  }));
  const unused = [...lists.keys()].filter((key) => !used.has(key));
  if (unused.length > 0) throw faultOfWords(`No parameter takes the words of ${unused.join(", ")}.`);
  return {
    ...json,
    allowErrorForDataTypeAny: true,
    enums: [...lists].map(([key, values]) => ({
      id: enumId(key),
      type: "string" as const,
      values: values.map((value) => ({ name: value, stringValue: value, tooltip: "" })),
    })),
    functions,
  };
};

const enumId = (key: string): string => `AZCN_${key.replace(".", "_").toUpperCase()}`;

/** functions.json as the build makes it, and which function of which file belongs to each id. */
export const functionsMetadata = async (): Promise<{
  json: FunctionsJson;
  associations: { id: string; file: string; functionName: string }[];
}> => {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(functionsFiles(), false);
  if (errors.length > 0) throw new Error(`The functions cannot be described: ${errors.join("; ")}`);
  return {
    json: enrichMetadata(JSON.parse(metadataJson) as FunctionsJson),
    associations: associate.map(({ id, sourceFileName, functionName }) => ({
      id,
      file: sourceFileName,
      functionName,
    })),
  };
};
