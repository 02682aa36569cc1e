// Owns the questions on native tables: headers, calculated columns, rows, names, and formulas of ours within them.
import { topic, type Row } from "../question";
import type { Seen, Site } from "../site";

const CELLS = "Check and Refresh find rows and columns by their headers.";
const FILLED = "Where Excel fills a column, a formula that is written for one cell changes others.";
const ROWS = "Refresh adds rows, and nothing of the user's below may be lost.";
const NAME = "An inserted table is found again by its name and id.";
const OURS = "People use our functions in tables.";

type Work = (site: Site, table: Excel.Table) => Promise<Seen>;

let count = 0;

/** A question on a table of its own. Rows that are added or deleted move what is below. */
const on = (
  weight: 1 | 2 | 3,
  name: string,
  asks: string,
  why: string,
  expects: readonly Seen[],
  work: Work,
): Row => [
  weight,
  name,
  asks,
  why,
  expects,
  async (site) => work(site, await site.table(`${(count += 1)}`)),
  !/row/.test(name),
];

const nameOf = async (site: Site, table: Excel.Table): Promise<string> => {
  table.load("name");
  await site.context.sync();
  return table.name;
};

const headers = (name: string, asks: string, cells: readonly unknown[], ...expects: Seen[]) =>
  on(1, name, asks, CELLS, expects, async (site) => {
    await site.enter("A{1}", [cells]);
    return site.load(site.range("A{1}:C{1}"), "values");
  });

const inColumn = (name: string, formula: string, why: string, ...expects: Seen[]) =>
  on(1, name, `${formula} in a table`, why, expects, async (site) => {
    await site.enter("C{2}", [[formula]]);
    return site.values("C{2}:C{4}");
  });

