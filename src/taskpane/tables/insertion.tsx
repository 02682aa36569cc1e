// Owns the button that inserts a table.
import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import { insertTable } from "../../workbook/insert/insert-table";
import type { Overwrite } from "../../workbook/excel/refusal";
import type { Target } from "../../workbook/insert/read-site";
import { done, useOperation } from "../shared/operation";
import { otherPlaces } from "../shared/other-places";
import { Outcome } from "../shared/outcome";
import { tableRefusalText } from "../shared/refusal-text";
import type { TableRequest } from "./request";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: "16px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  insert: { flexGrow: 1 },
});

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
  const operation = useOperation(tableRefusalText);
  // Another choice makes what was said of the last one stale.
  useEffect(operation.reset, [request]);

  const insert = async (wanted: TableRequest, into: Target, overwrite?: Overwrite): Promise<void> => {
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
    if (settled.kind === "done") onInserted?.();
  };

  return (
    <div className={styles.all}>
      <div className={styles.actions}>
        <Button
          ref={(button) => {
            operation.origin.current = button;
          }}
          className={styles.insert}
          appearance="primary"
          size="large"
          disabledFocusable={!inExcel || !request || operation.state.kind === "working"}
          aria-describedby={request ? undefined : reason}
          onClick={() => request && void insert(request, target)}
        >
          {label}
        </Button>
        {children}
      </div>
      <Outcome operation={operation} />
    </div>
  );
};
