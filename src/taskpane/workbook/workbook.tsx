// Owns the view of what AZCN has put into the workbook, and the actions on it.
import { Button, makeStyles } from "@fluentui/react-components";
import { Fragment, useEffect, useId, useRef, useState, useSyncExternalStore } from "react";
import {
  claimPaneRequest,
  latestPaneRequest,
  onPaneRequest,
  type WorkbookAction,
} from "../../commands/pane-request";
import { adoptTable } from "../../workbook/inventory/adopt-table";
import type { InsertedTable } from "../../workbook/inventory/inserted-tables";
import { type Inventory, takeInventory } from "../../workbook/inventory/inventory";
import { canColour, colourCells } from "../../workbook/refresh/colour-cells";
import type { TableCheck } from "../../workbook/refresh/compare-table";
import { dataset } from "../../dataset/current";
import { ActionBar } from "../shared/action-bar";
import { type Spoken, useSpeech } from "../shared/language";
import { done, useOperation } from "../shared/operation";
import { Outcome } from "../shared/outcome";
import { workbookRefusalText } from "../shared/refusal-text";
import { Unfinished } from "../shared/unfinished";
import { useViewStyles } from "../shared/view-styles";
import type { Action, Answer, Look } from "./actions/action";
import { check, countChecks, isFound } from "./actions/check";
import { freeze } from "./actions/freeze";
import { refresh } from "./actions/refresh";
import { repair } from "./actions/repair";
import { cellKey, CheckResult, lackingKey, type LeftOut } from "./check-result";
import { WorkbookInventory } from "./inventory";

const useStyles = makeStyles({
  actions: {
    display: "grid",
    gridTemplateColumns: "fit-content(40%) 1fr",
    gap: "8px 12px",
    alignItems: "center",
  },
  action: { minWidth: 0 },
});

