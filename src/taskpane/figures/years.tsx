// Owns a series as it is read: its value of one period, what is known of it, and its values of all periods.
import { Field, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import { referenceOf } from "../../dataset/citation";
import { dataset } from "../../dataset/current";
import type { Series } from "../../dataset/dataset";
import { caveatOf } from "../../dataset/evidence";
import { labelIn } from "../../dataset/language";
import { isLevel, levelIn, measuredIn } from "../../dataset/observation";
import { quoted } from "../../dataset/refusal";
import type { Table } from "../../dataset/table";
import type { ChartSpec } from "../../workbook/insert/chart";
import { CellInsertion, type Insertion } from "../shared/cell-insertion";
import { ChartPreview } from "../shared/chart-preview";
import { useFigureInsertions } from "./insertions";
import { amountText, figureText } from "../shared/figure-text";
import { useSpeech } from "../shared/language";
import { SmallTable, useCellStyles } from "../shared/small-table";
import { VerdictMark } from "../shared/verdict-mark";
import { useViewStyles } from "../shared/view-styles";
import { Cited, Fact, Facts } from "./facts";
import { Quotation } from "./quotation";

/** The series as a table of period and value, for its chart. */
const asTable = (series: Series, label: string, period: string, value: string): Table => ({
  ...{ id: series.id, label, note: "", edition: "", sources: [] },
  columns: [
    { id: "period", label: period, type: "text", width: 10 },
    { id: "value", label: value, type: "number", width: 14 },
  ],
  rows: [...series.values].map(([each, one]) => [each, one.value]),
  keys: [...series.values.keys()],
});

const chartOf = ({ row: { kind } }: Series, title: string): ChartSpec => ({
  kind: kind === "flow" ? "column" : "line",
  ...{ title, axis: 0, drawn: [1] },
});

export const YearValues = ({ series, inExcel }: { series: Series; inExcel: boolean }) => {
  const shared = useViewStyles();
  const { cell, sentence } = useCellStyles();
  const { language, messages } = useSpeech();
  const words = messages.figures;
  const isByYear = series.row.frequency === "year";
  const [label, title] = isByYear ? [words.year, words.years] : [words.period, words.periods];
  const periods = [...series.values.keys()].reverse();
  const [period, setPeriod] = useState(periods[0]!);
  const { value, detail } = series.values.get(period)!;
  const { unit, subject, flow, to_period } = series.row;
  const name = labelIn(language, series.row);
  const stated = figureText({ value, qualifier: detail.qualifier }, unit, language, words);
  const reading = { series, period };
  const insertions = useFigureInsertions(reading, value, `${stated} (${period})`);
  const growth = series.row.kind === "rank" ? undefined : measuredIn(dataset, series, period, "growth");
  // Each reporter by itself: their numbers are shown beside each other, and never mixed.
  const reported =
    subject === "trade"
      ? dataset.series.filter(({ row }) => row.subject === subject && row.flow === flow)
      : [];
  const whole: Insertion = {
    label: words.wholeSeries,
    cell: { kind: "formula", content: `=AZCN.HISTORY(${quoted(series.id)})` },
  };
  return (
    <div className={shared.view}>
      <Field label={label}>
        <Select value={period} onChange={(_, data) => setPeriod(data.value)}>
          {periods.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <p className={shared.figure}>
        {stated} ({period})
      </p>
      <p className={shared.quiet}>{words.ends(to_period)}</p>
      <ChartPreview table={asTable(series, name, label, words.value)} spec={chartOf(series, name)} />
      <Facts>
        {growth && isLevel(growth) && (
          <Fact name={words.growth}>
            {amountText(Number(growth.value.toFixed(1)), "percent", language, words)}
          </Fact>
        )}
        {reported.length > 1 && (
          <Fact name={words.byReporters}>
            {reported.map((one) => {
              const level = levelIn(dataset, one, period);
              return (
                <div key={one.id}>
                  {labelIn(language, one.row)}:{" "}
                  {isLevel(level) ? amountText(level.value, one.row.unit, language, words) : "–"} ·{" "}
                  {words.ends(one.row.to_period)}
                </div>
              );
            })}
          </Fact>
        )}
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
      <Quotation reading={reading} shown={stated} when={period} />
      <h3 className={shared.subheading}>{title}</h3>
      <SmallTable
        name={title}
        headers={[label, words.value, words.remark].map((header) => ({ id: header, label: header }))}
      >
        {periods.map((each) => {
          const { value: own, detail: known } = series.values.get(each)!;
          return (
            <tr key={each}>
              <td className={cell}>{each}</td>
              <td className={cell}>
                {figureText({ value: own, qualifier: known.qualifier }, unit, language, words)}
              </td>
              <td className={mergeClasses(cell, sentence)} lang="en">
                {known.note}
                {known.source && <Cited reference={referenceOf(dataset, { series, period: each })} />}
              </td>
            </tr>
          );
        })}
      </SmallTable>
      <CellInsertion inExcel={inExcel} insertions={[...insertions, whole]} />
    </div>
  );
};
