// Owns the buttons that put one thing into the selected cell, the question where it holds something, and the outcome.
import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { type CellContent, type CellTarget, insertCell } from "../../workbook/insert/insert-cell";
import { asRefusal, type WorkbookRefusal } from "../../workbook/excel/refusal";
import { useSpeech } from "./language";
import { type Choice, Notice } from "./notice";
import { cellRefusalText } from "./refusal-text";
import { Unfinished } from "./unfinished";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  all: { display: "flex", flexDirection: "column", gap: "8px" },
});

export interface Insertion {
  label: string;
  /** None where there is nothing to insert as yet. */
  cell: CellContent | undefined;
}

type Outcome =
  | { kind: "idle" }
  | { kind: "working" }
  | { kind: "done"; text: string }
  | { kind: "refused"; refusal: WorkbookRefusal; cell: CellContent };

export const CellInsertion = ({
  inExcel,
  insertions,
}: {
  inExcel: boolean;
  insertions: readonly Insertion[];
}) => {
  const styles = useStyles();
  const { messages } = useSpeech();
  const [outcome, setOutcome] = useState<Outcome>({ kind: "idle" });
  const pressed = useRef<HTMLElement | null>(null);

  const settle = (next: Outcome): void => {
    setOutcome(next);
    if (next.kind !== "refused") pressed.current?.focus();
  };

  const insert = async (cell: CellContent, target: CellTarget = {}): Promise<void> => {
    setOutcome({ kind: "working" });
    try {
      const { sheet, address } = await insertCell(cell, target);
      settle({ kind: "done", text: messages.cell.inserted(sheet, address) });
    } catch (error) {
      settle({ kind: "refused", refusal: asRefusal(error), cell });
    }
  };

  const choices = ({ details: { at, place, offer } }: WorkbookRefusal, cell: CellContent): Choice[] => [
    ...(offer
      ? [
          {
            label: messages.insertAt(offer.address),
            primary: true,
            act: () => void insert(cell, { at: offer }),
          },
        ]
      : []),
    ...(at && place
      ? [
          {
            label: messages.overwrite(at.address),
            act: () => void insert(cell, { at: place, overwrite: at.address }),
          },
        ]
      : []),
    { label: offer || place ? messages.cancel : messages.close, act: () => settle({ kind: "idle" }) },
  ];

  return (
    <div className={styles.all}>
      <Unfinished />
      <div className={styles.actions}>
        {insertions.map(({ label, cell }, index) => (
          <Button
            key={label}
            appearance={index === 0 ? "primary" : "secondary"}
            disabledFocusable={!inExcel || !cell || outcome.kind === "working"}
            onClick={({ currentTarget }) => {
              pressed.current = currentTarget;
              if (cell) void insert(cell);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <div role="status">
        {outcome.kind === "working" && (
          <Spinner size="tiny" labelPosition="after" label={messages.inserting} />
        )}
        {outcome.kind === "done" && <Notice tone="success">{outcome.text}</Notice>}
      </div>
      {outcome.kind === "refused" && (
        <Notice
          tone={outcome.refusal.code === "failed" ? "error" : "warning"}
          choices={choices(outcome.refusal, outcome.cell)}
          onDecline={() => settle({ kind: "idle" })}
        >
          {cellRefusalText(outcome.refusal, messages)}
        </Notice>
      )}
    </div>
  );
};
