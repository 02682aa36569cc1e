// Owns the report of a check, as JSON to be kept and as text to be read: this Excel and its answers, nothing of the user's.
import { dataset } from "../dataset/current";
import { editionName } from "../dataset/table";
import type { Answer, Outcome } from "./check";

const SETS = ["ExcelApi", "CustomFunctionsRuntime", "SharedRuntime", "RibbonApi"];
const NEWEST = 40;

const newest = (set: string): string => {
  for (let minor = NEWEST; minor > 0; minor -= 1)
    if (Office.context.requirements.isSetSupported(set, `1.${minor}`)) return `1.${minor}`;
  return "none";
};

const ORDER = ["differs", "refused", "noted", "as-expected"] as const;

/** What differs first, and of that what matters most. */
export const byImportance = (answers: readonly Answer[]): Answer[] =>
  [...answers].sort(
    (a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || a.question.weight - b.question.weight,
  );

export interface Report {
  readonly edition: string;
  readonly platform: string;
  readonly build: string;
  readonly sets: Readonly<Record<string, string>>;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly dateSystem: "1900" | "1904" | "unknown";
  readonly asked: number;
  readonly answers: readonly {
    readonly id: string;
    readonly verdict: Answer["verdict"];
    readonly seen: Answer["seen"];
    readonly expects: readonly Answer["seen"][];
    readonly milliseconds: number;
  }[];
}

export const reportOf = ({ answers, asked }: Outcome): Report => {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  const days = answers.find(({ question }) => question.id === "environment.date-system")?.seen;
  return {
    edition: editionName(dataset),
    platform: String(diagnostics?.platform ?? "unknown"),
    build: diagnostics?.version ?? "unknown",
    sets: Object.fromEntries(SETS.map((set) => [set, newest(set)])),
    displayLanguage: displayLanguage ?? "unknown",
    contentLanguage: contentLanguage ?? "unknown",
    dateSystem: days === 1463 ? "1900" : days === 1 ? "1904" : "unknown",
    asked,
    answers: answers.map(({ question: { id, expects }, verdict, seen, milliseconds }) => ({
      id,
      verdict,
      seen,
      expects,
      milliseconds,
    })),
  };
};

const LONGEST = 200;

export const shown = (value: unknown): string => {
  const text = typeof value === "string" && !value.includes("\n") ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

export const textOf = (outcome: Outcome): string => {
  const { answers, ...report } = reportOf(outcome);
  const sets = Object.entries(report.sets).map(([set, version]) => `${set} ${version}`);
  return [
    `AZCN for Excel, dataset ${report.edition}: ${answers.length} of ${report.asked} questions to ${report.platform} ${report.build}`,
    `${sets.join(", ")}; languages ${report.displayLanguage}, ${report.contentLanguage}; dates from ${report.dateSystem}`,
    ...byImportance(outcome.answers).map(({ question: { id, asks, expects }, verdict, seen }) =>
      verdict === "as-expected" || verdict === "noted"
        ? `${verdict} ${id}: ${shown(seen)}`
        : `${verdict.toUpperCase()} ${id} (${asks}): ${shown(seen)}, expected ${expects.map(shown).join(" or ") || "nothing in particular"}`,
    ),
  ].join("\n");
};

/** As it is kept in docs/excel-answers: "pc-16.0.18129.json". */
export const fileNameOf = ({ platform, build }: Report): string =>
  `${platform}-${build}.json`.toLowerCase().replace(/[^a-z0-9.-]+/g, "-");
