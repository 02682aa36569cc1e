// Owns turning our formulas into plain values, with a sheet of numbered references to what they rested on.
import type { Dataset } from "../../dataset/dataset";
import { areaAddress, type Place } from "../excel/address";
import { runBatch } from "../change/batch";
import type { Patch } from "../change/patch";
import type { Progress, Turn } from "../change/progress";
import { isFormula } from "../excel/cell-contents";
import { runTransaction, type Transaction } from "../change/transaction";
import { isAzcnFormula, withFixedSpills } from "../inventory/formula-call";
import { findFormulas, type FormulaCell } from "../inventory/formula-cells";
import { valuePatches } from "./frozen-values";
import { emptyReferences, formatReferences, planReferences, referencePatch } from "./reference-sheet";
import type { ReferenceWords } from "./references";
import { refuseProtected, WorkbookRefusal } from "../excel/refusal";

export interface FreezePlan {
  /** Cells that will hold a value instead of what a formula gives. */
  cells: number;
  /** Our formulas among them. */
  formulas: number;
  /** Formulas of the user's that point at a spilled table and will point at its cells: "A1#" → "A1:C9". */
  pointers: number;
  /** Names whose formula is one of ours: they stay. */
  names: readonly string[];
}

export interface Frozen extends FreezePlan {
  /** The new sheet, and how many references it holds. */
  sheet: string;
  references: number;
}

export interface FreezeOptions extends Progress {
  words: ReferenceWords;
  /** The number of cells the user agreed to. */
  agreed: number;
}

/** Says what freezing would touch, and refuses what it would refuse. */
export const planFreeze = (progress: Progress = {}): Promise<FreezePlan> =>
  runBatch(async (context, turn) => {
    const found = await find(context, turn, progress);
    refuseProtected([...found.formulas, ...found.pointers]);
    return planOf(found);
  }, progress);

export const freezeAndCite = async (
  dataset: Dataset,
  { words, agreed, ...progress }: FreezeOptions,
): Promise<Frozen> => {
  const { frozen } = await runTransaction(
    async (context, turn): Promise<Transaction & { frozen: Frozen }> => {
      const found = await find(context, turn, progress);
      refuseProtected([...found.formulas, ...found.pointers]);
      const plan = planOf(found);
      if (plan.cells !== agreed) throw new WorkbookRefusal("changed");
      if (plan.cells === 0)
        return { kind: "freeze", patches: [], frozen: { ...plan, sheet: "", references: 0 } };
      const patches = [...(await valuePatches(context, found.formulas)), ...pointerPatches(found)];
      const references = await planReferences(context, dataset, found.formulas, words);
      return {
        kind: "freeze",
        patches: [referencePatch(references), ...patches],
        begin: references.isNew
          ? ({ workbook }) => void workbook.worksheets.add(references.sheet)
          : undefined,
        end: (writing) => formatReferences(writing, references),
        rollBack: (writing) => emptyReferences(writing, references),
        frozen: { ...plan, sheet: references.sheet, references: references.layout.tableRows - 1 },
      };
    },
    progress,
  );
  return frozen;
};

interface Found {
  formulas: FormulaCell[];
  pointers: (FormulaCell & { fixed: string })[];
  names: string[];
}

const find = async (context: Excel.RequestContext, turn: Turn, progress: Progress): Promise<Found> => {
  const isPointer = (content: unknown): boolean => isFormula(content) && content.includes("#");
  const named = context.workbook.names.load("items/name,items/formula");
  const cells = await findFormulas(
    context,
    turn,
    progress,
    (content) => isAzcnFormula(content) || isPointer(content),
  );
  const formulas = cells.filter(({ formula }) => isAzcnFormula(formula));
  const spilled = new Map(
    formulas
      .filter(({ area }) => area.rows * area.columns > 1)
      .map(({ sheet, address, area }) => [`${sheet.toUpperCase()}!${address}`, areaAddress(area)]),
  );
  const fixedOf = ({ sheet, address }: Place) => spilled.get(`${sheet.toUpperCase()}!${address}`);
  const pointers = cells
    .filter(({ formula }) => !isAzcnFormula(formula))
    .map((cell) => ({ ...cell, fixed: withFixedSpills(cell.formula, cell.sheet, fixedOf) }))
    .filter(({ formula, fixed }) => fixed !== formula);
  const names = named.items.filter(({ formula }) => isAzcnFormula(formula)).map(({ name }) => name);
  return { formulas, pointers, names };
};

const planOf = ({ formulas, pointers, names }: Found): FreezePlan => ({
  cells: formulas.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
  formulas: formulas.length,
  pointers: pointers.length,
  names,
});

const pointerPatches = ({ pointers }: Found): Patch[] =>
  pointers.map(({ sheet, formula, fixed, area }) => ({
    sheet,
    area: { ...area, rows: 1, columns: 1 },
    content: [[fixed]],
    before: { content: [[formula]], formats: [[null]], entryFormats: [[null]] },
  }));
