// Owns the view of what AZCN has put into the workbook: check, refresh, freeze and cite, repair.
import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import {
  answerPaneRequest,
  latestPaneRequest,
  onPaneRequest,
  type WorkbookAction,
} from "../../commands/pane-request";
import { dataset } from "../../dataset/current";
import { editionName } from "../../dataset/table";
import { checkTables } from "../../workbook/refresh/check-tables";
import type { TableCheck } from "../../workbook/refresh/compare-table";
import { freezeAndCite, planFreeze } from "../../workbook/freeze/freeze";
import { type Inventory, takeInventory } from "../../workbook/inventory/inventory";
import { refreshTables } from "../../workbook/refresh/refresh-tables";
import { asRefusal, type WorkbookRefusal } from "../../workbook/excel/refusal";
import { planRepair, repairFormulas } from "../../workbook/freeze/repair";
import type { Progress } from "../../workbook/change/progress";
import { removeEmptySheet } from "../../workbook/insert/undo-insertion";
import { numberText } from "../shared/cell-text";
import { messagesIn, useSpeech } from "../shared/language";
import { noteLines } from "../shared/note-lines";
import { type Choice, Notice } from "../shared/notice";
import { workbookRefusalText } from "../shared/refusal-text";
import { useViewStyles } from "../shared/view-styles";
import { CheckResult } from "./check-result";
import { WorkbookInventory } from "./inventory";
import {
  type Answer,
  answersTo,
  countChecks,
  namesText,
  type Question,
  questionText,
  shutText,
} from "./question";
import { Unfinished } from "../shared/unfinished";

const ACTIONS = ["check", "refresh", "freeze", "repair"] as const satisfies readonly WorkbookAction[];

const useStyles = makeStyles({
  actions: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  action: { minWidth: 0 },
});

type State =
  | { kind: "idle" }
  | { kind: "working"; note: string; stop: () => void }
  | { kind: "asking"; question: Question }
  | { kind: "done"; text: string }
  | { kind: "refused"; refusal: WorkbookRefusal };

