// Owns a series as it is read: its value of one period, what is known of it, and its values of all periods.
import { Field, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import { referenceOf } from "../../dataset/citation";
import { dataset } from "../../dataset/current";
import type { Series } from "../../dataset/dataset";
import { caveatOf } from "../../dataset/evidence";
import { CellInsertion } from "../shared/cell-insertion";
import { useFigureInsertions } from "./insertions";
import { amountText, figureText } from "../shared/figure-text";
import { useSpeech } from "../shared/language";
import { SmallTable, useCellStyles } from "../shared/small-table";
import { VerdictMark } from "../shared/verdict-mark";
import { useViewStyles } from "../shared/view-styles";
import { Cited, Fact, Facts } from "./facts";

export const YearValues = ({ series, inExcel }: { series: Series; inExcel: boolean }) => {
  const shared = useViewStyles();
  const { cell, sentence } = useCellStyles();
  const { language, messages } = useSpeech();
  const words = messages.figures;
  const isByYear = series.row.frequency === "year";
  const [label, title] = isByYear ? [words.year, words.years] : [words.period, words.periods];
  const periods = [...series.values.keys()].reverse();
  const [period, setPeriod] = useState(periods[0]!);
  const { value } = series.values.get(period)!;
  const { unit } = series.row;
  const shown = `${amountText(value, unit, language, words)} (${period})`;
  const reading = { series, period };
  const insertions = useFigureInsertions(reading, value, shown);
  return (
    <div className={shared.view}>
      <Field label={label}>
        <Select value={period} onChange={(_, data) => setPeriod(data.value)}>
          {periods.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <p className={shared.figure}>{shown}</p>
      <Facts>
        <Fact name={words.verdict}>
          <VerdictMark verdict="not checked" />
        </Fact>
        <Fact name={words.source}>
          <Cited reference={referenceOf(dataset, reading)} />
        </Fact>
        <Fact name={words.caveat}>
          <span lang="en">{caveatOf(dataset, reading)}</span>
        </Fact>
      </Facts>
      <CellInsertion inExcel={inExcel} insertions={insertions} />
      <h3 className={shared.subheading}>{title}</h3>
      <SmallTable
        name={title}
        headers={[label, words.value, words.remark].map((header) => ({ id: header, label: header }))}
      >
        {periods.map((each) => {
          const { value: own, detail } = series.values.get(each)!;
          return (
            <tr key={each}>
              <td className={cell}>{each}</td>
              <td className={cell}>
                {figureText({ value: own, qualifier: detail.qualifier }, unit, language, words)}
              </td>
              <td className={mergeClasses(cell, sentence)} lang="en">
                {detail.note}
                {detail.source && <Cited reference={referenceOf(dataset, { series, period: each })} />}
              </td>
            </tr>
          );
        })}
      </SmallTable>
    </div>
  );
};
