// Owns putting a table into the workbook as a native table: reads first, decides, writes once.
import type { Table } from "../dataset/table";
import { areaAddress, type Place } from "./address";
import { runBatch } from "./batch";
import { layTable } from "./layout";
import { asRefusal, WorkbookRefusal } from "./refusal";
import { findSite, refusalAtRead, type Site, type Target } from "./site";
import { takeBack } from "./take-back";
import { writeTable, type Writing } from "./write-table";

export interface InsertOptions extends Writing {
  target: Target;
  /** The very range whose content the user agreed to lose. */
  overwrite?: string;
  /** A line above the table; "" for none. */
  title: string;
  /** Lines below the table: what to mind, sources, edition. */
  below: readonly string[];
}

export interface Inserted extends Place {
  tableName: string;
}

/** Inserts the table; refuses, with nothing written, where that would cost the user anything. */
export const insertTable = async (table: Table, options: InsertOptions): Promise<Inserted> => {
  const layout = layTable(table, options.title, options.below);
  const id = crypto.randomUUID();
  let site: Site | undefined;
  try {
    await runBatch(async (context, turn) => {
      const found = await findSite(context, table, layout, options.target, options.overwrite);
      if (turn.abandoned) return;
      site = found;
      await writeTable(context, turn, site, layout, options, id);
    });
  } catch (error) {
    if (!site) throw await refusalAtRead(error, layout, options.target);
    const at: Place = { sheet: site.sheet, address: areaAddress(site) };
    // While Excel is silent there is nothing to ask it.
    if (error instanceof WorkbookRefusal) throw asRefusal(error, { at });
    const remains = await takeBack(site, layout, id);
    if (remains !== "finished") throw asRefusal(error, { at, ...remains });
  }
  if (!site) throw new WorkbookRefusal("no-answer");
  const tableArea = { ...site, row: site.row + layout.tableRow, rows: layout.tableRows };
  return { sheet: site.sheet, address: areaAddress(tableArea), tableName: site.tableName };
};
