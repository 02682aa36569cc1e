// Owns the guide of a first visit: three steps, the last of which puts a table into the workbook.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useSpeech } from "../shared/language";
import { readPreference, writePreference } from "../shared/preference";
import { readChoices } from "./choices";
import { TableInsertion } from "./insertion";
import { tableRequest } from "./request";
import { wholeShape } from "./shape";

const TABLE = "loans";

const useStyles = makeStyles({
  guide: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    marginBottom: "16px",
    padding: "12px 16px 16px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  steps: {
    margin: 0,
    paddingInlineStart: "20px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    overflowWrap: "anywhere",
  },
  text: { margin: 0 },
});

/** Whether the guide was closed once, or followed to its end. */
export const isFirstRun = (): boolean => readPreference("first-run") === undefined;

interface FirstRunProps {
  /** Asked for, so that it takes the focus; a guide that shows by itself leaves it where it is. */
  isAskedFor: boolean;
  onClose: () => void;
}

export const FirstRun = ({ isAskedFor, onClose }: FirstRunProps) => {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const words = messages.firstRun;
  const headingId = useId();
  const guide = useRef<HTMLElement>(null);
  const closing = useRef<HTMLButtonElement>(null);
  const [isDone, setDone] = useState(false);
  const request = useMemo(
    () => tableRequest(wholeShape(TABLE), { ...readChoices(), form: "values" }, language, messages),
    [language, messages],
  );
  useEffect(() => {
    if (isAskedFor) guide.current?.querySelector("button")?.focus();
  }, [isAskedFor]);
  useEffect(() => {
    if (isDone) closing.current?.focus();
  }, [isDone]);

  const seen = (): void => writePreference("first-run", "seen");
  const close = (): void => {
    seen();
    onClose();
  };

  return (
    <section ref={guide} className={styles.guide} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {words.heading}
      </h2>
      <ol className={styles.steps}>
        {Object.values(words.steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <TableInsertion
        inExcel
        label={words.tryIt}
        request={request}
        target="new-sheet"
        guide={{
          beside: (
            <Button ref={closing} size="large" onClick={close}>
              {isDone ? messages.close : words.later}
            </Button>
          ),
          onInserted: () => {
            seen();
            setDone(true);
          },
        }}
      />
      {isDone && <p className={styles.text}>{words.next}</p>}
    </section>
  );
};
