// Owns the view that says what this is: the edition, privacy, keys, versions, whose data it holds and on what terms.
import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { dataset } from "../../dataset/current";
import { fold } from "../../dataset/fold";
import type { Source } from "../../dataset/generated/schema";
import { dateText } from "../shared/cell-text";
import type { HostReport } from "./host-report";
import { useSpeech } from "../shared/language";
import { Link } from "../shared/link";
import { useViewStyles } from "../shared/view-styles";

const useStyles = makeStyles({
  item: { marginBottom: "8px" },
  action: { marginTop: "8px" },
  report: {
    boxSizing: "border-box",
    width: "100%",
    padding: "8px",
    resize: "vertical",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** Where office.js came from: Microsoft's address, but for the workbench. */
const clientHost = (): string => {
  const script = document.querySelector<HTMLScriptElement>("script[src*='office.js']");
  return script ? new URL(script.src).host : location.host;
};

interface SourceGroup {
  /** How the publisher asks to be named, or else the publishers. */
  name: string;
  licences: readonly string[];
  sources: readonly Source[];
}

const distinct = (texts: readonly string[]): string[] => [
  ...new Map([...texts].reverse().map((text) => [fold(text), text])).values(),
];

const grouped = (sources: readonly Source[], keyOf: (source: Source) => string): Source[][] => {
  const groups = new Map<string, Source[]>();
  for (const source of sources) groups.set(keyOf(source), [...(groups.get(keyOf(source)) ?? []), source]);
  return [...groups.values()];
};

const asGroup = (sources: readonly Source[]): SourceGroup => ({
  name:
    sources[0]!.attribution ??
    distinct(sources.map(({ publisher }) => publisher))
      .sort()
      .join(", "),
  licences: distinct(sources.flatMap(({ licence }) => licence ?? [])),
  sources,
});

const all = [...dataset.sources.values()];

/** Sources under terms of their own, by how they ask to be named. */
const licensedGroups = (): SourceGroup[] =>
  grouped(
    all.filter(({ attribution, licence }) => attribution ?? licence),
    ({ attribution, licence }) => attribution ?? licence!,
  ).map(asGroup);

/** Sources quoted for single facts. */
const quotedGroups = (): SourceGroup[] =>
  grouped(
    all.filter(({ attribution, licence }) => !attribution && !licence),
    ({ publisher }) => publisher,
  )
    .map(asGroup)
    .sort((a, b) => a.name.localeCompare(b.name, "en"));

export const About = ({ inExcel, onGuide }: { inExcel: boolean; onGuide: () => void }) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, messages, number } = useSpeech();
  const words = messages.about;
  const licensed = useMemo(licensedGroups, []);
  const quoted = useMemo(quotedGroups, []);
  const { edition } = dataset.data;
  const unreviewed = edition.languages.filter(({ reviewed }) => !reviewed).map(({ title }) => title);
  const values = dataset.series.reduce((sum, series) => sum + series.values.size, 0);
  return (
    <div className={shared.view}>
      <h1 className={shared.heading}>{words.heading}</h1>
      <Section title={words.edition}>
        <p className={shared.text}>
          {words.editionIs(edition.version, dateText(edition.date, language))}{" "}
          {words.holds(number(dataset.entries.length), number(values), number(all.length))}
        </p>
        <p className={shared.text}>
          {words.licence} <Link to={edition.licence_url}>{edition.licence}</Link>
        </p>
        {unreviewed.length > 0 && <p className={shared.text}>{words.unreviewed(unreviewed.join(", "))}</p>}
      </Section>
      <Section title={words.take}>
        <p className={shared.text}>{words.takeAll}</p>
        <ul className={shared.list}>
          <li>
            <Link to="azcn-data.xlsx">{words.asExcel}</Link>
          </li>
          <li>
            <Link to="azcn-data-csv.zip">{words.asCsv}</Link>
          </li>
        </ul>
      </Section>
      <Section title={words.privacy}>
        <p className={shared.text}>{words.sendsNothing}</p>
        <p className={shared.text}>{words.loads(location.host, clientHost())}</p>
        <p className={shared.text}>{words.remembers}</p>
      </Section>
      <Section title={words.keyboard}>
        <ul className={shared.list}>
          {Object.values(words.keys).map((key) => (
            <li key={key}>{key}</li>
          ))}
        </ul>
        {inExcel && (
          <Button className={styles.action} onClick={onGuide}>
            {words.guide}
          </Button>
        )}
      </Section>
      {inExcel && <Report />}
      {inExcel && <Check />}
      <Section title={words.sources}>
        <p className={shared.text}>{words.ownTerms}</p>
        <ul className={shared.list}>
          {licensed.map((group) => (
            <li key={group.name} className={styles.item}>
              <strong lang="en">{group.name}</strong>
              <div lang="en">{group.licences.join("; ")}</div>
              <SourceList sources={group.sources} />
            </li>
          ))}
        </ul>
        <details>
          <summary className={shared.summary}>
            {words.quoted(number(quoted.reduce((sum, { sources }) => sum + sources.length, 0)))}
          </summary>
          <ul className={shared.list}>
            {quoted.map((group) => (
              <li key={group.name} className={styles.item}>
                <strong lang="en">{group.name}</strong>
                <SourceList sources={group.sources} />
              </li>
            ))}
          </ul>
        </details>
      </Section>
    </div>
  );
};

const ExcelCheck = lazy(() => import(/* webpackChunkName: "excel-check" */ "./excel-check"));

/** Loaded by whoever asks for it. */
const Check = () => {
  const shared = useViewStyles();
  const words = useSpeech().messages.about.excelCheck;
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={words.button}>
      <p className={shared.text}>{words.about}</p>
      {isOpen ? (
        <Suspense>
          <ExcelCheck />
        </Suspense>
      ) : (
        <Button onClick={() => setOpen(true)}>{words.button}</Button>
      )}
    </Section>
  );
};

/** What to send with a question: in a field, so that it can be read before it is copied. */
const Report = () => {
  const styles = useStyles();
  const shared = useViewStyles();
  const { messages } = useSpeech();
  const words = messages.about;
  const [report, setReport] = useState<HostReport>();
  useEffect(() => {
    let isShown = true;
    void import(/* webpackChunkName: "host-report" */ "./host-report").then(
      ({ readHostReport }) => isShown && setReport(readHostReport()),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);
  if (!report) return null;
  const { platform, text } = report;
  return (
    <Section title={words.report}>
      <p className={shared.text}>
        {words.runsIn(words.platforms[platform as keyof typeof words.platforms] ?? `Excel (${platform})`)}
      </p>
      <Field label={words.reportLabel} hint={words.reportHint}>
        {(field) => (
          <textarea
            {...field}
            className={styles.report}
            lang="en"
            rows={8}
            readOnly
            value={text}
            onFocus={({ target }) => target.select()}
          />
        )}
      </Field>
    </Section>
  );
};

const Section = ({ title, children }: { title: string; children: ReactNode }) => {
  const shared = useViewStyles();
  return (
    <section>
      <h2 className={shared.subheading}>{title}</h2>
      {children}
    </section>
  );
};

const SourceList = ({ sources }: { sources: readonly Source[] }) => {
  const shared = useViewStyles();
  return (
    <div lang="en">
      {sources.map(({ id, title, url, read_at }) => (
        <div key={id} className={shared.quiet}>
          <Link to={url ?? read_at}>{title}</Link>
        </div>
      ))}
    </div>
  );
};
