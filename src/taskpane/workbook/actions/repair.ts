// Owns entering formulas again that show #NAME?.
import { planRepair, type Repaired, repairFormulas, type RepairPlan } from "../../../workbook/freeze/repair";
import type { Spoken } from "../../shared/language";
import { type Action, sentences } from "./action";

/** Cells in need of repair on protected sheets. */
const shutText = ({ shut }: RepairPlan, { messages, number }: Spoken): string => {
  const sheets = [...new Set(shut.map(({ sheet }) => sheet))].join(", ");
  return shut.length > 0 ? messages.workbook.shut(number(shut.length), sheets) : "";
};

export const repair: Action<RepairPlan, Repaired> = {
  planning: "counting",
  plan: planRepair,
  found: (plan, spoken) => sentences(spoken.messages.workbook.nothingToRepair, shutText(plan, spoken)),
  question: (plan, spoken) => {
    const { messages, number } = spoken;
    return sentences(
      plan.cells.length > 0 && messages.workbook.askRepair(number(plan.cells.length)),
      plan.names.length > 0 && messages.workbook.askRepairNames(plan.names.join(", ")),
      shutText(plan, spoken),
    );
  },
  answers: ({ cells: { length }, names }) =>
    length + names.length > 0
      ? [{ label: ({ messages, number }) => messages.workbook.doRepair(number(length)) }]
      : [],
  running: "repairing",
  run: (agreed, _answer, _spoken, steps) => repairFormulas({ agreed, ...steps }),
  done: (repaired, spoken) => {
    const { messages, number } = spoken;
    const { cells, names, still } = repaired;
    return sentences(
      messages.workbook.repaired(number(cells.length)),
      names.length > 0 && messages.workbook.namesRepaired(names.join(", ")),
      still.length > 0 && messages.workbook.still(number(still.length)),
      shutText(repaired, spoken),
    );
  },
};
