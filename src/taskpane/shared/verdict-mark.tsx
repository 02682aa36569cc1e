// Owns a verdict as it is seen: a word with a mark of its own shape, so that nothing hangs on its colour.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../dataset/generated/schema";
import { useSpeech } from "./language";

const useStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

const MARKS: Record<Verdict["verdict"], string> = {
  confirmed: "✓",
  disputed: "≠",
  partly: "◐",
  contradicted: "✗",
  "not found": "?",
  "not checked": "–",
};

export const VerdictMark = ({ verdict }: { verdict: Verdict["verdict"] }) => {
  const styles = useStyles();
  const { messages } = useSpeech();
  const tone = verdict === "confirmed" ? styles.good : verdict === "contradicted" ? styles.bad : undefined;
  return (
    <strong>
      <span aria-hidden="true" className={tone}>
        {MARKS[verdict]}
      </span>{" "}
      {messages.figures.verdicts[verdict]}
    </strong>
  );
};
