// Owns the folded part of the Tables view in which rows and columns are chosen.
import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useSpeech } from "../shared/language";
import { useViewStyles } from "../shared/view-styles";
import { offerOf, type Shape, VERDICT, wholeShape } from "./shape";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  part: { display: "flex", flexDirection: "column", gap: "12px", paddingTop: "12px" },
  filters: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "12px" },
  clear: { alignSelf: "start" },
});

interface TableFilterProps {
  shape: Shape;
  onShape: (shape: Shape) => void;
  /** Whether columns can be left out. */
  takesColumns: boolean;
}

export const TableFilter = ({ shape, onShape, takesColumns }: TableFilterProps) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, messages } = useSpeech();
  const words = messages.filter;
  const [open, setOpen] = useState(false);
  const offer = useMemo(() => offerOf(shape.table, language), [shape.table, language]);

  const choice = (
    label: string,
    none: string,
    value: string,
    choices: readonly { criterion: string; text: string }[],
    choose: (criterion: string) => void,
  ) => (
    <Field key={label} label={label} className={shared.select}>
      <Select className={shared.select} value={value} onChange={(_, data) => choose(data.value)}>
        <option value="">{none}</option>
        {choices.map(({ criterion, text }) => (
          <option key={criterion} value={criterion}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
  const columns = offer.columns.filter(({ id }) => id !== VERDICT);
  const years = offer.years.map((year) => ({ criterion: String(year), text: String(year) }));
  const withColumn = (id: string, chosen: boolean): Shape => ({
    ...shape,
    leftOut: chosen ? shape.leftOut.filter((one) => one !== id) : [...shape.leftOut, id],
  });

  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary} tabIndex={0}>
        {words.heading}
      </summary>
      {/* Nothing while closed: office.js would move the focus to controls that are not seen. */}
      {open && (
        <div className={styles.part}>
          <div className={styles.filters}>
            {years.length > 1 && (
              <>
                {choice(words.from, words.any, shape.from, years, (from) => onShape({ ...shape, from }))}
                {choice(words.to, words.any, shape.to, years, (to) => onShape({ ...shape, to }))}
              </>
            )}
            {offer.filters.map(({ column, label, choices }) =>
              choice(label, words.all, shape.wanted[column] ?? "", choices, (criterion) =>
                onShape({ ...shape, wanted: { ...shape.wanted, [column]: criterion } }),
              ),
            )}
          </div>
          {takesColumns && (
            <fieldset className={shared.group}>
              <legend className={shared.legend}>{words.columns}</legend>
              <div className={mergeClasses(shared.boxes, shared.choices)}>
                {columns.map(({ id, label }) => (
                  <Checkbox
                    key={id}
                    label={label}
                    checked={!shape.leftOut.includes(id)}
                    onChange={(_, { checked }) => onShape(withColumn(id, checked === true))}
                  />
                ))}
              </div>
            </fieldset>
          )}
          <Button className={styles.clear} onClick={() => onShape(wholeShape(shape.table))}>
            {words.clear}
          </Button>
        </div>
      )}
    </details>
  );
};
