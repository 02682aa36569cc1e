// Owns entering our formulas again where Excel did not know them when it read them: they show #NAME? until then.
import { runBatch } from "../change/batch";
import type { Place } from "../excel/address";
import { beforeOf, type CellContents, CONTENTS } from "../excel/cell-contents";
import { runTransaction, type Transaction } from "../change/transaction";
import { hasForeignNames, withPlainNames } from "../inventory/formula-call";
import { findFormulas, type FormulaCell } from "../inventory/formula-cells";
import { WorkbookRefusal } from "../excel/refusal";
import type { Progress } from "../change/progress";

export interface RepairPlan {
  /** Cells whose formula will be entered again. */
  cells: readonly Place[];
  /** Cells that would need it, on protected sheets. */
  shut: readonly Place[];
}

export interface Repaired extends RepairPlan {
  /** Cells that show #NAME? all the same. */
  still: readonly Place[];
}

export interface RepairOptions extends Progress {
  /** The number of cells the user agreed to. */
  agreed: number;
}

const isBroken = ({ formula, value }: FormulaCell): boolean => value === "#NAME?" || hasForeignNames(formula);

const placeOf = ({ sheet, address }: Place): Place => ({ sheet, address });

const planOf = (broken: readonly FormulaCell[]): RepairPlan => ({
  cells: broken.filter(({ isProtected }) => !isProtected).map(placeOf),
  shut: broken.filter(({ isProtected }) => isProtected).map(placeOf),
});

export const planRepair = (progress: Progress = {}): Promise<RepairPlan> =>
  runBatch(
    async (context, turn) => planOf((await findFormulas(context, turn, progress)).filter(isBroken)),
    progress,
  );

export const repairFormulas = async ({ agreed, ...progress }: RepairOptions): Promise<Repaired> => {
  const { plan } = await runTransaction(
    async (context, turn): Promise<Transaction & { plan: RepairPlan }> => {
      const broken = (await findFormulas(context, turn, progress)).filter(isBroken);
      const plan = planOf(broken);
      if (plan.cells.length !== agreed) throw new WorkbookRefusal("changed");
      const open = broken.filter(({ isProtected }) => !isProtected);
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
      return { kind: "repair", patches, plan };
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
