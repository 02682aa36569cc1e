// Owns reading what formulas are given: the values in their text, and in the cells, columns and names that they name.
import type { Cell } from "../../dataset/cell";
import { computed } from "../../functions/basis";
import { type Area, areaOf } from "../excel/address";
import { type Argument, callsIn, readArgument, type Reference } from "../inventory/formula-call";
import type { GivenTo } from "./formula-basis";

/** Where a formula stands: the row of "[@Loan]" and "@A1:A3" is its own. */
export interface Located {
  sheet: string;
  area: Pick<Area, "row" | "column">;
  formula: string;
}

interface NamedCells {
  area: Excel.Range;
  used: Excel.Range;
}

interface Table {
  name: string;
  sheet: string;
  area: Area;
  body: Area;
  columns: readonly string[];
}

const AREA = "rowIndex,columnIndex,rowCount,columnCount";

/** Excel tells no more at once. */
const MOST_CELLS = 1_000_000;

const sameName = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/** What the formulas are given, each argument as Excel gives it to the function. */
export const readArguments = async (
  context: Excel.RequestContext,
  formulas: readonly Located[],
): Promise<(formula: Located) => GivenTo> => {
  const book = await readBook(context);
  const ranges = new Map<string, NamedCells>();
  for (const formula of formulas) {
    for (const { args, scope } of callsIn(formula.formula)) {
      for (const arg of args) {
        const found = lookedUp(book, readArgument(arg, scope), formula);
        if (found.kind !== "cells" || ranges.has(found.key)) continue;
        const { row, column, rows, columns } = found.area;
        const whole = context.workbook.worksheets
          .getItem(found.sheet)
          .getRangeByIndexes(row, column, rows, columns);
        const area = found.isSpill ? whole.getSpillingToRangeOrNullObject() : whole;
        ranges.set(found.key, {
          area: area.load(AREA),
          // Of a whole column only what is there.
          used: area.getUsedRangeOrNullObject(true).load(AREA),
        });
      }
    }
  }
  if (ranges.size > 0) await context.sync();
  for (const { used } of ranges.values())
    if (!used.isNullObject && isReadable(used)) used.load("values,valueTypes");
  if (ranges.size > 0) await context.sync();
  return (formula) =>
    ({ args, scope }) =>
      args.map((arg) => {
        const found = lookedUp(book, readArgument(arg, scope), formula);
        if (found.kind === "value") return found.value === "" ? undefined : found.value;
        return found.kind === "cells" ? valuesIn(ranges.get(found.key)!) : computed;
      });
};

interface Book {
  sheets: readonly string[];
  names: ReadonlyMap<string, string>;
  tables: readonly Table[];
}

const readBook = async ({ workbook }: Excel.RequestContext): Promise<Book> => {
  const worksheets = workbook.worksheets.load("items/name");
  const names = workbook.names.load("items/name,items/formula");
  const tables = workbook.tables.load("items/name");
  await workbook.context.sync();
  const loaded = tables.items.map((table) => ({
    table,
    sheet: table.worksheet.load("name"),
    area: table.getRange().load(AREA),
    body: table.getDataBodyRange().load(AREA),
    columns: table.columns.load("items/name"),
  }));
  if (loaded.length > 0) await workbook.context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: new Map(names.items.map(({ name, formula }) => [name.toUpperCase(), String(formula)])),
    tables: loaded.map(({ table, sheet, area, body, columns }) => ({
      name: table.name,
      sheet: sheet.name,
      area: areaOf(area),
      body: areaOf(body),
      columns: columns.items.map(({ name }) => name),
    })),
  };
};

type LookedUp =
  | Exclude<Argument, { kind: "reference" }>
  | { kind: "cells"; sheet: string; area: Area; isSpill: boolean; key: string };

const unknown: LookedUp = { kind: "computed" };

/** An argument with its names and columns found; `names` are those being followed, so that no circle is. */
const lookedUp = (
  book: Book,
  argument: Argument,
  at: Located,
  followed: readonly string[] = [],
): LookedUp => {
  if (argument.kind !== "reference") return argument;
  const { reference, isSpill, isOne } = argument;
  const name = reference.kind === "name" ? reference.name.toUpperCase() : "";
  const held = followed.includes(name) ? undefined : book.names.get(name);
  if (held !== undefined) {
    const read = readArgument(held.replace(/^=/, ""));
    const inner = read.kind === "reference" ? { ...read, isSpill: read.isSpill || isSpill, isOne } : read;
    // A name points at cells of a sheet that it names.
    const isFree = inner.kind === "reference" && inner.reference.kind === "cells" && !inner.reference.sheet;
    return isFree ? unknown : lookedUp(book, inner, at, [...followed, name]);
  }
  const found = placeOf(book, reference, at);
  if (!found) return unknown;
  const area = isOne ? ownOf(found.area, found.sheet, at, isSpill) : found.area;
  if (!area) return unknown;
  const key = `${found.sheet}!${Object.values(area).join()}${isSpill && !isOne ? "#" : ""}`;
  return { kind: "cells", sheet: found.sheet, area, isSpill: isSpill && !isOne, key };
};

