// Owns a message to the user with what can be done about it: a question takes the focus, Escape declines it.
import { Button, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";

interface NoticeChoice {
  label: string;
  act: () => void;
  /** The choice to take in doubt. */
  primary?: boolean;
}

type Tone = "info" | "success" | "warning" | "error";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    gap: "12px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  info: {},
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  mark: { flexShrink: 0, marginTop: "2px" },
  body: { minWidth: 0, flexGrow: 1 },
  text: { margin: 0, overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  choices: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
  choice: { minWidth: "0" },
});

const MARKS: Record<Tone, { path: string; color: string }> = {
  info: { path: "M8 7v4M8 4.6v.6", color: tokens.colorBrandForeground1 },
  success: { path: "M4.8 8.4l2.2 2.2 4.2-4.8", color: tokens.colorStatusSuccessForeground1 },
  warning: { path: "M8 4.5v4.2M8 10.9v.6", color: tokens.colorStatusWarningForeground3 },
  error: { path: "M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8", color: tokens.colorStatusDangerForeground1 },
};

interface NoticeProps {
  tone: Tone;
  children: ReactNode;
  choices?: NoticeChoice[];
  /** What Escape does; a notice that has it is a question and takes the focus. */
  onDecline?: () => void;
}

export const Notice = ({ tone, children, choices = [], onDecline }: NoticeProps) => {
  const styles = useStyles();
  const textId = useId();
  const notice = useRef<HTMLDivElement>(null);
  const isQuestion = onDecline !== undefined;
  useEffect(() => {
    if (!isQuestion) return;
    notice.current?.focus();
    notice.current?.scrollIntoView({ block: "nearest" });
  }, [isQuestion, children]);
  const declineOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !onDecline) return;
    // Else office.js would hand the keyboard to the grid.
    event.stopPropagation();
    onDecline();
  };
  const mark = MARKS[tone];
  return (
    <div
      ref={notice}
      className={mergeClasses(styles.notice, styles[tone])}
      // Not -1: from where Tab does not stop, office.js takes Tab as leaving the pane.
      tabIndex={isQuestion ? 0 : undefined}
      onKeyDown={declineOnEscape}
      role={isQuestion ? "alertdialog" : undefined}
      aria-labelledby={isQuestion ? textId : undefined}
    >
      <svg className={styles.mark} width="16" height="16" viewBox="0 0 16 16" fill="none" aria-hidden="true">
        <circle cx="8" cy="8" r="7" stroke={mark.color} strokeWidth="1.25" />
        <path d={mark.path} stroke={mark.color} strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      <div className={styles.body}>
        <p id={textId} className={styles.text}>
          {children}
        </p>
        {choices.length > 0 && (
          <div className={styles.choices}>
            {choices.map(({ label, act, primary }) => (
              <Button
                key={label}
                className={styles.choice}
                appearance={primary ? "primary" : "secondary"}
                onClick={act}
              >
                {label}
              </Button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
};
