// Owns the button that inserts a table, the questions that follow where it cannot stand, and what came of it.
import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { insertTable } from "../../workbook/insert/insert-table";
import { asRefusal, type WorkbookRefusal } from "../../workbook/excel/refusal";
import type { Target } from "../../workbook/insert/read-site";
import { removeEmptySheet } from "../../workbook/insert/undo-insertion";
import { numberText } from "../shared/cell-text";
import { useSpeech } from "../shared/language";
import { type Choice, Notice } from "../shared/notice";
import { tableRefusalText } from "../shared/refusal-text";
import type { TableRequest } from "./request";

const PATIENCE = 4_000;

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: "16px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  insert: { flexGrow: 1 },
  working: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "12px" },
});

type Outcome =
  | { kind: "idle" }
  /** `stop` is there while something is left to be stopped. */
  | { kind: "working"; note: string; stop?: () => void }
  | { kind: "done"; text: string }
  | { kind: "refused"; refusal: WorkbookRefusal };

const TAKES_NEW_SHEET: readonly WorkbookRefusal["code"][] = [
  "occupied",
  "table-overlap",
  "merged",
  "hidden",
  "sheet-edge",
  "sheet-protected",
  "no-selection",
];

interface TableInsertionProps {
  inExcel: boolean;
  label: string;
  /** None where there is nothing to insert; then `reason` is where it is said why. */
  request: TableRequest | undefined;
  reason?: string;
  target: Target;
  onInserted?: () => void;
  /** What stands beside the button. */
  children?: ReactNode;
}

export const TableInsertion = ({
  inExcel,
  label,
  request,
  reason,
  target,
  onInserted,
  children,
}: TableInsertionProps) => {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const [outcome, setOutcome] = useState<Outcome>({ kind: "idle" });
  const insertButton = useRef<HTMLButtonElement>(null);
  const working = outcome.kind === "working";
  // Another choice makes what was said of the last one stale.
  useEffect(
    () => setOutcome((present) => (present.kind === "working" ? present : { kind: "idle" })),
    [request],
  );

  const settle = (next: Outcome): void => {
    setOutcome(next);
    if (next.kind !== "refused") insertButton.current?.focus();
  };

  const insert = async (
    { table, options }: TableRequest,
    into: Target,
    overwrite?: string,
  ): Promise<void> => {
    setOutcome({ kind: "working", note: messages.inserting });
    const waiting = setTimeout(() => setOutcome({ kind: "working", note: messages.stillWaiting }), PATIENCE);
    const stopping = new AbortController();
    // A large table takes a moment to lay out: the words are seen first.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      const { sheet, address, chart } = await insertTable(table, {
        ...options,
        target: into,
        ...(overwrite ? { overwrite } : {}),
        signal: stopping.signal,
        onProgress: (done, parts) => {
          if (parts === 1) return;
          clearTimeout(waiting);
          const [part, all] = [numberText(done, language), numberText(parts, language)];
          setOutcome({
            kind: "working",
            note: messages.workbook.step(messages.inserting, part, all),
            stop: () => stopping.abort(),
          });
        },
      });
      const done = messages.inserted(table.label, sheet, address);
      settle({
        kind: "done",
        text: chart ? `${done} ${messages.insertion.chartAt(chart.address)}` : done,
      });
      onInserted?.();
    } catch (error) {
      settle({ kind: "refused", refusal: asRefusal(error) });
    } finally {
      clearTimeout(waiting);
    }
  };

  const removeSheet = async (sheet: string): Promise<void> => {
    try {
      const removed = await removeEmptySheet(sheet);
      settle({ kind: "done", text: removed ? messages.sheetRemoved(sheet) : messages.sheetKept(sheet) });
    } catch (error) {
      settle({ kind: "refused", refusal: asRefusal(error) });
    }
  };

  const choicesAfter = (wanted: TableRequest, { code, details }: WorkbookRefusal): Choice[] => {
    const { at, place, offer, left } = details;
    const choices: Choice[] = [];
    if (offer) {
      choices.push({
        label: messages.insertAt(offer.address),
        primary: true,
        act: () => void insert(wanted, offer),
      });
    }
    if (TAKES_NEW_SHEET.includes(code)) {
      choices.push({
        label: messages.insertOnNewSheet,
        primary: !offer,
        act: () => void insert(wanted, "new-sheet"),
      });
    }
    if (code === "occupied" && at && place) {
      choices.push({
        label: messages.overwrite(at.address),
        act: () => void insert(wanted, place, at.address),
      });
    }
    if (left?.kind === "sheet") {
      choices.push({ label: messages.removeSheet(left.sheet), act: () => void removeSheet(left.sheet) });
    }
    const decline = choices.length > 0 ? messages.cancel : messages.close;
    return [...choices, { label: decline, act: () => settle({ kind: "idle" }) }];
  };

  return (
    <div className={styles.all}>
      <div className={styles.actions}>
        <Button
          ref={insertButton}
          className={styles.insert}
          appearance="primary"
          size="large"
          disabledFocusable={!inExcel || !request || working}
          aria-describedby={request ? undefined : reason}
          onClick={() => request && void insert(request, target)}
        >
          {label}
        </Button>
        {children}
      </div>
      <div className={styles.working}>
        <div role="status">
          {working && <Spinner size="tiny" labelPosition="after" label={outcome.note} />}
          {outcome.kind === "done" && <Notice tone="success">{outcome.text}</Notice>}
        </div>
        {working && outcome.stop && <Button onClick={outcome.stop}>{messages.workbook.stop}</Button>}
      </div>
      {outcome.kind === "refused" && request && (
        <Notice
          tone={outcome.refusal.code === "failed" ? "error" : "warning"}
          choices={choicesAfter(request, outcome.refusal)}
          onDecline={() => settle({ kind: "idle" })}
        >
          {tableRefusalText(outcome.refusal, messages)}
        </Notice>
      )}
    </div>
  );
};
