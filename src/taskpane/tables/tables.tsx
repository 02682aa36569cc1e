// Owns the view that inserts a table: which one, what it holds, and how it goes in.
import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useState, useSyncExternalStore } from "react";
import { latestPaneRequest, onPaneRequest } from "../../commands/pane-request";
import { dataset } from "../../dataset/current";
import { Refusal } from "../../dataset/refusal";
import { evidence } from "../../dataset/generated/evidence";
import { listTables } from "../../dataset/table";
import { useSpeech } from "../shared/language";
import { Notice } from "../shared/notice";
import { ChartPreview } from "../shared/chart-preview";
import { Brief } from "./brief";
import { Preview } from "./preview";
import { useViewStyles } from "../shared/view-styles";
import { type InsertionChoices, readChoices, readLastTable, writeChoices, writeLastTable } from "./choices";
import { TableDownload } from "./download";
import { TableFilter } from "./filter";
import { TableInsertion } from "./insertion";
import { TableOptions } from "./options";
import { tableRequest } from "./request";
import { offerOf, shapeFor, VERDICT, wholeShape } from "./shape";
import { Unfinished } from "../shared/unfinished";

const useStyles = makeStyles({
  description: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
});

/** Stands among the tables, being several of them. */
const BRIEF = "brief";

export const Tables = ({ inExcel }: { inExcel: boolean }) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, messages, number } = useSpeech();
  const [shape, setShape] = useState(() => wholeShape(readLastTable()));
  const [isBrief, setBrief] = useState(false);
  const [choices, setChoices] = useState(readChoices);
  const reasonId = useId();

  const asked = useSyncExternalStore(onPaneRequest, latestPaneRequest);
  useEffect(() => {
    if (!asked || !("table" in asked)) return;
    setBrief(false);
    setShape(wholeShape(asked.table));
  }, [asked]);

  const choose = (changed: Partial<InsertionChoices>): void => {
    const next = { ...choices, ...changed };
    setChoices(next);
    writeChoices(next);
  };

  const tables = useMemo(() => listTables(dataset, language), [language]);
  const offer = useMemo(() => offerOf(shape.table, language), [shape.table, language]);
  const isFormula = choices.form === "formula";
  const request = useMemo(() => {
    try {
      return tableRequest(shape, choices, language, messages);
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }, [shape, choices, language, messages]);
  const readable = request instanceof Refusal ? undefined : request;
  const problem = request instanceof Refusal ? request.message : undefined;

  const choice = (
    <Field label={messages.table}>
      <Select
        className={shared.select}
        value={isBrief ? BRIEF : shape.table}
        onChange={(_, { value }) => {
          setBrief(value === BRIEF);
          if (value === BRIEF) return;
          setShape(shapeFor(value, shape, language));
          writeLastTable(value);
        }}
      >
        {tables.map(({ id, label, rowCount }) => (
          <option key={id} value={id}>
            {messages.tableWithCount(label, number(rowCount))}
          </option>
        ))}
        <option value={BRIEF}>{messages.brief.label}</option>
      </Select>
    </Field>
  );
  if (isBrief) {
    return (
      <div className={shared.view}>
        <h1 className={shared.heading}>{messages.tablesHeading}</h1>
        <Unfinished />
        {/* As among the tables, so that the list keeps the focus. */}
        <div>{choice}</div>
        <Brief inExcel={inExcel} />
      </div>
    );
  }
  return (
    <div className={shared.view}>
      <h1 className={shared.heading}>{messages.tablesHeading}</h1>
      <Unfinished />
      <div>
        {choice}
        <p className={styles.description} lang="en">
          {evidence.description[shape.table]}
        </p>
      </div>
      <TableFilter shape={shape} onShape={setShape} takesColumns={!isFormula} />
      {isFormula ? (
        <p className={shared.quiet}>{messages.keepsOrder}</p>
      ) : (
        <Field label={messages.filter.search}>
          <Input
            type="search"
            value={shape.search}
            onChange={(_, { value }) => setShape({ ...shape, search: value })}
          />
        </Field>
      )}
      {readable ? (
        <section>
          <h2 className={shared.subheading}>{messages.preview}</h2>
          <Preview
            table={readable.table}
            all={tables.find(({ id }) => id === shape.table)!.rowCount}
            sort={shape.sort}
            onSort={isFormula ? undefined : (sort) => setShape({ ...shape, sort })}
          />
          {readable.options.chart && <ChartPreview table={readable.table} spec={readable.options.chart} />}
        </section>
      ) : (
        <div id={reasonId} role="alert">
          <Notice tone="warning">{problem}</Notice>
        </div>
      )}
      <TableOptions
        inExcel={inExcel}
        choices={choices}
        onChoices={choose}
        total={readable?.total}
        hasChart={readable?.hasChart ?? false}
        hasVerdict={offer.columns.some(({ id }) => id === VERDICT)}
        offer={offer}
      />
      {readable && <TableDownload request={readable} />}
      <TableInsertion
        inExcel={inExcel}
        label={messages.insert}
        request={readable}
        reason={reasonId}
        target={choices.target}
      />
    </div>
  );
};
