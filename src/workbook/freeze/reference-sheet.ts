// Owns the sheet of references: adding it, going on in it, and emptying a new one when freezing fails.
import type { Dataset } from "../../dataset/dataset";
import type { Cell } from "../../dataset/cell";
import { type Column, editionName, type Table } from "../../dataset/table";
import { type Patch, rangeOf } from "../change/patch";
import { type Area, areaAddress, qualified } from "../excel/address";
import { beforeOf, type CellContents, CONTENTS } from "../excel/cell-contents";
import { freeSheetName } from "../excel/free-name";
import { type RefusalDetails, WorkbookRefusal } from "../excel/refusal";
import { readArgument } from "../inventory/formula-call";
import { type FormattedArea, formatCells } from "../table/format-table";
import { type Layout, layTable } from "../table/layout";
import { cellsText, type Reference, type ReferenceWords } from "./references";

export interface ReferenceSheet {
  sheet: string;
  /** The number of each reference, in order. */
  numbers: readonly number[];
  patches: readonly Patch[];
  /** The rows that follow an earlier list. */
  added?: Area;
  /** Of a sheet that has to be added, or that an earlier try has left empty. */
  fresh?: { isNew: boolean; layout: Layout; place: FormattedArea; formerName: string | undefined };
}

/** A hidden name for the list's headers: it follows them wherever they go, and no other sheet has it. */
const IDENTITY = "AZCN_References";

/** The longest text that a cell holds. */
const LONGEST = 32_767;

const columnsOf = (words: ReferenceWords): Column[] => [
  { id: "number", label: words.number, type: "year", width: 6 },
  { id: "citation", label: words.citation, type: "text", width: 60 },
  { id: "cells", label: words.cells, type: "text", width: 30 },
  { id: "stated", label: words.stated, type: "text", width: 50 },
  { id: "caveat", label: words.caveat, type: "text", width: 60 },
  { id: "link", label: words.link, type: "text", width: 40 },
  { id: "edition", label: words.edition, type: "text", width: 20 },
  { id: "frozen", label: words.frozen, type: "date", width: 14 },
];

const WIDTH = 8;
const [NUMBER, CITATION, CELLS, STATED, CAVEAT, , EDITION, FROZEN] = Array.from(
  { length: WIDTH },
  (_, index) => index,
) as [number, number, number, number, number, number, number, number];

const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** The lines of both, each once, with a line for each. */
const together = (held: Cell, added: string): string =>
  clipped([...new Set([...String(held).split("\n"), ...added.split("\n")])].filter(Boolean).join("\n"));

const tableOf = (rows: readonly (readonly Cell[])[], words: ReferenceWords): Table => ({
  id: "references",
  label: words.title,
  columns: columnsOf(words),
  rows: rows.map((row) => [...row]),
  keys: rows.map(([number]) => String(number)),
  sources: [],
  note: "",
  edition: "",
});

/** Today where the user is, as an ISO date. */
const today = (): string => {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
};

/** What the sheet will be called and hold; refuses where none can be added. */
export const planReferences = async (
  context: Excel.RequestContext,
  dataset: Dataset,
  references: readonly Reference[],
  words: ReferenceWords,
): Promise<ReferenceSheet> => {
  const { worksheets, names } = context.workbook;
  const protection = context.workbook.protection.load("protected");
  const sheets = worksheets.load("items/name");
  const identity = names.getItemOrNullObject(IDENTITY).load("formula");
  const left = worksheets.getItemOrNullObject(words.title).getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  const formerName = identity.isNullObject ? undefined : String(identity.formula);
  const rows = references.map((reference): Cell[] => [
    0,
    reference.citation,
    clipped(cellsText(reference.of)),
    clipped(reference.stated.join("\n")),
    clipped(reference.caveats.join("\n")),
    reference.link,
    editionName(dataset),
    today(),
  ]);
  const present = await presentList(context, formerName);
  if (present) return goOn(rows, present, words);

  if (protection.protected) throw new WorkbookRefusal("workbook-protected");
  const numbered = rows.map((row, index) => [index + 1, ...row.slice(1)]);
  const layout = layTable(tableOf(numbered, words), words.title, []);
  const taken = sheets.items.map(({ name }) => name);
  // One that an earlier try has left empty will do.
  const own = taken.find((name) => name.toUpperCase() === words.title.toUpperCase());
  const empty = left.isNullObject ? own : undefined;
  const sheet = empty ?? freeSheetName(words.title, taken);
  const area: Area = { row: 0, column: 0, rows: layout.rows, columns: layout.columns };
  return {
    sheet,
    numbers: numbered.map(([number]) => number as number),
    patches: [{ sheet, area, content: layout.values, formats: layout.formats }],
    fresh: { isNew: empty === undefined, layout, place: { ...area, sheet, widths: [] }, formerName },
  };
};

interface PresentList {
  sheet: string;
  /** The headers and all below them, as far as the sheet is used. */
  area: Area;
  contents: CellContents;
}

