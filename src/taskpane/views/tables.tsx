// Owns the view that inserts a table: which one, what it holds, where it goes, and what came of it.
import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { latestPaneRequest, onPaneRequest } from "../../commands/pane-request";
import { dataset } from "../../dataset/current";
import { readLocalTable } from "../../dataset/local-table";
import { Refusal } from "../../dataset/refusal";
import { listTables, type Table } from "../../dataset/table";
import { insertTable } from "../../workbook/insert-table";
import { asRefusal, type WorkbookRefusal } from "../../workbook/refusal";
import type { Target } from "../../workbook/site";
import { removeEmptySheet } from "../../workbook/take-back";
import { numberText } from "../cell-text";
import { useSpeech } from "../language";
import type { Messages } from "../messages/en";
import { type Choice, Notice } from "../notice";
import { readPreference, writePreference } from "../preference";
import { Preview } from "../preview";
import { TableFilter } from "./table-filter";
import { criteriaOf, offerOf, wholeShape } from "./table-shape";

const FIRST_TABLE = "agreements";
const PATIENCE = 4_000;

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "16px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  subheading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  description: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
  select: { "& select": { width: "100%", minWidth: 0 } },
  action: { alignSelf: "stretch" },
  status: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Outcome =
  | { kind: "idle" }
  | { kind: "working"; note: string }
  | { kind: "done"; text: string }
  | { kind: "refused"; refusal: WorkbookRefusal };

/** The refusal in the user's language, with what is left of a failed try. */
const wording = ({ code, details }: WorkbookRefusal, messages: Messages): string => {
  const { left } = details;
  const parts = [messages.refusals[code](details)];
  if (left?.kind === "cells") parts.push(messages.leftCells(`${left.at.sheet}, ${left.at.address}`));
  if (left?.kind === "sheet") parts.push(messages.leftSheet(left.sheet));
  return parts.join(" ");
};

const TAKES_NEW_SHEET: readonly WorkbookRefusal["code"][] = [
  "occupied",
  "table-overlap",
  "merged",
  "hidden",
  "sheet-edge",
  "sheet-protected",
  "no-selection",
];

