// Owns the list of what Excel does and the host has to do: each with where it is known from, each tried by a test.
export type Behaviour = { row: number; what: string; source: string };

const support = (title: string): string => `Microsoft Support, “${title}”`;
const undoPage = "learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities";
const limits = support("Excel specifications and limits");
const seen = "seen in Excel by an outside suite of Office.js scripts";

const list: [row: number, what: string, source: string][] = [
  [1, "a number stays a number when its cell is formatted as text", support("Format numbers as text")],
  [1, "a number entered into a cell formatted as text becomes a text", support("Format numbers as text")],
  [2, "a formula entered into a blank column of a table fills it", support("Use calculated columns")],
  [2, "a column that holds something is not filled", support("Use calculated columns")],
  [2, "a new row of a table gets the formulas of its calculated columns", support("Use calculated columns")],
  [2, "[@Column] and [#This Row] mean the formula’s own row", support("Using structured references")],
  [2, "the case of structured references does not matter", support("Using structured references")],
  [3, "the syncs of one run under mergeUndoGroup are undone at once", undoPage],
  [3, "without it each sync is undone by itself", "Excel.RunOptions.mergeUndoGroup"],
  [
    3,
    "before ExcelApi 1.19 a change by an add-in ends the undo history",
    "threads on add-ins and undo, from before it came",
  ],
  [3, "what cannot be undone is refused in a group with UndoNotSupported", undoPage],
  [3, "what cannot be undone ends the undo history", undoPage],
  [4, "asking for merged areas ends the undo history, where it is told to", "office-js issue 5918"],
  [5, "a new row moves a table of the same width below", seen],
  [5, "a new row that would tear wider merged cells or tables apart is refused", seen],
  [6, "a table is not resized over another", seen],
  [7, "A1# is what the formula in A1 spills", support("Spilled range operator")],
  [8, "the first row added to a table of headers alone is its first row", seen],
  [9, "headers that become blank, numbers or doubles are named", support("Overview of Excel tables")],
  [10, "a tracked range moves with inserted rows", "Excel.Range.track"],
  [10, "a comment moves with inserted rows", seen],
  [11, "a column is 48 points wide at first", "64 pixels, 8.43 characters of the normal font"],
  [12, "a table over another or over merged cells is a MergedRangeConflict", "Excel.ErrorCodes"],
  [
    13,
    "a type of chart that this host lacks is ApiNotFound, one that Excel lacks InvalidArgument",
    "Excel.ChartType",
  ],
  [13, "a row is added at the place named", "Excel.TableRowCollection.add"],
  [14, "an array over the sheet’s edge is #SPILL!", support("How to correct a #SPILL! error")],
  [14, "an array over merged cells is #SPILL!", support("How to correct a #SPILL! error")],
  [15, "a formula longer than 8,192 characters is refused", limits],
  [15, "a formula with a text of more than 255 characters is refused", limits],
  [15, "a formula nested deeper than 64 levels is refused", limits],
  [16, "a table may be given its own name", seen],
  [16, "a table’s name that looks like a cell is refused", support("Rename an Excel table")],
  [17, "circular references are 0", support("Remove or allow a circular reference")],
  [17, "a number format that cannot be read is refused", seen],
  [17, "a General number shows at most eleven characters", "ECMA-376, the number format General"],
  [
    17,
    "days without a year, times and fractions are read",
    support("Stop automatically changing numbers to dates"),
  ],
  [18, "quoted texts that look like numbers reach a function as texts", seen],
];

export const behaviours: readonly Behaviour[] = list.map(([row, what, source]) => ({ row, what, source }));

/** Where the host knowingly does otherwise, and why. */
export const differences: readonly string[] = [
  "The published office.js does not have `mergeUndoGroup` yet: the host wraps `Excel.run` to hear of it, so another run that overlaps is grouped too.",
  "`UndoNotSupported` comes for what Microsoft lists for every platform, not for very many formulas: no source says how many.",
  "What is typed into the grid itself is read by Univer: calculated columns, headers’ names and `[@Column]` are the host’s, through the API and `workbench.enter`.",
  "A comment that goes with rows the user deletes in the grid does not come back with undo. Charts stay where they are when rows are inserted.",
  "A formula of more than 1,000 operators is refused: each is a level of Univer’s stack.",
  "`SEQUENCE` over the sheet’s edge is Univer’s own #REF!, and a table whose name holds _ or . cannot be named in a formula.",
  "Renaming a column leaves the formulas that name it, which Excel would rewrite.",
];
