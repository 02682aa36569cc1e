// Owns the bibliography that freezing writes: each source once, with the cells that rest on it and what it states.
import { citedDataset } from "../../dataset/basis";
import { addressOf, referenceOf, shortCitation, styles } from "../../dataset/citation";
import { type Dataset, grouped, isEntry, type Reading, subjectOf } from "../../dataset/dataset";
import { caveatsOf, verdictSentence } from "../../dataset/evidence";
import { type Area, areaAddress, qualified } from "../excel/address";
import type { FormulaBasis } from "../sources/formula-basis";

/** The words of the list, in the user's language. */
export interface ReferenceWords {
  /** Name of the new sheet, and its title. */
  title: string;
  number: string;
  citation: string;
  cells: string;
  stated: string;
  caveat: string;
  link: string;
  edition: string;
  frozen: string;
}

/** What one source states of one subject, in the user's language: "AIIB's loan to TANAP: $600 million". */
export type StatedText = (readings: readonly [Reading, ...Reading[]]) => string;

/** What was frozen: cells of a sheet, or a defined name. */
export interface Referenced {
  at: { sheet: string; area: Area } | { name: string };
  basis: FormulaBasis;
}

/** A source with all that rests on it. */
export interface Reference {
  citation: string;
  short: string;
  link: string;
  of: readonly Referenced[];
  stated: readonly string[];
  caveats: readonly string[];
}

export const bibliography = (
  dataset: Dataset,
  referenced: readonly Referenced[],
  statedText: StatedText,
): Reference[] => {
  const read = referenced.flatMap((of) => of.basis.readings.map((reading) => ({ of, reading })));
  const bySource = grouped(read, ({ reading }) => referenceOf(dataset, reading).source.id);
  const references = [...bySource.values()].map((group): Reference => {
    const { source } = referenceOf(dataset, group[0]!.reading);
    const readings = [...new Set(group.map(({ reading }) => reading))];
    const subjects = [...grouped(readings, (reading) => subjectOf(reading).id).values()];
    return {
      citation: styles.choose("APA", "").cite({ source }),
      short: shortCitation({ source }),
      link: addressOf(source) ?? "",
      of: [...new Set(group.map(({ of }) => of))],
      stated: unique(
        subjects.map((own) => {
          const locators = unique(own.flatMap((reading) => referenceOf(dataset, reading).locator ?? []));
          const text = statedText(own as [Reading, ...Reading[]]);
          return locators.length > 0 ? `${text} (${locators.join("; ")})` : text;
        }),
      ),
      caveats: unique(subjects.flatMap((own) => caveatOf(dataset, own) ?? [])),
    };
  });
  const whole = referenced.filter(({ basis }) => basis.hints.length > 0);
  if (whole.length === 0) return references;
  const caveats = unique(whole.flatMap(({ basis }) => basis.hints.filter(Boolean)));
  const { citation, short, link } = citedDataset(dataset, "");
  return [...references, { citation, short, link, of: whole, stated: [], caveats }];
};

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

const caveatOf = (dataset: Dataset, readings: readonly Reading[]): string | undefined => {
  const subject = subjectOf(readings[0]!);
  const verdict = isEntry(subject) ? [`Verdict: ${verdictSentence(subject)}`] : [];
  const caveats = unique(readings.flatMap((reading) => caveatsOf(dataset, reading)));
  const said = [...verdict, ...(caveats.length > 0 ? [caveats.join(" ")] : [])];
  return said.length > 0 ? `${subject.row.label_en}: ${said.join(" · ")}` : undefined;
};

/** Addresses in few words: cells below or beside each other as one, and each sheet named once. */
export const cellsText = (referenced: readonly Referenced[]): string => {
  const places = referenced.flatMap(({ at }) => ("area" in at ? at : []));
  const names = referenced.flatMap(({ at }) => ("name" in at ? at.name : []));
  const bySheet = [...grouped(places, ({ sheet }) => sheet)].map(([sheet, own]) => {
    const [first, ...rest] = joined(own.map(({ area }) => area)).map(areaAddress);
    return [qualified({ sheet, address: first! }), ...rest].join(", ");
  });
  return [...bySheet, ...names].join("; ");
};

const joined = (areas: readonly Area[]): Area[] => {
  const below = merge(
    [...areas].sort((a, b) => a.column - b.column || a.row - b.row),
    (a, b) => a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row,
    (a, b) => ({ ...a, rows: a.rows + b.rows }),
  );
  return merge(
    below.sort((a, b) => a.row - b.row || a.column - b.column),
    (a, b) => a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column,
    (a, b) => ({ ...a, columns: a.columns + b.columns }),
  );
};

const merge = (
  areas: readonly Area[],
  meet: (a: Area, b: Area) => boolean,
  join: (a: Area, b: Area) => Area,
): Area[] =>
  areas.reduce<Area[]>((before, area) => {
    const last = before.at(-1);
    return last && meet(last, area) ? [...before.slice(0, -1), join(last, area)] : [...before, area];
  }, []);
