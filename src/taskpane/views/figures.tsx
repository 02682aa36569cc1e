// Owns the view that finds a figure and shows all that is known of it: value, sources, verdict, how it was checked.
import { Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { latestPaneRequest, onPaneRequest } from "../../commands/pane-request";
import {
  observationReference,
  type Reference,
  shortCitation,
  subjectReference,
} from "../../dataset/citation";
import { dataset } from "../../dataset/current";
import { type Entry, isEntry, type Series, type Subject } from "../../dataset/dataset";
import { caveatOf, comparedObservations, verdictOf, verdictSentence } from "../../dataset/evidence";
import type { Observation } from "../../dataset/generated";
import { evidence } from "../../dataset/generated-evidence";
import { labelIn } from "../../dataset/language";
import { type CellContent, canComment } from "../../workbook/insert-cell";
import { CellInsertion, type Insertion } from "../cell-insertion";
import { formulaFor } from "../figure-formula";
import { FigureSearch } from "../figure-search";
import { amountText, dateOf, figureText } from "../figure-text";
import { useSpeech } from "../language";
import { Link } from "../link";
import { Notice } from "../notice";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", overflowWrap: "anywhere" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  subheading: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(72px, auto) 1fr",
    gap: "6px 12px",
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, minWidth: 0 },
  },
  text: { margin: "0 0 4px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingInlineStart: "20px" },
  mark: {
    display: "inline-block",
    minWidth: "1.4em",
    textAlign: "center",
    fontWeight: tokens.fontWeightBold,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  scroll: {
    overflow: "auto",
    maxHeight: "50vh",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "100%" },
  cell: {
    padding: "6px 8px",
    minWidth: "64px",
    verticalAlign: "top",
    textAlign: "start",
    fontWeight: "inherit",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  header: { borderTop: "none", fontWeight: tokens.fontWeightSemibold },
  preferred: { fontWeight: tokens.fontWeightSemibold },
});

const MARKS = {
  confirmed: "✓",
  disputed: "≠",
  partly: "◐",
  contradicted: "✗",
  "not found": "?",
  "not checked": "–",
} as const;

const sourceById = new Map(evidence.sources.map((source) => [source.id, source]));
const sourceOf = (id: string) => dataset.sources.get(id) ?? sourceById.get(id)!;

export const Figures = ({ inExcel }: { inExcel: boolean }) => {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const words = messages.figures;
  const [subject, setSubject] = useState<Subject>();
  const [nothingBehind, setNothingBehind] = useState(false);
  const request = useSyncExternalStore(onPaneRequest, latestPaneRequest);
  useEffect(() => {
    if (!request || !("figure" in request)) return;
    const asked = dataset.subjects.find(request.figure);
    setNothingBehind(!asked);
    if (asked) setSubject(asked);
  }, [request]);
  return (
    <div className={styles.view}>
      <h1 className={styles.heading}>{words.heading}</h1>
      {nothingBehind && <Notice tone="info">{words.nothingBehind}</Notice>}
      <FigureSearch
        onPick={(picked) => {
          setNothingBehind(false);
          setSubject(picked);
        }}
      />
      {subject && (
        <article key={subject.id} className={styles.view} aria-label={labelIn(language, subject.row)}>
          <h2 className={styles.title}>{labelIn(language, subject.row)}</h2>
          {isEntry(subject) ? (
            <Figure entry={subject} inExcel={inExcel} />
          ) : (
            <YearValues series={subject} inExcel={inExcel} />
          )}
        </article>
      )}
    </div>
  );
};

const Cited = ({ reference }: { reference: Reference }) => (
  <span lang="en">
    <Link to={reference.source.url ?? reference.source.read_at}>{shortCitation(reference)}</Link>
  </span>
);

const VerdictMark = ({ verdict }: { verdict: keyof typeof MARKS }) => {
  const styles = useStyles();
  const { messages } = useSpeech();
  const tone = verdict === "confirmed" ? styles.good : verdict === "contradicted" ? styles.bad : undefined;
  return (
    <strong>
      <span aria-hidden="true" className={mergeClasses(styles.mark, tone)}>
        {MARKS[verdict]}
      </span>{" "}
      {messages.figures.verdicts[verdict]}
    </strong>
  );
};

/** The insertions of a value: as formula, as value, and as value with a note. */
const useInsertions = (
  subject: Subject,
  value: string | number,
  formula: string | undefined,
  shown: string,
) => {
  const { language, messages } = useSpeech();
  const words = messages.figures;
  const format = typeof value === "number" && Math.abs(value) >= 10_000 ? { format: "#,##0" } : {};
  const plain: CellContent = { kind: "value", content: value, ...format };
  const comment = [
    `${labelIn(language, subject.row)}: ${shown}`,
    shortCitation(subjectReference(dataset, subject)),
    verdictSentence(subject),
    caveatOf(dataset, subject),
  ].join("\n");
  const insertions: Insertion[] = [
    ...(formula
      ? [{ label: words.asFormula, cell: { kind: "formula" as const, content: formula, ...format } }]
      : []),
    { label: words.asValue, cell: plain },
  ];
  if (typeof Office !== "undefined" && Office.context?.requirements && canComment()) {
    insertions.push({ label: words.asValueWithNote, cell: { ...plain, comment } });
  }
  return insertions;
};

const Figure = ({ entry, inExcel }: { entry: Entry; inExcel: boolean }) => {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const words = messages.figures;
  const { row, preferred } = entry;
  const { verdict, detail } = verdictOf(entry);
  const shown = preferred && figureText(preferred, row.unit, language, words);
  const label = labelIn(language, row);
  const insertions = useInsertions(
    entry,
    preferred?.value ?? label,
    formulaFor(dataset, entry),
    shown ?? label,
  );
  const basis = (evidence.date_basis as Readonly<Record<string, string>>)[entry.id];
  return (
    <>
      {shown && <p className={styles.value}>{shown}</p>}
      <dl className={styles.facts}>
        {preferred && <Fact name={words.asOf}>{dateOf(preferred.as_of, language, messages)}</Fact>}
        {row.date && (
          <Fact name={words.date}>
            {dateOf(row.date, language, messages)}
            {basis && (
              <span lang="en" className={styles.quiet}>
                {" "}
                {basis}
              </span>
            )}
          </Fact>
        )}
        <Fact name={words.verdict}>
          <VerdictMark verdict={verdict} />
          {detail && <div lang="en">{detail}</div>}
        </Fact>
        <Fact name={words.source}>
          <Cited reference={subjectReference(dataset, entry)} />
        </Fact>
        <Fact name={words.caveat}>
          <span lang="en">{caveatOf(dataset, entry)}</span>
        </Fact>
      </dl>
      <CellInsertion inExcel={inExcel} insertions={insertions} />
      {entry.observations.length > 1 && <Observations entry={entry} />}
      <Checks entry={entry} />
    </>
  );
};

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

const Rows = ({
  name,
  columns,
  children,
}: {
  name: string;
  columns: readonly string[];
  children: ReactNode;
}) => {
  const styles = useStyles();
  return (
    <div className={styles.scroll} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.header)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
};

const Observations = ({ entry }: { entry: Entry }) => {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const words = messages.figures;
  const basis = evidence.as_of_basis as Readonly<Record<string, string>>;
  const remarks = ({ id, rank_reason, scope, note }: Observation): string[] =>
    [rank_reason, scope, note, basis[id]].flatMap((text) => text ?? []);
  return (
    <section>
      <h3 className={styles.subheading}>{words.others}</h3>
      <Rows name={words.others} columns={[words.asOf, words.value, words.source, words.remark]}>
        {comparedObservations(entry).map((observation) => {
          const isPreferred = observation.rank === "preferred";
          return (
            <tr key={observation.id} className={isPreferred ? styles.preferred : undefined}>
              <td className={styles.cell}>{dateOf(observation.as_of, language, messages)}</td>
              <td className={styles.cell}>
                {figureText(observation, entry.row.unit, language, words)}
                {isPreferred && <div>★ {words.preferred}</div>}
              </td>
              <td className={styles.cell}>
                <Cited reference={observationReference(dataset, observation)} />
              </td>
              <td className={styles.cell} lang="en">
                {remarks(observation).join(" ")}
              </td>
            </tr>
          );
        })}
      </Rows>
    </section>
  );
};

/** The claim that was held against other sources, and what each of them says. */
const Checks = ({ entry }: { entry: Entry }) => {
  const styles = useStyles();
  const { messages } = useSpeech();
  const words = messages.figures;
  const claim = evidence.verifications.find(({ id }) => id === entry.verdict?.verification);
  if (!claim) return null;
  const found = evidence.evidence.filter(({ verification }) => verification === claim.id);
  return (
    <section>
      <h3 className={styles.subheading}>{words.checks}</h3>
      <p className={styles.text} lang="en">
        {claim.claim}
      </p>
      <p className={styles.text}>
        <VerdictMark verdict={claim.result} />{" "}
        <span lang="en">{[claim.found, claim.note].filter(Boolean).join(" ")}</span>
      </p>
      <ul className={styles.list}>
        {found.map(({ source, stance, says }) => (
          <li key={source + says}>
            {words.stances[stance]}: <span lang="en">{says}</span>{" "}
            <Cited reference={{ source: sourceOf(source) }} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const YearValues = ({ series, inExcel }: { series: Series; inExcel: boolean }) => {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const words = messages.figures;
  const years = [...series.values.keys()].sort((a, b) => b - a);
  const [year, setYear] = useState(years[0]!);
  const { value } = series.values.get(year)!;
  const { unit } = series.row;
  const shown = `${amountText(value, unit, language, words)} (${year})`;
  const insertions = useInsertions(series, value, formulaFor(dataset, series, year), shown);
  return (
    <div className={styles.view}>
      <Field label={words.year}>
        <Select value={String(year)} onChange={(_, data) => setYear(Number(data.value))}>
          {years.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <p className={styles.value}>{shown}</p>
      <dl className={styles.facts}>
        <Fact name={words.verdict}>
          <VerdictMark verdict="not checked" />
        </Fact>
        <Fact name={words.source}>
          <Cited reference={subjectReference(dataset, series)} />
        </Fact>
        <Fact name={words.caveat}>
          <span lang="en">{caveatOf(dataset, series)}</span>
        </Fact>
      </dl>
      <CellInsertion inExcel={inExcel} insertions={insertions} />
      <h3 className={styles.subheading}>{words.years}</h3>
      <Rows name={words.years} columns={[words.year, words.value, words.remark]}>
        {years.map((one) => {
          const { value: own, detail } = series.values.get(one)!;
          return (
            <tr key={one}>
              <td className={styles.cell}>{one}</td>
              <td className={styles.cell}>
                {figureText({ value: own, qualifier: detail.qualifier }, unit, language, words)}
              </td>
              <td className={styles.cell} lang="en">
                {detail.note}
                {detail.source && <Cited reference={{ source: sourceOf(detail.source) }} />}
              </td>
            </tr>
          );
        })}
      </Rows>
    </div>
  );
};
