// Owns the card: a figure as an Excel data type.
import { observationReference, shortCitation, subjectReference } from "../dataset/citation";
import { type Dataset, isEntry, type Subject } from "../dataset/dataset";
import { caveatOf, comparedObservations, verdictSentence } from "../dataset/evidence";
import type { Cell } from "../dataset/field";

/** Excel's cell value, as far as the card uses it. */
type Value =
  | { type: "String"; basicValue: string }
  | { type: "Double"; basicValue: number; numberFormat?: string }
  | { type: "Entity"; text: string; properties: { [name: string]: Value } };

const cardsSupported = (): boolean =>
  typeof Office !== "undefined" &&
  Boolean(Office.context?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.4"));

const value = (cell: Cell): Value =>
  typeof cell === "number"
    ? { type: "Double", basicValue: cell }
    : { type: "String", basicValue: String(cell) };

/** The properties that have something to say. */
const properties = (cells: readonly (readonly [string, Cell | undefined])[]): { [name: string]: Value } =>
  Object.fromEntries(
    cells.flatMap(([name, cell]) => (cell === undefined || cell === "" ? [] : [[name, value(cell)]])),
  );

/** The card of a record or series; the plain value, or the name of what has none, where Excel shows no cards. */
export const cardOf = (dataset: Dataset, subject: Subject): Value | Cell => {
  const { label_en: label } = subject.row;
  const preferred = isEntry(subject) ? subject.preferred : undefined;
  if (!cardsSupported()) return preferred?.value ?? label;
  const { source, locator } = subjectReference(dataset, subject);
  const others = isEntry(subject)
    ? comparedObservations(subject).filter((observation) => observation !== preferred)
    : [];
  const entity: Value = {
    type: "Entity",
    text: label,
    properties: {
      ...properties([
        ["Value", preferred?.value],
        ["Unit", subject.row.unit],
        ["Qualifier", preferred?.qualifier],
        ["Low", preferred?.low],
        ["High", preferred?.high],
        ["As of", preferred?.as_of],
        ["Date", isEntry(subject) ? subject.row.date : `${subject.row.from_year}–${subject.row.to_year}`],
        ["Verdict", verdictSentence(subject)],
        ["Caveat", caveatOf(dataset, subject)],
      ]),
      ...Object.fromEntries(
        others.map((observation, index) => [
          `Other value ${index + 1}`,
          value(
            `${observation.value ?? observation.qualifier} (${[observation.as_of, shortCitation(observationReference(dataset, observation))].filter(Boolean).join(", ")})`,
          ),
        ]),
      ),
      ...properties([
        ["Source", shortCitation({ source, ...(locator ? { locator } : {}) })],
        ["Attribution", source.attribution],
        ["Link", source.url ?? source.read_at],
        ["Id", subject.id],
      ]),
    },
  };
  return entity;
};
