// Owns the bundled dataset, opened once.
import { Dataset } from "./dataset";
import { data } from "./generated/data";

export const dataset = new Dataset(data);
