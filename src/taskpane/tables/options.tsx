// Owns the controls that say where a table goes, in which form, and what goes with it.
import {
  Checkbox,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import { canChart } from "../../workbook/insert/chart";
import { canSpill } from "../../workbook/inventory/formula-cells";
import { CURRENCIES, type Money, SCALES } from "../../dataset/money";
import { useSpeech } from "../shared/language";
import { useViewStyles } from "../shared/view-styles";
import { type InsertionChoices, type Extra, EXTRAS } from "./choices";
import type { Total } from "./request";
import type { Offer } from "./shape";

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
  offer: Offer;
}

export const TableOptions = ({
  inExcel,
  choices,
  onChoices,
  total,
  hasChart,
  hasVerdict,
  offer,
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
    caveat: offer.added.includes("caveat") && !isFormula,
    link: offer.added.includes("link") && !isFormula,
    chart: hasChart && (!inExcel || canChart()),
  };
  return (
    <div className={mergeClasses(styles.all, shared.choices)}>
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
      {offer.hasMoney && !isFormula && (
        <MoneyOptions money={choices.money} onMoney={(money) => onChoices({ money })} />
      )}
      {total && choices.total && (
        <p className={styles.note}>
          {words.totalIs(number(total.amount))} <span lang="en">{total.coverage}</span>
        </p>
      )}
    </div>
  );
};

const MoneyOptions = ({ money, onMoney }: { money: Money; onMoney: (money: Money) => void }) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const words = useSpeech().messages.money;
  const { currency, scale = 1 } = money;
  return (
    <div className={styles.all}>
      <Field label={words.currency} className={shared.select}>
        <Select
          className={shared.select}
          value={currency ?? ""}
          onChange={(_, { value }) => {
            const chosen = CURRENCIES.find((one) => one === value);
            onMoney({ scale, ...(chosen && { currency: chosen }) });
          }}
        >
          {(["", ...CURRENCIES] as const).map((one) => (
            <option key={one} value={one}>
              {words.currencies[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.scale} className={shared.select}>
        <Select
          className={shared.select}
          value={scale}
          onChange={(_, { value }) =>
            onMoney({ ...money, scale: SCALES.find((one) => one === Number(value)) ?? 1 })
          }
        >
          {SCALES.map((one) => (
            <option key={one} value={one}>
              {words.scales[one]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
};
