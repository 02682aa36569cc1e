// Owns the guide of a first visit: three steps, the last of which puts a table into the workbook.
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { dataset } from "../dataset/current";
import { readLocalTable } from "../dataset/local-table";
import { insertTable } from "../workbook/insert-table";
import { asRefusal, type WorkbookRefusal } from "../workbook/refusal";
import { useSpeech } from "./language";
import { Notice } from "./notice";
import { readPreference, writePreference } from "./preference";
import { tableRefusalText } from "./refusal-text";

const TABLE = "loans";

const useStyles = makeStyles({
  guide: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    marginBottom: "16px",
    padding: "12px 16px 16px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  steps: {
    margin: 0,
    paddingInlineStart: "20px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type Outcome =
  | { kind: "idle" }
  | { kind: "working" }
  | { kind: "done"; text: string }
  | { kind: "refused"; refusal: WorkbookRefusal };

/** Whether the guide was closed once, or followed to its end. */
export const isFirstRun = (): boolean => readPreference("first-run") === undefined;

interface FirstRunProps {
  /** Asked for, so that it takes the focus; a guide that shows by itself leaves it where it is. */
  isAskedFor: boolean;
  onClose: () => void;
}

export const FirstRun = ({ isAskedFor, onClose }: FirstRunProps) => {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const words = messages.firstRun;
  const headingId = useId();
  const first = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "idle" });
  const { kind } = outcome;
  useEffect(() => {
    if (isAskedFor || kind === "done") first.current?.focus();
  }, [isAskedFor, kind]);

  const insert = async (): Promise<void> => {
    if (kind === "working") return;
    setOutcome({ kind: "working" });
    try {
      const table = readLocalTable(dataset, TABLE, { language });
      const { sheet, address } = await insertTable(table, {
        target: "new-sheet",
        title: messages.titleLine(table.label),
        below: [
          table.note,
          messages.sourceLine(table.sources.join("; ")),
          messages.editionLine(table.edition),
        ].filter(Boolean),
        request: {
          table: table.id,
          language,
          criteria: [],
          columns: table.columns.map(({ id }) => id),
          edition: table.edition,
        },
      });
      writePreference("first-run", "done");
      setOutcome({ kind: "done", text: messages.inserted(table.label, sheet, address) });
    } catch (error) {
      setOutcome({ kind: "refused", refusal: asRefusal(error) });
    }
  };

  const close = (): void => {
    writePreference("first-run", "done");
    onClose();
  };

  return (
    <section className={styles.guide} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {words.heading}
      </h2>
      {kind !== "done" && (
        <ol className={styles.steps}>
          {Object.values(words.steps).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <div role="status">
        {kind === "working" && <Spinner size="tiny" labelPosition="after" label={messages.inserting} />}
        {kind === "done" && (
          <Notice tone="success">
            {outcome.text} {words.next}
          </Notice>
        )}
      </div>
      {kind === "refused" && <Notice tone="warning">{tableRefusalText(outcome.refusal, messages)}</Notice>}
      <div className={styles.actions}>
        {kind === "done" ? (
          <Button ref={first} appearance="primary" onClick={close}>
            {messages.close}
          </Button>
        ) : (
          <>
            <Button
              ref={first}
              appearance="primary"
              disabledFocusable={kind === "working"}
              onClick={() => void insert()}
            >
              {words.tryIt}
            </Button>
            <Button onClick={close}>{words.later}</Button>
          </>
        )}
      </div>
    </section>
  );
};
