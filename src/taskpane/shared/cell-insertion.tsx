// Owns the buttons that put one thing into the selected cell.
import { Button, makeStyles } from "@fluentui/react-components";
import { type CellContent, type CellTarget, insertCell } from "../../workbook/insert/insert-cell";
import { useEffect } from "react";
import { done, useOperation } from "./operation";
import { otherPlaces } from "./other-places";
import { Outcome } from "./outcome";
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

interface CellInsertionProps {
  inExcel: boolean;
  insertions: readonly Insertion[];
}

export const CellInsertion = ({ inExcel, insertions }: CellInsertionProps) => {
  const styles = useStyles();
  const operation = useOperation(cellRefusalText);
  // Another thing to insert makes what was said of the last one stale.
  useEffect(operation.reset, [insertions.map(({ cell }) => cell?.content).join("\n")]);

  const insert = (cell: CellContent, target?: CellTarget): void =>
    void operation.run({
      note: ({ messages }) => messages.inserting,
      run: async () => {
        const { sheet, address } = await insertCell(cell, target);
        return done(({ messages }) => messages.cell.inserted(sheet, address));
      },
      waysOn: (refusal) => otherPlaces(refusal, (at, overwrite) => insert(cell, { at, overwrite })),
    });

  return (
    <div className={styles.all}>
      <Unfinished />
      <div className={styles.actions}>
        {insertions.map(({ label, cell }, index) => (
          <Button
            key={label}
            appearance={index === 0 ? "primary" : "secondary"}
            disabledFocusable={!inExcel || !cell || operation.state.kind === "working"}
            onClick={({ currentTarget }) => {
              operation.origin.current = currentTarget;
              if (cell) insert(cell);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <Outcome operation={operation} />
    </div>
  );
};
