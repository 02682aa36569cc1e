// Owns the view of what AZCN has put into the workbook: check, refresh, freeze and cite, repair.
import { Button, Checkbox, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import {
  answerPaneRequest,
  latestPaneRequest,
  onPaneRequest,
  type WorkbookAction,
} from "../../commands/pane-request";
import { dataset } from "../../dataset/current";
import { editionName, listTables } from "../../dataset/table";
import { checkTables, type Difference, type TableCheck } from "../../workbook/check-tables";
import { freezeAndCite, type FreezePlan, planFreeze } from "../../workbook/freeze";
import { removeEmptySheet } from "../../workbook/take-back";
import { type Inventory, takeInventory } from "../../workbook/inventory";
import { refreshTables } from "../../workbook/refresh-tables";
import { asRefusal, type WorkbookRefusal } from "../../workbook/refusal";
import { planRepair, repairFormulas, type RepairPlan } from "../../workbook/repair";
import type { Steps } from "../../workbook/steps";
import { cellText, numberText } from "../cell-text";
import { messagesIn, useSpeech } from "../language";
import type { Messages } from "../messages/en";
import { noteLines } from "../note-lines";
import { type Choice, Notice } from "../notice";
import { Unfinished } from "./workbook-unfinished";

const MOST_SHOWN = 200;

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "16px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  subheading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  action: { minWidth: 0 },
  status: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  scroll: {
    overflow: "auto",
    maxHeight: "60vh",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "100%" },
  cell: {
    padding: "6px 8px",
    minWidth: "72px",
    maxWidth: "220px",
    overflowWrap: "anywhere",
    verticalAlign: "top",
    textAlign: "start",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  header: { borderTop: "none", fontWeight: tokens.fontWeightSemibold },
});

/** What is asked before anything is written. */
type Question =
  | { action: "refresh"; checks: readonly TableCheck[] }
  | { action: "freeze"; plan: FreezePlan }
  | { action: "repair"; plan: RepairPlan };

type State =
  | { kind: "idle" }
  | { kind: "working"; note: string; stop: () => void }
  | { kind: "asking"; question: Question }
  | { kind: "done"; text: string }
  | { kind: "refused"; refusal: WorkbookRefusal };

const wording = ({ code, details }: WorkbookRefusal, messages: Messages): string => {
  const { left } = details;
  const parts = [{ ...messages.refusals, ...messages.workbook.refusals }[code](details)];
  if (left?.kind === "cells") parts.push(messages.workbook.leftCells(`${left.at.sheet}, ${left.at.address}`));
  if (left?.kind === "sheet") parts.push(messages.leftSheet(left.sheet));
  return parts.join(" ");
};

const count = (checks: readonly TableCheck[]) => ({
  cells: checks.reduce((sum, { differences }) => sum + differences.length, 0),
  rows: checks.reduce((sum, { lacking }) => sum + lacking.length, 0),
});

