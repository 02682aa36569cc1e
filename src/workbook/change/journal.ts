// Owns the mark that a change sets in the workbook while it is under way: by it, what did not finish is found again.
import type { Place } from "../excel/address";

const PREFIX = "azcn.unfinished.";

export type ChangeKind = "table" | "cell" | "refresh" | "freeze" | "repair";

export interface Mark {
  version: 1;
  id: string;
  kind: ChangeKind;
  at: Place;
}

export const markKey = (id: string): string => PREFIX + id;

const readMark = (key: string, value: unknown): Mark | undefined => {
  if (!key.startsWith(PREFIX) || typeof value !== "object" || value === null) return undefined;
  const { version, id, kind, at } = value as Partial<Mark>;
  const isSound =
    version === 1 &&
    markKey(String(id)) === key &&
    typeof kind === "string" &&
    typeof at?.sheet === "string" &&
    typeof at.address === "string";
  return isSound ? (value as Mark) : undefined;
};

/** Changes of this session that are still being made, and those that were seen to. */
const running = new Set<string>();
const settled = new Set<string>();

let found: readonly Mark[] = [];
const listeners = new Set<() => void>();

const tell = (marks: readonly Mark[]): void => {
  const open = marks.filter(({ id }) => !running.has(id) && !settled.has(id));
  if (open.map(({ id }) => id).join() === found.map(({ id }) => id).join()) return;
  found = open;
  listeners.forEach((listener) => listener());
};

export const startRunning = (id: string): void => {
  running.add(id);
};

export const stopRunning = (id: string): void => {
  running.delete(id);
};

/** There is nothing to do about this change any more. */
export const settle = (id: string): void => {
  settled.add(id);
  tell(found);
};

/** Asks for the marks along with a request's first reading; once that has come, the result tells of them. */
export const lookForMarks = ({ workbook }: Excel.RequestContext): (() => void) => {
  const settings = workbook.settings.load("items/key,items/value");
  return () => {
    let items: Excel.Setting[];
    try {
      ({ items } = settings);
    } catch {
      return; // Excel gave no answer.
    }
    tell(items.flatMap(({ key, value }) => readMark(key, value) ?? []));
  };
};

/** The changes that did not finish, as the workbook was last seen. */
export const latestUnfinished = (): readonly Mark[] => found;

/** Tells of each change of that; answers how to stop. */
export const onUnfinished = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
