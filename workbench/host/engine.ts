// Owns the spreadsheet engine: the one file (with headless.ts and the page) that knows Univer.
import {
  CellValueType,
  CommandType,
  Dimension,
  ICommandService,
  numfmt,
  IUndoRedoService,
  IUniverInstanceService,
  type ICellData,
  type Injector,
  type IRange,
  type IStyleData,
  type Nullable,
  type Univer,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  ErrorType,
  FormulaDataModel,
  IDefinedNamesService,
  IFormulaRuntimeService,
  LexerTreeBuilder,
  SetTriggerFormulaCalculationStartMutation,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import {
  SetDefinedNameCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
  SheetRangeThemeModel,
} from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  type ITableInfo,
} from "@univerjs/sheets-table";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-table/facade";
import { contains, intersection, maxColumns, maxRows, type Area } from "./address";
import { type Card, CardObject } from "./card";
import { fault } from "./fault";
import { tableTheme, themeName } from "./table-style";
import { errorTexts, type Entry } from "./typed-value";

export type CellKind = "blank" | "number" | "text" | "boolean" | "error";

export type Cell = { value: number | string | boolean; kind: CellKind; formula: string; format: string };

export type Box = { left: number; top: number; width: number; height: number };

export type DefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

export type Position = { sheetId: string; row: number; column: number };

// How the engine writes a style: Univer's own names (bl bold, it italic, cl colour, bg fill …).
export type Style = IStyleData;

// What is shown and calculated besides the engine's own functions; see custom-functions.ts.
export type Pending = { settle: () => Promise<Position[]>; waiting: () => boolean };

// A change of what the engine does not hold, in the engine's own history.
const changeId = "workbench.mutation.change";

const roomRows = 20_000;
// The engine looks at all of them when it fits a row's height.
const roomColumns = 64;
const maxRounds = 50;
// In milliseconds: the engine gathers changes for 100 before it calculates; where nothing began by then, nothing will.
const startsWithin = 250;

const toRange = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

const toArea = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

