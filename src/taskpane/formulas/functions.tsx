// Owns the view that builds a formula: a function, its arguments as controls, and what it answers, at once.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useState } from "react";
import { fold } from "../../dataset/fold";
import { languages } from "../../dataset/language";
import { asRefusal } from "../../workbook/excel/refusal";
import type { CellContent } from "../../workbook/insert/insert-cell";
import { givenAtSelection, selectedRange } from "../../workbook/sources/given-cells";
import { loadAllMessages, messagesIn } from "../shared/catalogue";
import { CellInsertion } from "../shared/cell-insertion";
import { Coded } from "../shared/coded";
import { Combobox, type Option } from "../shared/combobox";
import { useSpeech } from "../shared/language";
import { Notice } from "../shared/notice";
import { cellRefusalText } from "../shared/refusal-text";
import { useViewStyles } from "../shared/view-styles";
import { ArgumentField } from "./argument-field";
import { completionOf } from "./completion";
import { answerOf, exampleArguments, formulaOf, givenIn, parameterAt, taken } from "./function-call";
import { groupOf } from "./function-groups";
import { functionList, type ListedFunction, type ListedParameter } from "../shared/generated-functions";
import { Result } from "./result";

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
});

const byId = new Map(functionList.map((one) => [one.id, one]));
const ORDERED = Object.entries(groupOf).map(([id, group]) => ({ called: byId.get(id)!, group }));
const FIRST = ORDERED[0]!.called;

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

/** What the formula gives its function: of cells, once the workbook has told what they hold. */
const useGiven = (formula: string, inExcel: boolean): readonly unknown[] | undefined => {
  const known = useMemo(() => givenIn(formula), [formula]);
  const [read, setRead] = useState<{ formula: string; given: readonly unknown[] }>();
  useEffect(() => {
    if (known || !inExcel) return;
    let isLeft = false;
    givenAtSelection(formula).then(
      (given) => isLeft || setRead({ formula, given }),
      () => undefined,
    );
    return () => void (isLeft = true);
  }, [formula, known, inExcel]);
  return known ?? (read?.formula === formula ? read.given : undefined);
};

export const Functions = ({ inExcel }: { inExcel: boolean }) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, messages, number } = useSpeech();
  const words = messages.functions;
  const reason = useId();
  const [called, setCalled] = useState(FIRST);
  const [typed, setTyped] = useState<readonly string[]>(() => exampleArguments(FIRST));
  const [problem, setProblem] = useState("");
  const [areAllLoaded, setAllLoaded] = useState(false);
  useEffect(() => void loadAllMessages().then(() => setAllLoaded(true)), []);

  const controls = controlsOf(called, typed);
  const completions = useMemo(
    () => controls.map((_, index) => completionOf(called, typed, index, language)),
    [called, typed, language],
  );
  const args = typed.map((text, index) =>
    taken(text, parameterAt(called, index)?.isText, (one) =>
      completions[index]!(one).some(({ id }) => fold(id) === fold(one)),
    ),
  );
  const formula = formulaOf(called, args);
  const given = useGiven(formula, inExcel);
  const answer = useMemo(() => answerOf(called, given), [called, given]);

  const listed = useMemo(() => {
    const spoken = areAllLoaded ? languages : [language];
    const options = ORDERED.map(({ called: one, group }) => {
      const said = spoken.flatMap((each) => {
        const { functions } = messagesIn(each);
        return [functions.about[one.id], functions.groups[group]];
      });
      const option: Option = {
        id: one.id,
        label: `AZCN.${one.id}`,
        detail: words.about[one.id],
        group: words.groups[group],
      };
      return { option, text: [one.id, one.description, ...said.map(String)].map(fold).join(" ") };
    });
    return (text: string): readonly Option[] => {
      const wanted = text
        .replace(/^=?azcn\./i, "")
        .split(/\s+/)
        .map(fold);
      const found = options.filter((one) => wanted.every((word) => one.text.includes(word)));
      // A function that is called by its name comes before those that are about it.
      const isNamed = ({ option: { id } }: (typeof options)[number]) =>
        wanted.length === 1 && fold(id).startsWith(wanted[0]!);
      const named = text ? found.filter(isNamed) : [];
      return [...named, ...found.filter((one) => !named.includes(one))].map(({ option }) => option);
    };
  }, [language, areAllLoaded]);

  const choose = (id: string): void => {
    const next = byId.get(id)!;
    setCalled(next);
    setTyped(exampleArguments(next));
    setProblem("");
  };
  const type = (index: number, text: string): void => {
    setProblem("");
    setTyped(controls.map((_, at) => (at === index ? text : (typed[at] ?? ""))));
  };
  const take = (index: number): void =>
    void selectedRange().then(
      (address) => type(index, address),
      (error: unknown) => setProblem(cellRefusalText(asRefusal(error), messages)),
    );

  const nameOf = ({ parameter: { name, isOptional }, pair, isCriterion }: Control): string => {
    if (pair === undefined) return isOptional ? `${name} ${words.optional}` : name;
    return (isCriterion ? words.criterion : words.column)(number(pair));
  };

  const filled = answer.kind === "cells" ? answer.cells : [];
  const cell: CellContent | undefined =
    answer.kind === "error"
      ? undefined
      : {
          kind: "formula",
          content: formula,
          rows: filled.length || 1,
          columns: filled[0]?.length ?? 1,
        };
  return (
    <div className={shared.view}>
      <h1 className={shared.heading}>{words.heading}</h1>
      <Combobox
        label={words.choose}
        hint={words.chooseHint}
        value={`AZCN.${called.id}`}
        options={listed}
        listLabel={words.choose}
        onPick={choose}
      />
      <div>
        {language !== "en" && <p className={shared.text}>{words.about[called.id]}</p>}
        <p className={styles.description} lang="en">
          <Coded text={called.description} />
        </p>
      </div>
      {controls.map((control, index) => (
        <ArgumentField
          key={`${called.id} ${index}`}
          label={nameOf(control)}
          description={isFirst(control) ? control.parameter.description : undefined}
          typed={typed[index] ?? ""}
          taken={args[index] ?? taken("")}
          options={completions[index]!}
          onType={(text) => type(index, text)}
          onTake={inExcel ? () => take(index) : undefined}
        />
      ))}
      {problem && <Notice tone="warning">{problem}</Notice>}
      <section aria-label={words.formula}>
        <h2 className={shared.subheading}>{words.formula}</h2>
        <code className={styles.formula}>{formula}</code>
      </section>
      <section aria-label={words.result} aria-live="polite">
        <h2 className={shared.subheading}>{words.result}</h2>
        <Result called={called} given={given ?? []} answer={answer} formula={formula} reason={reason} />
      </section>
      <CellInsertion inExcel={inExcel} insertions={[{ label: words.insert, cell }]} reason={reason} />
    </div>
  );
};
