// Owns the controls that say where a table goes, in which form, and what goes with it.
import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { canChart } from "../../workbook/insert/chart";
import { canSpill } from "../../workbook/inventory/formula-cells";
import { useSpeech } from "../shared/language";
import { useViewStyles } from "../shared/view-styles";
import { type InsertionChoices, type Extra, EXTRAS } from "./choices";
import type { Total } from "./request";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: "12px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface TableOptionsProps {
  inExcel: boolean;
  choices: InsertionChoices;
  onChoices: (changed: Partial<InsertionChoices>) => void;
  total: Total | undefined;
  hasChart: boolean;
  hasVerdict: boolean;
}

export const TableOptions = ({
  inExcel,
  choices,
  onChoices,
  total,
  hasChart,
  hasVerdict,
}: TableOptionsProps) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const { messages, number } = useSpeech();
  const words = messages.insertion;
  const takesFormula = !inExcel || canSpill();
  const isFormula = choices.form === "formula";
  const isOffered: Readonly<Record<Extra, boolean>> = {
    title: true,
    notes: true,
    total: total !== undefined,
    verdict: hasVerdict && !isFormula,
    chart: hasChart && (!inExcel || canChart()),
  };
  return (
    <div className={styles.all}>
      <Field label={messages.where}>
        <RadioGroup
          value={choices.target}
          onChange={(_, { value }) =>
            onChoices({ target: value === "new-sheet" ? "new-sheet" : "selection" })
          }
        >
          <Radio value="selection" label={messages.atSelection} />
          <Radio value="new-sheet" label={messages.onNewSheet} />
        </RadioGroup>
      </Field>
      <Field
        label={words.form}
        hint={takesFormula ? (isFormula ? words.aboutFormula : undefined) : words.noFormula}
      >
        <RadioGroup
          value={choices.form}
          onChange={(_, { value }) => onChoices({ form: value === "formula" ? "formula" : "values" })}
        >
          <Radio value="values" label={words.asValues} />
          <Radio value="formula" label={words.asFormula} disabled={!takesFormula} />
        </RadioGroup>
      </Field>
      <fieldset className={shared.group}>
        <legend className={shared.legend}>{words.extras}</legend>
        <div className={shared.boxes}>
          {EXTRAS.filter((extra) => isOffered[extra]).map((extra) => (
            <Checkbox
              key={extra}
              label={words.extra[extra]}
              checked={choices[extra]}
              onChange={(_, { checked }) => onChoices({ [extra]: checked === true })}
            />
          ))}
        </div>
      </fieldset>
      {total && choices.total && (
        <p className={styles.note}>
          {words.totalIs(number(total.amount))} <span lang="en">{total.coverage}</span>
        </p>
      )}
    </div>
  );
};
