// Owns the view that finds a figure and shows all that is known of it: value, sources, verdict, how it was checked.
import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { latestPaneRequest, onPaneRequest } from "../../commands/pane-request";
import { referenceOf } from "../../dataset/citation";
import { dataset } from "../../dataset/current";
import { type Entry, isEntry, type RecordReading, type Subject } from "../../dataset/dataset";
import { caveatOf, isOnClaim, verdictOf } from "../../dataset/evidence";
import { evidence } from "../../dataset/generated/evidence";
import { labelIn } from "../../dataset/language";
import { wordIn } from "../../dataset/local-table";
import { CellInsertion } from "../shared/cell-insertion";
import { useFigureInsertions } from "./insertions";
import { FigureSearch } from "./search";
import { dateOf, figureText } from "../shared/figure-text";
import { useSpeech } from "../shared/language";
import { Notice } from "../shared/notice";
import { VerdictMark } from "../shared/verdict-mark";
import { useViewStyles } from "../shared/view-styles";
import { Checks, Observations } from "./evidence";
import { Cited, Fact, Facts } from "./facts";
import { Quotation } from "./quotation";
import { YearValues } from "./years";

/** Shown before anything is searched for. */
const FIRST = [
  "china-investment-in-azerbaijan",
  "trade-azerbaijan-turnover",
  "aiib-tanap-loan",
  "aiib-azerbaijan-share-amount",
];

const useStyles = makeStyles({
  firsts: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  first: { textAlign: "start" },
});

export const Figures = ({ inExcel }: { inExcel: boolean }) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, messages } = useSpeech();
  const words = messages.figures;
  const [subject, setSubject] = useState<Subject>();
  const [searching, setSearching] = useState(false);
  const [nothingBehind, setNothingBehind] = useState(false);
  const request = useSyncExternalStore(onPaneRequest, latestPaneRequest);
  useEffect(() => {
    if (!request || !("figure" in request)) return;
    const asked = dataset.subjects.find(request.figure);
    setNothingBehind(!asked);
    setSearching(false);
    if (asked) setSubject(asked);
  }, [request]);
  const view = useRef<HTMLDivElement>(null);
  const pick = (picked: Subject): void => {
    setNothingBehind(false);
    setSubject(picked);
  };
  return (
    <div ref={view} className={shared.view}>
      <h1 className={shared.heading}>{words.heading}</h1>
      {nothingBehind && <Notice tone="info">{words.nothingBehind}</Notice>}
      <FigureSearch open={searching} onOpen={setSearching} onPick={pick} />
      {!searching && !subject && (
        <section className={styles.firsts} aria-label={words.toBegin}>
          <h2 className={shared.title}>{words.toBegin}</h2>
          {FIRST.flatMap((id) => dataset.subjects.find(id) ?? []).map((one) => (
            <Button
              key={one.id}
              className={styles.first}
              onClick={() => {
                pick(one);
                // The button goes away with its choice.
                view.current?.querySelector("input")?.focus();
              }}
            >
              {labelIn(language, one.row)}
            </Button>
          ))}
        </section>
      )}
      {!searching && subject && (
        <article key={subject.id} className={shared.view} aria-label={labelIn(language, subject.row)}>
          <h2 className={shared.title}>{labelIn(language, subject.row)}</h2>
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

const Figure = ({ entry, inExcel }: { entry: Entry; inExcel: boolean }) => {
  const shared = useViewStyles();
  const { language, messages } = useSpeech();
  const words = messages.figures;
  const { row, preferred } = entry;
  const { verdict, detail } = verdictOf(entry);
  const shown = preferred && figureText(preferred, row.unit, language, words);
  const reading: RecordReading = { entry, observation: preferred };
  const caveat = caveatOf(dataset, reading);
  const label = labelIn(language, row);
  const insertions = useFigureInsertions(reading, preferred?.value ?? label, shown ?? label);
  const basis = (evidence.date_basis as Readonly<Record<string, string>>)[entry.id];
  return (
    <>
      {shown && <p className={shared.figure}>{shown}</p>}
      <Facts>
        {preferred && <Fact name={words.asOf}>{dateOf(preferred.as_of, language, messages)}</Fact>}
        {row.date && (
          <Fact name={words.date}>
            {dateOf(row.date, language, messages)}
            {basis && (
              <span lang="en" className={shared.quiet}>
                {" "}
                {basis}
              </span>
            )}
          </Fact>
        )}
        <Fact name={words.kind}>
          {[...new Set([row.kind, row.sector, row.status])]
            .flatMap((word) => (word ? wordIn(language, word) : []))
            .join(" · ")}
        </Fact>
        {isOnClaim(reading) && (
          <Fact name={words.verdict}>
            <VerdictMark verdict={verdict} />
            {detail && !caveat.includes(detail) && <div lang="en">{detail}</div>}
          </Fact>
        )}
        <Fact name={words.source}>
          <Cited reference={referenceOf(dataset, reading)} />
        </Fact>
        <Fact name={words.caveat}>
          <span lang="en">{caveat}</span>
        </Fact>
      </Facts>
      {shown && (
        <Quotation
          reading={reading}
          shown={shown}
          when={preferred.as_of && words.quotation.asOf(dateOf(preferred.as_of, language, messages))}
        />
      )}
      {entry.observations.length > 1 && <Observations entry={entry} />}
      <Checks entry={entry} />
      <CellInsertion inExcel={inExcel} insertions={insertions} />
    </>
  );
};
