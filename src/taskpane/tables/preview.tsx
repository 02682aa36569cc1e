// Owns a table as the workbook will show it: all its rows, as many at a time as are drawn at once, in an order to choose.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Table } from "../../dataset/table";
import { cellText, isNumeric } from "../shared/cell-text";
import { useSpeech } from "../shared/language";
import { SmallTable, useCellStyles } from "../shared/small-table";
import type { Sort } from "./shape";

/** Rows to draw at a time. */
const ROWS = 100;

const useStyles = makeStyles({
  count: { margin: "0 0 8px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  more: { marginTop: "8px" },
});

interface PreviewProps {
  table: Table;
  /** The rows of the whole table. */
  all: number;
  sort: Sort | undefined;
  /** None where the order cannot be chosen. */
  onSort: ((sort: Sort | undefined) => void) | undefined;
}

export const Preview = ({ table, all, sort, onSort }: PreviewProps) => {
  const styles = useStyles();
  const cells = useCellStyles();
  const { language, messages, number } = useSpeech();
  const [drawn, setDrawn] = useState(ROWS);
  useEffect(() => setDrawn(ROWS), [table.id]);
  const hidden = table.rows.length - drawn;
  /** Up, then down, then the dataset's order again. */
  const next = (column: string): Sort | undefined =>
    sort?.column !== column ? { column, isDown: false } : sort.isDown ? undefined : { column, isDown: true };
  const sortOf = (column: string, label: string) =>
    onSort && {
      title: messages.sortBy(label),
      now:
        sort?.column !== column
          ? ("none" as const)
          : sort.isDown
            ? ("descending" as const)
            : ("ascending" as const),
      act: () => onSort(next(column)),
    };
  return (
    <>
      <p className={styles.count} role="status">
        {messages.rowsOf(number(table.rows.length), number(all))}
      </p>
      <SmallTable
        name={messages.previewOf(table.label)}
        headers={table.columns.map(({ id, label, type }) => {
          const sorting = sortOf(id, label);
          return { id, label, isNumber: isNumeric(type), ...(sorting && { sort: sorting }) };
        })}
        isBranded
      >
        {table.rows.slice(0, drawn).map((row, at) => (
          <tr key={table.keys[at]}>
            {table.columns.map(({ id, type }, index) => {
              const text = cellText(row[index] ?? "", type, language, messages);
              return (
                <td
                  key={id}
                  title={text}
                  className={mergeClasses(cells.cell, cells.short, isNumeric(type) && cells.number)}
                >
                  {text}
                </td>
              );
            })}
          </tr>
        ))}
      </SmallTable>
      {hidden > 0 && (
        <Button className={styles.more} onClick={() => setDrawn(drawn + ROWS)}>
          {messages.moreRows(number(Math.min(ROWS, hidden)))}
        </Button>
      )}
    </>
  );
};
