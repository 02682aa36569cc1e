// Owns what is said of where a value comes from: its citation, what to mind, and the link.
import { observationReference, type Reference, styles, subjectReference } from "../../dataset/citation";
import { type Dataset, isEntry, type Subject } from "../../dataset/dataset";
import { caveatOf, verdictSentence } from "../../dataset/evidence";
import type { Observation } from "../../dataset/generated/schema";
import { editionName } from "../../dataset/table";

export interface Cited {
  /** The figure, record or series; none for the dataset as a whole. */
  subject?: string;
  /** In full. */
  citation: string;
  /** In a few words. */
  short: string;
  /** The verdict and what to mind. */
  caveat: string;
  link: string;
}

const cite = (style: string, reference: Reference): string => styles.find(style)!.cite(reference);

const judged = (dataset: Dataset, subject: Subject): string => {
  const parts = [isEntry(subject) ? `Verdict: ${verdictSentence(subject)}` : "", caveatOf(dataset, subject)];
  return parts.filter(Boolean).join(" · ");
};

export const citedReference = (dataset: Dataset, subject: Subject, reference: Reference): Cited => ({
  subject: subject.id,
  citation: cite("APA", reference),
  short: cite("short", reference),
  caveat: judged(dataset, subject),
  link: reference.source.url ?? reference.source.read_at ?? "",
});

export const citedSubject = (dataset: Dataset, subject: Subject): Cited =>
  citedReference(dataset, subject, subjectReference(dataset, subject));

export const citedObservation = (dataset: Dataset, subject: Subject, observation: Observation): Cited =>
  citedReference(dataset, subject, observationReference(dataset, observation));

/** The dataset as a whole, with the reason why nothing narrower is cited. */
export const citedDataset = (dataset: Dataset, caveat: string): Cited => ({
  citation: `AZCN for Excel, dataset ${editionName(dataset)}.`,
  short: `AZCN dataset ${editionName(dataset)}`,
  caveat,
  link: "",
});
