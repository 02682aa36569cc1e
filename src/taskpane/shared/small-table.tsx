// Owns a table that is read in the pane: framed, and scrolled by keyboard too where it is wider or longer than that.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useFrameStyles = makeStyles({
  frame: {
    overflow: "auto",
    maxHeight: "50vh",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "100%" },
  header: {
    padding: "6px 8px",
    textAlign: "start",
    verticalAlign: "bottom",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  branded: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  number: { textAlign: "end" },
  sort: {
    margin: 0,
    padding: 0,
    border: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "inherit",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":focus-visible": { outline: "2px solid currentColor", outlineOffset: "2px" },
  },
});

/** How a cell of a small table looks. */
export const useCellStyles = makeStyles({
  cell: {
    padding: "6px 8px",
    textAlign: "start",
    verticalAlign: "top",
    // A column is at least as wide as its longest word.
    overflowWrap: "break-word",
    "& a": { overflowWrap: "break-word" },
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  /** Cut off on one line; its title has all of it. */
  short: { maxWidth: "200px", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  /** Wide enough that a sentence does not become a column of single words. */
  sentence: { minWidth: "180px" },
});

export interface Header {
  id: string;
  label: string;
  isNumber?: boolean;
  /** Makes the header a button that sorts; `now` is how the column is sorted. */
  sort?: { title: string; now: "ascending" | "descending" | "none"; act: () => void };
}

const ARROWS = { ascending: " ▲", descending: " ▼", none: " ↕" } as const;

interface SmallTableProps {
  name: string;
  headers?: readonly Header[];
  /** With the header that an inserted table has. */
  isBranded?: boolean;
  lang?: string;
  /** Its rows. */
  children: ReactNode;
}

export const SmallTable = ({ name, headers, isBranded, lang, children }: SmallTableProps) => {
  const styles = useFrameStyles();
  return (
    <div className={styles.frame} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.table} lang={lang}>
        {headers && (
          <thead>
            <tr>
              {headers.map(({ id, label, isNumber, sort }) => (
                <th
                  key={id}
                  scope="col"
                  aria-sort={sort && sort.now !== "none" ? sort.now : undefined}
                  className={mergeClasses(
                    styles.header,
                    isBranded && styles.branded,
                    isNumber && styles.number,
                  )}
                >
                  {sort ? (
                    <button type="button" className={styles.sort} title={sort.title} onClick={sort.act}>
                      {label}
                      <span aria-hidden="true">{ARROWS[sort.now]}</span>
                    </button>
                  ) : (
                    label
                  )}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>{children}</tbody>
      </table>
    </div>
  );
};
