// Owns turning our formulas into plain values, with a bibliography of what they rested on.
import type { Cell } from "../../dataset/cell";
import type { Dataset } from "../../dataset/dataset";
import { runBatch } from "../change/batch";
import type { Patch } from "../change/patch";
import type { Progress, Turn } from "../change/progress";
import { runTransaction, type Transaction } from "../change/transaction";
import type { Area, Place } from "../excel/address";
import { isFormula } from "../excel/cell-contents";
import { isTooLong, refuseTooLong } from "../excel/formula-limits";
import { refuseProtected, WorkbookRefusal } from "../excel/refusal";
import { isAzcnFormula, type Spills, withFixedSpills } from "../inventory/formula-call";
import { findFormulas, type FormulaCell } from "../inventory/formula-cells";
import {
  cellsNamed,
  changeNames,
  type DefinedName,
  type NameChange,
  nameText,
  readNames,
  restoreNames,
} from "../inventory/formula-names";
import { readArguments } from "../sources/formula-arguments";
import { formulaBasis } from "../sources/formula-basis";
import { frozenCells } from "./frozen-values";
import { addComments, besidePatches, markedCells, type Marks } from "./number-marks";
import { finishReferences, planReferences, takeBackReferences } from "./reference-sheet";
import { bibliography, type Referenced, type ReferenceWords, type StatedText } from "./references";

export interface FreezePlan {
  /** Cells that will hold a value instead of what a formula gives. */
  cells: number;
  /** Our formulas among them, and the user's that point at a spilled table, each as "'Sheet1'!A1 =…". */
  formulas: readonly string[];
  /** Formulas of the user's that point at a spilled table and will point at its cells: "A1#" → "A1:C9". */
  pointers: readonly string[];
  /** Names that will hold a value or point at cells: how they are now. */
  names: readonly string[];
  /** Names with formulas of ours whose value is not a plain one: they stay. */
  stay: readonly string[];
}

export interface Frozen extends FreezePlan {
  /** The sheet of references, and how many were written. */
  sheet: string;
  references: number;
  /** Cells that have got no number though it was asked for. */
  unmarked: number;
}

export interface FreezeOptions extends Progress {
  words: ReferenceWords;
  stated: StatedText;
  marks: Marks;
  /** What the user agreed to. */
  agreed: FreezePlan;
}

/** Says what freezing would touch, and refuses what it would refuse. */
export const planFreeze = (progress: Progress = {}): Promise<FreezePlan> =>
  runBatch(async (context, turn) => planOf(await find(context, turn, progress)), progress);

export const freezeAndCite = async (
  dataset: Dataset,
  { words, stated, marks, agreed, ...progress }: FreezeOptions,
): Promise<Frozen> => {
  const { frozen, marked } = await runTransaction(async (context, turn): Promise<Freezing> => {
    const found = await find(context, turn, progress);
    const plan = planOf(found);
    if (JSON.stringify(plan) !== JSON.stringify(agreed)) throw new WorkbookRefusal("changed");
    const none = { ...plan, sheet: "", references: 0, unmarked: 0 };
    if (plan.cells === 0 && plan.names.length === 0)
      return { kind: "freeze", patches: [], frozen: none, marked: [] };
    const values = await frozenCells(context, found.formulas);
    const referenced = await referencedBy(
      context,
      found,
      values.map(({ isError }) => isError),
    );
    const references = bibliography(dataset, referenced, stated);
    const list =
      references.length > 0 ? await planReferences(context, dataset, references, words) : undefined;
    const cells = markedCells(references, list?.numbers ?? []);
    const beside =
      marks === "beside" ? await besidePatches(context, cells, values) : { patches: [], unmarked: 0 };
    const { changes } = found;
    const frozen: Frozen = {
      ...plan,
      sheet: list?.sheet ?? "",
      references: references.length,
      unmarked: beside.unmarked,
    };
    return {
      kind: "freeze",
      patches: [...(list?.patches ?? []), ...beside.patches, ...values, ...pointerPatches(found)],
      begin: list?.fresh?.isNew ? ({ workbook }) => void workbook.worksheets.add(list.sheet) : undefined,
      end: (writing) => {
        changeNames(writing, changes);
        if (list) finishReferences(writing, list);
      },
      rollBack: async (writing) => {
        await restoreNames(writing, changes);
        return list && takeBackReferences(writing, list);
      },
      frozen,
      marked: cells,
    };
  }, progress);
  return marks === "comments" ? { ...frozen, unmarked: await addComments(marked, progress) } : frozen;
};

