// Owns what is inserted of a table in the chosen form: its rows as the sheet will show them, and what goes with them.
import { dataset } from "../../dataset/current";
import { evidence } from "../../dataset/generated/evidence";
import { type Language, labelIn } from "../../dataset/language";
import { readLocalTable } from "../../dataset/local-table";
import { Refusal } from "../../dataset/refusal";
import { type Cell, editionName, findTable, readTable, type Table } from "../../dataset/table";
import { coverageOf, totalOf } from "../../dataset/total";
import type { ChartSpec } from "../../workbook/insert/chart";
import type { InsertOptions } from "../../workbook/insert/insert-table";
import type { NoteLine } from "../../workbook/table/layout";
import { callText } from "../shared/call-text";
import type { Messages } from "../messages/en";
import { numberText } from "../shared/cell-text";
import { filteredLabel, noteLines } from "../shared/note-lines";
import type { InsertionChoices } from "./choices";
import { criteriaOf, offerOf, type Shape, VERDICT } from "./shape";

export interface Total {
  readonly amount: number;
  /** What the column itself adds up to. */
  readonly sum: number;
  /** How many rows it rests on and what it leaves out, in English. */
  readonly coverage: string;
  /** The table's column that is added. */
  readonly column: number;
}

export interface TableRequest {
  readonly table: Table;
  readonly options: Omit<InsertOptions, "target">;
  /** What of it can be had. */
  readonly total: Total | undefined;
  readonly hasChart: boolean;
}

/** A formula spills every column, in English, under the columns' ids, its dates being texts. */
const spilledTable = (id: string, criteria: readonly Cell[], language: Language): Table => {
  const table = readTable(dataset, id, { criteria });
  return {
    ...table,
    label: labelIn(language, findTable(dataset, id)),
    columns: table.columns.map((column) => ({
      ...column,
      label: column.id,
      type: column.type === "date" ? "text" : column.type,
    })),
  };
};

const totalIn = ({ id, columns, rows }: Table, criteria: readonly Cell[]): Total | undefined => {
  const summed = findTable(dataset, id).total;
  const column = columns.findIndex((one) => one.id === summed);
  // The first column has its name.
  if (column < 1) return undefined;
  try {
    const amount = totalOf(dataset, id, criteria);
    const sum = rows.reduce((all, row) => all + (Number(row[column]) || 0), 0);
    return { amount, sum, coverage: coverageOf(dataset, id, criteria), column };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
};

const chartOf = (table: Table, criteria: readonly Cell[], language: Language): ChartSpec | undefined => {
  const { id, columns } = table;
  const kind = evidence.chart[id];
  const [axis = -1, ...drawn] = (evidence.charted[id] ?? []).map((column) =>
    columns.findIndex((one) => one.id === column),
  );
  const shown = drawn.filter((column) => column >= 0);
  return kind && axis >= 0 && shown.length > 0
    ? { kind, title: filteredLabel(table, criteria, language), axis, drawn: shown }
    : undefined;
};

/** The line of the edition, as a formula: its rows are those of the edition present at any time. */
const liveEdition = (messages: Messages): NoteLine => {
  const [before, after] = messages
    .editionLine("\n")
    .split("\n")
    .map((part) => JSON.stringify(part));
  return { label: "", formula: `=${before}&${callText("EDITION", [])}&${after}`, column: 0 };
};

/** What `read` reads; a refusal says in the user's language what is the matter. */
const inWords = (criteria: readonly Cell[], { filter, unreadable }: Messages, read: () => Table): Table => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.kind, criteria.length > 0 ? filter.noRows : unreadable(error.message));
  }
};

/** Refuses, in the user's language, where no row or no column is left. */
export const tableRequest = (
  shape: Shape,
  choices: InsertionChoices,
  language: Language,
  messages: Messages,
): TableRequest => {
  const criteria = criteriaOf(shape);
  const isFormula = choices.form === "formula";
  const columns = offerOf(shape.table, language)
    .columns.map(({ id }) => id)
    .filter((id) => !shape.leftOut.includes(id) && (choices.verdict || id !== VERDICT));
  if (!isFormula && columns.length === 0) throw new Refusal("invalid", messages.filter.noColumns);
  const table = inWords(criteria, messages, () =>
    isFormula
      ? spilledTable(shape.table, criteria, language)
      : readLocalTable(dataset, shape.table, { language, criteria, columns }),
  );
  const total = totalIn(table, criteria);
  const chart = isFormula ? undefined : chartOf(table, criteria, language);
  const number = (value: number): string => numberText(value, language);
  const call = (id: string): string => callText(id, [table.id, ...criteria]);
  const totalLines: NoteLine[] =
    total && choices.total
      ? [
          { label: messages.total, formula: `=${call("TOTAL")}`, column: total.column },
          {
            label: "",
            formula: `=${JSON.stringify(messages.totalLine(number(total.sum), number(total.sum - total.amount)))}`,
            column: 0,
          },
          { label: "", formula: `=${call("COVERAGE")}`, column: 0 },
        ]
      : [];
  const notes: readonly NoteLine[] = choices.notes ? noteLines(table, criteria, language) : [];
  // A later edition may have other counts of rows: there the title alone names the filter.
  const liveNotes = choices.notes
    ? [...notes.slice(criteria.length > 0 ? 1 : 0, -1), liveEdition(messages)]
    : [];
  const label = filteredLabel(table, criteria, language);
  const formula = `=${callText("DATA", criteria.length > 0 ? [table.id, true, ...criteria] : [table.id])}`;
  return {
    table,
    total,
    hasChart: chart !== undefined,
    options: {
      title: choices.title ? messages.titleLine(label) : "",
      below: isFormula ? [...liveNotes, ...totalLines] : [...totalLines, ...notes],
      formula: isFormula ? formula : undefined,
      chart: choices.chart ? chart : undefined,
      request: {
        table: table.id,
        language,
        criteria,
        columns: table.columns.map(({ id }) => id),
        edition: editionName(dataset),
      },
    },
  };
};