export const Workbook = ({ inExcel }: { inExcel: boolean }) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const speech = useSpeech();
  const { messages, number } = speech;
  const words = messages.workbook;
  const operation = useOperation(workbookRefusalText);
  const id = useId();
  const [inventory, setInventory] = useState<Inventory>();
  const [checks, setChecks] = useState<readonly TableCheck[]>();
  /** What a check has found can be chosen from; what is asked about is asked about as a whole. */
  const [leftOutOfCheck, setLeftOutOfCheck] = useState<LeftOut>();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const buttons = useRef<Partial<Record<WorkbookAction, HTMLElement | null>>>({});

  const look = () =>
    operation.run({
      note: ({ messages }) => messages.workbook.looking,
      run: async (steps) => {
        setInventory(await takeInventory(steps));
        return { kind: "idle" };
      },
      isQuiet: true,
    });

  const lookAgain = async (): Promise<void> => {
    const found = await takeInventory().catch(() => undefined);
    if (found) setInventory(found);
  };

  const adopt = (copy: InsertedTable, label: string) =>
    void operation
      .run({
        note: ({ messages }) => messages.workbook.adopting,
        run: async () => {
          await adoptTable(copy);
          return done(({ messages }) => messages.workbook.adopted(label, copy.sheet, copy.address));
        },
      })
      .then(lookAgain);

  const begin = <Plan, Result>(action: Look<Plan> | Action<Plan, Result>) =>
    operation.run({
      note: ({ messages }) => messages.workbook[action.planning],
      run: async (steps) => {
        setChecks(undefined);
        const plan = await action.plan(steps, leftOut);
        setChecks(action.checks?.(plan));
        setLeftOutOfCheck("run" in action ? undefined : new Set());
        const answers = "run" in action ? action.answers(plan) : [];
        if (!("run" in action) || answers.length === 0) {
          return done((spoken) => action.found(plan, spoken), action.tone?.(plan));
        }
        return {
          kind: "asking",
          question: (spoken) => action.question(plan, spoken),
          answers: answers.map((answer, index) => ({
            label: answer.label,
            primary: index === 0,
            act: (spoken) => void agree(action, plan, answer, spoken),
          })),
        };
      },
    });

  const agree = async <Plan, Result>(
    action: Action<Plan, Result>,
    plan: Plan,
    answer: Answer,
    spoken: Spoken,
  ): Promise<void> => {
    await operation.run({
      note: ({ messages }) => messages.workbook[action.running],
      run: async (steps) => {
        setChecks(undefined);
        const result = await action.run(plan, answer, spoken, steps);
        const next = action.next?.(result);
        const keep = (later: Spoken): void =>
          void operation.run({
            note: next!.note,
            run: async () => done(await next!.run(later)),
          });
        return done(
          (later) => action.done(result, later),
          undefined,
          next ? [{ label: next.label, act: keep }] : [],
        );
      },
    });
    await lookAgain();
  };

  /** What is chosen of what a check has found. */
  const chosen = (checks ?? []).flatMap((one) => {
    const differences = one.differences.filter((cell) => !leftOutOfCheck?.has(cellKey(cell)));
    const lacking = one.lacking.filter((row) => !leftOutOfCheck?.has(lackingKey(one, row)));
    return one.unreadable || differences.length + lacking.length === 0
      ? []
      : [{ ...one, differences, lacking }];
  });
  const { cells, rows } = countChecks(chosen);
  const isChoosing = leftOutOfCheck !== undefined && (checks ?? []).some(isFound);
  const colour = () =>
    void operation.run({
      note: ({ messages: spoken }) => spoken.workbook.colouring,
      run: async (steps) => {
        const coloured = await colourCells(dataset, chosen, steps);
        return done((spoken) => spoken.messages.workbook.coloured(spoken.number(coloured)), "info");
      },
    });

  const actions: Record<WorkbookAction, () => Promise<unknown>> = {
    check: () => begin(check),
    refresh: () => begin(refresh),
    freeze: () => begin(freeze),
    repair: () => begin(repair),
  };

  const start = (name: WorkbookAction): void => {
    operation.origin.current = buttons.current[name] ?? null;
    void actions[name]();
  };

  const request = useSyncExternalStore(onPaneRequest, latestPaneRequest);
  useEffect(() => {
    if (!inExcel) return;
    const asked = request && "action" in request && claimPaneRequest(request) ? request.action : undefined;
    // Nobody has pressed anything here yet: the focus stays where it is.
    operation.origin.current = null;
    void look().then(() => asked && start(asked));
  }, [request, inExcel]);

  const isBusy = !inExcel || operation.state.kind === "working";
  const button = (name: WorkbookAction) => (
    <Button
      ref={(element) => {
        buttons.current[name] = element;
      }}
      className={styles.action}
      appearance={name === "check" ? "primary" : "secondary"}
      aria-describedby={id + name}
      disabledFocusable={isBusy}
      onClick={() => start(name)}
    >
      {words.action[name]}
    </Button>
  );
  const about = (name: WorkbookAction) => (
    <span id={id + name} className={shared.quiet}>
      {words.about[name]}
    </span>
  );
  return (
    <div className={shared.view}>
      <h1 className={shared.heading}>{words.heading}</h1>
      <Unfinished />
      {inventory && (
        <WorkbookInventory inventory={inventory} leftOut={leftOut} onLeftOut={setLeftOut} onAdopt={adopt} />
      )}
      <div className={styles.actions} role="group" aria-label={words.actions}>
        {(["refresh", "freeze", "repair"] as const).map((name) => (
          <Fragment key={name}>
            {button(name)}
            {about(name)}
          </Fragment>
        ))}
      </div>
      {checks?.map((one) => (
        <CheckResult
          key={one.id}
          check={one}
          choice={leftOutOfCheck && { leftOut: leftOutOfCheck, onLeftOut: setLeftOutOfCheck }}
        />
      ))}
      <ActionBar label={words.action.check} outcome={<Outcome operation={operation} />}>
        {button("check")}
        {isChoosing && (
          <>
            <Button
              disabledFocusable={isBusy || cells + rows === 0}
              onClick={({ currentTarget }) => {
                operation.origin.current = currentTarget;
                void agree(refresh, chosen, { label: () => "", addRows: true }, speech);
              }}
            >
              {rows > 0 ? words.doRefreshAndAdd(number(cells), number(rows)) : words.doRefresh(number(cells))}
            </Button>
            {canColour() && (
              <Button
                disabledFocusable={isBusy || cells === 0}
                onClick={({ currentTarget }) => {
                  operation.origin.current = currentTarget;
                  colour();
                }}
              >
                {words.colour(number(cells))}
              </Button>
            )}
          </>
        )}
        {!isChoosing && about("check")}
      </ActionBar>
    </div>
  );
};
