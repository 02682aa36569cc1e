// Owns what can be chosen for an argument: ids with their labels, words, series, periods, columns and what they hold.
import { dataset } from "../../dataset/current";
import { fold } from "../../dataset/fold";
import { periodCell } from "../../dataset/frequency";
import { type Language, labelIn } from "../../dataset/language";
import { wordIn } from "../../dataset/local-table";
import { type Named, namesOf } from "../../dataset/names";
import { wholeTable } from "../../dataset/table";
import type { Option } from "../shared/combobox";
import type { ListedFunction } from "../shared/generated-functions";

/** An option with all that it can be found by. */
interface Known extends Option {
  names: readonly string[];
}

const keyed = (rows: readonly Named[], language: Language): Known[] =>
  rows.map((row) => ({ id: row.id, detail: labelIn(language, row), names: namesOf(row) }));

const words = (ids: readonly string[], language: Language): Known[] =>
  ids.map((id) => {
    const party = dataset.parties.find(id);
    const label = party ? labelIn(language, party) : wordIn(language, id);
    const names = party ? namesOf(party) : [label];
    return { id, detail: label === id ? undefined : label, names: [id, ...names] };
  });

const plain = (values: Iterable<string | number>): Known[] =>
  [...new Set(values)].map((value) => ({ id: String(value), names: [String(value)] }));

/** The last period is what is asked for most. */
const periodsOf = (series: typeof dataset.series): Known[] => {
  const periods = new Set(series.flatMap(({ values }) => [...values.keys()]));
  return plain(["latest", ...[...periods].sort().reverse().map(periodCell)]);
};

const yearly = (subject?: string) =>
  dataset.series.filter(
    ({ row }) => row.frequency === "year" && (subject === undefined || row.subject === subject),
  );

const YEARS_OF: Readonly<Record<string, string>> = {
  TRADE: "trade",
  FINANCE: "finance",
  REAL: "consumer-prices",
  EXCHANGE: "exchange-rate",
};

const entries = (resource?: string): Named[] =>
  dataset.entries.flatMap((entry) => (!resource || entry.resource === resource ? entry.row : []));

/** Columns and criteria in turn: the columns of the table, then what the column before holds. */
const ofTable = (name: string, column: string | undefined, language: Language): Known[] => {
  const row = dataset.tables.find(name);
  if (!row) return [];
  const { columns, lines } = wholeTable(dataset, row);
  if (column === undefined) return keyed(columns, language);
  const at = columns.findIndex((one) => namesOf(one).some((text) => fold(text) === fold(column)));
  const cells = lines.flatMap(({ cells }) => cells[at] ?? []).filter((cell) => cell !== "");
  return words([...new Set(cells.map(String))].sort(), language);
};

const known = (
  { id, parameters }: ListedFunction,
  typed: readonly string[],
  index: number,
  language: Language,
): Known[] => {
  const { name, choices, isRepeating } = parameters[Math.min(index, parameters.length - 1)]!;
  if (isRepeating) {
    const isColumn = (index - parameters.length + 1) % 2 === 0;
    return ofTable(typed[0] ?? "", isColumn ? undefined : (typed[index - 1] ?? ""), language);
  }
  if (name === "table") {
    const labels = new Map(dataset.data.tables.map((row) => [row.id, row]));
    return (choices ?? []).flatMap((one) => {
      const row = labels.get(one);
      return row ? keyed([row], language) : words([one], language);
    });
  }
  if (choices) return words(choices, language);
  switch (name) {
    case "loan":
      return keyed(entries("loans"), language);
    case "agreement":
      return keyed(entries("agreements"), language);
    case "figure":
      return keyed(
        dataset.entries.flatMap(({ row }) => (row.unit === undefined ? [] : row)),
        language,
      );
    case "series":
      return keyed(
        dataset.series.map(({ row }) => row),
        language,
      );
    case "id":
      return keyed(
        id === "COMPARE" ? entries() : [...entries(), ...dataset.series.map(({ row }) => row)],
        language,
      );
    case "period":
    case "from":
    case "to": {
      const series = id === "TIMELINE" ? yearly() : dataset.series.filter((one) => one.id === typed[0]);
      return periodsOf(series).slice(id === "TIMELINE" ? 1 : 0);
    }
    case "asOf":
      return plain(["latest"]);
    case "year":
    case "baseYear":
      return periodsOf(yearly(YEARS_OF[id])).slice(1);
    case "headers":
      return plain(id === "DATA" ? ["TRUE", "FALSE", "en", "az", "zh"] : ["TRUE", "FALSE"]);
    default:
      return [];
  }
};

/** For an argument, the options that have what was typed in one of their names. */
export const completionOf = (
  called: ListedFunction,
  typed: readonly string[],
  index: number,
  language: Language,
): ((text: string) => readonly Option[]) => {
  let all: readonly Known[] | undefined;
  return (text) => {
    all ??= known(called, typed, index, language);
    const wanted = fold(text);
    return all.filter(({ names }) => names.some((name) => fold(name).includes(wanted)));
  };
};