export const Tables = ({ inExcel }: { inExcel: boolean }) => {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const [shape, setShape] = useState(() => wholeShape(FIRST_TABLE));
  const [target, setTarget] = useState<"selection" | "new-sheet">(
    readPreference("target") === "new-sheet" ? "new-sheet" : "selection",
  );
  const [outcome, setOutcome] = useState<Outcome>({ kind: "idle" });
  const insertButton = useRef<HTMLButtonElement>(null);
  const reasonId = useId();

  const request = useSyncExternalStore(onPaneRequest, latestPaneRequest);
  useEffect(() => {
    if (request && "table" in request) setShape(wholeShape(request.table));
  }, [request]);

  const tables = useMemo(() => listTables(dataset, language), [language]);
  const criteria = useMemo(() => criteriaOf(shape), [shape]);
  const columns = useMemo(
    () => offerOf(shape.table, language).columns.flatMap(({ id }) => (shape.leftOut.includes(id) ? [] : id)),
    [shape, language],
  );
  const table = useMemo((): Table | Refusal => {
    try {
      return readLocalTable(dataset, shape.table, { language, criteria, columns });
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }, [shape.table, criteria, columns, language]);

  const settle = (next: Outcome): void => {
    setOutcome(next);
    if (next.kind !== "refused") insertButton.current?.focus();
  };

  const insert = async (shown: Table, into: Target, overwrite?: string): Promise<void> => {
    setOutcome({ kind: "working", note: messages.inserting });
    const waiting = setTimeout(() => setOutcome({ kind: "working", note: messages.stillWaiting }), PATIENCE);
    try {
      const { sheet, address } = await insertTable(shown, {
        target: into,
        ...(overwrite ? { overwrite } : {}),
        title: messages.titleLine(shown.label),
        below: [
          ...(shown.note ? [shown.note] : []),
          messages.sourceLine(shown.sources.join("; ")),
          messages.editionLine(shown.edition),
        ],
        request: {
          table: shown.id,
          language,
          criteria,
          columns: shown.columns.map(({ id }) => id),
          edition: shown.edition,
        },
        onProgress: (done, steps) => {
          const [part, all] = [numberText(done, language), numberText(steps, language)];
          const note = messages.workbook.step(messages.inserting, part, all);
          if (steps > 1) setOutcome({ kind: "working", note });
        },
      });
      settle({ kind: "done", text: messages.inserted(shown.label, sheet, address) });
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

  const choicesAfter = (shown: Table, { code, details }: WorkbookRefusal): Choice[] => {
    const { at, place, offer, left } = details;
    const choices: Choice[] = [];
    if (offer) {
      choices.push({
        label: messages.insertAt(offer.address),
        primary: true,
        act: () => void insert(shown, offer),
      });
    }
    if (TAKES_NEW_SHEET.includes(code)) {
      choices.push({
        label: messages.insertOnNewSheet,
        primary: !offer,
        act: () => void insert(shown, "new-sheet"),
      });
    }
    if (code === "occupied" && at && place) {
      choices.push({
        label: messages.overwrite(at.address),
        act: () => void insert(shown, place, at.address),
      });
    }
    if (left?.kind === "sheet") {
      choices.push({ label: messages.removeSheet(left.sheet), act: () => void removeSheet(left.sheet) });
    }
    const decline = choices.length > 0 ? messages.cancel : messages.close;
    return [...choices, { label: decline, act: () => settle({ kind: "idle" }) }];
  };

  const working = outcome.kind === "working";
  const problem =
    columns.length === 0
      ? messages.filter.noColumns
      : table instanceof Refusal
        ? criteria.length > 0
          ? messages.filter.noRows
          : messages.unreadable(table.message)
        : undefined;
  const readable = problem === undefined && !(table instanceof Refusal);
  return (
    <div className={styles.view}>
      <h1 className={styles.heading}>{messages.tablesHeading}</h1>
      <div>
        <Field label={messages.table}>
          <Select
            className={styles.select}
            value={shape.table}
            onChange={(_, { value }) => {
              setShape(wholeShape(value));
              setOutcome({ kind: "idle" });
            }}
          >
            {tables.map(({ id, label, rowCount }) => (
              <option key={id} value={id}>
                {messages.tableWithCount(label, numberText(rowCount, language))}
              </option>
            ))}
          </Select>
        </Field>
        <p className={styles.description} lang="en">
          {tables.find(({ id }) => id === shape.table)?.description}
        </p>
      </div>
      <TableFilter
        key={shape.table}
        shape={shape}
        onShape={(next) => {
          setShape(next);
          setOutcome({ kind: "idle" });
        }}
        status={problem ?? messages.filter.rows(readable ? numberText(table.rows.length, language) : "0")}
      />
      {readable ? (
        <section>
          <h2 className={styles.subheading}>{messages.preview}</h2>
          <Preview table={table} />
        </section>
      ) : (
        <div id={reasonId}>
          <Notice tone="warning">{problem}</Notice>
        </div>
      )}
      <Field label={messages.where}>
        <RadioGroup
          value={target}
          onChange={(_, { value }) => {
            const chosen = value === "new-sheet" ? "new-sheet" : "selection";
            setTarget(chosen);
            writePreference("target", chosen);
          }}
        >
          <Radio value="selection" label={messages.atSelection} />
          <Radio value="new-sheet" label={messages.onNewSheet} />
        </RadioGroup>
      </Field>
      <Button
        ref={insertButton}
        className={styles.action}
        appearance="primary"
        size="large"
        disabledFocusable={!inExcel || !readable || working}
        aria-describedby={readable ? undefined : reasonId}
        onClick={() => readable && void insert(table, target)}
      >
        {messages.insert}
      </Button>
      <div role="status">
        {working && <Spinner size="tiny" labelPosition="after" label={outcome.note} />}
        {outcome.kind === "done" && <Notice tone="success">{outcome.text}</Notice>}
      </div>
      {outcome.kind === "refused" && readable && (
        <Notice
          tone={outcome.refusal.code === "failed" ? "error" : "warning"}
          choices={choicesAfter(table, outcome.refusal)}
          onDecline={() => settle({ kind: "idle" })}
        >
          {wording(outcome.refusal, messages)}
        </Notice>
      )}
    </div>
  );
};
