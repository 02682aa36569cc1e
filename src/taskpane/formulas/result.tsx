// Owns what a formula answers, before it is inserted: a value with its unit, a table, or why there is none.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Cell } from "../../dataset/cell";
import { useSpeech } from "../shared/language";
import { Notice } from "../shared/notice";
import { SmallTable, useCellStyles } from "../shared/small-table";
import { useViewStyles } from "../shared/view-styles";
import type { CallAnswer } from "./function-call";
import type { ListedFunction } from "../shared/generated-functions";
import { resultText } from "./result-text";

const ROWS = 20;

const useStyles = makeStyles({
  single: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface ResultProps {
  called: ListedFunction;
  given: readonly unknown[];
  answer: CallAnswer;
  formula: string;
  /** Id of the element that says why there is none. */
  reason: string;
}

export const Result = ({ called, given, answer, formula, reason }: ResultProps) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const looks = useCellStyles();
  const speech = useSpeech();
  const { messages, number } = speech;
  const words = messages.functions;
  if (answer.kind === "unknown") return <p className={shared.quiet}>{words.unknown}</p>;
  if (answer.kind === "error") {
    const lead = words.refusals[answer.code as keyof typeof words.refusals] ?? "";
    return (
      <Notice tone="warning">
        <span id={reason}>
          <strong>{answer.code}</strong> {lead} <span lang="en">{answer.message}</span>
        </span>
      </Notice>
    );
  }
  /** Years are whole numbers of four digits, and are not grouped. */
  const shown = (cell: Cell): string => {
    if (typeof cell === "boolean") return String(cell).toUpperCase();
    const isPlain = typeof cell === "string" || (Number.isInteger(cell) && Math.abs(cell) < 10_000);
    return isPlain ? String(cell) : number(cell);
  };
  const { cells } = answer;
  if (cells.length === 1 && cells[0]!.length === 1) {
    const only = cells[0]![0]!;
    const text = resultText(called, given, only, speech);
    return (
      <>
        <p className={styles.single} lang={text === undefined && typeof only === "string" ? "en" : undefined}>
          {text ?? shown(only)}
        </p>
        {text !== undefined && <p className={shared.quiet}>{words.inCell(shown(only))}</p>}
      </>
    );
  }
  const isSpilled = !called.parameters.some(({ isRange }) => isRange);
  const [first = [], ...rest] = cells;
  const hasHeaders = isSpilled && first.every((cell) => typeof cell === "string" && cell !== "");
  const lines = hasHeaders ? rest : cells;
  const rows = lines.slice(0, ROWS);
  const total = lines.length;
  return (
    <>
      <p className={shared.quiet}>{messages.rowsOf(number(rows.length), number(total))}</p>
      <SmallTable
        name={formula}
        lang="en"
        headers={hasHeaders ? first.map((cell) => ({ id: String(cell), label: String(cell) })) : undefined}
      >
        {rows.map((line, row) => (
          <tr key={row}>
            {line.map((cell, column) => (
              <td
                key={column}
                title={shown(cell)}
                className={mergeClasses(looks.cell, looks.short, typeof cell === "number" && looks.number)}
              >
                {shown(cell)}
              </td>
            ))}
          </tr>
        ))}
      </SmallTable>
    </>
  );
};
