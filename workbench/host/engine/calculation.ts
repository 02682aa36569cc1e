// Owns calculation: when every formula holds its value, those that wait for custom functions too.
import {
  ErrorType,
  LexerTreeBuilder,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Area } from "../address";
import { toRange, type CellContent } from "./cell-data";
import type { Core } from "./core";

export type Position = { sheetId: string; row: number; column: number };

// Calls of custom functions that are under way; see ../custom-functions.ts.
export type Pending = { settle: () => Promise<Position[]>; waiting: () => boolean };

const maxRounds = 50;
// In milliseconds: the engine gathers changes for 100 before it calculates; where nothing began by then, nothing will.
const startsWithin = 250;
// Excel's own limits.
const longestFormula = 8192;
const longestText = 255;
const deepestNesting = 64;
const mostOperators = 1000;

export class Calculation {
  private pending: Pending = { settle: () => Promise.resolve([]), waiting: () => false };
  private settling: Promise<void> | null = null;
  private calculating: Promise<void> | null = null;

  constructor(private readonly core: Core) {}

  attach(pending: Pending): void {
    this.pending = pending;
  }

  // Not =SUM( or =1+, nor what is longer than Excel takes.
  parses(formula: string): boolean {
    if (formula.length > longestFormula || nesting(formula) > deepestNesting) return false;
    if (textsIn(formula).some((text) => text.length > longestText)) return false;
    // Each of them is a level to the engine, which would end in a full stack: Excel takes more.
    if ((formula.match(/[-+*/^&<>=%]/g) ?? []).length > mostOperators) return false;
    try {
      // The engine keeps what it reads by its text, here without the workbook's names: the blank keeps it apart.
      const tree = this.core.injector.get(LexerTreeBuilder).treeBuilder(`${formula} `);
      return !(Object.values(ErrorType) as unknown[]).includes(tree) && tree != null;
    } catch {
      return false;
    }
  }

  recalculate(): void {
    this.core.run(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      true,
    );
    this.core.touched = true;
  }

  // Resolves when every formula holds its value, those that wait for custom functions too.
  settle(): Promise<void> {
    this.settling ??= this.settleRounds().finally(() => {
      this.settling = null;
    });
    return this.settling;
  }

  // What a formula gives that stands in no cell. Where a custom function is called, the next round has its answer.
  async evaluate(
    formula: string,
  ): Promise<{ value: CellContent; isArray: boolean; values: CellContent[][] }> {
    const sheetId = this.core.book.getActiveSheet().getSheetId();
    for (let round = 0; round < maxRounds; round++) {
      const results = await this.core.api
        .getFormula()
        .executeFormulas({ [this.core.id]: { [sheetId]: { 0: { 0: [formula] } } } });
      const result = results[this.core.id]?.[sheetId]?.[0]?.[0]?.[0]?.value;
      const isArray = Array.isArray(result) && result.flat().length > 1;
      const value = Array.isArray(result) ? result[0]?.[0] : result;
      const values = (Array.isArray(result) ? result : [[result]]) as CellContent[][];
      if (!this.pending.waiting()) return { value: (value ?? "") as CellContent, isArray, values };
      await this.settle();
    }
    throw new Error(`${formula} did not settle in ${maxRounds} rounds of calculation.`);
  }

  // Resolves when the engine has calculated; cells that wait for a custom function say #BUSY! so far.
  calculated(): Promise<void> {
    if (this.core.touched) {
      this.core.touched = false;
      const run = this.applied().finally(() => {
        if (this.calculating === run) this.calculating = null;
      });
      this.calculating = run;
    }
    return this.calculating ?? Promise.resolve();
  }

  private async applied(): Promise<void> {
    const sessions = this.core.injector.get(FormulaCalculationSessionService);
    do {
      await sessions.waitForLatestApplied(undefined, startsWithin);
      // A busy machine begins late, when the engine's own wait is over.
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
    } while (sessions.state.started && !sessions.state.resultApplied);
  }

  private async settleRounds(): Promise<void> {
    for (let round = 0; round < maxRounds; round++) {
      await this.calculated();
      if (this.core.touched) continue;
      if (!this.pending.waiting()) return;
      const callers = await this.pending.settle();
      if (callers.length > 0) this.recalculateCells(callers);
    }
    throw new Error(`The formulas did not settle in ${maxRounds} rounds of calculation.`);
  }

  private recalculateCells(callers: Position[]): void {
    const dirtyRanges = columnsOf(callers).map(({ sheetId, ...area }) => ({
      unitId: this.core.id,
      sheetId,
      range: toRange(area),
    }));
    this.core.run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], dirtyRanges }, true);
    this.core.touched = true;
  }
}

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

const textsIn = (formula: string): string[] =>
  [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text!.replaceAll('""', '"'));

const nesting = (formula: string): number => {
  let [depth, deepest] = [0, 0];
  for (const [sign] of formula.replaceAll(/"[^"]*"/g, "").matchAll(/[()]/g)) {
    depth += sign === "(" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};
