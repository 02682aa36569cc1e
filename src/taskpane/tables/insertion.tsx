// Owns the button that inserts a table, in the bar of its place or in the guide.
import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import { insertTable } from "../../workbook/insert/insert-table";
import type { Target } from "../../workbook/insert/read-site";
import { ActionBar } from "../shared/action-bar";
import { useSpeech } from "../shared/language";
import { done, useOperation } from "../shared/operation";
import { otherPlaces } from "../shared/other-places";
import { Outcome } from "../shared/outcome";
import { tableRefusalText } from "../shared/refusal-text";
import type { TableRequest } from "./request";

const useStyles = makeStyles({
  guide: { display: "flex", flexWrap: "wrap", gap: "8px" },
  insert: { flexGrow: 1 },
});

interface TableInsertionProps {
  inExcel: boolean;
  label: string;
  /** None where there is nothing to insert; then `reason` is where it is said why. */
  request: TableRequest | undefined;
  reason?: string;
  target: Target;
  /** In the guide, which has another button beside it; else in the bar of the place, as its action. */
  guide?: { beside: ReactNode; onInserted: () => void };
}

export const TableInsertion = ({ inExcel, label, request, reason, target, guide }: TableInsertionProps) => {
  const styles = useStyles();
  const { messages } = useSpeech();
  const operation = useOperation(tableRefusalText);
  // Another choice makes what was said of the last one stale.
  useEffect(operation.reset, [request]);

  const insert = async (wanted: TableRequest, into: Target, overwrite?: string): Promise<void> => {
    const { table, options } = wanted;
    const settled = await operation.run({
      note: ({ messages }) => messages.inserting,
      run: async (steps) => {
        const inserted = await insertTable(table, { ...options, ...steps, target: into, overwrite });
        const { sheet, address, chart } = inserted;
        return done(({ messages }) => {
          const said = messages.inserted(table.label, sheet, address);
          return chart ? `${said} ${messages.insertion.chartAt(chart.address)}` : said;
        });
      },
      waysOn: (refusal) =>
        otherPlaces(
          refusal,
          (place, agreed) => void insert(wanted, place, agreed),
          () => void insert(wanted, "new-sheet"),
        ),
    });
    if (settled.kind === "done") guide?.onInserted();
  };

  const button = (
    <Button
      ref={(button) => {
        operation.origin.current = button;
      }}
      className={styles.insert}
      appearance={guide ? "secondary" : "primary"}
      size="large"
      disabledFocusable={!inExcel || !request || operation.state.kind === "working"}
      aria-describedby={request ? undefined : reason}
      onClick={() => request && void insert(request, target)}
    >
      {label}
    </Button>
  );
  const outcome = <Outcome operation={operation} />;
  return guide ? (
    <>
      <div className={styles.guide}>
        {button}
        {guide.beside}
      </div>
      {outcome}
    </>
  ) : (
    <ActionBar label={messages.tablesHeading} outcome={outcome}>
      {button}
    </ActionBar>
  );
};
