// Owns the one expected error of the workbook room: what Excel, or our care for the user's cells, refuses.
import type { Place } from "./address";

export type RefusalCode =
  | "occupied"
  | "table-overlap"
  | "merged"
  | "hidden"
  | "sheet-edge"
  | "sheet-protected"
  | "workbook-protected"
  | "sheet-limit"
  | "name-clash"
  | "cell-edit"
  | "read-only"
  | "no-selection"
  | "no-answer"
  | "cancelled"
  | "busy"
  | "changed"
  | "needs-repair"
  | "still-calculating"
  | "spill-blocked"
  | "card"
  | "formula-limit"
  | "failed";

/** The very cells that the user agreed to lose, and what they held when he was asked. */
export interface Overwrite {
  address: string;
  held?: string | undefined;
}

/** What cells hold, to be compared later. */
export const heldText = (formulas: unknown[][]): string => JSON.stringify(formulas);

export interface RefusalDetails {
  /** The cells in question. */
  at?: Place | undefined;
  /** What they hold, where the user may agree to lose it. */
  held?: string | undefined;
  /** Where the table was to stand, so that the user can still insist. */
  place?: Place | undefined;
  /** A free place that would do instead. */
  offer?: Place | undefined;
  /** The table that is in the way. */
  table?: string;
  /** Excel's own words, where it gave some. */
  excel?: string;
  /** Cells that were edited while the change was made, and so were left as they are. */
  kept?: Place | undefined;
  /** What of ours could not be removed: cells, or a new sheet that was emptied. */
  left?: { kind: "cells"; at: Place } | { kind: "sheet"; sheet: string } | undefined;
}

/** Carries no sentence: the pane words it in the user's language. */
export class WorkbookRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
  ) {
    super(code);
    this.name = "WorkbookRefusal";
  }
}

const CODES: Record<string, RefusalCode> = {
  AccessDenied: "read-only",
  InvalidOperationInCellEditMode: "cell-edit",
  ItemAlreadyExists: "name-clash",
  InvalidSelection: "no-selection",
  RequestAborted: "no-answer",
  Timeout: "no-answer",
};

/** Any error as a refusal: Excel's codes by their meaning, everything else with its own words. */
export const asRefusal = (error: unknown, details: RefusalDetails = {}): WorkbookRefusal => {
  if (error instanceof WorkbookRefusal) {
    return new WorkbookRefusal(error.code, { ...error.details, ...details });
  }
  const { code, message, debugInfo } = error as {
    code?: unknown;
    message?: unknown;
    debugInfo?: { errorLocation?: unknown };
  };
  const known = CODES[String(code)];
  // Excel has no code of its own for this: how many sheets there may be depends on the memory.
  const isSheet = /^WorksheetCollection\.add$/i.test(String(debugInfo?.errorLocation));
  const excel = [code, message].filter((part) => typeof part === "string" && part !== "").join(": ");
  return new WorkbookRefusal(known ?? (isSheet ? "sheet-limit" : "failed"), {
    ...details,
    excel: excel || String(error),
  });
};

/** Refuses, by name, the first place that stands on a protected sheet. */
export const refuseProtected = (places: readonly (Place & { isProtected: boolean })[]): void => {
  const shut = places.find(({ isProtected }) => isProtected);
  if (shut) {
    throw new WorkbookRefusal("sheet-protected", { at: { sheet: shut.sheet, address: shut.address } });
  }
};