/** The list of an earlier freezing, wherever it is by now. */
const presentList = async (
  context: Excel.RequestContext,
  formula: string | undefined,
): Promise<PresentList | undefined> => {
  const read = readArgument((formula ?? "").replace(/^=/, ""));
  if (read.kind !== "reference" || read.reference.kind !== "cells") return undefined;
  const { sheet: name, area: headers } = read.reference;
  if (name === undefined || headers.rows !== 1 || headers.columns !== WIDTH) return undefined;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return undefined;
  const area = { ...headers, rows: Math.max(1, used.rowIndex + used.rowCount - headers.row) };
  if (protection.protected)
    throw new WorkbookRefusal("sheet-protected", { at: { sheet: name, address: areaAddress(area) } });
  const range = rangeOf(context, { sheet: name, area }).load(CONTENTS);
  await context.sync();
  return { sheet: sheet.name, area, contents: range as CellContents };
};

/** A source that this edition has cited before gets its cells added; the others follow below, numbered on. */
const goOn = (
  rows: readonly (readonly Cell[])[],
  { sheet, area, contents }: PresentList,
  words: ReferenceWords,
): ReferenceSheet => {
  const { values } = contents;
  const before = beforeOf(contents);
  const held = (row: readonly Cell[]): number =>
    values.findIndex(
      (line) =>
        typeof line[NUMBER] === "number" &&
        line[CITATION] === row[CITATION] &&
        line[EDITION] === row[EDITION],
    );
  let last = values.reduce(
    (most, [number]) => (typeof number === "number" ? Math.max(most, number) : most),
    0,
  );
  const numbered = rows.map((row) => {
    const at = held(row);
    return { at, row: [at < 0 ? (last += 1) : (values[at]![NUMBER] as number), ...row.slice(1)] };
  });
  const layout = layTable(
    tableOf(
      numbered.map(({ row }) => row),
      words,
    ),
    "",
    [],
  );
  const written = (index: number) => ({
    content: layout.values[index + 1]!,
    formats: layout.formats[index + 1]!,
  });
  const more = numbered.flatMap(({ at, row }, index): Patch[] => {
    if (at < 0) return [];
    const content = written(index).content.map((cell, column) => {
      if (column === FROZEN) return cell;
      return column === CELLS || column === STATED || column === CAVEAT
        ? together(values[at]![column]!, String(row[column]))
        : null;
    });
    return [
      {
        sheet,
        area: { ...area, row: area.row + at, rows: 1 },
        content: [content],
        before: {
          content: [before.content[at]!],
          formats: [before.formats[at]!],
          entryFormats: [before.entryFormats[at]!],
        },
      },
    ];
  });
  const added = numbered.flatMap(({ at }, index) => (at < 0 ? written(index) : []));
  const below: Patch = {
    sheet,
    area: { ...area, row: area.row + area.rows, rows: added.length },
    content: added.map(({ content }) => content),
    formats: added.map(({ formats }) => formats),
    before: "blank",
  };
  return {
    sheet,
    numbers: numbered.map(({ row }) => row[NUMBER] as number),
    patches: added.length > 0 ? [...more, below] : more,
    ...(added.length > 0 && { added: below.area }),
  };
};

/** How the lines look, and the name by which the list is found again. */
export const finishReferences = (
  context: Excel.RequestContext,
  { sheet: name, fresh, added }: ReferenceSheet,
): void => {
  if (added) {
    const { format } = rangeOf(context, { sheet: name, area: added });
    format.wrapText = true;
    format.verticalAlignment = "Top";
  }
  if (!fresh) return;
  const { layout, place, formerName } = fresh;
  formatCells(context.workbook.worksheets.getItem(name), place, layout, false);
  const headers = areaAddress({ row: layout.tableRow, column: 0, rows: 1, columns: WIDTH });
  const formula = `=${qualified({ sheet: name, address: headers.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2") })}`;
  const { names } = context.workbook;
  if (formerName !== undefined) names.getItem(IDENTITY).formula = formula;
  else names.add(IDENTITY, formula).visible = false;
};

/** A new sheet is emptied but not deleted, since that would clear the user's undo history. */
export const takeBackReferences = async (
  context: Excel.RequestContext,
  { sheet: name, fresh, added }: ReferenceSheet,
): Promise<RefusalDetails["left"]> => {
  if (added) rangeOf(context, { sheet: name, area: added }).clear("Formats");
  if (!fresh) return undefined;
  const { layout, formerName } = fresh;
  const identity = context.workbook.names.getItemOrNullObject(IDENTITY).load("name");
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  const forget = (): void => {
    if (identity.isNullObject) return;
    if (formerName === undefined) identity.delete();
    else identity.formula = formerName;
  };
  if (sheet.isNullObject) {
    forget();
    return undefined;
  }
  const first = sheet.getRange("A1").load("values");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (!used.isNullObject) {
    const { rows, columns, values } = layout;
    // Another's sheet may have taken the name in the meantime, or the user has written below the list.
    const isOurs = first.values[0]?.[0] === values[0]![0];
    const isAlone = used.rowIndex + used.rowCount <= rows && used.columnIndex + used.columnCount <= columns;
    if (!isOurs) return undefined;
    if (!isAlone) throw new WorkbookRefusal("changed", { at: { sheet: name, address: "A1" } });
  }
  forget();
  sheet.getRangeByIndexes(0, 0, layout.rows, layout.columns).clear();
  return { kind: "sheet", sheet: name };
};
