// Owns turning formulas into plain values with a sheet of references.
import { dataset } from "../../../dataset/current";
import { freezeAndCite, type FreezePlan, type Frozen, planFreeze } from "../../../workbook/freeze/freeze";
import type { Spoken } from "../../shared/language";
import { type Action, sentences } from "./action";

/** Names that hold formulas of ours, which freezing leaves. */
const namesText = ({ names }: FreezePlan, { messages }: Spoken): string =>
  names.length > 0 ? messages.workbook.namesStay(names.join(", ")) : "";

export const freeze: Action<FreezePlan, Frozen> = {
  planning: "counting",
  plan: planFreeze,
  found: (plan, spoken) => sentences(spoken.messages.workbook.nothingToFreeze, namesText(plan, spoken)),
  question: (plan, spoken) => {
    const { messages, number } = spoken;
    return sentences(
      messages.workbook.askFreeze(number(plan.formulas), number(plan.cells)),
      plan.pointers > 0 && messages.workbook.pointers(number(plan.pointers)),
      namesText(plan, spoken),
    );
  },
  answers: ({ cells }) =>
    cells > 0 ? [{ label: ({ messages, number }) => messages.workbook.doFreeze(number(cells)) }] : [],
  running: "freezing",
  run: ({ cells }, _, { messages }, steps) =>
    freezeAndCite(dataset, { agreed: cells, words: messages.references, ...steps }),
  done: (frozen, spoken) => {
    const { messages, number } = spoken;
    const { cells, references, sheet } = frozen;
    const said = messages.workbook.frozen(number(cells), number(references), sheet);
    return sentences(said, namesText(frozen, spoken));
  },
};
