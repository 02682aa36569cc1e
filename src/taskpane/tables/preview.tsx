// Owns the first rows of a table as the workbook will show them.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Table } from "../../dataset/table";
import { cellText, isNumeric } from "../shared/cell-text";
import { useSpeech } from "../shared/language";
import { SmallTable, useCellStyles } from "../shared/small-table";

const ROWS = 6;

const useStyles = makeStyles({
  count: { margin: "0 0 8px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export const Preview = ({ table }: { table: Table }) => {
  const styles = useStyles();
  const cells = useCellStyles();
  const { language, messages, number } = useSpeech();
  const rows = table.rows.slice(0, ROWS);
  return (
    <>
      <p className={styles.count}>{messages.rowsShown(number(rows.length), number(table.rows.length))}</p>
      <SmallTable
        name={messages.previewOf(table.label)}
        headers={table.columns.map(({ id, label, type }) => ({ id, label, isNumber: isNumeric(type) }))}
        isBranded
      >
        {rows.map((row, at) => (
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
    </>
  );
};
