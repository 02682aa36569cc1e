// Owns turning formulas into plain values with a bibliography.
import { dataset } from "../../../dataset/current";
import { type Reading, subjectOf } from "../../../dataset/dataset";
import { labelIn } from "../../../dataset/language";
import { freezeAndCite, type FreezePlan, type Frozen, planFreeze } from "../../../workbook/freeze/freeze";
import type { StatedText } from "../../../workbook/freeze/references";
import { canComment } from "../../../workbook/insert/insert-cell";
import { figureText } from "../../shared/figure-text";
import type { Spoken } from "../../shared/language";
import { type Action, type Answer, sentences } from "./action";

/** "Loan to TANAP: $600 million"; of several periods their span. */
const statedIn =
  ({ language, messages }: Spoken): StatedText =>
  (readings) => {
    const subject = subjectOf(readings[0]);
    const label = labelIn(language, subject.row);
    const periods = readings.flatMap((one) => ("series" in one ? (one.period ?? []) : [])).sort();
    const [first = "", last = ""] = [periods[0], periods.at(-1)];
    if (first < last) return `${label} (${first}–${last})`;
    const value = valueOf(readings[0]);
    const text = value && figureText(value, subject.row.unit, language, messages.figures);
    return [label, first && ` (${first})`, text && `: ${text}`].filter(Boolean).join("");
  };

const valueOf = (reading: Reading): { value?: number; qualifier?: string } | undefined => {
  if ("entry" in reading) return reading.observation;
  const found = reading.series.values.get(reading.period ?? "");
  return found && { value: found.value, ...found.detail };
};

/** Names whose formulas of ours cannot become values. */
const stayText = ({ stay }: FreezePlan, { messages }: Spoken): string =>
  stay.length > 0 ? messages.workbook.namesStay(stay.join(", ")) : "";

export const freeze: Action<FreezePlan, Frozen> = {
  planning: "counting",
  plan: planFreeze,
  found: (plan, spoken) => sentences(spoken.messages.workbook.nothingToFreeze, stayText(plan, spoken)),
  question: (plan, spoken) => {
    const { messages, number } = spoken;
    return sentences(
      messages.workbook.askFreeze(number(plan.formulas.length), number(plan.cells)),
      plan.pointers.length > 0 && messages.workbook.pointers(number(plan.pointers.length)),
      plan.names.length > 0 && messages.workbook.namesChange(number(plan.names.length)),
      stayText(plan, spoken),
    );
  },
  answers: ({ cells, names }) => {
    if (cells === 0 && names.length === 0) return [];
    const plain: Answer = {
      label: ({ messages, number }) => messages.workbook.doFreeze(number(cells)),
      marks: "none",
    };
    const marks = canComment() ? (["comments", "beside"] as const) : (["beside"] as const);
    return [
      plain,
      ...(cells > 0
        ? marks.map((one): Answer => ({
            label: ({ messages }) => messages.workbook.freezeWith[one],
            marks: one,
          }))
        : []),
    ];
  },
  running: "freezing",
  run: (agreed, { marks = "none" }, spoken, steps) =>
    freezeAndCite(dataset, {
      agreed,
      marks,
      words: spoken.messages.references,
      stated: statedIn(spoken),
      ...steps,
    }),
  done: (frozen, spoken) => {
    const { messages, number } = spoken;
    const { cells, references, sheet, unmarked } = frozen;
    return sentences(
      messages.workbook.frozen(number(cells), number(references), sheet),
      unmarked > 0 && messages.workbook.unmarked(number(unmarked)),
      stayText(frozen, spoken),
    );
  },
};