const sheetData = (id: string, name: string) => ({
  id,
  name,
  rowCount: roomRows,
  columnCount: roomColumns,
  defaultColumnWidth: 84,
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
  readonly injector: Injector;
  readonly book: FWorkbook;
  private readonly id: string;
  private readonly formulas: FormulaDataModel;
  // The message of every error that an AZCN call left in a cell, by the cell of its formula.
  private readonly messages = new Map<string, string[][]>();
  // The card behind every cell that shows one, by the cell of its formula.
  private readonly cards = new Map<string, (Card | null)[][]>();
  private lastSheet = 1;
  private undoEnds = false;
  private pending: Pending = { settle: () => Promise.resolve([]), waiting: () => false };
  private settling: Promise<void> | null = null;
  private calculating: Promise<void> | null = null;
  private touched = false;

  constructor(
    univer: Univer,
    readonly api: FUniver,
  ) {
    this.injector = univer.__getInjector();
    const book = api.getActiveWorkbook();
    if (!book) throw new Error("The engine was given no workbook: create one before it.");
    this.book = book;
    this.id = book.getId();
    this.formulas = this.injector.get(FormulaDataModel);
    // Undo goes by what has the focus.
    this.injector.get(IUniverInstanceService).focusUnit(this.id);
    this.injector.get(ICommandService).registerCommand({
      id: changeId,
      type: CommandType.MUTATION,
      handler: (_accessor, change?: { make: () => void }) => {
        change?.make();
        return true;
      },
    });
    this.watchResults();
  }

  attach(pending: Pending): void {
    this.pending = pending;
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
    this.touched = true;
    // Excel leaves the user where they were.
    this.book.setActiveSheet(active);
    return sheet;
  }

  activate(id: string): void {
    this.book.setActiveSheet(this.sheet(id));
  }

  renameSheet(id: string, name: string): void {
    this.sheet(id).setName(name);
    this.touched = true;
  }

  deleteSheet(id: string): void {
    this.book.deleteSheet(this.sheet(id));
    this.undoEnds = true;
    for (const notes of [this.messages, this.cards]) {
      for (const key of notes.keys()) if (key.startsWith(`${id}!`)) notes.delete(key);
    }
    this.touched = true;
  }

  // Cells

  cell(sheetId: string, row: number, column: number): Cell {
    const raw = this.rawCell(sheetId, row, column);
    const spilled = raw?.v == null || raw.v === "" ? this.spilledCell(sheetId, row, column) : null;
    const data = spilled ?? raw;
    const format = this.style(sheetId, row, column)?.n?.pattern ?? "General";
    return { ...readValue(data), formula: raw?.f ?? "", format };
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
    return format === "General" ? String(value) : (numfmt.format(format, value, { throws: false }) as string);
  }

  // Null leaves a cell as it is.
  write(sheetId: string, area: Area, entries: (Entry | null)[][]): void {
    this.makeRoom(sheetId, area);
    const value: Record<number, Record<number, ICellData>> = {};
    entries.forEach((line, rowOffset) =>
      line.forEach((entry, columnOffset) => {
        if (entry === null) return;
        const row = area.row + rowOffset;
        const column = area.column + columnOffset;
        (value[row] ??= {})[column] = {
          ...writeValue(entry),
          ...this.entryStyle(entry, sheetId, row, column),
        };
        if (entry.kind !== "formula") this.forgetNotes(`${sheetId}!${row},${column}`);
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
        // The engine takes a cell's data without a formula for one that has none.
        const formula = raw?.f ? { f: raw.f, v: raw.v, t: raw.t } : {};
        (value[area.row + rowOffset] ??= {})[area.column + columnOffset] = {
          ...formula,
          s: { n: pattern === "General" ? null : { pattern } } as IStyleData,
        };
      }),
    );
    this.setCells(sheetId, area, value);
  }

  formatCells(sheetId: string, area: Area, style: Style): void {
    const clipped = this.clip(sheetId, area);
    if (!clipped) return;
    for (const [type, value] of Object.entries(style)) {
      this.run(SetStyleCommand.id, {
        unitId: this.id,
        subUnitId: sheetId,
        range: toRange(clipped),
        style: { type, value },
      });
    }
  }

  style(sheetId: string, row: number, column: number): Nullable<Style> {
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
    if (what.contents) {
      for (const key of [...this.messages.keys(), ...this.cards.keys()]) {
        const [id, row, column] = readKey(key);
        if (id === sheetId && contains(clipped, row, column)) this.forgetNotes(key);
      }
    }
    this.touched = true;
  }

  // What stands below moves down, or up again.
  insertCells(sheetId: string, area: Area): void {
    this.makeRoom(sheetId, area);
    this.range(sheetId, area).insertCells(Dimension.ROWS);
    this.touched = true;
  }

  deleteCells(sheetId: string, area: Area): void {
    this.range(sheetId, area).deleteCells(Dimension.ROWS);
    this.touched = true;
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
    return this.model(sheetId).getColumnWidth(column);
  }

  setRowHeight(sheetId: string, area: Area, height: number): void {
    this.sheet(sheetId).setRowHeightsForced(area.row, Math.min(area.rows, roomRows), height);
  }

  rowHeight(sheetId: string, row: number): number {
    return this.model(sheetId).getRowHeight(row);
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return !this.model(sheetId).getRowVisible(row);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return !this.model(sheetId).getColVisible(column);
  }

  // Where an area lies on its sheet, in pixels.
  place(sheetId: string, { row, column, rows, columns }: Area): Box {
    const sheet = this.model(sheetId);
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
    const model = this.model(sheetId);
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
    this.model(sheetId)
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

  // Tables

  tables(): ITableInfo[] {
    return this.book.getTableList();
  }

  addTable(sheetId: string, name: string, area: Area): ITableInfo {
    this.makeRoom(sheetId, area);
    const id = `table-${this.tables().reduce((most, table) => Math.max(most, tableNumber(table.id)), 0) + 1}`;
    this.run(AddSheetTableCommand.id, {
      unitId: this.id,
      subUnitId: sheetId,
      name,
      range: toRange(area),
      id,
      options: {},
    });
    this.touched = true;
    const table = this.tables().find((candidate) => candidate.id === id);
    if (!table) throw fault("GeneralException");
    return table;
  }

  resizeTable(table: ITableInfo, area: Area): void {
    this.setTable(table, { updateRange: { newRange: toRange(area) } });
    this.touched = true;
  }

  renameTable(table: ITableInfo, name: string): void {
    this.setTable(table, { name });
    this.touched = true;
  }

  styleTable(table: ITableInfo, style: string): void {
    const theme = themeName(style);
    const known = this.injector.get(SheetRangeThemeModel);
    if (!known.getRangeThemeStyle(this.id, theme)) known.registerDefaultRangeTheme(tableTheme(style));
    this.setTable(table, { theme });
  }

  removeTable(table: ITableInfo): void {
    this.run(DeleteSheetTableCommand.id, {
      unitId: this.id,
      subUnitId: table.subUnitId,
      tableId: table.id,
    });
    this.touched = true;
  }

  tableArea(table: ITableInfo): Area {
    return toArea(table.range as IRange);
  }

  // Names

  names(): DefinedName[] {
    return this.book.getDefinedNames();
  }

  // Without the formula's sign of equality. Cells that were calculated with the name before keep what it gave
  // then: the engine does not look for them.
  defineName(name: string, formula: string): void {
    const service = this.injector.get(IDefinedNamesService);
    // Not by the facade, which from Node 22 on alone can tell whether a table has the name.
    this.run(SetDefinedNameCommand.id, {
      unitId: this.id,
      id: service.getValueByName(this.id, name)?.id ?? crypto.randomUUID(),
      name,
      formulaOrRefString: formula,
      localSheetId: "AllDefaultWorkbook",
    });
    this.touched = true;
  }

  deleteName(name: string): void {
    this.book.deleteDefinedName(name);
    this.touched = true;
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

  // Undo

  // Until the answer is called, what is done is one step for the user to undo. The engine would take the
  // commands of a step back in the order they were given: they are turned round, each kept whole.
  beginStep(): () => void {
    const service = this.injector.get(IUndoRedoService);
    const before = service.pitchTopUndoElement();
    const batching = service.__tempBatchingUndoRedo(this.id);
    const ends: number[] = [];
    const listening = this.injector.get(ICommandService).onCommandExecuted(() => {
      const step = service.pitchTopUndoElement();
      if (step && step !== before) ends.push(step.undoMutations.length);
    });
    return () => {
      listening.dispose();
      batching.dispose();
      if (this.undoEnds) {
        // As in Excel, no deletion of a sheet can be undone, nor what was done before it.
        this.undoEnds = false;
        service.clearUndoRedo(this.id);
        return;
      }
      const step = service.pitchTopUndoElement();
      if (!step || step === before) return;
      const commands = [...new Set(ends)].map((end, index, all) =>
        step.undoMutations.slice(all[index - 1] ?? 0, end),
      );
      step.undoMutations.splice(0, Infinity, ...commands.reverse().flat());
    };
  }

  // Makes a change of what the engine does not hold, and lets the user undo it.
  perform(make: () => void, takeBack: () => void): void {
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.id,
      undoMutations: [{ id: changeId, params: { make: takeBack } }],
      redoMutations: [{ id: changeId, params: { make } }],
    });
    this.run(changeId, { make });
  }

  undo(): void {
    this.book.undo();
    this.touched = true;
  }

  redo(): void {
    this.book.redo();
    this.touched = true;
  }

  // Calculation

  // A formula that cannot be read, such as =SUM( or =1+.
  parses(formula: string): boolean {
    // The engine keeps what it reads by its text, here without the workbook's names: the blank keeps it apart.
    const tree = this.injector.get(LexerTreeBuilder).treeBuilder(`${formula} `);
    return !(Object.values(ErrorType) as unknown[]).includes(tree) && tree != null;
  }

  recalculate(): void {
    this.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true }, true);
    this.touched = true;
  }

  // Resolves when every formula holds its value, those that wait for custom functions too.
  settle(): Promise<void> {
    this.settling ??= this.settleRounds().finally(() => {
      this.settling = null;
    });
    return this.settling;
  }

  // What a formula gives that stands in no cell. Where a custom function is called, the next round has its answer.
  async evaluate(formula: string): Promise<Cell["value"]> {
    const sheetId = this.activeSheet().getSheetId();
    for (let round = 0; round < maxRounds; round++) {
      const results = await this.api
        .getFormula()
        .executeFormulas({ [this.id]: { [sheetId]: { 0: { 0: [formula] } } } });
      const result = results[this.id]?.[sheetId]?.[0]?.[0]?.[0]?.value;
      const value = Array.isArray(result) ? result[0]?.[0] : result;
      if (!this.pending.waiting()) return (value ?? "") as Cell["value"];
      await this.settle();
    }
    throw new Error(`${formula} did not settle in ${maxRounds} rounds of calculation.`);
  }

  message(sheetId: string, row: number, column: number): string {
    return this.noteAt(this.messages, sheetId, row, column) ?? "";
  }

  // The entity of which the cell shows the text.
  card(sheetId: string, row: number, column: number): Card | null {
    return this.cards.size > 0 ? (this.noteAt(this.cards, sheetId, row, column) ?? null) : null;
  }

  private noteAt<T>(notes: Map<string, T[][]>, sheetId: string, row: number, column: number): T | undefined {
    const own = notes.get(`${sheetId}!${row},${column}`);
    if (own) return own[0]?.[0];
    const spill = this.spillAt(sheetId, row, column);
    if (!spill) return undefined;
    const spilled = notes.get(`${sheetId}!${spill.row},${spill.column}`);
    return spilled?.[row - spill.row]?.[column - spill.column];
  }

  private forgetNotes(key: string): void {
    this.messages.delete(key);
    this.cards.delete(key);
  }

  // Resolves when the engine has calculated; cells that wait for a custom function say #BUSY! so far.
  calculated(): Promise<void> {
    if (this.touched) {
      this.touched = false;
      const run = this.applied().finally(() => {
        if (this.calculating === run) this.calculating = null;
      });
      this.calculating = run;
    }
    return this.calculating ?? Promise.resolve();
  }

  private async applied(): Promise<void> {
    const sessions = this.injector.get(FormulaCalculationSessionService);
    do {
      await sessions.waitForLatestApplied(undefined, startsWithin);
      // A busy machine begins late, when the engine's own wait is over.
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
    } while (sessions.state.started && !sessions.state.resultApplied);
  }

  private async settleRounds(): Promise<void> {
    for (let round = 0; round < maxRounds; round++) {
      await this.calculated();
      if (this.touched) continue;
      if (!this.pending.waiting()) return;
      const callers = await this.pending.settle();
      if (callers.length > 0) this.recalculateCells(callers);
    }
    throw new Error(`The formulas did not settle in ${maxRounds} rounds of calculation.`);
  }

  private recalculateCells(callers: Position[]): void {
    const dirtyRanges = columnsOf(callers).map(({ sheetId, ...area }) => ({
      unitId: this.id,
      sheetId,
      range: toRange(area),
    }));
    this.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], dirtyRanges }, true);
    this.touched = true;
  }

  private setTable(table: ITableInfo, change: object): void {
    this.run(SetSheetTableCommand.id, { unitId: this.id, tableId: table.id, ...change });
  }

  // The engine keeps an error's kind and a card's text, and drops the rest: noted as each result is set.
  private watchResults(): void {
    const runtime = this.injector.get(IFormulaRuntimeService);
    const setRuntimeData = runtime.setRuntimeData.bind(runtime);
    runtime.setRuntimeData = (result: FunctionVariantType) => {
      const key = `${runtime.currentSubUnitId}!${runtime.currentRow},${runtime.currentColumn}`;
      const messages = messagesOf(result);
      if (messages) this.messages.set(key, messages);
      else this.messages.delete(key);
      const cards = cardsOf(result);
      if (cards) this.cards.set(key, cards);
      else this.cards.delete(key);
      setRuntimeData(result);
    };
  }

  private run(id: string, params: object, local = false): void {
    const options = local ? { onlyLocal: true } : undefined;
    if (!this.injector.get(ICommandService).syncExecuteCommand(id, params, options)) {
      throw new Error(`The spreadsheet engine refused ${id}.`);
    }
  }

  private setCells(sheetId: string, area: Area, value: Record<number, Record<number, ICellData>>): void {
    if (Object.keys(value).length === 0) return;
    this.run(SetRangeValuesCommand.id, {
      unitId: this.id,
      subUnitId: sheetId,
      range: toRange(area),
      value,
    });
    this.touched = true;
  }

  private range(sheetId: string, area: Area) {
    return this.sheet(sheetId).getRange(toRange(area));
  }

  private rawCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.model(sheetId).getCellMatrix().getValue(row, column);
  }

  // The engine's own object behind a sheet; the facade's is made anew at each asking.
  private model(sheetId: string): Worksheet {
    const model = this.book.getWorkbook().getSheetBySheetId(sheetId);
    if (!model) throw fault("ItemNotFound");
    return model;
  }

  private spilledCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const data = this.formulas.getArrayFormulaCellData()[this.id]?.[sheetId];
    return data?.[row]?.[column];
  }

  private entryStyle(entry: Entry, sheetId: string, row: number, column: number): ICellData {
    if (entry.kind !== "number" || entry.format === undefined) return {};
    const current = this.style(sheetId, row, column)?.n?.pattern;
    return current === undefined || current === "General" ? { s: { n: { pattern: entry.format } } } : {};
  }

  private clip(sheetId: string, area: Area): Area | null {
    return intersection(area, this.room(sheetId));
  }

  // The engine's grid is smaller than Excel's, and grows as it is written to.
  private makeRoom(sheetId: string, area: Area): void {
    if (area.rows >= maxRows || area.columns >= maxColumns) return;
    const sheet = this.sheet(sheetId);
    if (area.row + area.rows > sheet.getMaxRows()) sheet.setRowCount(area.row + area.rows + 1000);
    if (area.column + area.columns > sheet.getMaxColumns())
      sheet.setColumnCount(Math.min(maxColumns, area.column + area.columns + 10));
  }
}

