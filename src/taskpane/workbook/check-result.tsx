// Owns what a check has found in one table: the cells that differ by row, each with a way to it, and what is chosen.
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { grouped } from "../../dataset/dataset";
import type { Place } from "../../workbook/excel/address";
import { asRefusal } from "../../workbook/excel/refusal";
import type { Difference, TableCheck } from "../../workbook/refresh/compare-table";
import { showPlace } from "../../workbook/show-place";
import { useSpeech } from "../shared/language";
import { Notice } from "../shared/notice";
import { workbookRefusalText } from "../shared/refusal-text";
import { useViewStyles } from "../shared/view-styles";
import { rowLabel, shownValue } from "./row-text";

const MOST_SHOWN = 200;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: "8px" },
  heading: { margin: "8px 0 0", fontWeight: tokens.fontWeightSemibold },
  place: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  cell: { paddingInlineStart: "12px" },
  address: { minWidth: 0 },
  values: { margin: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
});

/** What is left out of the refresh: cells by their place, rows that are missing by their table and key. */
export type LeftOut = ReadonlySet<string>;

export const cellKey = ({ sheet, address }: Place): string => `${sheet}!${address}`;

/** The key of a row that the table lacks. */
export const lackingKey = ({ id }: TableCheck, row: string): string => `${id} ${row}`;

const keysOf = (check: TableCheck): string[] => [
  ...check.differences.map(cellKey),
  ...check.lacking.map((row) => lackingKey(check, row)),
];

interface Choice {
  leftOut: LeftOut;
  onLeftOut: (leftOut: LeftOut) => void;
}

/** A box that stands for several: mixed where some of them are left out. */
const ChoiceBox = ({ label, keys, choice }: { label: string; keys: readonly string[]; choice: Choice }) => {
  const out = keys.filter((key) => choice.leftOut.has(key)).length;
  return (
    <Checkbox
      label={label}
      checked={out === 0 ? true : out === keys.length ? false : "mixed"}
      onChange={() => {
        const next = new Set(choice.leftOut);
        for (const key of keys) {
          if (out > 0) next.delete(key);
          else next.add(key);
        }
        choice.onLeftOut(next);
      }}
    />
  );
};

interface CheckResultProps {
  check: TableCheck;
  /** None where what is found is not to be chosen from. */
  choice: Choice | undefined;
}

export const CheckResult = ({ check, choice }: CheckResultProps) => {
  const shared = useViewStyles();
  const styles = useStyles();
  const { language, messages, number } = useSpeech();
  const words = messages.workbook;
  const { differences, lacking, unknown, missingColumns, unreadable, label, inserted } = check;
  const title = `${label} (${inserted.sheet}, ${inserted.address})`;
  const keys = keysOf(check);
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
      {choice && keys.length > 1 && <ChoiceBox label={words.chooseAll} keys={keys} choice={choice} />}
      {differences.length > 0 && <Differences title={title} differences={differences} choice={choice} />}
      {choice && lacking.length > 0 && (
        <ul className={styles.list} aria-label={words.missingFrom(title)}>
          {lacking.map((row) => (
            <li key={row}>
              <ChoiceBox
                label={words.addRow(rowLabel(row, language))}
                keys={[lackingKey(check, row)]}
                choice={choice}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

interface DifferencesProps extends Pick<CheckResultProps, "choice"> {
  title: string;
  differences: readonly Difference[];
}

const Differences = ({ title, differences, choice }: DifferencesProps) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const speech = useSpeech();
  const { language, messages } = speech;
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
    const texts = both.map((cell) => shownValue(cell, column, speech));
    const exact = both.map((cell) => (typeof cell === "string" ? JSON.stringify(cell) : String(cell)));
    return (texts[0] === texts[1] ? exact : texts).join(" → ");
  };
  const rows = grouped(differences.slice(0, MOST_SHOWN), ({ row }) => row);
  return (
    <>
      {problem && <Notice tone="warning">{problem}</Notice>}
      <ul className={styles.list} aria-label={words.differencesOf(title)}>
        {[...rows].map(([row, cells]) => (
          <li key={row} className={styles.row}>
            {choice && cells.length > 1 ? (
              <ChoiceBox label={rowLabel(row, language)} keys={cells.map(cellKey)} choice={choice} />
            ) : (
              <p className={styles.heading}>{rowLabel(row, language)}</p>
            )}
            {cells.map((one) => (
              <div key={one.address} className={styles.cell}>
                <div className={styles.place}>
                  {choice && <ChoiceBox label={one.column.label} keys={[cellKey(one)]} choice={choice} />}
                  {!choice && <span>{one.column.label}</span>}
                  <Button
                    size="small"
                    className={styles.address}
                    aria-label={words.goTo(one.address)}
                    onClick={() => void goTo(one)}
                  >
                    {one.address}
                  </Button>
                </div>
                <p className={styles.values}>{valuesOf(one)}</p>
                <p className={shared.quiet}>
                  {words.reason[one.why]}
                  {one.note && <span lang="en"> {one.note}</span>}
                </p>
                <p className={shared.quiet} lang="en">
                  {one.source}
                </p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
};
