// Owns the pane's English, which is the measure of the other two languages.
import type { RefusalDetails } from "../../workbook/excel/refusal";
import { functionList } from "../shared/generated-functions";

const place = (at: RefusalDetails["at"]): string => (at ? `${at.sheet}, ${at.address}` : "the chosen place");

const cellCount = (cells: string): string => (cells === "1" ? "1 cell" : `${cells} cells`);
const rowCount = (rows: string): string => (rows === "1" ? "1 row" : `${rows} rows`);
const formulaCount = (formulas: string, whose = ""): string =>
  `${formulas} ${whose}${formulas === "1" ? "formula" : "formulas"}`;

const missingRows = (rows: string): string =>
  rows === "1" ? "1 row is missing." : `${rows === "0" ? "No" : rows} rows are missing.`;

export const en = {
  outsideExcel:
    "This page works inside Excel. Here you can look at the tables; to insert one, open AZCN for Excel from Excel’s Home tab.",
  language: "Language",
  edition: (edition: string) => `Dataset ${edition}`,
  yes: "Yes",
  no: "No",

  views: {
    tables: "Tables",
    figures: "Figures",
    functions: "Functions",
    workbook: "Workbook",
    about: "About",
  },

  failure: {
    happened: "This place cannot be shown. The others still work. What went wrong:",
    retry: "Try again",
  },

  firstRun: {
    heading: "First steps",
    steps: {
      choose:
        "Choose a table below, or a single number under Figures. Each comes with its source and with a note on how it was checked.",
      place:
        "Say where: at the selected cell, or on a new sheet. Nothing of yours is overwritten unless you agree to it.",
      insert: "Insert it. Try it now with the loans, on a new sheet.",
    },
    tryIt: "Try it with the loans",
    later: "Not now",
    next: "Its sources are listed below it. Change a number in it: Check, under Workbook, will find the difference.",
  },

  tablesHeading: "Insert a table",
  table: "Table",
  tableWithCount: (label: string, rows: string) => `${label} (${rows})`,
  preview: "Preview",
  previewOf: (label: string) => `Preview of ${label}`,
  rowsOf: (rows: string, all: string) =>
    rows === all ? `All ${rowCount(all)}` : `${rows} of ${rowCount(all)}`,
  moreRows: (rows: string) => `Show ${rowCount(rows)} more`,
  sortBy: (column: string) => `Sort by ${column}`,
  keepsOrder: "A live formula keeps the dataset’s order, and has no search.",
  filter: {
    heading: "Filter and columns",
    from: "From year",
    to: "To year",
    any: "Any",
    all: "All",
    columns: "Columns",
    search: "Search in the rows",
    since: (year: string) => `from ${year}`,
    until: (year: string) => `to ${year}`,
    clear: "All rows and columns",
    noRows:
      "No row matches these filters, so there is nothing to insert. Change a filter, or go back to all rows.",
    noColumns: "No column is chosen, so there is nothing to insert. Choose at least one.",
  },
  where: "Where",
  atSelection: "At the selected cell",
  onNewSheet: "On a new sheet",
  insert: "Insert",
  inserting: "Inserting…",
  stillWaiting: "Excel has not answered yet. If you are editing a cell, press Enter to finish.",
  inserted: (label: string, sheet: string, address: string) => `${label} inserted on ${sheet}, ${address}.`,

  titleLine: (label: string) => `Azerbaijan–China: ${label}`,
  filtered: (label: string, filter: string) => `${label} (${filter})`,
  filterWords: (parts: readonly (readonly [column: string, wanted: string])[]) =>
    parts.map(([column, wanted]) => `${column.toLowerCase()}: ${wanted}`).join("; "),
  filteredLine: (shown: string, total: string, filter: string) =>
    `${shown} of ${rowCount(total)}: ${filter}.`,
  sourceLine: (sources: string) => `Sources: ${sources}.`,
  editionLine: (edition: string) => `AZCN for Excel, dataset ${edition}.`,

  money: {
    currency: "Amounts in",
    currencies: {
      "": "As published",
      USD: "US dollars",
      AZN: "Manats",
      CNY: "Yuan",
      "USD-2024": "US dollars of 2024 (constant)",
    },
    scale: "Counted in",
    scales: { 1: "Single units", 1000000: "Millions", 1000000000: "Billions" },
    note: {
      exchanged:
        "Amounts are converted at each year’s average exchange rate, and blank where no rate is known.",
      real: "Amounts are in US dollars of 2024, by US consumer prices, and blank where a year’s index or rate is not known.",
    },
  },
  total: "Total in the dataset",
  totalLine: (sum: string, leftOut: string) =>
    `${leftOut === "0" ? "It is the sum of the column" : `The column adds up to ${sum}, of which the total leaves out ${leftOut}`}. It does not follow changes in the table.`,
  download: {
    heading: "Take it as a file",
    asExcel: "Excel file",
    asCsv: "CSV file",
    copy: "Copy",
    hint: "The rows, columns and language chosen above, with the sources.",
    saved:
      "Saved where this browser saves files. If no file appears, Excel does not let add-ins save one: choose Copy, and paste it into a sheet or a document.",
    copied: "Copied. Paste it into a sheet or a document.",
    refused: "Excel did not allow it. Insert the table on a new sheet instead, and save that.",
  },
  brief: {
    label: "Brief on one page",
    about:
      "Investment, trade by each reporter, loans and the latest agreements with their sources, on a new sheet that prints on one page of A4.",
    asValues: "Tables of values, which Check and Refresh know",
    asFormulas: "Live formulas, which follow the dataset",
    insert: "Insert the brief",
  },
  insertion: {
    form: "Insert as",
    asValues: "A table of values",
    asFormula: "A live formula",
    aboutFormula:
      "One formula fills the cells beside and below it with all columns: their names are in this language, the cells in English. It updates with the dataset, so keep the cells below it empty.",
    noFormula: "A live formula needs Excel 2021, Excel for Microsoft 365 or Excel on the web.",
    extras: "Include",
    extra: {
      title: "Title",
      notes: "Source notes",
      total: "Total",
      verdict: "Verdict column",
      caveat: "Caveats column",
      link: "Link column",
      chart: "Chart",
    },
    chartOf: (columns: string, first: string, last: string) =>
      `Chart of ${columns}, from ${first} to ${last}. Its numbers are in the table above.`,
    chartAt: (address: string) => `Its chart is at ${address}.`,
    totalIs: (amount: string) => `Total by AZCN.TOTAL: ${amount}.`,
  },

  insertAt: (address: string) => `Insert at ${address}`,
  insertOnNewSheet: "Insert on a new sheet",
  overwrite: (address: string) => `Overwrite ${address}`,
  cancel: "Cancel",
  close: "Close",
  removeSheet: (sheet: string) => `Remove the sheet ${sheet}`,
  sheetRemoved: (sheet: string) => `The sheet ${sheet} was removed.`,
  sheetKept: (sheet: string) =>
    `The sheet ${sheet} was not removed: it no longer exists, or it is no longer empty.`,

  refusals: {
    occupied: ({ at }: RefusalDetails) =>
      `${place(at)} holds data, so nothing was written. Where should the table go?`,
    "table-overlap": ({ at, table }: RefusalDetails) =>
      `${place(at)} would overlap the table ${table ?? ""}, so nothing was written. Choose another place.`,
    merged: ({ at }: RefusalDetails) =>
      `${place(at)} is merged, and a table cannot be placed on merged cells. Nothing was written. Choose another place.`,
    hidden: ({ at }: RefusalDetails) =>
      `${place(at)} has hidden or filtered rows or columns, so part of the table would not be visible. Nothing was written. Choose another place, or unhide them first.`,
    "sheet-edge": ({ at }: RefusalDetails) =>
      `The table does not fit between ${place(at)} and the edge of the sheet. Nothing was written. Choose another place.`,
    "sheet-protected": ({ at }: RefusalDetails) =>
      `The sheet ${at?.sheet ?? ""} is protected, so nothing was written. Insert on a new sheet, or unprotect this one on the Review tab.`,
    "workbook-protected": () =>
      "The workbook’s structure is protected, so no sheet can be added. Choose the selected cell instead, or unprotect the workbook on the Review tab.",
    "sheet-limit": () =>
      "Excel did not add another sheet. Choose the selected cell instead, or remove a sheet first.",
    "name-clash": () =>
      "Something with the same name appeared while the table was being inserted. The insertion was undone. Press Insert again.",
    "cell-edit": () => "A cell is being edited. Press Enter to finish it, then press Insert again.",
    "read-only": () =>
      "Excel does not allow changes here: the workbook is read-only or protected. Save a copy, or turn editing on, then press Insert again.",
    "no-selection": () => "No cell is selected. Select one, or choose a new sheet.",
    "no-answer": ({ at }: RefusalDetails) =>
      at
        ? `Excel did not answer while ${place(at)} was being written. The table may still appear there. If it does not, press Insert again.`
        : "Excel did not answer, and nothing was written. If you are editing a cell, press Enter to finish it, then press Insert again.",
    cancelled: ({ left }: RefusalDetails): string => (left ? "Stopped." : "Stopped. Nothing was changed."),
    busy: () => "Another change of this workbook is under way. Wait until it is done, then try again.",
    changed: ({ at }: RefusalDetails): string =>
      at
        ? `${place(at)} was edited while this was being written. What was entered there stays, and the rest is as it was. Look at it, then choose again.`
        : "The workbook has changed since this was counted, so nothing was written. Look at the new count, then choose again.",
    "needs-repair": ({ at }: RefusalDetails) =>
      `${place(at)} shows #NAME?, so its value is not known and nothing was written. Choose Repair first.`,
    "still-calculating": ({ at }: RefusalDetails) =>
      `${place(at)} is still being calculated, so nothing was written. Wait a moment, then try again.`,
    "spill-blocked": ({ at }: RefusalDetails) =>
      `${place(at)} shows #SPILL!: other cells are in the way of its rows. Nothing was written. Clear them, then try again.`,
    card: ({ at }: RefusalDetails) =>
      `${place(at)} holds a card, which has no plain value to keep. Nothing was written. Use AZCN.FIGURE there instead of AZCN.CARD, then try again.`,
    "formula-limit": ({ at }: RefusalDetails) =>
      `The formula for ${place(at)} would be longer than Excel allows: 8,192 characters, and 255 in each text within it. Nothing was written. Shorten it, or put the long text into a cell and name that cell in the formula.`,
    failed: ({ excel }: RefusalDetails) =>
      `Excel refused to insert the table. ${excel ? `It said: “${excel}” ` : ""}Try again, or choose a new sheet.`,
  },
  keptCells: (at: string) => `What was entered meanwhile stays as it is: ${at}.`,
  leftCells: (at: string) => `Part of it may be at ${at}. Look there; Excel’s Undo may help.`,
  leftSheet: (sheet: string) =>
    `The new sheet ${sheet} was emptied but not removed, because removing a sheet clears Excel’s undo history.`,
  unreadable: (reason: string) => `The table could not be read. ${reason} Choose another table.`,

  unfinished: {
    heading: "Not finished",
    begun: {
      table: (at: string) => `Inserting a table at ${at} did not finish.`,
      cell: (at: string) => `Writing ${at} did not finish.`,
      refresh: (at: string) => `Refreshing tables did not finish (it began at ${at}).`,
      colour: (at: string) => `Colouring cells did not finish (it began at ${at}).`,
      freeze: (at: string) => `Freezing formulas did not finish (it began at ${at}).`,
      repair: (at: string) => `Repairing formulas did not finish (it began at ${at}).`,
    },
    advice: "Part of it may be there. Look at these cells; Excel’s Undo may help.",
    show: "Show the place",
    forget: "Forget it",
    isGone: (sheet: string) => `There is no sheet ${sheet} any more.`,
  },

  references: {
    title: "AZCN references",
    number: "No.",
    citation: "Source",
    cells: "Cells",
    stated: "Values as stated",
    caveat: "Verdict and caveats",
    link: "Link",
    edition: "Dataset edition",
    frozen: "Frozen on",
  },

  workbook: {
    heading: "AZCN in this workbook",
    looking: "Looking through the workbook…",
    tables: (count: string) => `Inserted tables (${count})`,
    noTables: "There are no AZCN tables in this workbook.",
    tableAt: (label: string, sheet: string, address: string, edition: string) =>
      `${label}: ${sheet}, ${address}, dataset ${edition}`,
    copyAt: (label: string, sheet: string, address: string) =>
      `${label}: ${sheet}, ${address} has the columns of an AZCN table, but AZCN did not insert it there. It may be a copy, or your own. It is checked and refreshed only if you add it.`,
    adopt: "Add it to the list",
    adopting: "Adding the table…",
    adopted: (label: string, sheet: string, address: string) =>
      `${label} on ${sheet}, ${address} is now in the list. Its cells were not changed.`,
    gone: (labels: string) => `Inserted earlier, no longer here: ${labels}.`,
    formulas: (count: string) => `Formulas (${count})`,
    noFormulas: "There are no AZCN formulas in this workbook.",
    formulasOn: (sheet: string, count: string, places: string) => `${sheet}: ${count} (${places})`,
    actions: "Actions",
    action: { check: "Check", refresh: "Refresh", freeze: "Freeze and cite", repair: "Repair" },
    about: {
      check: "Compares the inserted tables with the dataset.",
      refresh: "Brings the chosen tables up to this edition, after asking.",
      freeze: "Turns formulas into plain values with a sheet of references, after asking.",
      repair: "Enters formulas that show #NAME? again, after asking.",
    },
    step: (note: string, done: string, total: string) => `${note} ${done} of ${total}`,
    stop: "Stop",

    checking: "Comparing with the dataset…",
    checked: (tables: string, cells: string, rows: string) =>
      `Tables compared: ${tables}. Cells that differ: ${cells}. ${missingRows(rows)}`,
    upToDate: "The chosen tables match the dataset. There is nothing to refresh.",
    noneChosen: "No inserted table is chosen. There is nothing to refresh.",
    same: "Every cell matches the dataset.",
    lacking: (rows: string) => missingRows(rows),
    rowsKept: (rows: string) =>
      `Rows that the dataset does not have: ${rows}. They may be your own, and are left as they are.`,
    missingColumns: (columns: string) => `Columns renamed or deleted, and not compared: ${columns}.`,
    firstShown: (shown: string, total: string) => `The first ${shown} of ${total} differences:`,
    differencesOf: (title: string) => `Differences in ${title}`,
    goTo: (address: string) => `Go to ${address}`,
    chooseAll: "All of this table",
    missingFrom: (title: string) => `Rows missing from ${title}`,
    addRow: (row: string) => `Add: ${row}`,
    colour: (cells: string) => `Colour ${cellCount(cells)}`,
    colouring: "Colouring…",
    coloured: (cells: string) =>
      `Coloured: ${cellCount(cells)}, and nothing else of them was changed. Excel’s Undo takes the colours away.`,
    keepChanges: "Keep what changed on a new sheet",
    changesKept: (sheet: string) => `What changed is on the sheet ${sheet}.`,
    changes: {
      title: "Changes by AZCN",
      cell: "Cell",
      what: "Item",
      was: "Was",
      is: "Is",
      source: "Source",
      edition: "Dataset edition",
      rowAdded: "Row added",
    },
    sheetToDataset: "Each cell: in the sheet → in the dataset",
    blank: "(blank)",
    reason: {
      edited: "Changed in the sheet.",
      edition: "The dataset has changed since, or the sheet was edited.",
    },

    askRefresh: (tables: string, cells: string, rows: string) =>
      `Refreshing overwrites ${cellCount(cells)} in the chosen tables (${tables}); ${rowCount(rows)} can be added. Your own columns and the order of rows stay.`,
    doRefresh: (cells: string) => `Refresh ${cellCount(cells)}`,
    doRefreshAndAdd: (cells: string, rows: string) => `Refresh ${cellCount(cells)} and add ${rowCount(rows)}`,
    refreshing: "Refreshing…",
    refreshed: (tables: string, cells: string, rows: string) =>
      `Tables refreshed: ${tables}. Cells changed: ${cells}. Rows added: ${rows}.`,

    counting: "Counting the cells…",
    askFreeze: (formulas: string, cells: string) =>
      `Freezing turns ${formulaCount(formulas, "AZCN ")} into plain values in ${cellCount(cells)}, and lists their sources on a sheet of references. The cells can also carry the numbers of their sources.`,
    pointers: (count: string) =>
      `${formulaCount(count)} of yours that ${count === "1" ? "points" : "point"} at a spilled table (such as A1#) will point at its cells.`,
    namesChange: (count: string) =>
      `${count} defined names that use an AZCN formula or a spilled table will hold its value or point at its cells.`,
    namesStay: (names: string) =>
      `Defined names with an AZCN formula that gives no plain value stay as they are: ${names}. Cells that use them still need AZCN.`,
    doFreeze: (cells: string) => `Freeze ${cellCount(cells)}`,
    freezeWith: {
      comments: "Freeze, with numbers in comments",
      beside: "Freeze, with numbers in the cells to the right",
    },
    unmarked: (cells: string) =>
      `Cells that got no number, because the place for it was taken or Excel refused it: ${cells}.`,
    nothingToFreeze: "There are no AZCN formulas in this workbook, so there is nothing to freeze.",
    freezing: "Freezing…",
    frozen: (cells: string, references: string, sheet: string) =>
      `Cells that hold plain values now: ${cells}. The sheet ${sheet} lists their references (${references}).`,

    askRepair: (cells: string) => `Repairing enters the formulas of ${cellCount(cells)} again.`,
    askRepairNames: (names: string) => `Defined names whose formula will be entered again: ${names}.`,
    doRepair: (cells: string) => `Repair ${cellCount(cells)}`,
    nothingToRepair: "No unprotected cell with an AZCN formula shows #NAME?.",
    repairing: "Repairing…",
    repaired: (cells: string) => `Formulas entered again: ${cells}.`,
    namesRepaired: (names: string) => `Defined names entered again: ${names}.`,
    still: (cells: string) =>
      `Still showing #NAME?: ${cells}. Close the workbook and open it again with AZCN loaded, and check the formulas for other names.`,
    shut: (cells: string, sheets: string) =>
      `Cells in need of repair on protected sheets: ${cells} (${sheets}). Unprotect the sheet on the Review tab, then choose Repair again.`,

    refusals: {
      changed: ({ at }: RefusalDetails) =>
        `${at ? `${place(at)} has` : "The workbook has"} changed since you were asked, so nothing was written. Look again, then choose.`,
      hidden: ({ at }: RefusalDetails) =>
        `${place(at)} is filtered or has hidden rows, where nobody would see what changes. Nothing was written. Show all rows, then refresh again.`,
      "sheet-protected": ({ at }: RefusalDetails) =>
        `The sheet ${at?.sheet ?? ""} is protected (${at?.address ?? ""}), so nothing was written. Unprotect it on the Review tab, then try again.`,
      "workbook-protected": () =>
        "The workbook’s structure is protected, so no sheet of references can be added. Nothing was written. Unprotect the workbook on the Review tab, then try again.",
      "sheet-limit": () =>
        "Excel did not add the sheet of references. Nothing was changed. Remove a sheet, then try again.",
      "name-clash": () => "A sheet of the same name appeared meanwhile. Nothing was changed. Try again.",
      "cell-edit": () => "A cell is being edited. Press Enter to finish it, then try again.",
      "read-only": () =>
        "Excel does not allow changes here: the workbook is read-only or protected. Save a copy, or turn editing on, then try again.",
      "no-answer": ({ at }: RefusalDetails) =>
        at
          ? `Excel did not answer while ${place(at)} was being changed. The change may still appear. Look, and choose the same action again if it does not.`
          : "Excel did not answer, and nothing was changed. If you are editing a cell, press Enter to finish it, then try again.",
      failed: ({ excel, left }: RefusalDetails) =>
        `Excel refused${left ? "" : ", and the workbook is as it was"}. ${excel ? `It said: “${excel}” ` : ""}Try again.`,
    },
  },

  about: {
    heading: "About AZCN for Excel",
    edition: "This edition",
    editionIs: (version: string, date: string) => `Dataset version ${version} of ${date}.`,
    holds: (records: string, values: string, sources: string) =>
      `It holds ${records} records and ${values} values by year, from ${sources} sources.`,
    licence: "Our compilation may be used under",
    unreviewed: (languages: string) =>
      `Names and messages in ${languages} have not been reviewed by native speakers yet. Notes, verdicts and citations are in English.`,
    take: "The data as files",
    takeAll: "Every table with sources and verdicts, to keep or to pass on:",
    asExcel: "Excel workbook (azcn-data.xlsx)",
    asCsv: "CSV files with their description (azcn-data-csv.zip)",
    sources: "Sources and their terms",
    ownTerms: "Their terms apply to any further use. Cite them as shown here:",
    quoted: (count: string) => `${count} sources without stated terms, quoted for single facts`,
    privacy: "Privacy",
    sendsNothing:
      "The add-in itself sends nothing anywhere: no cell, no formula, no search, no statistics. The data is part of it.",
    loads: (host: string, client: string) =>
      `Excel loads this page from ${host}, and its own client, office.js, from ${client}. Links open only when you choose them.`,
    remembers:
      "Your choices in this pane are kept on this device. What you inserted is remembered in the workbook itself.",
    report: "Questions and problem reports",
    runsIn: (excel: string) => `AZCN runs in ${excel}.`,
    platforms: {
      PC: "Excel for Windows",
      MAC: "Excel for Mac",
      OFFICE_ONLINE: "Excel on the web",
      IOS: "Excel for iPad",
      WORKBENCH: "the workbench, without Excel",
    },
    excelCheck: {
      button: "Check this Excel",
      about:
        "Excel differs from one platform and version to another. This asks yours about formulas, cells and tables, and shows which answers are not as expected.",
      question: (count: string) =>
        `${count} questions are asked on a new sheet, which is removed at the end. Your own cells are left alone. Removing a sheet ends Excel’s undo history: what you did before can no longer be undone. It takes some minutes, and you can stop it.`,
      start: "Start",
      asking: "Asking Excel…",
      found: (answered: string, asked: string, differing: string) =>
        `${answered} of ${asked} questions were answered; ${differing} not as expected.`,
      left: (sheet: string) =>
        `Excel did not let the sheet ${sheet} be removed. It holds nothing of yours: delete it yourself.`,
      answers: (count: string) => `Answers: ${count}`,
      others: (count: string) => `As expected, or noted: ${count}`,
      verdicts: {
        differs: "Differs",
        refused: "Refused",
        noted: "Noted",
        "as-expected": "As expected",
      },
      seen: "Seen:",
      expected: "Expected:",
      holds:
        "The report names this Excel and its answers. It holds nothing of yours, and goes nowhere by itself.",
      sendTo: "Please send it to",
      copy: "Copy the report",
      copied: "The report is copied.",
      notCopied: "Excel does not let this page copy. Take one of the files instead.",
    },
    reportLabel: "Versions",
    reportHint:
      "Copy this into your message. It contains nothing from your workbook and is not sent anywhere by itself.",
    guide: "Show the first steps again",
    keyboard: "By keyboard",
    keys: {
      pane: "F6: from the sheet to the pane and back",
      next: "Tab and Shift+Tab: to the next control and the one before",
      tabs: "Arrow keys: along these tabs and through lists; Enter opens",
      decline: "Escape: close a list, or answer a question with no",
      press: "Enter or Space: press a button",
    },
  },

  figures: {
    heading: "Find a figure",
    search: "Search",
    searchHint: "A word, a name or an id, in English, Azerbaijani or Chinese.",
    toBegin: "Start here",
    hits: "Hits",
    nothingBehind: "The selected cell does not come from AZCN. Search for a figure here instead.",
    noNumber: "no number given",
    undated: "undated",
    value: "Value",
    asOf: "As of",
    date: "Date",
    year: "Year",
    period: "Period",
    source: "Source",
    caveat: "Caveats",
    remark: "Remark",
    kind: "Kind",
    verdict: "Verdict",
    others: "What each source says",
    preferred: "Preferred",
    checks: "How it was checked",
    years: "Values by year",
    periods: "Values by period",
    quotation: {
      heading: "To quote",
      copy: "Copy",
      copyOf: (what: string) => `Copy: ${what}`,
      asSentence: "Sentence",
      address: "Address",
      sentence: (label: string, value: string, when: string | undefined, source: string) =>
        `${label}: ${value}${when ? `, ${when}` : ""}. Source: ${source.replace(/\.$/, "")}.`,
      asOf: (date: string) => `as of ${date}`,
      copied: (what: string) => `Copied: ${what}.`,
      byHand: "Nothing could be copied from here. The text is selected: press Ctrl+C (⌘C on a Mac).",
    },
    ends: (period: string) => `The series ends ${period}.`,
    growth: "Growth on a year before",
    byReporters: "By each reporter",
    wholeSeries: "Insert the whole series",
    asFormula: "Insert as formula",
    asValue: "Insert as value",
    asValueWithNote: "Insert as value with a comment",
    found: (count: string) => `Hits: ${count}`,
    none: (text: string) => `Nothing matches “${text}”. Try another word.`,
    verdicts: {
      confirmed: "confirmed",
      disputed: "disputed",
      partly: "partly confirmed",
      contradicted: "contradicted",
      "not found": "no corroboration seen",
      "not checked": "not checked",
    },
    stances: { supports: "supports", conflicts: "conflicts" },
    qualifiers: {
      derived: (value: string) => `${value} (derived)`,
      exact: (v: string) => v,
      about: (v: string) => `about ${v}`,
      over: (v: string) => `over ${v}`,
      "at-least": (v: string) => `at least ${v}`,
      "up-to": (v: string) => `up to ${v}`,
      rounded: (v: string) => `${v} (rounded)`,
      dozens: (_none: string) => "dozens of",
      several: (_none: string) => "several",
      estimated: (v: string) => `${v} (estimate)`,
    },
    units: {
      USD: (n: string) => `$${n}`,
      "USD-2021": (n: string) => `$${n} (constant 2021 dollars)`,
      CNY: (n: string) => `CN¥${n}`,
      "CNY per USD": (n: string) => `${n} yuan per dollar`,
      "AZN per USD": (n: string) => `${n} manat per dollar`,
      index: (n: string) => `${n} (index)`,
      percent: (n: string) => `${n}%`,
      persons: (n: string) => `${n} people`,
      companies: (n: string) => `${n} companies`,
      containers: (n: string) => `${n} containers`,
      days: (n: string) => `${n} days`,
      documents: (n: string) => `${n} documents`,
      hectares: (n: string) => `${n} hectares`,
      locations: (n: string) => `${n} places`,
      memoranda: (n: string) => `${n} memoranda`,
      parties: (n: string) => `${n} parties`,
      projects: (n: string) => `${n} projects`,
      rank: (n: string) => `rank ${n}`,
      sectors: (n: string) => `${n} sectors`,
      students: (n: string) => `${n} students`,
      tonnes: (n: string) => `${n} tonnes`,
      TEU: (n: string) => `${n} TEU`,
      trains: (n: string) => `${n} trains`,
      weeks: (n: string) => `${n} weeks`,
      years: (n: string) => `${n} years`,
      MW: (n: string) => `${n} MW`,
      vehicles: (n: string) => `${n} vehicles`,
      "USD per barrel": (n: string) => `$${n} a barrel`,
      "international USD": (n: string) => `${n} international dollars`,
      flights: (n: string) => `${n} flights`,
      schools: (n: string) => `${n} schools`,
      links: (n: string) => `${n} links`,
      decalitres: (n: string) => `${n} decalitres`,
    },
  },

  cell: {
    inserted: (sheet: string, address: string) => `Inserted on ${sheet}, ${address}.`,
    refusals: {
      occupied: ({ at }: RefusalDetails) =>
        `${place(at)} holds data or a comment, so nothing was written. Where should it go?`,
      "table-overlap": ({ at, table }: RefusalDetails) =>
        `${place(at)} lies in the table ${table ?? ""}, where a formula would change more than its own cell. Nothing was written. Choose a cell outside of it.`,
      merged: ({ at }: RefusalDetails) =>
        `${place(at)} is merged, and a formula cannot spill there. Nothing was written. Choose another cell.`,
      "sheet-edge": ({ at }: RefusalDetails) =>
        `The result does not fit between ${place(at)} and the edge of the sheet. Nothing was written. Choose another cell.`,
      "name-clash": () =>
        "Excel already has something of that name or place. Nothing was changed. Try again.",
      "no-selection": () => "No cell is selected. Select one, then try again.",
      "no-answer": () =>
        "Excel did not answer. If you are editing a cell, press Enter to finish it. Check whether the cell was written, and try again if it was not.",
    },
  },

  functions: {
    heading: "Build a formula",
    choose: "Function",
    chooseHint: "Search by name or by what it does, or open the list with the down arrow.",
    groups: {
      value: "One value",
      years: "Years and series",
      tables: "Tables and totals",
      evidence: "Sources and verdicts",
      money: "Converting money",
      find: "Finding and listing",
    },
    /** What each function is for, as its description begins. */
    about: Object.fromEntries(functionList.map(({ id, description }) => [id, description.split("\n")[0]!])),
    optional: "(optional)",
    take: "Take the selected cells",
    taken: { text: "Text", number: "Number", truth: "True or false", cells: "Cells" },
    formula: "Formula",
    result: "Result",
    unknown: "Only Excel can work this out. The result appears in the sheet.",
    inCell: (value: string) => `In the cell: ${value}`,
    refusals: {
      "#N/A": "The dataset has no such value, so the formula is not inserted.",
      "#VALUE!": "An argument is missing or not understood, so the formula is not inserted.",
    },
    insert: "Insert formula",
    column: (number: string) => `Column ${number}`,
    criterion: (number: string) => `Criterion ${number}`,
  },
};

export type Messages = typeof en;
