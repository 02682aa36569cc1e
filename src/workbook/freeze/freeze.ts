// Owns turning our formulas into plain values, with a sheet of numbered references to what they rested on.
import type { Dataset } from "../../dataset/dataset";
import type { Cell } from "../../dataset/table";
import { areaAddress, type Place } from "../excel/address";
import { runBatch, type Turn } from "../change/batch";
import { beforeOf, entered } from "../excel/cell-contents";
import { type Change, changeWorkbook, type Patch } from "../change/transaction";
import { isAzcnFormula, withFixedSpills } from "../inventory/formula-call";
import { findFormulas, type FormulaCell, refuseProtected } from "../inventory/inventory";
import { adornReferences, emptyReferences, planReferences, referencePatch } from "./reference-sheet";
import type { ReferenceWords } from "./references";
import { type RefusalCode, WorkbookRefusal } from "../excel/refusal";
import type { Steps } from "../change/progress";

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

export interface FreezeOptions extends Steps {
  words: ReferenceWords;
  /** The number of cells the user agreed to. */
  agreed: number;
}

/** Says what freezing would touch, and refuses what it would refuse. */
export const planFreeze = (steps: Steps = {}): Promise<FreezePlan> =>
  runBatch(async (context, turn) => {
    const found = await find(context, turn, steps);
    refuseProtected([...found.formulas, ...found.pointers]);
    return planOf(found);
  });

export const freezeAndCite = async (
  dataset: Dataset,
  { words, agreed, ...options }: FreezeOptions,
): Promise<Frozen> => {
  const change = await changeWorkbook(async (context, turn, steps): Promise<Change & { frozen: Frozen }> => {
    const found = await find(context, turn, steps);
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
      ...(references.isNew ? { begin: ({ workbook }) => void workbook.worksheets.add(references.name) } : {}),
      end: (writing) => adornReferences(writing, references),
      takeBack: (writing) => emptyReferences(writing, references),
      frozen: { ...plan, sheet: references.name, references: references.layout.tableRows - 1 },
    };
  }, options);
  return change.frozen;
};

interface Found {
  formulas: FormulaCell[];
  pointers: (FormulaCell & { fixed: string })[];
  names: string[];
}

const find = async (context: Excel.RequestContext, turn: Turn, steps: Steps): Promise<Found> => {
  const isPointer = (content: unknown): boolean =>
    typeof content === "string" && content.startsWith("=") && content.includes("#");
  const named = context.workbook.names.load("items/name,items/formula");
  const cells = await findFormulas(
    context,
    turn,
    steps,
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

/** Errors that say nothing of the data: what the cell will show is not known yet. */
const unsettled: Readonly<Record<string, RefusalCode>> = {
  "#NAME?": "needs-repair",
  "#BUSY!": "still-calculating",
  "#GETTING_DATA": "still-calculating",
  "#CONNECT!": "still-calculating",
  "#SPILL!": "spill-blocked",
};

const valuePatches = async (
  context: Excel.RequestContext,
  formulas: readonly FormulaCell[],
): Promise<Patch[]> => {
  const ranges = formulas.map(({ sheet, area }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
      .load("formulas,values,valueTypes,numberFormat"),
  );
  await context.sync();
  return formulas.map(({ sheet, address, area, formula }, index): Patch => {
    const { values, valueTypes, numberFormat, formulas: own } = ranges[index]! as ReadRange;
    values.forEach((line, row) =>
      line.forEach((value, column) => {
        const isError = valueTypes[row]![column] === "Error";
        const code = isError ? unsettled[String(value)] : undefined;
        if (code) throw new WorkbookRefusal(code, { at: { sheet, address } });
        if (valueTypes[row]![column] === "RichValue") {
          throw new WorkbookRefusal("card", { at: { sheet, address } });
        }
      }),
    );
    // Some versions of Excel tell the formula for every cell it spills to; entered again, one is enough.
    const formulasBefore = own.map((line, row) =>
      line.map((_, column): Cell => (row === 0 && column === 0 ? formula : "")),
    );
    const valuesBefore = values.map((line, row) =>
      line.map((value, column): Cell => (row === 0 && column === 0 ? value : "")),
    );
    return {
      sheet,
      area,
      content: values.map((line, row) =>
        line.map((value, column) => entered(value, numberFormat[row]![column]!)),
      ),
      // A number entered into a cell that is formatted as text would be a text.
      formats: values.map((line, row) =>
        line.map((value, column) =>
          typeof value !== "string" && numberFormat[row]![column] === "@" ? "General" : null,
        ),
      ),
      before: beforeOf({ formulas: formulasBefore, values: valuesBefore, numberFormat }),
    };
  });
};

type ReadRange = Omit<Excel.Range, "formulas" | "values" | "numberFormat" | "valueTypes"> & {
  formulas: Cell[][];
  values: Cell[][];
  numberFormat: string[][];
  valueTypes: string[][];
};

const pointerPatches = ({ pointers }: Found): Patch[] =>
  pointers.map(({ sheet, formula, fixed, area }) => ({
    sheet,
    area: { ...area, rows: 1, columns: 1 },
    content: [[fixed]],
    before: { content: [[formula]], formats: [[null]], entryFormats: [[null]] },
  }));
