// Owns the journal: an entry that each transaction keeps in the workbook until its end is known.
import type { Place } from "../excel/address";

const PREFIX = "azcn.unfinished.";

const KINDS = ["table", "cell", "refresh", "colour", "freeze", "repair"] as const;

export type TransactionKind = (typeof KINDS)[number];

export interface JournalEntry {
  version: 1;
  id: string;
  kind: TransactionKind;
  at: Place;
}

export const entryKey = (id: string): string => PREFIX + id;

/** A setting as an entry; undefined for what is foreign, damaged, of a later version or of an unknown kind. */
const readEntry = (key: string, value: unknown): JournalEntry | undefined => {
  if (!key.startsWith(PREFIX) || typeof value !== "object" || value === null) return undefined;
  const { version, id, kind, at } = value as Partial<JournalEntry>;
  const isSound =
    version === 1 &&
    entryKey(String(id)) === key &&
    KINDS.some((known) => known === kind) &&
    typeof at?.sheet === "string" &&
    typeof at.address === "string";
  return isSound ? (value as JournalEntry) : undefined;
};

/** All that this room keeps between two operations. */
const session = {
  /** Ids of transactions that are under way here, or whose end is known. */
  settled: new Set<string>(),
  unfinished: [] as readonly JournalEntry[],
  listeners: new Set<() => void>(),
};

const tell = (entries: readonly JournalEntry[]): void => {
  const open = entries.filter(({ id }) => !session.settled.has(id));
  if (open.map(({ id }) => id).join() === session.unfinished.map(({ id }) => id).join()) return;
  session.unfinished = open;
  session.listeners.forEach((listener) => listener());
};

/** Nothing needs to be said of this transaction: it is under way here, or its end is known. */
export const settle = (id: string): void => {
  session.settled.add(id);
  tell(session.unfinished);
};

/** Nobody knows what became of this transaction: the next reading that finds its entry tells of it. */
export const unsettle = (id: string): void => {
  session.settled.delete(id);
};

/** Loads the journal with an operation's first reading, so that it costs no request; the result tells what it holds. */
export const readJournal = ({ workbook }: Excel.RequestContext): (() => void) => {
  const settings = workbook.settings.load("items/key,items/value");
  return () => {
    let items: Excel.Setting[];
    try {
      ({ items } = settings);
    } catch {
      return; // Excel gave no answer.
    }
    tell(items.flatMap(({ key, value }) => readEntry(key, value) ?? []));
  };
};

/** The transactions of unknown end, as the workbook was last read. */
export const latestUnfinished = (): readonly JournalEntry[] => session.unfinished;

/** Subscribes to changes of that; returns the unsubscribe function. */
export const onUnfinished = (listener: () => void): (() => void) => {
  session.listeners.add(listener);
  return () => session.listeners.delete(listener);
};
