// Owns the dataset's two files to take away, as the build lays them beside the add-in.
import { resolve } from "node:path";
import { dataset } from "../src/dataset/current";
import { evidence } from "../src/dataset/generated/evidence";
import { cellsOf } from "./data/package";
import { readPackage } from "./data/read";
import { folderArchive } from "./export/archive";
import { datasetWorkbook } from "./export/workbook";

const date = new Date(`${dataset.data.edition.date}T00:00:00Z`);

const folder = resolve(__dirname, "../data");

/** azcn-data-csv.zip: the Data Package, for Excel as for any other reader. */
export const csvArchive = (): Promise<Buffer> => folderArchive(folder, date);

/** azcn-data.xlsx: tables, facts, values by year and sources, for any spreadsheet program. */
export const xlsxWorkbook = (): Promise<Buffer> => {
  const notes = new Map(cellsOf(readPackage(folder), "sources").map(({ id, note }) => [id, note]));
  const sources = [...dataset.sources.values(), ...evidence.sources];
  return datasetWorkbook(
    dataset,
    sources.map((source) => ({ ...source, note: notes.get(source.id) ?? "" })),
    date,
  );
};
