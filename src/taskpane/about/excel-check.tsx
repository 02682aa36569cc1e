// Owns the check of this Excel as it is seen: consent, progress, the answers that differ first, and the report.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { type Answer, checkExcel, type Outcome as Checked } from "../../excel-check/check";
import { questions } from "../../excel-check/questions";
import { byImportance, fileNameOf, reportOf, shown, textOf } from "../../excel-check/report";
import { useSpeech } from "../shared/language";
import { Link } from "../shared/link";
import { Notice } from "../shared/notice";
import { done, useOperation } from "../shared/operation";
import { Outcome } from "../shared/outcome";
import { workbookRefusalText } from "../shared/refusal-text";
import { useViewStyles } from "../shared/view-styles";

const useStyles = makeStyles({
  check: { display: "flex", flexDirection: "column", gap: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  answer: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What came of the last check, so that it is still here when the place was left meanwhile. */
let kept: Checked | undefined;

export default function ExcelCheck() {
  const styles = useStyles();
  const { messages, number } = useSpeech();
  const words = messages.about.excelCheck;
  const button = useRef<HTMLButtonElement>(null);
  const operation = useOperation(workbookRefusalText);
  const [checked, setChecked] = useState(kept);
  const { run, origin } = operation;

  const start = (): void =>
    void run({
      note: (spoken) => spoken.messages.about.excelCheck.asking,
      run: async (steps) => {
        const outcome = await checkExcel(steps);
        kept = outcome;
        setChecked(outcome);
        const { answers, asked, left } = outcome;
        const differing = answers.filter(
          ({ verdict }) => verdict === "differs" || verdict === "refused",
        ).length;
        return done(
          (spoken) => {
            const { found, left: isLeft } = spoken.messages.about.excelCheck;
            const counts = [answers.length, asked, differing].map(spoken.number) as [string, string, string];
            return [found(...counts), left && isLeft(left)].filter(Boolean).join(" ");
          },
          differing > 0 || left ? "warning" : undefined,
        );
      },
    });

  const askFirst = (): void => {
    origin.current = button.current;
    void run({
      note: (spoken) => spoken.messages.workbook.looking,
      run: async () => ({
        kind: "asking",
        question: (spoken) => spoken.messages.about.excelCheck.question(spoken.number(questions.length)),
        answers: [{ label: (spoken) => spoken.messages.about.excelCheck.start, act: start, primary: true }],
      }),
    });
  };
  useEffect(() => {
    if (!kept) askFirst();
    // Once, when it is opened.
  }, []);

  return (
    <div className={styles.check}>
      <div>
        <Button ref={button} disabledFocusable={operation.state.kind === "working"} onClick={askFirst}>
          {words.button}
        </Button>
      </div>
      <Outcome operation={operation} />
      {checked && <Answers checked={checked} title={words.answers(number(checked.answers.length))} />}
    </div>
  );
}

const Answers = ({ checked, title }: { checked: Checked; title: string }) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const { messages, number } = useSpeech();
  const words = messages.about.excelCheck;
  const sorted = useMemo(() => byImportance(checked.answers), [checked]);
  const isToLookAt = ({ verdict }: Answer): boolean => verdict === "differs" || verdict === "refused";
  const others = sorted.filter((answer) => !isToLookAt(answer));
  return (
    <section aria-label={title}>
      <List answers={sorted.filter(isToLookAt)} />
      <details>
        <summary className={shared.summary}>{words.others(number(others.length))}</summary>
        <List answers={others} />
      </details>
      <ReportOf checked={checked} />
    </section>
  );

  function List({ answers }: { answers: readonly Answer[] }) {
    return (
      <ul className={styles.list}>
        {answers.map(({ question: { id, asks, why, expects }, seen, verdict }) => (
          <li key={id} className={styles.answer}>
            <strong>{words.verdicts[verdict]}:</strong> <span lang="en">{asks}</span>
            <div>
              {words.seen} <code>{shown(seen)}</code>
            </div>
            {expects.length > 0 && (
              <div>
                {words.expected} <code>{expects.map(shown).join(" / ")}</code>
              </div>
            )}
            <div className={shared.quiet} lang="en">
              {why}
            </div>
          </li>
        ))}
      </ul>
    );
  }
};

/** Where the page says to send it: the publisher's address, where there is one. */
const publisher = (): string | undefined => document.querySelector<HTMLLinkElement>("link[rel='help']")?.href;

const ReportOf = ({ checked }: { checked: Checked }) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const words = useSpeech().messages.about.excelCheck;
  const [copied, setCopied] = useState<boolean>();
  const { files, text } = useMemo(() => {
    const report = reportOf(checked);
    const name = fileNameOf(report);
    const told = textOf(checked);
    const data = (type: string, content: string) =>
      `data:${type};charset=utf-8,${encodeURIComponent(content)}`;
    return {
      text: told,
      files: [
        { name, href: data("application/json", `${JSON.stringify(report, null, 2)}\n`) },
        { name: name.replace(/json$/, "txt"), href: data("text/plain", told) },
      ],
    };
  }, [checked]);
  const address = publisher();
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <p className={shared.text}>{words.holds}</p>
      {address && (
        <p className={shared.text}>
          {words.sendTo} <Link to={address}>{address.replace(/^mailto:/, "")}</Link>
        </p>
      )}
      <div className={styles.actions}>
        <Button onClick={copy}>{words.copy}</Button>
        {files.map(({ name, href }) => (
          <a key={name} href={href} download={name}>
            {name}
          </a>
        ))}
      </div>
      <div role="status">
        {copied !== undefined && (
          <Notice tone={copied ? "success" : "warning"}>{copied ? words.copied : words.notCopied}</Notice>
        )}
      </div>
    </>
  );
};
