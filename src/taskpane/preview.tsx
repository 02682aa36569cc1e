// Owns the first rows of a table as they will stand in the workbook.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Table } from "../dataset/table";
import { cellText, isNumeric, numberText } from "./cell-text";
import { useSpeech } from "./language";

const ROWS = 6;

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "100%" },
  cell: {
    padding: "6px 8px",
    maxWidth: "200px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "start",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  header: {
    borderTop: "none",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  count: { margin: "0 0 8px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export const Preview = ({ table }: { table: Table }) => {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const rows = table.rows.slice(0, ROWS);
  return (
    <>
      <p className={styles.count}>
        {messages.rowsShown(numberText(rows.length, language), numberText(table.rows.length, language))}
      </p>
      <div className={styles.scroll} role="region" aria-label={messages.previewOf(table.label)} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {table.columns.map(({ id, label, type }) => (
                <th
                  key={id}
                  scope="col"
                  className={mergeClasses(styles.cell, styles.header, isNumeric(type) && styles.number)}
                >
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={table.keys[at]}>
                {table.columns.map(({ id, type }, index) => {
                  const text = cellText(row[index] ?? "", type, language, messages);
                  return (
                    <td
                      key={id}
                      title={text}
                      className={mergeClasses(styles.cell, isNumeric(type) && styles.number)}
                    >
                      {text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
