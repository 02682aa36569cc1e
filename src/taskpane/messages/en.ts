// Owns the pane's English, which is the measure of the other two languages.
import type { RefusalDetails } from "../../workbook/refusal";

const place = (at: RefusalDetails["at"]): string => (at ? `${at.sheet}, ${at.address}` : "The place chosen");

export const en = {
  outsideExcel:
    "This page works inside Excel. Here you can look at the tables; to insert one, open AZCN for Excel from Excel’s Home tab.",
  language: "Language",
  edition: (edition: string) => `Dataset ${edition}`,
  yes: "Yes",
  no: "No",

  tablesHeading: "Insert a table",
  table: "Table",
  tableWithCount: (label: string, rows: string) => `${label} (${rows})`,
  preview: "Preview",
  previewOf: (label: string) => `Preview of ${label}`,
  rowsShown: (shown: string, total: string) =>
    shown === total ? `All ${total} rows` : `First ${shown} of ${total} rows`,
  where: "Where",
  atSelection: "At the selected cell",
  onNewSheet: "On a new sheet",
  insert: "Insert",
  inserting: "Inserting…",
  stillWaiting: "Excel has not answered yet. If you are editing a cell, press Enter to finish.",
  rowsWritten: (written: string, total: string) => `${written} of ${total} rows written`,
  inserted: (label: string, sheet: string, address: string) => `${label} inserted on ${sheet}, ${address}.`,

  titleLine: (label: string) => `Azerbaijan–China: ${label}`,
  sourceLine: (sources: string) => `Sources: ${sources}.`,
  editionLine: (edition: string) => `AZCN for Excel, dataset ${edition}.`,

  insertAt: (address: string) => `Insert at ${address}`,
  insertOnNewSheet: "Insert on a new sheet",
  overwrite: (address: string) => `Overwrite ${address}`,
  cancel: "Cancel",
  close: "Close",
  removeSheet: (sheet: string) => `Remove the sheet ${sheet}`,
  sheetRemoved: (sheet: string) => `The sheet ${sheet} was removed.`,
  sheetKept: (sheet: string) =>
    `The sheet ${sheet} was kept: it is gone already, or it holds something by now.`,

  refusals: {
    occupied: ({ at }: RefusalDetails) =>
      `${place(at)} holds data, so nothing was written. Where should the table go?`,
    "table-overlap": ({ at, table }: RefusalDetails) =>
      `${place(at)} would overlap the table ${table ?? ""}, so nothing was written. Choose another place.`,
    merged: ({ at }: RefusalDetails) =>
      `${place(at)} is merged, and a table cannot stand on merged cells. Nothing was written. Choose another place.`,
    hidden: ({ at }: RefusalDetails) =>
      `${place(at)} has hidden or filtered rows or columns, where part of the table would not be seen. Nothing was written. Choose another place, or show them first.`,
    "sheet-edge": ({ at }: RefusalDetails) =>
      `The table does not fit between ${place(at)} and the edge of the sheet. Nothing was written. Choose another place.`,
    "sheet-protected": ({ at }: RefusalDetails) =>
      `The sheet ${at?.sheet ?? ""} is protected, so nothing was written. Insert on a new sheet, or unprotect this one on the Review tab.`,
    "workbook-protected": () =>
      "The workbook’s structure is protected, so no sheet can be added. Choose the selected cell instead, or unprotect the workbook on the Review tab.",
    "sheet-limit": () =>
      "Excel did not add another sheet. Choose the selected cell instead, or remove a sheet first.",
    "name-clash": () =>
      "Something of the same name appeared while the table was being inserted. It was taken back. Press Insert again.",
    "cell-edit": () => "A cell is being edited. Press Enter to finish it, then press Insert again.",
    "read-only": () =>
      "Excel does not allow changes here: the workbook is read-only or protected. Save a copy, or turn editing on, then press Insert again.",
    "no-selection": () => "No cell is selected. Select one, or choose a new sheet.",
    "no-answer": ({ at }: RefusalDetails) =>
      at
        ? `Excel did not answer while ${place(at)} was being written. The table may still appear there. If it does not, press Insert again.`
        : "Excel did not answer, and nothing was written. If you are editing a cell, press Enter to finish it, then press Insert again.",
    cancelled: () => "Stopped. Nothing was changed.",
    changed: () =>
      "The workbook has changed since this was counted, so nothing was written. Look at the new count, then choose again.",
    "needs-repair": ({ at }: RefusalDetails) =>
      `${place(at)} shows #NAME?, so its value is not known and nothing was written. Choose Repair first.`,
    "still-calculating": ({ at }: RefusalDetails) =>
      `${place(at)} is still being calculated, so nothing was written. Wait a moment, then try again.`,
    "spill-blocked": ({ at }: RefusalDetails) =>
      `${place(at)} shows #SPILL!: other cells are in the way of its rows. Nothing was written. Clear them, then try again.`,
    card: ({ at }: RefusalDetails) =>
      `${place(at)} holds a card, which has no plain value to keep. Nothing was written. Use AZCN.FIGURE there instead of AZCN.CARD, then try again.`,
    failed: ({ excel }: RefusalDetails) =>
      `Excel refused to insert the table. ${excel ? `It said: “${excel}” ` : ""}Try again, or choose a new sheet.`,
  },
  leftCells: (at: string) => `Something of the table may be left at ${at}: please clear it by hand.`,
  leftSheet: (sheet: string) =>
    `The new sheet ${sheet} was emptied but not removed, because removing a sheet clears Excel’s undo history.`,
  unreadable: (reason: string) => `The table could not be read. ${reason} Choose another table.`,
};

export type Messages = typeof en;
