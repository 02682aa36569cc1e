// Owns the bar with the buttons that put one thing into the selected cell.
import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { type CellContent, type CellTarget, insertCell } from "../../workbook/insert/insert-cell";
import { ActionBar } from "./action-bar";
import { useSpeech } from "./language";
import { done, useOperation } from "./operation";
import { otherPlaces } from "./other-places";
import { Outcome } from "./outcome";
import { cellRefusalText } from "./refusal-text";
import { Unfinished } from "./unfinished";

export interface Insertion {
  label: string;
  /** None where there is nothing to insert as yet. */
  cell: CellContent | undefined;
}

interface CellInsertionProps {
  inExcel: boolean;
  insertions: readonly Insertion[];
  /** Id of the element that says why there is nothing to insert. */
  reason?: string | undefined;
}

/** To be put at the end of its place, where the bar sticks to the foot of the pane. */
export const CellInsertion = ({ inExcel, insertions, reason }: CellInsertionProps) => {
  const { messages } = useSpeech();
  const operation = useOperation(cellRefusalText);
  // Another thing to insert makes what was said of the last one stale.
  useEffect(operation.reset, [insertions.map(({ cell }) => cell?.content).join("\n")]);

  const insert = (cell: CellContent, target?: CellTarget): void =>
    void operation.run({
      note: ({ messages: spoken }) => spoken.inserting,
      run: async () => {
        const { sheet, address } = await insertCell(cell, target);
        return done(({ messages }) => messages.cell.inserted(sheet, address));
      },
      waysOn: (refusal) => otherPlaces(refusal, (at, overwrite) => insert(cell, { at, overwrite })),
    });

  return (
    <>
      <Unfinished />
      <ActionBar label={messages.insert} outcome={<Outcome operation={operation} />}>
        {insertions.map(({ label, cell }, index) => (
          <Button
            key={label}
            appearance={index === 0 ? "primary" : "secondary"}
            disabledFocusable={!inExcel || !cell || operation.state.kind === "working"}
            aria-describedby={cell ? undefined : reason}
            onClick={({ currentTarget }) => {
              operation.origin.current = currentTarget;
              if (cell) insert(cell);
            }}
          >
            {label}
          </Button>
        ))}
      </ActionBar>
    </>
  );
};
