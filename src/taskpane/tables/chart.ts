// Owns the chart of a table: what it draws, and a title that says what, in which unit, of when, and from where.
import { rowReadings } from "../../dataset/basis";
import { referenceOf, shortCitation } from "../../dataset/citation";
import { dataset } from "../../dataset/current";
import { evidence } from "../../dataset/generated/evidence";
import type { Language } from "../../dataset/language";
import type { LocalOptions } from "../../dataset/local-table";
import type { Table } from "../../dataset/table";
import type { ChartSpec } from "../../workbook/insert/chart";
import { messagesIn } from "../shared/catalogue";
import { filteredLabel, sourcesOnce } from "../shared/note-lines";

/** What a header says of its unit: "Turnover, USD", "贸易总额（美元）". */
const unitIn = (header: string): string => (/(?:, |（)([^,（）]+)）?$/.exec(header) ?? [])[1] ?? "";

/** The first and the last period in which something drawn has a value. */
const periodIn = ({ rows, columns }: Table, drawn: readonly number[]): string => {
  const time = columns.findIndex(({ id }) => id === "year" || id === "month");
  const periods = rows
    .filter((row) => drawn.some((column) => row[column] !== ""))
    .flatMap((row) => (row[time] === undefined || row[time] === "" ? [] : String(row[time])))
    .sort();
  const ends = new Set([periods[0], periods.at(-1)].filter(Boolean));
  return [...ends].join("–");
};

/** So many sources are named; all of them are below the table. */
const MOST_SOURCES = 3;

/** The sources of what is drawn, each once. */
const sourcesIn = ({ id, keys, rows, columns }: Table, drawn: readonly number[]): string => {
  const sources = keys.flatMap((key, row) => {
    const valued = drawn.filter((column) => rows[row]![column] !== "").map((column) => columns[column]!.id);
    return valued.length > 0 ? rowReadings(dataset, id, key, valued) : [];
  });
  const names = new Set(
    sources.map((reading) => shortCitation({ source: referenceOf(dataset, reading).source })),
  );
  const named = sourcesOnce([...names]);
  return named.length > MOST_SOURCES ? `${named.slice(0, MOST_SOURCES).join("; ")} …` : named.join("; ");
};

export const chartOf = (
  table: Table,
  asked: Pick<LocalOptions, "criteria" | "search" | "money">,
  language: Language,
): ChartSpec | undefined => {
  const { id, columns } = table;
  const kind = evidence.chart[id];
  const [axis = -1, ...wanted] = (evidence.charted[id] ?? []).map((column) =>
    columns.findIndex((one) => one.id === column),
  );
  const drawn = wanted.filter((column) => column >= 0);
  if (!kind || axis < 0 || drawn.length === 0) return undefined;
  const units = [...new Set(drawn.map((column) => unitIn(columns[column]!.label)))].filter(Boolean);
  const title = [
    filteredLabel(table, asked, language),
    [units.join("; "), periodIn(table, drawn)].filter(Boolean).join(", "),
    messagesIn(language)
      .sourceLine(sourcesIn(table, drawn))
      .replace(/…[.。]$/, "…"),
  ];
  return { kind, title: title.filter(Boolean).join("\n"), axis, drawn };
};