export const grid = <T>(area: Area, at: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => at(area.row + row, area.column + column)),
  );

// Cells that lie below one another as one area: the engine looks at every cell for every area.
const columnsOf = (positions: readonly Position[]): (Area & { sheetId: string })[] => {
  const areas: (Area & { sheetId: string })[] = [];
  const sorted = [...positions].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  for (const { sheetId, row, column } of sorted) {
    const last = areas.at(-1);
    if (last?.sheetId === sheetId && last.column === column && row <= last.row + last.rows) {
      last.rows = row - last.row + 1;
    } else areas.push({ sheetId, row, column, rows: 1, columns: 1 });
  }
  return areas;
};

const tableNumber = (id: string): number => Number(/^table-(\d+)$/.exec(id)?.[1] ?? 0);

const readKey = (key: string): [string, number, number] => {
  const cut = key.lastIndexOf("!");
  const [row, column] = key
    .slice(cut + 1)
    .split(",")
    .map(Number);
  return [key.slice(0, cut), row!, column!];
};

const readValue = (data: Nullable<ICellData>): { value: number | string | boolean; kind: CellKind } => {
  const { v, t } = data ?? {};
  if (v == null) return { value: "", kind: "blank" };
  if (t === CellValueType.BOOLEAN) return { value: v === true || Number(v) === 1, kind: "boolean" };
  if (t === CellValueType.NUMBER || typeof v === "number") return { value: Number(v), kind: "number" };
  if (typeof v === "boolean") return { value: v, kind: "boolean" };
  const error = t !== CellValueType.FORCE_STRING && (errorTexts as readonly string[]).includes(v);
  return { value: v, kind: error ? "error" : "text" };
};

