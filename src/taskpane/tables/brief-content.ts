// Owns what a brief holds: investment, trade by each reporter, loans and the latest agreements, each with its sources.
import type { Cell } from "../../dataset/cell";
import { dataset } from "../../dataset/current";
import type { Language } from "../../dataset/language";
import { readLocalTable } from "../../dataset/local-table";
import { editionName, type Table } from "../../dataset/table";
import type { BriefOptions, Section } from "../../workbook/insert/brief";
import type { Messages } from "../messages/en";
import { callText } from "../shared/call-text";
import { filteredLabel, sourcesOnce } from "../shared/note-lines";
import { chartOf } from "./chart";

const thisYear = Number(dataset.data.edition.date.slice(0, 4));

/** Its first column names the row, its last the source: they share the sheet's columns. */
const SECTIONS: readonly { table: string; columns: readonly string[]; criteria: readonly Cell[] }[] = [
  {
    table: "investment",
    columns: ["figure", "value", "unit", "exactness", "as-of", "source"],
    criteria: ["rank", "preferred"],
  },
  {
    table: "trade",
    columns: ["year", "turnover", "china-reported-turnover", "announced-turnover"],
    criteria: ["year", `>=${thisYear - 11}`],
  },
  { table: "loans", columns: ["title", "amount", "lender", "exactness", "date", "source"], criteria: [] },
  {
    table: "agreements",
    columns: ["title", "kind", "sector", "status", "date", "source"],
    criteria: ["year", `>=${thisYear - 1}`],
  },
];

const REPORTERS: Readonly<Record<string, string>> = {
  turnover: "Azerbaijan",
  "china-reported-turnover": "China",
  "announced-turnover": "announced",
};

const FUNCTIONS: Readonly<Record<string, string>> = {
  investment: "FIGURE",
  loans: "LOAN",
  agreements: "AGREEMENT",
};

/** The formula that answers what the cell holds; texts in the reader's language and dates have none. */
const formulaOf = ({ id, keys, rows, columns }: Table, row: number, column: number): string | undefined => {
  const field = columns[column]!.id;
  if (rows[row]![column] === "") return undefined;
  const reporter = REPORTERS[field];
  if (reporter) return `=${callText("TRADE", [Number(keys[row]), "turnover", reporter])}`;
  const name = FUNCTIONS[id];
  if (!name || !["value", "amount", "source"].includes(field)) return undefined;
  // An observation's key begins with its record's.
  return `=${callText(name, [keys[row]!.split("/")[0]!, field])}`;
};

export const briefOf = (isLive: boolean, language: Language, messages: Messages): BriefOptions => {
  const sections = SECTIONS.map(({ table: id, columns, criteria }, at): Section => {
    const table = readLocalTable(dataset, id, { language, criteria, columns });
    return {
      heading:
        at === 0 ? messages.titleLine(messages.brief.label) : filteredLabel(table, { criteria }, language),
      table,
      request: { table: id, language, criteria, columns, edition: editionName(dataset) },
      chart: id === "trade" ? chartOf(table, { criteria }, language) : undefined,
    };
  });
  const sources = sourcesOnce(sections.flatMap(({ table }) => table.sources));
  return {
    label: messages.brief.label,
    sections,
    below: [
      ...sections.filter(({ table }) => table.id === "trade").map(({ table }) => table.note),
      messages.sourceLine(sources.join("; ")),
      messages.editionLine(editionName(dataset)),
    ],
    language,
    formula: isLive ? formulaOf : undefined,
  };
};
