// Owns the questions on cells: what is entered, what is read again, what spills.
import { alone, type Row } from "../question";
import type { Seen, Site } from "../site";

const TEXT = "Texts such as dates of a month have to stay texts.";
const LOSS = "What is in a user's cell must come back as it was.";
const SPILL = "Formulas that spill are counted, frozen and kept free by what Excel says of them.";

/** A value entered under a format, and a property of the cell. */
const entered = (
  name: string,
  asks: string,
  why: string,
  value: unknown,
  format: string,
  property: "valueTypes" | "values" | "formulas" | "text",
  ...expects: Seen[]
): Row => [
  1,
  name,
  asks,
  why,
  expects.map((one) => [[one]]),
  (site) => {
    const cell = site.range("A{1}");
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    return site.load(cell, property);
  },
];

const sequence = async (site: Site): Promise<Excel.Range> => site.enter("A{1}", [["=SEQUENCE(3,2)"]]);

export const ranges = alone("ranges", [
  entered("number-under-text", "the type of 5 entered under @", TEXT, 5, "@", "valueTypes", "String"),
  entered("month-under-text", "2019-04 entered under @", TEXT, "2019-04", "@", "values", "2019-04"),
  entered(
    "formula-under-text",
    "the type of =1+1 entered under @",
    TEXT,
    "=1+1",
    "@",
    "valueTypes",
    "String",
  ),
  entered("sign-under-text", "+1 entered under @", TEXT, "+1", "@", "values", "+1"),
  entered("word-under-text", "the type of TRUE entered under @", TEXT, "TRUE", "@", "valueTypes", "String"),
  entered("error-under-text", "the type of #N/A entered under @", TEXT, "#N/A", "@", "valueTypes", "String"),
  entered("apostrophe", "the type of '=1+1", TEXT, "'=1+1", "General", "valueTypes", "String"),
  entered("apostrophe-value", "'=1+1 as it is read", TEXT, "'=1+1", "General", "values", "=1+1"),
  entered("quoted-error", "the type of '#N/A", LOSS, "'#N/A", "General", "valueTypes", "String"),
  entered("error-text", "the type of #N/A", LOSS, "#N/A", "General", "valueTypes", "Error"),
  entered("iso-date", "the type of 2019-04-26", TEXT, "2019-04-26", "General", "valueTypes", "Double"),
  entered("big-number", "800000000 as it is read", LOSS, 800000000, "General", "values", 800000000),
  entered("fraction", "0.1+0.2 as it is read", LOSS, 0.1 + 0.2, "General", "values", 0.1 + 0.2, 0.3),
  entered("boolean", "the type of TRUE", LOSS, true, "General", "valueTypes", "Boolean"),
  entered("blank", "the type of an empty text", LOSS, "", "General", "valueTypes", "Empty"),
  entered("letters", "ə İ ı 中国 as they are read", LOSS, "ə İ ı 中国", "General", "values", "ə İ ı 中国"),
  entered("line-feed", "a text of two lines", LOSS, "a\nb", "General", "values", "a\nb"),
  entered("long", "how a text of 32,767 is read", LOSS, "x".repeat(32767), "General", "valueTypes", "String"),
  entered(
    "date-text",
    "how 43466 is shown under yyyy-mm-dd",
    TEXT,
    43466,
    "yyyy-mm-dd",
    "text",
    "2019-01-01",
  ),
  entered("year-text", "how 43466 is shown under yyyy", TEXT, 43466, "yyyy", "text", "2019"),
  entered("thousands", "how 800000000 is shown under #,##0", TEXT, 800000000, "#,##0", "text"),
  entered("general", "how 123456789012 is shown", TEXT, 123456789012, "General", "text"),
  [
    1,
    "text-after-number",
    "the type of a number whose cell is formatted as text afterwards",
    LOSS,
    [[["Double"]]],
    async (site) => {
      const cell = await site.enter("A{1}", [[5]]);
      cell.numberFormat = [["@"]];
      return site.load(cell, "valueTypes");
    },
  ],
  [
    1,
    "null-keeps",
    "what null leaves in a cell",
    LOSS,
    [[["mine", 2]]],
    async (site) => {
      await site.enter("A{1}", [["mine", 1]]);
      const cells = site.range("A{1}:B{1}");
      cells.values = [[null, 2]];
      return site.load(cells, "values");
    },
  ],
  [
    2,
    "width",
    "how wide a column is at first, in points",
    "Widths are put back where an insertion is taken back.",
    [],
    async (site) => {
      const { format } = site.range("Z{1}").load("format/columnWidth");
      await site.context.sync();
      return format.columnWidth;
    },
  ],
  [2, "spill", "=SEQUENCE(3,2)", SPILL, [[1, 3, 2]], (site) => site.spill("=SEQUENCE(3,2)")],
  [
    1,
    "spill-reference",
    "=SUM(A1#)",
    SPILL,
    [21],
    async (site) => {
      await sequence(site);
      return site.result("=SUM(A{1}#)");
    },
  ],
  [
    1,
    "spill-parent",
    "the formula's cell of a spilled cell",
    SPILL,
    [true],
    async (site) => {
      await sequence(site);
      const parent = site.range("B{2}").getSpillParentOrNullObject().load("address");
      await site.context.sync();
      return !parent.isNullObject && parent.address.endsWith(site.at("!A{1}"));
    },
  ],
  [
    1,
    "has-spill",
    "hasSpill of a spilled cell",
    SPILL,
    [true],
    async (site) => {
      await sequence(site);
      return site.load(site.range("B{2}"), "hasSpill");
    },
  ],
  [
    2,
    "spilled-formula",
    "the formula of a spilled cell",
    SPILL,
    [],
    async (site) => {
      await sequence(site);
      return site.load(site.range("B{2}"), "formulas");
    },
  ],
  [
    1,
    "spill-blocked",
    "a spill over a cell that holds something",
    LOSS,
    ["#SPILL!"],
    async (site) => {
      await site.enter("A{2}", [["mine"]]);
      await sequence(site);
      return site.value("A{1}");
    },
  ],
  [
    2,
    "spill-merged",
    "a spill over merged cells",
    LOSS,
    ["#SPILL!"],
    async (site) => {
      site.range("A{2}:B{2}").merge();
      await sequence(site);
      return site.value("A{1}");
    },
  ],
  [
    1,
    "spill-text",
    "an AZCN formula that spills over a cell that holds something",
    LOSS,
    ["#SPILL!"],
    async (site) => {
      await site.enter("A{3}", [["mine"]]);
      await site.enter("A{1}", [['=AZCN.DATA("loans")']]);
      return site.value("A{1}");
    },
  ],
  [
    1,
    "merged",
    "the values of merged cells",
    "A table is not put on merged cells, and none is lost.",
    [[["mine", ""]]],
    async (site) => {
      const cells = await site.enter("A{1}", [["mine", ""]]);
      cells.merge();
      return site.load(cells, "values");
    },
  ],
  [
    1,
    "merged-found",
    "whether merged cells are found",
    "A table is not put on merged cells.",
    [true],
    async (site) => {
      site.range("A{1}:B{2}").merge();
      const found = site.range("A{1}").getMergedAreasOrNullObject().load("address");
      await site.context.sync();
      return !found.isNullObject;
    },
  ],
  [
    2,
    "used-blank",
    "whether cells that hold nothing are used",
    "What is free is told by it.",
    [false],
    async (site) => {
      const used = site.range("A{1}:B{3}").getUsedRangeOrNullObject(true).load("address");
      await site.context.sync();
      return !used.isNullObject;
    },
  ],
  [
    1,
    "used-empty-text",
    'whether a formula that gives "" is used, of values only',
    "It is not overwritten unasked: what is free has to be told without it.",
    [],
    async (site) => {
      await site.enter("A{1}", [['=""']]);
      const used = site.range("A{1}:B{3}").getUsedRangeOrNullObject(true).load("address");
      await site.context.sync();
      return !used.isNullObject;
    },
  ],
  [
    2,
    "mixed-bold",
    "whether cells of which one is bold are",
    "Looks are put back where an insertion is taken back.",
    [null],
    async (site) => {
      site.range("A{1}").format.font.bold = true;
      const { format } = site.range("A{1}:B{1}").load("format/font/bold");
      await site.context.sync();
      return format.font.bold;
    },
  ],
  [
    2,
    "cleared",
    "what is left in a cell whose contents are cleared",
    LOSS,
    [[[""]]],
    async (site) => {
      const cell = await site.enter("A{1}", [["mine"]]);
      cell.clear("Contents");
      return site.load(cell, "values");
    },
  ],
]);