const writeValue = (entry: Entry): ICellData => {
  const data = { f: null, si: null, p: null };
  switch (entry.kind) {
    case "formula":
      return { ...data, f: entry.formula, v: null };
    case "blank":
      return { ...data, v: null };
    case "number":
      return { ...data, v: entry.number, t: CellValueType.NUMBER };
    case "boolean":
      return { ...data, v: entry.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
    case "error":
      return { ...data, v: entry.error, t: CellValueType.STRING };
    case "text":
      // A text that looks like a number, a formula or an error has to be held fast as text.
      return {
        ...data,
        v: entry.text,
        t: /^[\p{L}\s]/u.test(entry.text) ? CellValueType.STRING : CellValueType.FORCE_STRING,
      };
  }
};

const cardsOf = (result: FunctionVariantType): (Card | null)[][] | null => {
  if (result instanceof CardObject) return [[result.card]];
  if (!result.isArray()) return null;
  const lines = (result as unknown as { getArrayValue(): unknown[][] }).getArrayValue();
  if (!lines.some((line) => line.some((item) => item instanceof CardObject))) return null;
  return lines.map((line) => line.map((item) => (item instanceof CardObject ? item.card : null)));
};

const messagesOf = (result: FunctionVariantType): string[][] | null => {
  if (result.isError()) {
    const message = (result as unknown as { getErrorContent(): string }).getErrorContent();
    return message ? [[message]] : null;
  }
  if (!result.isArray()) return null;
  let any = false;
  const array = result as unknown as {
    getArrayValue(): Nullable<{ isError(): boolean; getErrorContent?(): string }>[][];
  };
  const messages = array.getArrayValue().map((line) =>
    line.map((item) => {
      const message = item?.isError() ? (item.getErrorContent?.() ?? "") : "";
      any ||= message !== "";
      return message;
    }),
  );
  return any ? messages : null;
};
