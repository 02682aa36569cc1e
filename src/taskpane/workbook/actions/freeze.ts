// Owns turning formulas into plain values with a sheet of references.
import { dataset } from "../../../dataset/current";
import { freezeAndCite, type FreezePlan, type Frozen, planFreeze } from "../../../workbook/freeze/freeze";
import type { Spoken } from "../../shared/language";
import { type Action, numbersIn, sentences } from "./action";

/** Names that hold formulas of ours, which freezing leaves. */
const namesText = ({ names }: FreezePlan, { messages }: Spoken): string =>
  names.length > 0 ? messages.workbook.namesStay(names.join(", ")) : "";

export const freeze: Action<FreezePlan, Frozen> = {
  planning: "counting",
  plan: planFreeze,
  found: (plan, spoken) => sentences(spoken.messages.workbook.nothingToFreeze, namesText(plan, spoken)),
  question: (plan, spoken) => {
    const words = spoken.messages.workbook;
    const number = numbersIn(spoken);
    const { cells, formulas, pointers } = plan;
    return sentences(
      words.askFreeze(number(formulas), number(cells)),
      pointers > 0 && words.pointers(number(pointers)),
      namesText(plan, spoken),
    );
  },
  answers: ({ cells }) =>
    cells > 0 ? [{ label: (spoken) => spoken.messages.workbook.doFreeze(numbersIn(spoken)(cells)) }] : [],
  running: "freezing",
  run: ({ cells }, _, { messages }, steps) =>
    freezeAndCite(dataset, { agreed: cells, words: messages.references, ...steps }),
  done: (frozen, spoken) => {
    const { cells, references, sheet } = frozen;
    const number = numbersIn(spoken);
    return sentences(
      spoken.messages.workbook.frozen(number(cells), number(references), sheet),
      namesText(frozen, spoken),
    );
  },
};
