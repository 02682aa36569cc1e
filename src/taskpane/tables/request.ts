// Owns what is inserted of a table in the chosen form: its rows as the sheet will show them, and what goes with them.
import { dataset } from "../../dataset/current";
import { type Language, labelIn } from "../../dataset/language";
import { type LocalOptions, readLocalTable } from "../../dataset/local-table";
import { Refusal } from "../../dataset/refusal";
import { type Cell, editionName, findTable, readTable, type Table } from "../../dataset/table";
import { coverageOf, totalOf } from "../../dataset/total";
import type { InsertOptions } from "../../workbook/insert/insert-table";
import type { NoteLine } from "../../workbook/table/layout";
import { callText } from "../shared/call-text";
import type { Messages } from "../messages/en";
import { numberText } from "../shared/cell-text";
import { filteredLabel, noteLines } from "../shared/note-lines";
import { chartOf } from "./chart";
import type { InsertionChoices } from "./choices";
import { criteriaOf, offerOf, type Shape, sorted, VERDICT } from "./shape";

export interface Total {
  readonly amount: number;
  /** What the column itself adds up to. */
  readonly sum: number;
  /** What of that the total leaves out. */
  readonly leftOut: number;
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

/** A formula spills every column, its headers in the language and its cells in English, dates being texts. */
const spilledTable = (id: string, criteria: readonly Cell[], language: Language): Table => {
  const table = readTable(dataset, id, { criteria });
  const { columns } = offerOf(id, language);
  return {
    ...table,
    label: labelIn(language, findTable(dataset, id)),
    columns: table.columns.map((column, at) => ({
      ...column,
      label: columns[at]!.label,
      type: column.type === "date" ? "text" : column.type,
    })),
  };
};

/** What cannot be asked of TOTAL has none: rows that a text was looked for in, and another currency. */
const totalIn = (
  { id, columns, rows }: Table,
  { criteria = [], search, money: { currency, scale = 1 } = {} }: LocalOptions,
): Total | undefined => {
  if (search || currency) return undefined;
  const summed = findTable(dataset, id).total;
  const column = columns.findIndex((one) => one.id === summed);
  // The first column has its name.
  if (column < 1) return undefined;
  try {
    const amount = totalOf(dataset, id, criteria) / scale;
    const sum = rows.reduce((all, row) => all + (Number(row[column]) || 0), 0);
    // Less than a cent is what adding binary fractions leaves behind.
    const leftOut = Math.abs(sum - amount) * scale < 0.01 ? 0 : sum - amount;
    return { amount, sum, leftOut, coverage: coverageOf(dataset, id, criteria), column };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
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
const inWords = (isFiltered: boolean, { filter, unreadable }: Messages, read: () => Table): Table => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.kind, isFiltered ? filter.noRows : unreadable(error.message));
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
  const offer = offerOf(shape.table, language);
  const columns = [
    ...offer.columns
      .map(({ id }) => id)
      .filter((id) => !shape.leftOut.includes(id) && (choices.verdict || id !== VERDICT)),
    ...offer.added.filter((id) => choices[id]),
  ];
  const isEmpty = columns.every((id) => offer.added.some((added) => added === id));
  if (!isFormula && isEmpty) throw new Refusal("invalid", messages.filter.noColumns);
  const search = shape.search.trim();
  const asked: LocalOptions = isFormula
    ? { criteria }
    : { criteria, ...(search && { search }), ...(offer.hasMoney && { money: choices.money }) };
  const isFiltered = criteria.length > 0 || asked.search !== undefined;
  const table = inWords(isFiltered, messages, () =>
    isFormula
      ? spilledTable(shape.table, criteria, language)
      : sorted(readLocalTable(dataset, shape.table, { ...asked, language, columns }), shape.sort, language),
  );
  const total = totalIn(table, asked);
  const chart = isFormula ? undefined : chartOf(table, asked, language);
  const number = (value: number): string => numberText(value, language);
  const call = (id: string): string => callText(id, [table.id, ...criteria]);
  const { scale = 1 } = asked.money ?? {};
  const totalLines: NoteLine[] =
    total && choices.total
      ? [
          {
            label: messages.total,
            formula: `=${call("TOTAL")}${scale === 1 ? "" : `/${scale}`}`,
            column: total.column,
          },
          {
            label: "",
            formula: `=${JSON.stringify(messages.totalLine(number(total.sum), number(total.leftOut)))}`,
            column: 0,
          },
          { label: "", formula: `=${call("COVERAGE")}`, column: 0 },
        ]
      : [];
  const notes: readonly NoteLine[] = choices.notes ? noteLines(table, asked, language) : [];
  // A later edition may have other counts of rows: there the title alone names the filter.
  const liveNotes = choices.notes ? [...notes.slice(isFiltered ? 1 : 0, -1), liveEdition(messages)] : [];
  const label = filteredLabel(table, asked, language);
  const formula = `=${callText("DATA", [table.id, language, ...criteria])}`;
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
        ...asked,
        table: table.id,
        language,
        criteria,
        columns: table.columns.map(({ id }) => id),
        edition: editionName(dataset),
      },
    },
  };
};