export const Workbook = ({ inExcel }: { inExcel: boolean }) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const speech = useSpeech();
  const { language, messages } = speech;
  const words = messages.workbook;
  const [state, setState] = useState<State>({ kind: "idle" });
  const [inventory, setInventory] = useState<Inventory>();
  const [checks, setChecks] = useState<readonly TableCheck[]>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const buttons = useRef<Partial<Record<WorkbookAction, HTMLElement | null>>>({});
  const number = (value: number): string => numberText(value, language);
  const done = (...parts: string[]): State => ({ kind: "done", text: parts.filter(Boolean).join(" ") });

  /** Runs one operation with progress and a way to stop it; undefined where it was refused. */
  const run = async <T,>(
    note: string,
    operation: (steps: Progress) => Promise<T>,
    settle: (result: T) => State,
  ): Promise<T | undefined> => {
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    setState({ kind: "working", note, stop });
    try {
      const result = await operation({
        signal: controller.signal,
        onProgress: (step, total) => {
          if (total > 1)
            setState({ kind: "working", note: words.step(note, number(step), number(total)), stop });
        },
      });
      setState(settle(result));
      return result;
    } catch (error) {
      setState({ kind: "refused", refusal: asRefusal(error) });
      return undefined;
    }
  };

  const look = async (): Promise<void> => {
    const found = await run(words.looking, takeInventory, () => ({ kind: "idle" }));
    if (found) setInventory(found);
  };

  const compare = (settle: (found: readonly TableCheck[]) => State): Promise<unknown> =>
    run(
      words.checking,
      (steps) => checkTables(dataset, steps),
      (found) => {
        setChecks(found);
        return settle(found);
      },
    );

  const ask: Record<WorkbookAction, () => Promise<unknown>> = {
    check: () =>
      compare((found) => {
        const { cells, rows } = countChecks(found);
        return done(words.checked(number(found.length), number(cells), number(rows)));
      }),
    refresh: () =>
      compare((found) => {
        const wanted = found.filter(({ id }) => !left.has(id));
        const { cells, rows } = countChecks(wanted);
        const isStale = wanted.some(({ edition }) => edition !== editionName(dataset));
        return cells + rows > 0 || isStale
          ? { kind: "asking", question: { action: "refresh", checks: wanted } }
          : done(words.upToDate);
      }),
    freeze: () =>
      run(words.counting, planFreeze, (plan) =>
        plan.cells > 0
          ? { kind: "asking", question: { action: "freeze", plan } }
          : done(words.nothingToFreeze, namesText(plan, speech)),
      ),
    repair: () =>
      run(words.counting, planRepair, (plan) =>
        plan.cells.length > 0
          ? { kind: "asking", question: { action: "repair", plan } }
          : done(words.nothingToRepair, shutText(plan, speech)),
      ),
  };

  const change = (question: Question, { addRows }: Answer): Promise<unknown> => {
    switch (question.action) {
      case "refresh": {
        const { checks: wanted } = question;
        return run(
          words.refreshing,
          (steps) =>
            refreshTables(dataset, {
              ids: wanted.filter(({ unreadable }) => !unreadable).map(({ id }) => id),
              addRows,
              agreed: countChecks(wanted).cells,
              lines: (table, spoken) => noteLines(table, messagesIn(spoken)),
              ...steps,
            }),
          ({ tables, cells, rows }) => {
            setChecks(undefined);
            return done(words.refreshed(number(tables), number(cells), number(rows)));
          },
        );
      }
      case "freeze":
        return run(
          words.freezing,
          (steps) =>
            freezeAndCite(dataset, { agreed: question.plan.cells, words: messages.references, ...steps }),
          (frozen) => {
            const { cells, references, sheet } = frozen;
            return done(words.frozen(number(cells), number(references), sheet), namesText(frozen, speech));
          },
        );
      case "repair":
        return run(
          words.repairing,
          (steps) => repairFormulas({ agreed: question.plan.cells.length, ...steps }),
          (repaired) =>
            done(
              words.repaired(number(repaired.cells.length)),
              repaired.still.length > 0 ? words.still(number(repaired.still.length)) : "",
              shutText(repaired, speech),
            ),
        );
    }
  };

  const agree = async (question: Question, answer: Answer): Promise<void> => {
    await change(question, answer);
    buttons.current[question.action]?.focus();
    const found = await takeInventory().catch(() => undefined);
    if (found) setInventory(found);
  };

  const decline = (action: WorkbookAction): void => {
    setState({ kind: "idle" });
    buttons.current[action]?.focus();
  };

  const choicesFor = (question: Question): Choice[] => [
    ...answersTo(question, speech).map((answer, index) => ({
      label: answer.label,
      primary: index === 0,
      act: () => void agree(question, answer),
    })),
    { label: messages.cancel, act: () => decline(question.action) },
  ];

  const choicesAfter = ({ details: { left: remains } }: WorkbookRefusal): Choice[] => {
    const close = { label: messages.close, act: () => setState({ kind: "idle" }) };
    if (remains?.kind !== "sheet") return [close];
    const { sheet } = remains;
    const remove = (): Promise<unknown> =>
      run(
        words.looking,
        () => removeEmptySheet(sheet),
        (isRemoved) => done(isRemoved ? messages.sheetRemoved(sheet) : messages.sheetKept(sheet)),
      );
    return [{ label: messages.removeSheet(sheet), act: () => void remove() }, close];
  };

  const request = useSyncExternalStore(onPaneRequest, latestPaneRequest);
  useEffect(() => {
    if (!inExcel) return;
    const action = request && "action" in request && answerPaneRequest(request) ? request.action : undefined;
    void look().then(() => action && ask[action]());
  }, [request, inExcel]);

  const working = state.kind === "working";
  return (
    <div className={shared.view}>
      <h1 className={shared.heading}>{words.heading}</h1>
      <Unfinished />
      {inventory && <WorkbookInventory inventory={inventory} left={left} onLeft={setLeft} />}
      <div className={styles.actions} role="group" aria-label={words.actions}>
        {ACTIONS.map((action) => (
          <Button
            key={action}
            ref={(button) => {
              buttons.current[action] = button;
            }}
            className={styles.action}
            disabledFocusable={!inExcel || working}
            onClick={() => void ask[action]()}
          >
            {words.action[action]}
          </Button>
        ))}
      </div>
      <div role="status">
        {working && <Spinner size="tiny" labelPosition="after" label={state.note} />}
        {state.kind === "done" && <Notice tone="success">{state.text}</Notice>}
      </div>
      {working && <Button onClick={state.stop}>{words.stop}</Button>}
      {state.kind === "asking" && (
        <Notice
          tone="info"
          choices={choicesFor(state.question)}
          onDecline={() => decline(state.question.action)}
        >
          {questionText(state.question, speech)}
        </Notice>
      )}
      {state.kind === "refused" && (
        <Notice
          tone={state.refusal.code === "failed" ? "error" : "warning"}
          choices={choicesAfter(state.refusal)}
          onDecline={() => setState({ kind: "idle" })}
        >
          {workbookRefusalText(state.refusal, messages)}
        </Notice>
      )}
      {checks?.map((one) => (
        <CheckResult key={one.id} check={one} />
      ))}
    </div>
  );
};
