// Owns the view that builds a formula: a function, its arguments as controls, and what it answers, at once.
import { Field, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CellContent } from "../../workbook/insert/insert-cell";
import { CellInsertion } from "../shared/cell-insertion";
import { Coded } from "../shared/coded";
import { type CallAnswer, answerOf, exampleArguments, formulaOf } from "./function-call";
import { functionList, type ListedFunction, type ListedParameter } from "./generated-functions";
import { useSpeech } from "../shared/language";
import { Notice } from "../shared/notice";
import { SmallTable, useCellStyles } from "../shared/small-table";
import { useViewStyles } from "../shared/view-styles";

const ROWS = 20;

const useStyles = makeStyles({
  description: { margin: 0, whiteSpace: "pre-line", color: tokens.colorNeutralForeground2 },
  formula: {
    display: "block",
    padding: "8px",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
  },
  single: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const FIRST = functionList.find(({ id }) => id === "INVESTMENT") ?? functionList[0]!;

interface Control {
  parameter: ListedParameter;
  /** Which pair of column and criterion it belongs to. */
  pair?: number;
  isCriterion?: boolean;
}

/** What repeats is described once. */
const isFirst = ({ pair = 1, isCriterion }: Control): boolean => pair === 1 && !isCriterion;

/** A control an argument; what repeats has a pair for each one given, and one more. */
const controlsOf = ({ parameters }: ListedFunction, typed: readonly string[]): Control[] =>
  parameters.flatMap((parameter, index): Control[] => {
    if (!parameter.isRepeating) return [{ parameter }];
    let given = typed.length - index;
    while (given > 0 && typed[index + given - 1] === "") given -= 1;
    const pairs = Math.max(0, Math.ceil(given / 2)) + 1;
    return Array.from({ length: pairs * 2 }, (_, at) => ({
      parameter,
      pair: Math.floor(at / 2) + 1,
      isCriterion: at % 2 === 1,
    }));
  });

export const Functions = ({ inExcel }: { inExcel: boolean }) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const { messages, number } = useSpeech();
  const words = messages.functions;
  const [called, setCalled] = useState(FIRST);
  const [typed, setTyped] = useState<readonly string[]>(() => exampleArguments(FIRST));
  const formula = formulaOf(called, typed);
  const answer = useMemo(() => answerOf(called, typed), [called, typed]);
  const controls = controlsOf(called, typed);

  const choose = (id: string): void => {
    const next = functionList.find((one) => one.id === id)!;
    setCalled(next);
    setTyped(exampleArguments(next));
  };
  const type = (index: number, text: string): void =>
    setTyped(controls.map((_, at) => (at === index ? text : (typed[at] ?? ""))));

  const nameOf = ({ parameter: { name, isOptional }, pair, isCriterion }: Control): string => {
    if (pair === undefined) return isOptional ? `${name} ${words.optional}` : name;
    return (isCriterion ? words.criterion : words.column)(number(pair));
  };

  const filled = answer.kind === "cells" ? answer.cells : [];
  const cell: CellContent = {
    kind: "formula",
    content: formula,
    rows: filled.length || 1,
    columns: filled[0]?.length ?? 1,
  };
  return (
    <div className={shared.view}>
      <h1 className={shared.heading}>{words.heading}</h1>
      <Field label={words.choose}>
        <Select className={shared.select} value={called.id} onChange={(_, { value }) => choose(value)}>
          {functionList.map(({ id }) => (
            <option key={id} value={id}>
              {`AZCN.${id}`}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.description} lang="en">
        <Coded text={called.description} />
      </p>
      {controls.map((control, index) => {
        const { choices, description } = control.parameter;
        const value = typed[index] ?? "";
        return (
          <Field
            key={`${called.id} ${index}`}
            label={nameOf(control)}
            hint={isFirst(control) ? { lang: "en", children: <Coded text={description} /> } : undefined}
          >
            {choices ? (
              <Select className={shared.select} value={value} onChange={(_, data) => type(index, data.value)}>
                <option value="">{words.notGiven}</option>
                {choices.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </Select>
            ) : (
              <Input value={value} autoComplete="off" onChange={(_, data) => type(index, data.value)} />
            )}
          </Field>
        );
      })}
      <section aria-label={words.formula}>
        <h2 className={shared.subheading}>{words.formula}</h2>
        <code className={styles.formula}>{formula}</code>
      </section>
      <section aria-label={words.result} aria-live="polite">
        <h2 className={shared.subheading}>{words.result}</h2>
        <Result answer={answer} name={formula} />
      </section>
      <CellInsertion inExcel={inExcel} insertions={[{ label: words.insert, cell }]} />
    </div>
  );
};

const Result = ({ answer, name }: { answer: CallAnswer; name: string }) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const looks = useCellStyles();
  const { messages, number } = useSpeech();
  const words = messages.functions;
  if (answer.kind === "error") {
    return (
      <Notice tone="warning">
        <strong>{answer.code}</strong> <span lang="en">{answer.message}</span>
      </Notice>
    );
  }
  const { cells } = answer;
  if (cells.length === 1 && cells[0]!.length === 1) {
    const only = cells[0]![0]!;
    return (
      <>
        <p className={styles.single} lang="en">
          {shown(only)}
        </p>
        {typeof only === "number" && Math.abs(only) >= 10_000 && (
          <p className={shared.quiet}>{number(only)}</p>
        )}
      </>
    );
  }
  const rows = cells.slice(0, ROWS);
  return (
    <>
      <p className={shared.quiet}>{words.moreRows(number(rows.length), number(cells.length))}</p>
      <SmallTable name={name} lang="en">
        {rows.map((line, row) => (
          <tr key={row}>
            {line.map((cell, column) => (
              <td
                key={column}
                title={shown(cell)}
                className={mergeClasses(looks.cell, looks.short, typeof cell === "number" && looks.number)}
              >
                {shown(cell)}
              </td>
            ))}
          </tr>
        ))}
      </SmallTable>
    </>
  );
};

/** As a cell shows it before it is formatted. */
const shown = (cell: string | number | boolean): string =>
  typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