interface Freezing extends Transaction {
  frozen: Frozen;
  marked: ReturnType<typeof markedCells>;
}

interface Found {
  formulas: readonly FormulaCell[];
  pointers: readonly (FormulaCell & { fixed: string })[];
  changes: readonly NameChange[];
  stay: readonly string[];
}

const find = async (context: Excel.RequestContext, turn: Turn, progress: Progress): Promise<Found> => {
  const isPointer = (content: unknown): boolean => isFormula(content) && content.includes("#");
  const cells = await findFormulas(
    context,
    turn,
    progress,
    (content) => isAzcnFormula(content) || isPointer(content),
  );
  const names = await readNames(context);
  const formulas = cells.filter(({ formula }) => isAzcnFormula(formula));
  const spills = spillsOf(formulas, names);
  const pointers = cells
    .filter(({ formula }) => !isAzcnFormula(formula))
    .map((cell) => ({ ...cell, fixed: withFixedSpills(cell.formula, cell.sheet, spills) }))
    .filter(({ formula, fixed }) => fixed !== formula);
  refuseProtected([...formulas, ...pointers]);
  for (const { fixed, sheet, address } of pointers) refuseTooLong(fixed, { sheet, address });
  const changes = names.flatMap((name) => changeOf(name, spills) ?? []);
  const stay = names
    .filter(({ formula }) => isAzcnFormula(formula))
    .map(nameText)
    .filter((name) => !changes.some((change) => nameText(change) === name));
  return { formulas, pointers, changes, stay };
};

const keyOf = ({ sheet, address }: Place): string => `${sheet.toUpperCase()}!${address}`;

const spillsOf = (formulas: readonly FormulaCell[], names: readonly DefinedName[]): Spills => {
  const areas = new Map<string, Area>(
    formulas.filter(({ area }) => area.rows * area.columns > 1).map((cell) => [keyOf(cell), cell.area]),
  );
  return { from: (anchor) => areas.get(keyOf(anchor)), named: cellsNamed(names) };
};

const constant = (value: Cell): string =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();

/** A name that holds a formula of ours becomes its value, one on a spilled table points at the table's cells. */
const changeOf = ({ name, sheet, formula, values }: DefinedName, spills: Spills): NameChange | undefined => {
  const held = values?.map((line) => line.map(constant).join(",")).join(";");
  const isOne = values?.flat().length === 1;
  const after = !isAzcnFormula(formula)
    ? withFixedSpills(formula, sheet ?? "", spills)
    : held === undefined
      ? formula
      : `=${isOne ? held : `{${held}}`}`;
  return after === formula || isTooLong(after) ? undefined : { name, sheet, before: formula, after };
};

const planOf = ({ formulas, pointers, changes, stay }: Found): FreezePlan => {
  const textOf = (cell: FormulaCell): string => `${keyOf(cell)} ${cell.formula}`;
  return {
    cells: formulas.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
    formulas: formulas.map(textOf),
    pointers: pointers.map(textOf),
    names: changes.map((change) => `${nameText(change)} ${change.before}`),
    stay,
  };
};

/** What the formulas in cells and in names rest on; an error rests on nothing. */
const referencedBy = async (
  context: Excel.RequestContext,
  { formulas, changes }: Found,
  isError: readonly boolean[],
): Promise<Referenced[]> => {
  const cells = formulas
    .filter((_, index) => !isError[index])
    .map((cell) => ({ ...cell, at: { sheet: cell.sheet, area: cell.area } }));
  const names = changes
    .filter(({ before }) => isAzcnFormula(before))
    .map((change) => ({
      sheet: change.sheet ?? "",
      area: { row: -1, column: -1 },
      formula: change.before,
      at: { name: nameText(change) },
    }));
  const all = [...cells, ...names];
  const givenTo = await readArguments(context, all);
  return all.map((one) => ({ at: one.at, basis: formulaBasis(one.formula, givenTo(one)) }));
};

const pointerPatches = ({ pointers }: Found): Patch[] =>
  pointers.map(({ sheet, formula, fixed, area }) => ({
    sheet,
    area: { ...area, rows: 1, columns: 1 },
    content: [[fixed]],
    before: { content: [[formula]], formats: [[null]], entryFormats: [[null]] },
  }));
