// Owns what Excel's tables do of themselves: name their headers, fill calculated columns, move what lies below.
import { intersection, maxRows, type Area } from "./address";
import type { Cell, Engine } from "./engine/engine";
import type { TableInfo } from "./engine/tables";
import { fault } from "./fault";
import { readEntry, type Entry } from "./typed-value";

type Entries = (Entry | null)[][];

// Everything that is entered goes through here.
export const write = (engine: Engine, sheetId: string, area: Area, entries: Entries): void => {
  const tables = engine.tables
    .list()
    .filter((table) => table.sheetId === sheetId && intersection(table.area, area));
  const fill = tables.flatMap((table) => fillings(engine, table, area, entries));
  engine.write(sheetId, area, entries);
  for (const table of tables) nameHeaders(engine, table, intersection({ ...table.area, rows: 1 }, area));
  fill.forEach((work) => work());
};

// As in Excel, headers become texts, blank ones get a name, and equal ones a number: those that are new.
export const nameHeaders = (
  engine: Engine,
  { sheetId, area }: Pick<TableInfo, "sheetId" | "area">,
  changed: Area | null,
): void => {
  if (!changed) return;
  const isNew = (index: number): boolean =>
    area.column + index >= changed.column && area.column + index < changed.column + changed.columns;
  const header = { ...area, rows: 1 };
  const [cells = []] = engine.cells(sheetId, header);
  const shown = cells.map((_cell, index) => engine.text(sheetId, area.row, area.column + index));
  const taken = new Set(shown.filter((_name, index) => !isNew(index)).map((name) => name.toLowerCase()));
  const entries = cells.map((cell, index) => {
    if (!isNew(index)) return null;
    const wanted = shown[index] || `Column${index + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name === cell.value && cell.formula === "" ? null : readEntry(name, "@");
  });
  if (entries.some((entry) => entry !== null)) engine.write(sheetId, header, [entries]);
};

const bodyOf = ({ area }: TableInfo): Area => ({ ...area, row: area.row + 1, rows: area.rows - 1 });

const columnCells = (engine: Engine, { sheetId }: TableInfo, body: Area, column: number): Cell[] =>
  engine.cells(sheetId, { ...body, column, columns: 1 }).map(([cell]) => cell!);

// Filled down from the first, each formula is the next. One that does not change on the way is not read again.
const isOneFormula = (engine: Engine, formulas: readonly (readonly [number, string])[]): boolean => {
  const [first] = formulas;
  if (!first?.[1]) return false;
  const isConstant = engine.filledDown(first[1], 1) === first[1];
  return formulas.every(
    ([row, formula]) => formula === (isConstant ? first[1] : engine.filledDown(first[1], row - first[0])),
  );
};

// A formula entered into a blank column, or over a calculated one, becomes the whole column's.
const fillings = (engine: Engine, table: TableInfo, area: Area, entries: Entries): (() => void)[] => {
  const body = bodyOf(table);
  const common = intersection(body, area);
  if (!common || common.rows === body.rows) return [];
  return Array.from({ length: common.columns }, (_item, index) => common.column + index).flatMap((column) => {
    const entered = entries
      .map((line, row) => [area.row + row, line[column - area.column] ?? null] as const)
      .filter(([row]) => row >= common.row && row < common.row + common.rows);
    const formulas = entered.flatMap(([row, entry]) =>
      entry?.kind === "formula" ? [[row, entry.formula] as const] : [],
    );
    if (formulas.length === 0 || formulas.length < entered.length || !isOneFormula(engine, formulas))
      return [];
    const before = columnCells(engine, table, body, column);
    const isBlank = before.every(({ kind, formula }) => kind === "blank" && formula === "");
    const held = before.map(({ formula }, row) => [body.row + row, formula] as const);
    if (!isBlank && !isOneFormula(engine, held)) return [];
    const [from, formula] = formulas[0]!;
    return [
      () => {
        const filled = before.map((_cell, row): [Entry | null] => {
          const at = body.row + row;
          const isEntered = at >= common.row && at < common.row + common.rows;
          return [isEntered ? null : { kind: "formula", formula: engine.filledDown(formula, at - from) }];
        });
        engine.write(table.sheetId, { ...body, column, columns: 1 }, filled);
      },
    ];
  });
};

// What a new row holds of itself: the formulas of the calculated columns, where most cells still have them.
export const calculatedEntries = (engine: Engine, table: TableInfo, row: number): (Entry | null)[] => {
  const body = bodyOf(table);
  return Array.from({ length: body.columns }, (_item, index) => {
    const formulas = columnCells(engine, table, body, body.column + index).flatMap(({ formula }, at) =>
      formula === "" ? [] : [[body.row + at, formula] as const],
    );
    if (formulas.length * 2 <= body.rows || !isOneFormula(engine, formulas)) return null;
    const [from, formula] = formulas[0]!;
    return { kind: "formula", formula: engine.filledDown(formula, row - from) };
  });
};

// Cells below move with the table's rows, whole tables among them; what would be torn apart refuses.
export const shift = (
  engine: Engine,
  { id, sheetId, area }: TableInfo,
  at: Area,
  isInsertion: boolean,
): void => {
  const end = area.row + area.rows;
  const below = { ...area, row: end, rows: maxRows - end };
  if (below.rows === 0) return;
  const isInside = ({ column, columns }: Area): boolean =>
    column >= area.column && column + columns <= area.column + area.columns;
  const isBelow = (one: Area): boolean => intersection(one, below) !== null;
  const tables = engine.tables
    .list()
    .filter((table) => table.id !== id && table.sheetId === sheetId && isBelow(table.area));
  const moving = [...tables.map((table) => table.area), ...engine.mergedAreas(sheetId).filter(isBelow)];
  const spills = engine.spills(sheetId).filter((spill) => isBelow(spill) && !isInside(spill));
  if (![...moving, ...spills].every(isInside)) throw fault("InvalidOperation");
  if (isInsertion) engine.insertCells(sheetId, at);
  else engine.deleteCells(sheetId, at);
  for (const table of tables) {
    const row = table.area.row + (isInsertion ? at.rows : -at.rows);
    engine.tables.resize(table, { ...table.area, row });
  }
};