const placeOf = (
  book: Book,
  reference: Reference,
  at: Located,
): { sheet: string; area: Area } | undefined => {
  if (reference.kind === "cells") {
    const sheet = book.sheets.find((name) => sameName(name, reference.sheet ?? at.sheet));
    return sheet === undefined ? undefined : { sheet, area: reference.area };
  }
  const wanted = reference.kind === "name" ? reference.name : reference.table;
  const table = book.tables.find((one) => (wanted ? sameName(one.name, wanted) : isIn(one, at)));
  if (!table) return undefined;
  const { columns, sections } = reference.kind === "name" ? { columns: [], sections: [] } : reference;
  const indexes = columns.map((column) => table.columns.findIndex((name) => sameName(name, column)));
  if (indexes.includes(-1)) return undefined;
  const [first = 0, last = indexes.length > 0 ? first : table.columns.length - 1] = indexes;
  const rows = rowsOf(table, sections, at);
  return (
    rows && {
      sheet: table.sheet,
      area: { ...rows, column: table.area.column + first, columns: last - first + 1 },
    }
  );
};

const isIn = ({ sheet, area }: Table, at: Located): boolean =>
  sheet === at.sheet &&
  at.area.row >= area.row &&
  at.area.row < area.row + area.rows &&
  at.area.column >= area.column &&
  at.area.column < area.column + area.columns;

/** The rows of "[#Data]", "[#This Row]", "[#All]" …; none where there is no such row. */
const rowsOf = (
  { area, body, sheet }: Table,
  sections: readonly string[],
  at: Located,
): Pick<Area, "row" | "rows"> | undefined => {
  const { row, rows } = body;
  switch (sections.join()) {
    case "":
    case "data":
      return { row, rows };
    case "all":
      return { row: area.row, rows: area.rows };
    case "this row":
      return sheet === at.sheet && at.area.row >= row && at.area.row < row + rows
        ? { row: at.area.row, rows: 1 }
        : undefined;
    case "headers":
      return row > area.row ? { row: area.row, rows: 1 } : undefined;
    case "headers,data":
      return { row: area.row, rows: row + rows - area.row };
    case "data,totals":
      return { row, rows: area.row + area.rows - row };
    case "totals":
      return row + rows < area.row + area.rows ? { row: row + rows, rows: 1 } : undefined;
    default:
      return undefined;
  }
};

/** "@": the one cell of the area in the formula's own row or column; of a spilled table its first. */
const ownOf = (area: Area, sheet: string, at: Located, isSpill: boolean): Area | undefined => {
  const own = (from: number, count: number, position: number): number | undefined => {
    if (count === 1) return from;
    return position >= from && position < from + count ? position : undefined;
  };
  const row = isSpill ? area.row : own(area.row, area.rows, at.area.row);
  const column = isSpill ? area.column : own(area.column, area.columns, at.area.column);
  return row === undefined || column === undefined ? undefined : { row, column, rows: 1, columns: 1 };
};

const isReadable = ({ rowCount, columnCount }: Excel.Range): boolean => rowCount * columnCount <= MOST_CELLS;

/** The values in the area's shape, since ranges of one shape go pair by pair. */
const valuesIn = ({ area, used }: NamedCells): unknown => {
  if (area.isNullObject) return [[]];
  if (!used.isNullObject && !isReadable(used)) return computed;
  const blank = new Array<unknown>(area.columnCount);
  const lines = new Array<unknown[]>(area.rowCount).fill(blank);
  if (used.isNullObject) return lines;
  used.values.forEach((values: Cell[], row) => {
    const cells = values.map((value, column) =>
      used.valueTypes[row]![column] === "Error" ? { type: "Error", basicValue: value } : value,
    );
    lines[used.rowIndex - area.rowIndex + row] = [
      ...blank.slice(0, used.columnIndex - area.columnIndex),
      ...cells,
    ];
  });
  return lines;
};
