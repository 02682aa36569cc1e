// Owns the dataset's two files to take away, as the build lays them beside the add-in.
import { resolve } from "node:path";
import { dataset } from "../src/dataset/current";
import "../src/dataset/generated/texts";
import { folderArchive } from "./export/archive";
import { datasetWorkbook } from "./export/workbook";

const date = new Date(`${dataset.data.edition.date}T00:00:00Z`);

/** azcn-data-csv.zip: the Data Package, for Excel as for any other reader. */
export const csvArchive = (): Promise<Buffer> => folderArchive(resolve(__dirname, "../data"), date);

/** azcn-data.xlsx: tables, facts, values by year and sources, for any spreadsheet program. */
export const xlsxWorkbook = (): Promise<Buffer> =>
  datasetWorkbook(dataset, [...dataset.sources.values()], date);
