// Owns the workbook in the engine: sheets, cells, formats, names and selection.
import {
  Dimension,
  numfmt,
  type ICellData,
  type IRange,
  type IStyleData,
  type Nullable,
  type Univer,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  IDefinedNamesService,
  IFormulaRuntimeService,
  LexerTreeBuilder,
  NumberValueObject,
  type ArrayValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { SetDefinedNameCommand, SetRangeValuesCommand, SetStyleCommand } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { contains, fits, intersection, maxColumns, maxRows, type Area } from "../address";
import { fault } from "../fault";
import type { Entry } from "../typed-value";
import { Calculation, type Position } from "./calculation";
import { readValue, toArea, toRange, writeValue, type CellContent, type CellKind } from "./cell-data";
import { cellKey, watchCircles } from "./circular";
import { Core } from "./core";
import { registerFunctions, type Callee, type FunctionMetadata } from "./custom-function";
import { formats, type Format, type Style } from "./style";
import { teachDialect } from "./dialect";
import { Notes } from "./notes";
import { Places } from "./places";
import { shorten, spellOut } from "./structured";
import { Tables, type TableInfo } from "./tables";
import { History } from "./undo";

export type { Position } from "./calculation";

export type Cell = { value: CellContent; kind: CellKind; formula: string; format: string };

export type Box = { left: number; top: number; width: number; height: number };

export type DefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

const roomRows = 20_000;
// The engine looks at all of them when it fits a row's height.
const roomColumns = 64;
// In pixels; Excel's column is 48 points wide, and 15 high.
const sheetData = (id: string, name: string) => ({
  id,
  name,
  rowCount: roomRows,
  columnCount: roomColumns,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
});

let lastWorkbook = 0;

// The workbook that a new engine starts with: one empty sheet. The engine's caches outlive a workbook and go
// by its id, so each has its own.
export const emptyWorkbook = () => {
  lastWorkbook += 1;
  return {
    id: `workbook-${lastWorkbook}`,
    name: "Book1",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": sheetData("sheet-1", "Sheet1") },
  };
};

export class Engine {
  readonly core: Core;
  readonly book: FWorkbook;
  readonly calculation: Calculation;
  readonly history: History;
  readonly notes: Notes;
  readonly places: Places;
  readonly tables: Tables;
  private readonly id: string;
  private readonly formulas: FormulaDataModel;
  private lastSheet = 1;

  constructor(univer: Univer, api: FUniver) {
    this.core = new Core(univer, api);
    this.book = this.core.book;
    this.id = this.core.id;
    this.formulas = this.core.injector.get(FormulaDataModel);
    this.calculation = new Calculation(this.core);
    this.history = new History(this.core);
    this.notes = new Notes((sheetId, row, column) => this.spillAt(sheetId, row, column));
    this.places = new Places(this.core, this.history);
    this.tables = new Tables(this.core);
    teachDialect(this.core);
    this.watchResults();
  }

  addFunctions(namespace: string, functions: readonly FunctionMetadata[], callee: Callee): void {
    registerFunctions(this.core, namespace, functions, callee);
  }

  // Sheets

  sheets(): FWorksheet[] {
    return this.book.getSheets();
  }

  sheet(id: string): FWorksheet {
    const sheet = this.book.getSheetBySheetId(id);
    if (!sheet) throw fault("ItemNotFound");
    return sheet;
  }

  hasSheet(id: string): boolean {
    return this.book.getSheetBySheetId(id) !== null;
  }

  findSheet(nameOrId: string): FWorksheet | null {
    const name = nameOrId.toLowerCase();
    return (
      this.sheets().find((sheet) => sheet.getSheetName().toLowerCase() === name) ??
      this.book.getSheetBySheetId(nameOrId)
    );
  }

  activeSheet(): FWorksheet {
    return this.book.getActiveSheet();
  }

  addSheet(name?: string): FWorksheet {
    const free = (): string => {
      let number = this.sheets().length + 1;
      while (this.findSheet(`Sheet${number}`)) number += 1;
      return `Sheet${number}`;
    };
    const active = this.activeSheet().getSheetId();
    do this.lastSheet += 1;
    while (this.book.getSheetBySheetId(`sheet-${this.lastSheet}`));
    const id = `sheet-${this.lastSheet}`;
    const chosen = name ?? free();
    const sheet = this.book.insertSheet(chosen, {
      index: this.sheets().length,
      sheet: sheetData(id, chosen),
    });
    this.core.touched = true;
    // Excel leaves the user where they were.
    this.book.setActiveSheet(active);
    return sheet;
  }

  activate(id: string): void {
    this.book.setActiveSheet(this.sheet(id));
  }

  renameSheet(id: string, name: string): void {
    this.sheet(id).setName(name);
    this.core.touched = true;
  }

  deleteSheet(id: string): void {
    this.book.deleteSheet(this.sheet(id));
    this.notes.forgetSheet(id);
    this.core.touched = true;
  }

  // Cells

  cell(sheetId: string, row: number, column: number): Cell {
    const raw = this.rawCell(sheetId, row, column);
    const spilled = raw?.v == null || raw.v === "" ? this.spilledCell(sheetId, row, column) : null;
    const data = spilled ?? raw;
    const format = this.numberFormat(sheetId, row, column);
    const formula = raw?.f?.includes("#This Row")
      ? shorten(raw.f, this.tableAt(sheetId, row, column)?.name ?? null)
      : (raw?.f ?? "");
    return { ...readValue(data), formula, format };
  }

  // Every cell of the area; beyond the engine's own grid all is blank.
  cells(sheetId: string, area: Area): Cell[][] {
    return grid(area, (row, column) => this.cell(sheetId, row, column));
  }

  // What the cell shows, number format applied.
  text(sheetId: string, row: number, column: number): string {
    const { value, kind, format } = this.cell(sheetId, row, column);
    if (kind === "number") return this.formatNumber(Number(value), format);
    return kind === "boolean" ? String(value).toUpperCase() : String(value);
  }

  formatNumber(value: number, format: string): string {
    return numfmt.format(format, value, { throws: false });
  }

  // Null leaves a cell as it is.
  write(sheetId: string, area: Area, entries: (Entry | null)[][]): void {
    this.makeRoom(sheetId, area);
    const spell = this.speller(sheetId);
    const value: Record<number, Record<number, ICellData>> = {};
    entries.forEach((line, rowOffset) =>
      line.forEach((entry, columnOffset) => {
        if (entry === null) return;
        const row = area.row + rowOffset;
        const column = area.column + columnOffset;
        (value[row] ??= {})[column] = {
          ...writeValue(entry.kind === "formula" ? spell(entry.formula, row, column) : entry),
          ...this.entryStyle(entry, sheetId, row, column),
        };
        if (entry.kind !== "formula") this.notes.forgetCell(sheetId, row, column);
      }),
    );
    this.setCells(sheetId, area, value);
  }

  formatNumbers(sheetId: string, area: Area, patterns: (string | null)[][]): void {
    this.makeRoom(sheetId, area);
    const value: Record<number, Record<number, ICellData>> = {};
    patterns.forEach((line, rowOffset) =>
      line.forEach((pattern, columnOffset) => {
        if (pattern === null) return;
        const raw = this.rawCell(sheetId, area.row + rowOffset, area.column + columnOffset);
        // The engine takes a cell's data without a formula for one that has none, and under "@" a number for a
        // text: what the cell holds is given again as it is, which a format does not change.
        const held =
          raw && (raw.f || raw.v != null) ? { f: raw.f ?? null, v: raw.v ?? null, t: raw.t ?? null } : {};
        (value[area.row + rowOffset] ??= {})[area.column + columnOffset] = {
          ...held,
          s: { n: pattern === "General" ? null : { pattern } } as IStyleData,
        };
      }),
    );
    this.setCells(sheetId, area, value);
  }

  format<K extends keyof Format>(sheetId: string, row: number, column: number, key: K): Format[K] {
    return formats[key].read(this.style(sheetId, row, column) ?? {});
  }

  formatCells<K extends keyof Format>(sheetId: string, area: Area, key: K, to: Format[K]): void {
    const style = formats[key].write(to);
    const clipped = this.clip(sheetId, area);
    if (!clipped) return;
    for (const [type, value] of Object.entries(style)) {
      this.core.run(SetStyleCommand.id, {
        unitId: this.id,
        subUnitId: sheetId,
        range: toRange(clipped),
        style: { type, value },
      });
    }
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    return this.style(sheetId, row, column)?.n?.pattern ?? "General";
  }

  private style(sheetId: string, row: number, column: number): Nullable<Style> {
    const raw = this.rawCell(sheetId, row, column);
    return raw ? this.book.getWorkbook().getStyles().getStyleByCell(raw) : null;
  }

  // Contents, formats or both.
  clear(sheetId: string, area: Area, what: { contents: boolean; formats: boolean }): void {
    const clipped = this.clip(sheetId, area);
    if (!clipped) return;
    const range = this.range(sheetId, clipped);
    if (what.contents && what.formats) range.clear();
    else if (what.contents) range.clearContent();
    else if (what.formats) range.clearFormat();
    if (what.contents) this.notes.forgetArea(sheetId, clipped);
    this.core.touched = true;
  }

  // What stands below moves down, or up again.
  insertCells(sheetId: string, area: Area): void {
    this.makeRoom(sheetId, area);
    this.whileActive(sheetId, () => this.range(sheetId, area).insertCells(Dimension.ROWS));
    this.places.shift(sheetId, area, 1);
    this.core.touched = true;
  }

  deleteCells(sheetId: string, area: Area): void {
    this.whileActive(sheetId, () => this.range(sheetId, area).deleteCells(Dimension.ROWS));
    this.places.shift(sheetId, area, -1);
    this.core.touched = true;
  }

  // The engine moves cells on the active sheet, whatever sheet their range is of.
  private whileActive(sheetId: string, work: () => void): void {
    const active = this.activeSheet().getSheetId();
    this.book.setActiveSheet(sheetId);
    work();
    this.book.setActiveSheet(active);
  }

  merge(sheetId: string, area: Area, across: boolean): void {
    const range = this.range(sheetId, area);
    if (across) range.mergeAcross();
    else range.merge();
  }

  unmerge(sheetId: string, area: Area): void {
    this.range(sheetId, area).breakApart();
  }

  mergedAreas(sheetId: string): Area[] {
    return this.sheet(sheetId)
      .getMergedRanges()
      .map((range) => toArea(range.getRange()));
  }

  setColumnWidth(sheetId: string, area: Area, width: number): void {
    this.sheet(sheetId).setColumnWidths(area.column, Math.min(area.columns, roomColumns), width);
  }

  columnWidth(sheetId: string, column: number): number {
    return this.core.model(sheetId).getColumnWidth(column);
  }

  setRowHeight(sheetId: string, area: Area, height: number): void {
    this.sheet(sheetId).setRowHeightsForced(area.row, Math.min(area.rows, roomRows), height);
  }

  rowHeight(sheetId: string, row: number): number {
    return this.core.model(sheetId).getRowHeight(row);
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return !this.core.model(sheetId).getRowVisible(row);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return !this.core.model(sheetId).getColVisible(column);
  }

  // Where an area lies on its sheet, in pixels.
  place(sheetId: string, { row, column, rows, columns }: Area): Box {
    const sheet = this.core.model(sheetId);
    const across = (from: number, count: number): number => {
      let width = 0;
      for (let index = from; index < from + count; index++) width += sheet.getColumnWidth(index);
      return width;
    };
    const down = (from: number, count: number): number => {
      let height = 0;
      for (let index = from; index < from + count; index++) height += sheet.getRowHeight(index);
      return height;
    };
    return {
      left: across(0, column),
      top: down(0, row),
      width: across(column, columns),
      height: down(row, rows),
    };
  }

  // As far as the engine's own grid goes.
  room(sheetId: string): Area {
    const model = this.core.model(sheetId);
    return { row: 0, column: 0, rows: model.getRowCount(), columns: model.getColumnCount() };
  }

  // The smallest area that holds every filled (or, unless only values count, formatted) cell.
  usedArea(sheetId: string, within: Area, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const see = (row: number, column: number): void => {
      if (!contains(within, row, column)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.core
      .model(sheetId)
      .getCellMatrix()
      .forValue((row, column, data) => {
        if (!data) return;
        if (data.f || (data.v != null && data.v !== "") || (!valuesOnly && data.s)) see(row, column);
      });
    for (const spill of this.spills(sheetId)) {
      see(spill.row, spill.column);
      see(spill.row + spill.rows - 1, spill.column + spill.columns - 1);
      const inside = intersection(spill, within);
      if (inside) see(inside.row, inside.column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private tableAt(sheetId: string, row: number, column: number): TableInfo | undefined {
    return this.tables.list().find((table) => table.sheetId === sheetId && contains(table.area, row, column));
  }

  // Looks at the tables once, however many formulas it spells out.
  private speller(sheetId: string): (formula: string, row: number, column: number) => Entry {
    const tables = this.tables.list();
    const named = tables.map((table) => ({ ...table, columns: this.headers(table) }));
    return (formula, row, column) => {
      const own = named.find((table) => table.sheetId === sheetId && contains(table.area, row, column));
      return { kind: "formula", formula: spellOut(formula, named, own ?? null) };
    };
  }

  headers({ sheetId, area }: TableInfo): string[] {
    return this.cells(sheetId, { ...area, rows: 1 })[0]!.map(({ value }) => String(value));
  }

  // The formula as it is when it is filled down, or up.
  filledDown(formula: string, rows: number): string {
    return this.core.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, 0, rows);
  }

  // The areas that formulas fill with arrays, their first cells included.
  spills(sheetId: string): Area[] {
    const ranges = this.formulas.getArrayFormulaRange()[this.id]?.[sheetId] ?? {};
    return Object.entries(ranges).flatMap(([row, columns]) =>
      Object.entries((columns ?? {}) as Record<string, IRange>).flatMap(([column, range]) =>
        range && this.rawCell(sheetId, Number(row), Number(column))?.v !== "#SPILL!" ? [toArea(range)] : [],
      ),
    );
  }

  spillAt(sheetId: string, row: number, column: number): Area | null {
    return (
      this.spills(sheetId).find((area) => contains(area, row, column) && area.rows * area.columns > 1) ?? null
    );
  }

  // Names

  /** Those of the workbook, or those of one sheet alone. */
  names(sheetId?: string): DefinedName[] {
    return this.book
      .getDefinedNames()
      .filter((name) => (sheetId ? name.getLocalSheetId() === sheetId : name.isWorkbookScope()));
  }

  // Without the formula's sign of equality. Cells that were calculated with the name before keep what it gave
  // then: the engine does not look for them.
  defineName(name: string, formula: string, sheetId = "AllDefaultWorkbook"): void {
    const service = this.core.injector.get(IDefinedNamesService);
    // Not by the facade, which from Node 22 on alone can tell whether a table has the name.
    this.core.run(SetDefinedNameCommand.id, {
      unitId: this.id,
      id:
        Object.values(service.getDefinedNameMap(this.id) ?? {}).find(
          (one) => one.name === name && (one.localSheetId ?? "AllDefaultWorkbook") === sheetId,
        )?.id ?? crypto.randomUUID(),
      name,
      formulaOrRefString: formula,
      localSheetId: sheetId,
    });
    this.core.touched = true;
  }

  deleteName(name: DefinedName): void {
    name.delete();
    this.core.touched = true;
  }

  // Selection

  select(sheetId: string, area: Area): void {
    this.makeRoom(sheetId, area);
    if (this.activeSheet().getSheetId() !== sheetId) this.book.setActiveSheet(sheetId);
    const clipped = this.clip(sheetId, area);
    if (clipped) this.range(sheetId, clipped).activate();
  }

  selection(): Position & Area {
    const sheet = this.activeSheet();
    const active = sheet.getSelection()?.getActiveRange() ?? this.book.getActiveRange();
    const area = active ? toArea(active.getRange()) : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheetId: sheet.getSheetId(), ...area };
  }

  private watchResults(): void {
    const circular = watchCircles(this.core);
    const runtime = this.core.injector.get(IFormulaRuntimeService);
    const setRuntimeData = runtime.setRuntimeData.bind(runtime);
    runtime.setRuntimeData = (result: FunctionVariantType) => {
      const { currentSubUnitId: sheetId, currentRow: row, currentColumn: column } = runtime;
      const fitting = circular.has(cellKey(sheetId, row, column))
        ? NumberValueObject.create(0)
        : this.fits(sheetId, row, column, result)
          ? result
          : ErrorValueObject.create(ErrorType.SPILL);
      this.notes.note(sheetId, row, column, fitting);
      setRuntimeData(fitting);
    };
  }

  // An array that would reach over the sheet's edge or into merged cells does not spill.
  private fits(sheetId: string, row: number, column: number, result: FunctionVariantType): boolean {
    if (!result.isArray() && !result.isReferenceObject()) return true;
    const { getRowCount, getColumnCount } = result as ArrayValueObject;
    const area = { row, column, rows: getRowCount.call(result), columns: getColumnCount.call(result) };
    if (area.rows * area.columns <= 1) return true;
    return fits(area) && !this.mergedAreas(sheetId).some((merged) => intersection(merged, area));
  }

  private setCells(sheetId: string, area: Area, value: Record<number, Record<number, ICellData>>): void {
    if (Object.keys(value).length === 0) return;
    this.core.run(SetRangeValuesCommand.id, {
      unitId: this.id,
      subUnitId: sheetId,
      range: toRange(area),
      value,
    });
    this.core.touched = true;
  }

  private range(sheetId: string, area: Area) {
    return this.sheet(sheetId).getRange(toRange(area));
  }

  private rawCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.core.model(sheetId).getCellMatrix().getValue(row, column);
  }

  private spilledCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const data = this.formulas.getArrayFormulaCellData()[this.id]?.[sheetId];
    return data?.[row]?.[column];
  }

  private entryStyle(entry: Entry, sheetId: string, row: number, column: number): ICellData {
    if (entry.kind !== "number" || entry.format === undefined) return {};
    return this.numberFormat(sheetId, row, column) === "General"
      ? { s: { n: { pattern: entry.format } } }
      : {};
  }

  private clip(sheetId: string, area: Area): Area | null {
    return intersection(area, this.room(sheetId));
  }

  // The engine's grid is smaller than Excel's, and grows as it is written to.
  private makeRoom(sheetId: string, area: Area): void {
    if (area.rows >= maxRows || area.columns >= maxColumns) return;
    const sheet = this.sheet(sheetId);
    if (area.row + area.rows > sheet.getMaxRows())
      sheet.setRowCount(Math.min(maxRows, area.row + area.rows + 1000));
    if (area.column + area.columns > sheet.getMaxColumns())
      sheet.setColumnCount(Math.min(maxColumns, area.column + area.columns + 10));
  }
}

export const grid = <T>(area: Area, at: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => at(area.row + row, area.column + column)),
  );
