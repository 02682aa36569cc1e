// Owns what a check has found in one table: the cells that differ, each with a way to it, both values, why, and the source.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Place } from "../../workbook/excel/address";
import { asRefusal } from "../../workbook/excel/refusal";
import type { Difference, TableCheck } from "../../workbook/refresh/compare-table";
import { showPlace } from "../../workbook/show-place";
import { cellText } from "../shared/cell-text";
import { useSpeech } from "../shared/language";
import { Notice } from "../shared/notice";
import { workbookRefusalText } from "../shared/refusal-text";
import { useViewStyles } from "../shared/view-styles";

const MOST_SHOWN = 200;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  difference: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  place: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "4px 8px" },
  address: { minWidth: 0 },
  values: { margin: "4px 0", fontWeight: tokens.fontWeightSemibold },
});

export const CheckResult = ({ check }: { check: TableCheck }) => {
  const shared = useViewStyles();
  const { messages, number } = useSpeech();
  const words = messages.workbook;
  const { differences, lacking, unknown, missingColumns, unreadable, label, inserted } = check;
  const title = `${label} (${inserted.sheet}, ${inserted.address})`;
  const notes = [
    unreadable && messages.unreadable(unreadable),
    !unreadable && differences.length === 0 && words.same,
    lacking.length > 0 && words.lacking(number(lacking.length)),
    unknown.length > 0 && words.rowsKept(number(unknown.length)),
    missingColumns.length > 0 && words.missingColumns(missingColumns.join(", ")),
    differences.length > MOST_SHOWN && words.firstShown(number(MOST_SHOWN), number(differences.length)),
    differences.length > 0 && words.sheetToDataset,
  ];
  return (
    <section aria-label={title}>
      <h2 className={shared.subheading}>{title}</h2>
      {notes.map(
        (note) =>
          note && (
            <p key={note} className={shared.quiet}>
              {note}
            </p>
          ),
      )}
      {differences.length > 0 && <Differences title={title} differences={differences} />}
    </section>
  );
};

const Differences = ({ title, differences }: { title: string; differences: readonly Difference[] }) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, messages } = useSpeech();
  const words = messages.workbook;
  const [problem, setProblem] = useState("");

  const goTo = async (place: Place): Promise<void> => {
    try {
      setProblem((await showPlace(place)) ? "" : messages.unfinished.isGone(place.sheet));
    } catch (error) {
      setProblem(workbookRefusalText(asRefusal(error), messages));
    }
  };
  /** Old and new; as they are where they would read the same. */
  const valuesOf = ({ old, new: present, column }: Difference): string => {
    const both = [old, present];
    const texts = both.map((cell) => cellText(cell, column.type, language, messages) || words.blank);
    const exact = both.map((cell) => (typeof cell === "string" ? JSON.stringify(cell) : String(cell)));
    return (texts[0] === texts[1] ? exact : texts).join(" → ");
  };
  return (
    <>
      {problem && <Notice tone="warning">{problem}</Notice>}
      <ul className={styles.list} aria-label={words.differencesOf(title)}>
        {differences.slice(0, MOST_SHOWN).map((one) => (
          <li key={one.address} className={styles.difference}>
            <div className={styles.place}>
              <Button
                size="small"
                className={styles.address}
                aria-label={words.goTo(one.address)}
                onClick={() => void goTo(one)}
              >
                {one.address}
              </Button>
              <span>{words.columnOf(one.column.label, one.row)}</span>
            </div>
            <p className={styles.values}>{valuesOf(one)}</p>
            <p className={shared.quiet}>
              {words.reason[one.why]}
              {one.note && <span lang="en"> {one.note}</span>}
            </p>
            <p className={shared.quiet} lang="en">
              {one.source}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};
