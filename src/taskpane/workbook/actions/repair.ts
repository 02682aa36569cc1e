// Owns entering formulas again that show #NAME?.
import { planRepair, type Repaired, repairFormulas, type RepairPlan } from "../../../workbook/freeze/repair";
import type { Spoken } from "../../shared/language";
import { type Action, numbersIn, sentences } from "./action";

/** Cells in need of repair on protected sheets. */
const shutText = ({ shut }: RepairPlan, spoken: Spoken): string => {
  const sheets = [...new Set(shut.map(({ sheet }) => sheet))].join(", ");
  return shut.length > 0 ? spoken.messages.workbook.shut(numbersIn(spoken)(shut.length), sheets) : "";
};

export const repair: Action<RepairPlan, Repaired> = {
  planning: "counting",
  plan: planRepair,
  found: (plan, spoken) => sentences(spoken.messages.workbook.nothingToRepair, shutText(plan, spoken)),
  question: (plan, spoken) =>
    sentences(
      spoken.messages.workbook.askRepair(numbersIn(spoken)(plan.cells.length)),
      shutText(plan, spoken),
    ),
  answers: ({ cells }) =>
    cells.length > 0
      ? [{ label: (spoken) => spoken.messages.workbook.doRepair(numbersIn(spoken)(cells.length)) }]
      : [],
  running: "repairing",
  run: ({ cells }, _answer, _spoken, steps) => repairFormulas({ agreed: cells.length, ...steps }),
  done: (repaired, spoken) => {
    const words = spoken.messages.workbook;
    const number = numbersIn(spoken);
    return sentences(
      words.repaired(number(repaired.cells.length)),
      repaired.still.length > 0 && words.still(number(repaired.still.length)),
      shutText(repaired, spoken),
    );
  },
};
