// Owns where a table may stand on a sheet, why it may not, and which place is offered instead.
import { type Area, areaAddress, fitsSheet, type Place } from "../excel/address";
import type { Before } from "../excel/cell-contents";
import { type Overwrite, WorkbookRefusal } from "../excel/refusal";
import type { FormattedArea } from "../table/format-table";
import type { Look } from "./cell-look";

/** Where a table will stand, and what was there. */
export interface Placement extends FormattedArea {
  isNewSheet: boolean;
  /** Names that tables and other things of the workbook have. */
  taken: readonly string[];
  /** What the user agreed to overwrite, and formats of blank cells, so that they can be restored; none on a new sheet. */
  before?: Before | "blank" | undefined;
  looks: readonly Look[];
}

/** What is known of the cells that were chosen. */
export interface Site {
  sheet: string;
  area: Area;
  used: Area | undefined;
  isProtected: boolean;
  /** In part or whole. */
  isHidden: boolean;
  /** A native table in the way. */
  table: string | undefined;
  /** Addresses of merged cells among them. */
  merged: string | undefined;
  /** Address of the cells among them that hold something, and what that is. */
  occupied: string | undefined;
  held?: string | undefined;
}

const corner = (area: Area): string => areaAddress({ ...area, rows: 1, columns: 1 });

/** The nearest free cell outside all that is used: to the right of it, or below it. */
const freeCell = (
  { sheet, area, used }: Pick<Site, "sheet" | "area" | "used">,
  side: "right" | "below",
): Place | undefined => {
  if (!used) return undefined;
  const right = { ...area, column: used.column + used.columns + 1 };
  const below = { ...area, row: used.row + used.rows + 1 };
  const fitting = (side === "right" ? [right, below] : [below]).find(fitsSheet);
  return fitting && { sheet, address: corner(fitting) };
};

/** Refuses cells where the table would cost the user anything that he did not agree to lose. */
export const refuseSite = (site: Site, agreed: Overwrite | undefined): void => {
  const { sheet, area, isProtected, isHidden, table, merged, occupied, held } = site;
  const here: Place = { sheet, address: areaAddress(area) };
  const offer = freeCell(site, "right");
  if (isProtected) throw new WorkbookRefusal("sheet-protected", { at: here });
  if (isHidden) throw new WorkbookRefusal("hidden", { at: here, offer: freeCell(site, "below") });
  if (table) throw new WorkbookRefusal("table-overlap", { at: here, table, offer });
  if (merged) throw new WorkbookRefusal("merged", { at: { sheet, address: merged }, offer });
  if (!occupied) return;
  const at = { sheet, address: occupied };
  if (occupied !== agreed?.address) throw new WorkbookRefusal("occupied", { at, held, place: here, offer });
  if (held !== (agreed.held ?? held)) throw new WorkbookRefusal("changed", { at });
};

/** The refusal of a table that reaches beyond the sheet; undefined where it fits. */
export const edgeRefusal = (site: Pick<Site, "sheet" | "area" | "used">): WorkbookRefusal | undefined => {
  const { sheet, area, used } = site;
  if (fitsSheet(area)) return undefined;
  const home: Area = { ...area, row: 0, column: 0 };
  const offer = used ? freeCell({ ...site, area: home }, "right") : { sheet, address: corner(home) };
  return new WorkbookRefusal("sheet-edge", { at: { sheet, address: corner(area) }, offer });
};
