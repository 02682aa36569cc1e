// Owns the questions on what Excel refuses, and with which code: the pane puts codes into words, and looks before it writes.
import { topic, type Row, type Weight } from "../question";
import type { Seen, Site } from "../site";

const WORDS = "The pane says what happened by this code.";
const BEFORE = "What Excel takes here would be written over something.";
const LIMIT = "The limit is known to us: it is named before anything is written.";

const refused = (
  weight: Weight,
  name: string,
  asks: string,
  why: string,
  expects: readonly Seen[],
  act: (site: Site) => unknown,
  first: (site: Site) => Promise<unknown> = async () => undefined,
): Row => [
  weight,
  name,
  asks,
  why,
  expects,
  async (site) => {
    await first(site);
    return site.refusal(() => act(site));
  },
  // What changes the sheet itself, or rows of it, is in the way of others.
  !/^(sheet|row|last-row)/.test(name),
];

const TABLE_IN_THE_WAY = ["MergedRangeConflict", "InvalidArgument", "GeneralException"];
const BAD = ["InvalidArgument"];
const SHUT = ["AccessDenied"];
/** A text of the length in a formula. */
const text = (length: number) => `="${"x".repeat(length)}"`;

const formula = (name: string, asks: string, content: string) =>
  refused(1, name, asks, LIMIT, BAD, (site) => (site.range("A{1}").formulas = [[content]]));

const table = (name: string) => async (site: Site) => site.table(name);

const comment = (site: Site, cell = "A{1}", content = "A note") =>
  site.context.workbook.comments.add(site.range(cell), content);

/** On the sheet while it is protected. */
const shut = (
  name: string,
  asks: string,
  expects: readonly Seen[],
  act: (site: Site) => unknown,
  setUp?: (site: Site) => unknown,
): Row => [
  2,
  `protected-${name}`,
  `${asks} on a protected sheet`,
  WORDS,
  expects,
  async (site) => {
    await setUp?.(site);
    site.sheet.protection.protect();
    await site.context.sync();
    try {
      return await site.refusal(() => act(site));
    } finally {
      site.sheet.protection.unprotect();
      await site.context.sync();
    }
  },
];