export const Workbook = ({ inExcel }: { inExcel: boolean }) => {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const words = messages.workbook;
  const [state, setState] = useState<State>({ kind: "idle" });
  const [inventory, setInventory] = useState<Inventory>();
  const [checks, setChecks] = useState<readonly TableCheck[]>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const buttons = useRef<Partial<Record<WorkbookAction, HTMLElement | null>>>({});
  const number = (value: number): string => numberText(value, language);

  /** Runs one operation with progress and a way to stop it; undefined where it was refused. */
  const run = async <T,>(
    note: string,
    operation: (steps: Steps) => Promise<T>,
    settle: (result: T) => State,
  ): Promise<T | undefined> => {
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    setState({ kind: "working", note, stop });
    try {
      const result = await operation({
        signal: controller.signal,
        onProgress: (done, total) => {
          if (total > 1)
            setState({ kind: "working", note: words.step(note, number(done), number(total)), stop });
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

  const chosen = (all: readonly TableCheck[]): TableCheck[] => all.filter(({ id }) => !left.has(id));

  const check = (): Promise<unknown> =>
    run(
      words.checking,
      (steps) => checkTables(dataset, steps),
      (found) => {
        setChecks(found);
        const { cells, rows } = count(found);
        return { kind: "done", text: words.checked(number(found.length), number(cells), number(rows)) };
      },
    );

  const ask: Record<WorkbookAction, () => Promise<unknown>> = {
    check,
    refresh: () =>
      run(
        words.checking,
        (steps) => checkTables(dataset, steps),
        (found) => {
          setChecks(found);
          const wanted = chosen(found);
          const { cells, rows } = count(wanted);
          const stale = wanted.some(({ edition }) => edition !== editionName(dataset));
          return cells + rows > 0 || stale
            ? { kind: "asking", question: { action: "refresh", checks: wanted } }
            : { kind: "done", text: words.upToDate };
        },
      ),
    freeze: () =>
      run(words.counting, planFreeze, (plan) =>
        plan.cells > 0
          ? { kind: "asking", question: { action: "freeze", plan } }
          : { kind: "done", text: words.nothingToFreeze },
      ),
    repair: () =>
      run(words.counting, planRepair, (plan) =>
        plan.cells.length > 0
          ? { kind: "asking", question: { action: "repair", plan } }
          : { kind: "done", text: [words.nothingToRepair, shutText(plan)].filter(Boolean).join(" ") },
      ),
  };

  const shutText = ({ shut }: RepairPlan): string => {
    const sheets = [...new Set(shut.map(({ sheet }) => sheet))].join(", ");
    return shut.length > 0 ? words.shut(number(shut.length), sheets) : "";
  };

  const finish = async (action: WorkbookAction, work: Promise<unknown>): Promise<void> => {
    await work;
    buttons.current[action]?.focus();
    const found = await takeInventory().catch(() => undefined);
    if (found) setInventory(found);
  };

  const refresh = (wanted: readonly TableCheck[], addRows: boolean): Promise<void> =>
    finish(
      "refresh",
      run(
        words.refreshing,
        (steps) =>
          refreshTables(dataset, {
            ids: wanted.filter(({ unreadable }) => !unreadable).map(({ id }) => id),
            addRows,
            agreed: count(wanted).cells,
            lines: (table, spoken) => noteLines(table, messagesIn(spoken)),
            ...steps,
          }),
        ({ tables, cells, rows }) => {
          setChecks(undefined);
          return { kind: "done", text: words.refreshed(number(tables), number(cells), number(rows)) };
        },
      ),
    );

  const freeze = ({ cells: agreed }: FreezePlan): Promise<void> =>
    finish(
      "freeze",
      run(
        words.freezing,
        (steps) => freezeAndCite(dataset, { agreed, words: messages.references, ...steps }),
        ({ cells, references, sheet }) => ({
          kind: "done",
          text: words.frozen(number(cells), number(references), sheet),
        }),
      ),
    );

  const repair = ({ cells: { length: agreed } }: RepairPlan): Promise<void> =>
    finish(
      "repair",
      run(
        words.repairing,
        (steps) => repairFormulas({ agreed, ...steps }),
        (repaired) => {
          const parts = [
            words.repaired(number(repaired.cells.length)),
            repaired.still.length > 0 ? words.still(number(repaired.still.length)) : "",
            shutText(repaired),
          ];
          return { kind: "done", text: parts.filter(Boolean).join(" ") };
        },
      ),
    );

  const request = useSyncExternalStore(onPaneRequest, latestPaneRequest);
  useEffect(() => {
    if (!inExcel) return;
    const action = request && "action" in request && answerPaneRequest(request) ? request.action : undefined;
    void look().then(() => action && ask[action]());
  }, [request, inExcel]);

  const decline = (action: WorkbookAction): void => {
    setState({ kind: "idle" });
    buttons.current[action]?.focus();
  };

  const questionText = (question: Question): string => {
    switch (question.action) {
      case "refresh": {
        const { cells, rows } = count(question.checks);
        const kept = question.checks.reduce((sum, { unknown }) => sum + unknown.length, 0);
        const parts = [words.askRefresh(number(question.checks.length), number(cells), number(rows))];
        if (kept > 0) parts.push(words.rowsKept(number(kept)));
        return parts.join(" ");
      }
      case "freeze": {
        const { cells, formulas, pointers } = question.plan;
        const parts = [words.askFreeze(number(formulas), number(cells))];
        if (pointers > 0) parts.push(words.pointers(number(pointers)));
        return parts.join(" ");
      }
      case "repair":
        return [words.askRepair(number(question.plan.cells.length)), shutText(question.plan)]
          .filter(Boolean)
          .join(" ");
    }
  };

  const choicesOf = (question: Question): Choice[] => {
    const no = { label: messages.cancel, act: () => decline(question.action) };
    switch (question.action) {
      case "refresh": {
        const { checks: wanted } = question;
        const { cells, rows } = count(wanted);
        const only = {
          label: words.doRefresh(number(cells)),
          primary: rows === 0,
          act: () => void refresh(wanted, false),
        };
        const withRows = {
          label: words.doRefreshAndAdd(number(cells), number(rows)),
          primary: true,
          act: () => void refresh(wanted, true),
        };
        return rows > 0 ? [withRows, only, no] : [only, no];
      }
      case "freeze": {
        const { plan } = question;
        return [
          { label: words.doFreeze(number(plan.cells)), primary: true, act: () => void freeze(plan) },
          no,
        ];
      }
      case "repair": {
        const { plan } = question;
        return [
          { label: words.doRepair(number(plan.cells.length)), primary: true, act: () => void repair(plan) },
          no,
        ];
      }
    }
  };

  const choicesAfter = ({ details: { left: remains } }: WorkbookRefusal): Choice[] => {
    const close = { label: messages.close, act: () => setState({ kind: "idle" }) };
    if (remains?.kind !== "sheet") return [close];
    const remove = (): Promise<unknown> =>
      run(
        words.looking,
        () => removeEmptySheet(remains.sheet),
        (removed) => ({
          kind: "done",
          text: removed ? messages.sheetRemoved(remains.sheet) : messages.sheetKept(remains.sheet),
        }),
      );
    return [{ label: messages.removeSheet(remains.sheet), act: () => void remove() }, close];
  };

  const working = state.kind === "working";
  const labels = new Map(listTables(dataset, language).map(({ id, label }) => [id, label]));
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const toggle = (id: string, isChosen: boolean): void => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };

  return (
    <div className={styles.view}>
      <h1 className={styles.heading}>{words.heading}</h1>
      <Unfinished />
      {inventory && (
        <section>
          <h2 className={styles.subheading}>{words.tables(number(inventory.tables.length))}</h2>
          {inventory.tables.length === 0 && <p className={styles.quiet}>{words.noTables}</p>}
          <ul className={styles.list}>
            {inventory.tables.map(({ memory, sheet, address }) => (
              <li key={memory.id}>
                <Checkbox
                  checked={!left.has(memory.id)}
                  onChange={(_, { checked }) => toggle(memory.id, checked === true)}
                  label={words.tableAt(labelOf(memory.table), sheet, address, memory.edition)}
                />
              </li>
            ))}
          </ul>
          {inventory.gone.length > 0 && (
            <p className={styles.quiet}>
              {words.gone(inventory.gone.map(({ table }) => labelOf(table)).join(", "))}
            </p>
          )}
          <h2 className={styles.subheading}>{words.formulas(number(inventory.formulas.length))}</h2>
          {inventory.formulas.length === 0 ? (
            <p className={styles.quiet}>{words.noFormulas}</p>
          ) : (
            <FormulaSheets inventory={inventory} />
          )}
        </section>
      )}
      <div className={styles.actions} role="group" aria-label={words.actions}>
        {(["check", "refresh", "freeze", "repair"] as const).map((action) => (
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
      <div role="status" className={styles.status}>
        {working && <Spinner size="tiny" labelPosition="after" label={state.note} />}
        {state.kind === "done" && <Notice tone="success">{state.text}</Notice>}
      </div>
      {working && <Button onClick={state.stop}>{words.stop}</Button>}
      {state.kind === "asking" && (
        <Notice
          tone="info"
          choices={choicesOf(state.question)}
          onDecline={() => decline(state.question.action)}
        >
          {questionText(state.question)}
        </Notice>
      )}
      {state.kind === "refused" && (
        <Notice
          tone={state.refusal.code === "failed" ? "error" : "warning"}
          choices={choicesAfter(state.refusal)}
          onDecline={() => setState({ kind: "idle" })}
        >
          {wording(state.refusal, messages)}
        </Notice>
      )}
      {checks?.map((one) => (
        <CheckResult key={one.id} check={one} />
      ))}
    </div>
  );
};

/** How many formulas each sheet holds, and where the first ones are. */
const FormulaSheets = ({ inventory: { formulas } }: { inventory: Inventory }) => {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const sheets = [...new Set(formulas.map(({ sheet }) => sheet))];
  return (
    <ul className={styles.list}>
      {sheets.map((sheet) => {
        const own = formulas.filter((one) => one.sheet === sheet);
        const first = own.slice(0, 5).map(({ address }) => address);
        const places = own.length > 5 ? `${first.join(", ")}…` : first.join(", ");
        return (
          <li key={sheet} className={styles.text}>
            {messages.workbook.formulasOn(sheet, numberText(own.length, language), places)}
          </li>
        );
      })}
    </ul>
  );
};

const CheckResult = ({ check }: { check: TableCheck }) => {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const words = messages.workbook;
  const number = (value: number): string => numberText(value, language);
  const { differences, lacking, unknown, missingColumns, unreadable, label, inserted } = check;
  const title = `${label} (${inserted.sheet}, ${inserted.address})`;
  const notes = [
    unreadable && messages.unreadable(unreadable),
    !unreadable && differences.length === 0 && words.same,
    lacking.length > 0 && words.lacking(number(lacking.length)),
    unknown.length > 0 && words.rowsKept(number(unknown.length)),
    missingColumns.length > 0 && words.missingColumns(missingColumns.join(", ")),
    differences.length > MOST_SHOWN && words.firstShown(number(MOST_SHOWN), number(differences.length)),
  ];
  return (
    <section aria-label={title}>
      <h2 className={styles.subheading}>{title}</h2>
      {notes.map(
        (note) =>
          note && (
            <p key={note} className={styles.quiet}>
              {note}
            </p>
          ),
      )}
      {differences.length > 0 && <Differences title={title} differences={differences} />}
    </section>
  );
};

const Differences = ({ title, differences }: { title: string; differences: readonly Difference[] }) => {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const words = messages.workbook;
  const shown = (cell: Difference["old"], { column }: Difference): string =>
    cellText(cell, column.type, language, messages) || words.blank;
  const columns = [words.cell, words.column, words.inSheet, words.inDataset, words.why, words.source];
  return (
    <div className={styles.scroll} role="region" aria-label={words.differencesOf(title)} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.header)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, MOST_SHOWN).map((one) => (
            <tr key={one.address}>
              <th scope="row" className={styles.cell}>
                {one.address}
              </th>
              <td className={styles.cell}>{words.columnOf(one.column.label, one.row)}</td>
              <td className={styles.cell}>{shown(one.old, one)}</td>
              <td className={styles.cell}>{shown(one.new, one)}</td>
              <td className={styles.cell}>
                {words.reason[one.why]}
                {one.note && <span lang="en"> {one.note}</span>}
              </td>
              <td className={styles.cell} lang="en">
                {one.source}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
