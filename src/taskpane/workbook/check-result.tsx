// Owns what a check has found in one table: the cells that differ, with both values, why, and from which source.
import { mergeClasses } from "@fluentui/react-components";
import type { Difference, TableCheck } from "../../workbook/refresh/compare-table";
import { cellText } from "../shared/cell-text";
import { useSpeech } from "../shared/language";
import { SmallTable, useCellStyles } from "../shared/small-table";
import { useViewStyles } from "../shared/view-styles";

const MOST_SHOWN = 200;

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
  const { cell, sentence } = useCellStyles();
  const { language, messages } = useSpeech();
  const words = messages.workbook;
  const shown = (value: Difference["old"], { column }: Difference): string =>
    cellText(value, column.type, language, messages) || words.blank;
  const headers = [words.cell, words.column, words.inSheet, words.inDataset, words.why, words.source];
  return (
    <SmallTable name={words.differencesOf(title)} headers={headers.map((label) => ({ id: label, label }))}>
      {differences.slice(0, MOST_SHOWN).map((one) => (
        <tr key={one.address}>
          <th scope="row" className={cell}>
            {one.address}
          </th>
          <td className={cell}>{words.columnOf(one.column.label, one.row)}</td>
          <td className={cell}>{shown(one.old, one)}</td>
          <td className={cell}>{shown(one.new, one)}</td>
          <td className={mergeClasses(cell, sentence)}>
            {words.reason[one.why]}
            {one.note && <span lang="en"> {one.note}</span>}
          </td>
          <td className={mergeClasses(cell, sentence)} lang="en">
            {one.source}
          </td>
        </tr>
      ))}
    </SmallTable>
  );
};
