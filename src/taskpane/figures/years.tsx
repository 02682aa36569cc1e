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
  const periods = [...series.values.keys()].reverse();
  const [period, setPeriod] = useState(periods[0]!);
  const { value } = series.values.get(period)!;
  const { unit } = series.row;
  const shown = `${amountText(value, unit, language, words)} (${period})`;
  const reading = { series, period };
  const insertions = useFigureInsertions(reading, value, shown);
  return (
    <div className={shared.view}>
      <Field label={words.year}>
        <Select value={period} onChange={(_, data) => setPeriod(data.value)}>
          {periods.map((one) => (
            <option key={one}>{one}</option>
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
      <h3 className={shared.subheading}>{words.years}</h3>
      <SmallTable
        name={words.years}
        headers={[words.year, words.value, words.remark].map((label) => ({ id: label, label }))}
      >
        {periods.map((one) => {
          const { value: own, detail } = series.values.get(one)!;
          return (
            <tr key={one}>
              <td className={cell}>{one}</td>
              <td className={cell}>
                {figureText({ value: own, qualifier: detail.qualifier }, unit, language, words)}
              </td>
              <td className={mergeClasses(cell, sentence)} lang="en">
                {detail.note}
                {detail.source && <Cited reference={referenceOf(dataset, { series, period: one })} />}
              </td>
            </tr>
          );
        })}
      </SmallTable>
    </div>
  );
};
