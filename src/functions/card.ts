// Owns the card: a figure as an Excel data type.
import { addressOf, referenceOf, shortCitation } from "../dataset/citation";
import { type Dataset, isEntry, readingOf, type Subject } from "../dataset/dataset";
import { caveatOf, comparedObservations, isOnClaim, verdictOf, verdictSentence } from "../dataset/evidence";
import type { Cell } from "../dataset/cell";

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
  const reading = readingOf(subject);
  const reference = referenceOf(dataset, reading);
  const others = isEntry(subject)
    ? comparedObservations(subject).flatMap((observation) =>
        observation === preferred ? [] : { entry: subject, observation },
      )
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
        ["Date", isEntry(subject) ? subject.row.date : `${subject.row.from_period}–${subject.row.to_period}`],
        [
          "Verdict",
          isEntry(subject) && !isOnClaim({ entry: subject, observation: preferred })
            ? undefined
            : verdictSentence(subject),
        ],
        ["Caveat", caveatOf(dataset, reading)],
      ]),
      ...Object.fromEntries(
        others.map((other, index) => [
          `Other value ${index + 1}`,
          value(
            `${other.observation.value ?? other.observation.qualifier} (${[
              other.observation.as_of,
              shortCitation(referenceOf(dataset, other)),
              other.observation === other.entry.stated && `verdict: ${verdictOf(other.entry).verdict}`,
            ]
              .filter(Boolean)
              .join(", ")})`,
          ),
        ]),
      ),
      ...properties([
        ["Source", shortCitation(reference)],
        ["Attribution", reference.source.attribution],
        ["Link", addressOf(reference.source)],
        ["Id", subject.id],
      ]),
    },
  };
  return entity;
};
