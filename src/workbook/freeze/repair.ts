// Owns entering our formulas again where Excel did not know them when it read them: they show #NAME? until then.
import { runBatch } from "../change/batch";
import type { Progress, Turn } from "../change/progress";
import { runTransaction, type Transaction } from "../change/transaction";
import type { Place } from "../excel/address";
import { beforeOf, type CellContents, CONTENTS } from "../excel/cell-contents";
import { WorkbookRefusal } from "../excel/refusal";
import { hasForeignNames, withPlainNames } from "../inventory/formula-call";
import { findFormulas, type FormulaCell } from "../inventory/formula-cells";
import { changeNames, type NameChange, nameText, readNames, restoreNames } from "../inventory/formula-names";

export interface RepairPlan {
  /** Cells whose formula will be entered again. */
  cells: readonly Place[];
  /** Defined names whose formula will. */
  names: readonly string[];
  /** Cells that would need it, on protected sheets. */
  shut: readonly Place[];
}

export interface Repaired extends RepairPlan {
  /** Cells that show #NAME? all the same. */
  still: readonly Place[];
}

export interface RepairOptions extends Progress {
  /** What the user agreed to. */
  agreed: RepairPlan;
}

const isBroken = ({ formula, error }: FormulaCell): boolean => error === "#NAME?" || hasForeignNames(formula);

interface Broken {
  cells: readonly FormulaCell[];
  names: readonly NameChange[];
}

const find = async (context: Excel.RequestContext, turn: Turn, progress: Progress): Promise<Broken> => {
  const cells = (await findFormulas(context, turn, progress)).filter(isBroken);
  const names = (await readNames(context))
    .filter(({ formula }) => hasForeignNames(formula))
    .map(({ name, sheet, formula }) => ({ name, sheet, before: formula, after: withPlainNames(formula) }));
  return { cells, names };
};

const planOf = ({ cells, names }: Broken): RepairPlan => {
  const placesOf = (wanted: boolean): Place[] =>
    cells
      .filter(({ isProtected }) => isProtected === wanted)
      .map(({ sheet, address }) => ({ sheet, address }));
  return { cells: placesOf(false), names: names.map(nameText), shut: placesOf(true) };
};

export const planRepair = (progress: Progress = {}): Promise<RepairPlan> =>
  runBatch(async (context, turn) => planOf(await find(context, turn, progress)), progress);

export const repairFormulas = async ({ agreed, ...progress }: RepairOptions): Promise<Repaired> => {
  const { plan } = await runTransaction(
    async (context, turn): Promise<Transaction & { plan: RepairPlan }> => {
      const broken = await find(context, turn, progress);
      const plan = planOf(broken);
      if (JSON.stringify(plan) !== JSON.stringify(agreed)) throw new WorkbookRefusal("changed");
      const open = broken.cells.filter(({ isProtected }) => !isProtected);
      const ranges = open.map(({ sheet, address }) =>
        context.workbook.worksheets.getItem(sheet).getRange(address).load(CONTENTS),
      );
      await context.sync();
      const patches = open.map(({ sheet, area, formula }, index) => {
        const before = beforeOf(ranges[index] as unknown as CellContents);
        return {
          sheet,
          area: { ...area, rows: 1, columns: 1 },
          content: [[withPlainNames(formula)]],
          // A formula entered into a cell that is formatted as text would be a text.
          formats: before.entryFormats,
          before,
        };
      });
      const { names } = broken;
      return {
        kind: "repair",
        patches,
        plan,
        ...(names.length > 0 && {
          end: (writing: Excel.RequestContext) => changeNames(writing, names),
          rollBack: async (writing: Excel.RequestContext) => {
            await restoreNames(writing, names);
            return undefined;
          },
        }),
      };
    },
    progress,
  );
  // The formulas are entered; what they show is worth a look, and no failure.
  const left = await planRepair({ timeout: progress.timeout }).catch(() => ({
    cells: [] as readonly Place[],
  }));
  const isOf = (one: Place) => (other: Place) => one.sheet === other.sheet && one.address === other.address;
  return { ...plan, still: left.cells.filter((place) => plan.cells.some(isOf(place))) };
};