export const tables = topic("tables", [
  on(1, "name", "the name that was given", NAME, [true], async (site, table) =>
    /^AzcnCheck\d+$/.test(await nameOf(site, table)),
  ),
  on(1, "own-name", "whether a table takes its own name", NAME, ["accepted"], async (site, table) => {
    const name = await nameOf(site, table);
    return site.refusal(() => (table.name = name));
  }),
  on(
    1,
    "by-id",
    "whether a renamed table is found by its id",
    NAME,
    ["AzcnCheckRenamed"],
    async (site, table) => {
      table.load("id");
      table.name = "AzcnCheckRenamed";
      await site.context.sync();
      return nameOf(site, site.context.workbook.tables.getItem(table.id));
    },
  ),
  on(2, "by-case", "whether a name is found in the other case", NAME, [true], async (site, table) => {
    const name = await nameOf(site, table);
    const found = site.context.workbook.tables.getItemOrNullObject(name.toUpperCase()).load("name");
    await site.context.sync();
    return !found.isNullObject;
  }),
  headers("header-blank", "a header made blank", ["", "amount", "double"], [["Column1", "amount", "double"]]),
  headers("header-number", "a header made 2019", [2019, "amount", "double"], [["2019", "amount", "double"]]),
  headers(
    "header-twice",
    "a header made like another",
    ["amount", "amount", "double"],
    [["amount2", "amount", "double"]],
    [["amount", "amount2", "double"]],
  ),
  headers(
    "header-formula",
    "a header made a formula",
    ["=1+1", "amount", "double"],
    [["2", "amount", "double"]],
  ),
  inColumn("calculated", "=[@amount]*2", FILLED, [[2], [4], [6]]),
  inColumn("this-row", "=[[#This Row],[amount]]+1", FILLED, [[2], [3], [4]]),
  inColumn("ours", '=AZCN.LOAN("TANAP")', OURS, [[600000000], [600000000], [600000000]]),
  inColumn("ours-by-row", "=AZCN.LOAN([@loan])", OURS, [[600000000], ["#N/A"], [""]]),
  inColumn(
    "spill",
    '=AZCN.DATA("loans")',
    OURS,
    [["#SPILL!"], ["#SPILL!"], ["#SPILL!"]],
    [["#SPILL!"], [""], [""]],
  ),
  on(1, "not-filled", "a formula beside a value in its column", FILLED, [[["mine"], [4]]], async (site) => {
    await site.enter("C{2}", [["mine"]]);
    await site.enter("C{3}", [["=[@amount]*2"]]);
    return site.values("C{2}:C{3}");
  }),
  on(1, "row-calculated", "a calculated column in an added row", FILLED, [[[8]]], async (site, table) => {
    await site.enter("C{2}", [["=[@amount]*2"]]);
    table.rows.add(undefined, [["x", 4, null as unknown as string]]);
    await site.context.sync();
    return site.values("C{5}");
  }),
  on(
    1,
    "row-below",
    "cells below a table to which a row is added",
    ROWS,
    [[["mine"]]],
    async (site, table) => {
      await site.enter("A{6}", [["mine"]]);
      table.rows.add(undefined, [["x", 4, 5]]);
      await site.context.sync();
      return site.load(site.range("A{7}"), "values");
    },
  ),
  on(
    1,
    "row-adjacent",
    "the cell right below a table to which a row is added",
    ROWS,
    [[["mine"]]],
    async (site, table) => {
      await site.enter("B{5}", [["mine"]]);
      table.rows.add(undefined, [["x", 4, 5]]);
      await site.context.sync();
      return site.load(site.range("B{6}"), "values");
    },
  ),
  on(
    1,
    "row-aside",
    "cells beside a table to which a row is added",
    ROWS,
    [[["mine"]]],
    async (site, table) => {
      await site.enter("E{6}", [["mine"]]);
      table.rows.add(undefined, [["x", 4, 5]]);
      await site.context.sync();
      return site.load(site.range("E{6}"), "values");
    },
  ),
  on(1, "row-format", "the number format of an added row", ROWS, [], async (site, table) => {
    site.range("B{2}:B{4}").numberFormat = [["#,##0"], ["#,##0"], ["#,##0"]];
    table.rows.add(undefined, [["x", 4, 5]]);
    return site.load(site.range("B{5}"), "numberFormat");
  }),
  [
    1,
    "first-row",
    "how many rows a table of headers alone has after one is added",
    ROWS,
    [1],
    async (site) => {
      await site.enter("A{1}", [["loan", "amount"]]);
      const table = site.sheet.tables.add(site.range("A{1}:B{1}"), true);
      table.rows.add(undefined, [["x", 1]]);
      table.rows.load("count");
      await site.context.sync();
      return table.rows.count;
    },
  ],
  on(
    1,
    "deleted-row",
    "the cells after a row is deleted",
    ROWS,
    [[["no such loan"], [""]]],
    async (site, table) => {
      table.rows.getItemAt(0).delete();
      await site.context.sync();
      return site.load(site.range("A{2}:A{3}"), "values");
    },
  ),
  on(1, "resized", "where a table is after it is resized", ROWS, ["A{1}:C{6}"], async (site, table) => {
    table.resize(site.at("A{1}:C{6}"));
    const range = table.getRange().load("address");
    await site.context.sync();
    return range.address.endsWith(site.at("!A{1}:C{6}")) ? "A{1}:C{6}" : range.address;
  }),
  on(
    1,
    "converted",
    "the values of a table made a range",
    ROWS,
    [[["TANAP", 1, ""]]],
    async (site, table) => {
      table.convertToRange();
      await site.context.sync();
      return site.load(site.range("A{2}:C{2}"), "values");
    },
  ),
  on(2, "deleted", "the cells of a table that is deleted", ROWS, [[["", "", ""]]], async (site, table) => {
    table.delete();
    await site.context.sync();
    return site.load(site.range("A{1}:C{1}"), "values");
  }),
  on(2, "sum", "=SUM of a column by the table's name", OURS, [6], async (site, table) =>
    site.result(`=SUM(${await nameOf(site, table)}[amount])`),
  ),
  on(2, "sum-by-case", "the same in capitals", OURS, [6], async (site, table) =>
    site.result(`=SUM(${(await nameOf(site, table)).toUpperCase()}[AMOUNT])`),
  ),
  on(
    1,
    "column-by-name",
    "a column by its header",
    CELLS,
    [[["amount"], [1], [2], [3]]],
    async (site, table) => {
      const column = table.columns.getItem("amount").load("values");
      await site.context.sync();
      return column.values as Seen;
    },
  ),
  on(1, "found-by-cell", "how many tables a cell is within", NAME, [1], async (site) => {
    const within = site.range("B{2}").getTables(false).load("items/name");
    await site.context.sync();
    return within.items.length;
  }),
  on(
    3,
    "style",
    "whether TableStyleMedium2 is taken",
    "Inserted tables have it.",
    ["accepted"],
    (site, table) => site.refusal(() => (table.style = "TableStyleMedium2")),
  ),
]);