export const refusals = topic("refusals", [
  refused(2, "no-sheet", "a sheet that is not there", WORDS, ["ItemNotFound"], (site) =>
    site.context.workbook.worksheets.getItem("AZCN no such sheet").load("name"),
  ),
  refused(2, "no-table", "a table that is not there", WORDS, ["ItemNotFound"], (site) =>
    site.context.workbook.tables.getItem("AzcnNoSuchTable").load("name"),
  ),
  refused(2, "no-setting", "a setting that is not there", WORDS, ["ItemNotFound"], (site) =>
    site.context.workbook.settings.getItem("azcn-check-none").load("value"),
  ),
  refused(2, "no-comment", "the comment of a cell that has none", WORDS, ["ItemNotFound"], (site) =>
    site.context.workbook.comments.getItemByCell(site.range("A{1}")).load("content"),
  ),
  refused(2, "no-column", "a column that is not there", WORDS, ["ItemNotFound"], async (site) =>
    (await site.table("NoColumn")).columns.getItem("nowhere").load("name"),
  ),
  refused(2, "no-address", "cells of no address", WORDS, BAD, (site) =>
    site.sheet.getRange("A0:!").load("address"),
  ),
  refused(3, "null-object", "setting a property of an object that is not there", WORDS, [], async (site) => {
    const none = site.context.workbook.tables.getItemOrNullObject("AzcnNoSuchTable");
    await site.context.sync();
    none.name = "AzcnNever";
  }),
  refused(
    3,
    "not-loaded",
    "reading what was not loaded",
    WORDS,
    ["PropertyNotLoaded"],
    (site) => site.range("A{1}").values,
  ),
  refused(2, "sheet-name", "a sheet named a/b", WORDS, BAD, (site) => (site.sheet.name = "a/b")),
  refused(
    2,
    "sheet-long",
    "a sheet's name of 32 characters",
    LIMIT,
    BAD,
    (site) => (site.sheet.name = "x".repeat(32)),
  ),
  refused(2, "sheet-history", "a sheet named History", LIMIT, BAD, (site) => (site.sheet.name = "History")),
  refused(2, "sheet-taken", "a sheet named like another", WORDS, ["ItemAlreadyExists"], async (site) => {
    const { worksheets } = site.context.workbook;
    worksheets.load("items/name");
    site.sheet.load("name");
    await site.context.sync();
    site.sheet.name = worksheets.items.find(({ name }) => name !== site.sheet.name)!.name;
  }),
  refused(
    1,
    "table-taken",
    "a table named like another",
    BEFORE,
    ["ItemAlreadyExists"],
    async (site) => {
      const cells = await site.enter("E{1}", [["a"], [1]]);
      site.sheet.tables.add(cells, true).name = "AzcnCheckTaken";
    },
    table("Taken"),
  ),
  refused(2, "table-cell", "a table named XFE1", WORDS, BAD, async (site) => {
    (await site.table("Cell")).name = "XFE1";
  }),
  refused(2, "table-blank", "a table's name with a blank", WORDS, BAD, async (site) => {
    (await site.table("Blank")).name = "two words";
  }),
  refused(
    1,
    "table-table",
    "a table over another",
    BEFORE,
    TABLE_IN_THE_WAY,
    (site) => site.sheet.tables.add(site.range("B{2}:D{6}"), true),
    table("Under"),
  ),
  refused(
    1,
    "table-merged",
    "a table over merged cells",
    BEFORE,
    [...TABLE_IN_THE_WAY, "accepted"],
    (site) => {
      site.range("A{2}:B{2}").merge();
      site.sheet.tables.add(site.range("A{1}:B{3}"), true);
    },
  ),
  refused(
    1,
    "table-spill",
    "a table over a spill",
    BEFORE,
    [...TABLE_IN_THE_WAY, "InvalidOperation"],
    (site) => site.sheet.tables.add(site.range("H{1}:I{3}"), true),
    (site) => site.spill("=SEQUENCE(3,2)"),
  ),
  refused(1, "resize-table", "a table resized over another", BEFORE, TABLE_IN_THE_WAY, async (site) => {
    const upper = await site.table("Upper");
    const cells = await site.enter("A{7}", [["a"], [1]]);
    site.sheet.tables.add(cells, true);
    upper.resize(site.at("A{1}:C{8}"));
  }),
  refused(2, "row-width", "a row of a table that is too short", WORDS, BAD, async (site) =>
    (await site.table("Row")).rows.add(undefined, [["x"]]),
  ),
  refused(3, "last-row", "deleting the last row of a table", WORDS, [], async (site) => {
    const { rows } = await site.table("Last");
    for (const at of [2, 1, 0]) rows.getItemAt(at).delete();
  }),
  formula("formula-mistake", "=SUM( in a cell", "=SUM("),
  formula("formula-long", "a formula of more than 8,192 characters", `=${"1+".repeat(4200)}1`),
  formula("formula-deep", "a formula of 65 levels", `=${"ABS(".repeat(65)}1${")".repeat(65)}`),
  formula("formula-text", "a text of 256 characters in a formula", text(256)),
  refused(
    1,
    "formula-text-255",
    "a text of 255 characters in a formula",
    LIMIT,
    ["accepted"],
    (site) => (site.range("A{1}").formulas = [[text(255)]]),
  ),
  refused(
    2,
    "shape",
    "two values for three cells",
    WORDS,
    BAD,
    (site) => (site.range("A{1}:C{1}").values = [[1, 2]]),
  ),
  refused(
    2,
    "long",
    "a text of 32,768 characters",
    LIMIT,
    [...BAD, "GeneralException"],
    (site) => (site.range("A{1}").values = [["x".repeat(32768)]]),
  ),
  refused(
    2,
    "format",
    "a number format that cannot be read",
    WORDS,
    BAD,
    (site) => (site.range("A{1}").numberFormat = [['0"']]),
  ),
  refused(2, "chart", "a chart of no type", WORDS, BAD, async (site) =>
    site.sheet.charts.add("Nothing" as Excel.ChartType, await site.enter("A{1}", [["a"], [1]])),
  ),
  refused(2, "comment", "a comment", "A value comes with its source in a comment.", ["accepted"], (site) =>
    comment(site),
  ),
  [
    2,
    "comment-text",
    "the text of a comment of two lines",
    "A value comes with its source in a comment.",
    ["a\nb", "a\r\nb"],
    async (site) => {
      comment(site, "A{1}", "a\nb");
      await site.context.sync();
      const found = site.context.workbook.comments.getItemByCell(site.range("A{1}")).load("content");
      await site.context.sync();
      return found.content;
    },
  ],
  [
    2,
    "comment-gone",
    "the comment of a cell after it is deleted",
    "An insertion that is taken back takes its comment along.",
    ["ItemNotFound"],
    async (site) => {
      const added = comment(site);
      await site.context.sync();
      added.delete();
      await site.context.sync();
      return site.refusal(() =>
        site.context.workbook.comments.getItemByCell(site.range("A{1}")).load("content"),
      );
    },
  ],
  refused(
    3,
    "comment-second",
    "a second comment on a cell",
    WORDS,
    [],
    (site) => comment(site),
    (site) => {
      comment(site);
      return site.context.sync();
    },
  ),
  refused(3, "comment-empty", "a comment without a text", WORDS, BAD, (site) => comment(site, "A{1}", "")),
  refused(3, "comment-cells", "a comment on two cells", WORDS, BAD, (site) => comment(site, "A{1}:B{1}")),
  shut("cell", "a value", SHUT, (site) => (site.range("A{1}").values = [[1]])),
  shut("format", "a number format", SHUT, (site) => (site.range("A{1}").numberFormat = [["0"]])),
  shut("width", "a column's width", SHUT, (site) => (site.range("Y{1}").format.columnWidth = 99)),
  shut("table", "a table", [...SHUT, "GeneralException"], (site) =>
    site.sheet.tables.add(site.range("A{1}:B{3}"), true),
  ),
  shut(
    "row",
    "a row of a table",
    [...SHUT, "GeneralException"],
    (site) => site.sheet.tables.getItem("AzcnCheckShut").rows.add(undefined, [["x", 1, 2]]),
    table("Shut"),
  ),
  shut("comment", "a comment", [...SHUT, "GeneralException"], (site) => comment(site)),
  shut("read", "reading a value", ["accepted"], (site) => site.range("A{1}").load("values")),
  shut("twice", "protecting again", [], (site) => site.sheet.protection.protect()),
]);
