// Owns the states of one piece of work on the workbook: idle, working, asking, done, refused; and what goes on with it
// when its place is left.
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Progress } from "../../workbook/change/progress";
import { asRefusal, type WorkbookRefusal } from "../../workbook/excel/refusal";
import type { Messages } from "../messages/en";
import type { Spoken } from "./language";

/** Excel answers nothing while a cell is being edited: after this long the pane says so. */
const PATIENCE = 4_000;

/** A sentence that is put into words when it is shown, so that it follows the pane's language. */
export type Words = (spoken: Spoken) => string;

export interface WayOn {
  label: Words;
  /** In the language that is spoken by then. */
  act: (spoken: Spoken) => void;
  /** The one to take in doubt. */
  primary?: boolean;
}

type Settled =
  | { kind: "idle" }
  | { kind: "asking"; question: Words; answers: readonly WayOn[] }
  /** A success, unless there is something to look at; and what may follow from it. */
  | { kind: "done"; text: Words; tone?: "info" | "warning" | undefined; waysOn?: readonly WayOn[] };

type State =
  | Settled
  /** `stop` is there once the work is known to have several steps. */
  | { kind: "working"; note: Words; stop?: () => void }
  | { kind: "refused"; refusal: WorkbookRefusal; waysOn: readonly WayOn[] };

export interface Work {
  note: Words;
  run: (steps: Progress) => Promise<Settled>;
  /** What can be done about a refusal, beside leaving it at that. */
  waysOn?: (refusal: WorkbookRefusal) => readonly WayOn[];
  /** Nobody asked for it, so that nothing is said of it once its place is left. */
  isQuiet?: boolean;
}

/** What a refusal reads like. */
type RefusalText = (refusal: WorkbookRefusal, messages: Messages) => string;

export const done = (text: Words, tone?: "info" | "warning", waysOn: readonly WayOn[] = []): Settled => ({
  kind: "done",
  text,
  tone,
  waysOn,
});

const stillWaiting: Words = ({ messages }) => messages.stillWaiting;

const createStore = <T>(first: T) => {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    latest: (): T => value,
    set: (next: T): void => {
      value = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const createOperation = (refusalText: RefusalText) => {
  const { latest, set, subscribe } = createStore<State>({ kind: "idle" });
  /** Where the work was begun: the focus returns there when nothing more is asked. */
  const origin: { current: HTMLElement | null } = { current: null };
  const begun = { isQuiet: false };

  const settle = (next: State): State => {
    set(next);
    if (next.kind === "idle" || next.kind === "done") origin.current?.focus();
    return next;
  };

  const run = async ({ note, run: work, waysOn, isQuiet = false }: Work): Promise<State> => {
    const stopping = new AbortController();
    begun.isQuiet = isQuiet;
    set({ kind: "working", note });
    const waiting = setTimeout(() => set({ kind: "working", note: stillWaiting }), PATIENCE);
    // Preparing long work keeps the page busy: the note is painted first.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      const settled = await work({
        signal: stopping.signal,
        onProgress: (step, total) => {
          if (total <= 1) return;
          clearTimeout(waiting);
          const stepNote: Words = (spoken) =>
            spoken.messages.workbook.step(note(spoken), spoken.number(step), spoken.number(total));
          set({ kind: "working", note: stepNote, stop: () => stopping.abort() });
        },
      });
      return settle(settled);
    } catch (error) {
      const refusal = asRefusal(error);
      return settle({ kind: "refused", refusal, waysOn: waysOn?.(refusal) ?? [] });
    } finally {
      clearTimeout(waiting);
    }
  };

  return {
    latest,
    subscribe,
    origin,
    refusalText,
    run,
    isHeard: (): boolean => latest().kind === "working" && !begun.isQuiet,
    /** Answers a question with no, or closes what was said. */
    close: (): void => void settle({ kind: "idle" }),
    /** Forgets what was said of the last work, and leaves the focus where it is. */
    reset: (): void => {
      if (latest().kind !== "working") set({ kind: "idle" });
    },
  };
};

type OperationStore = ReturnType<typeof createOperation>;

export type Operation = OperationStore & { state: State };

/** Operations under way whose place was left: their outcome is shown all the same. */
const left = createStore<readonly OperationStore[]>([]);

export const useLeftOperations = () => useSyncExternalStore(left.subscribe, left.latest);

const leave = (operation: OperationStore): void => {
  if (!operation.isHeard()) return;
  left.set([...left.latest(), operation]);
  const unsubscribe = operation.subscribe(() => {
    if (operation.latest().kind !== "idle") return;
    unsubscribe();
    left.set(left.latest().filter((one) => one !== operation));
  });
};

export const useOperationState = (operation: OperationStore): Operation => ({
  ...operation,
  state: useSyncExternalStore(operation.subscribe, operation.latest),
});

export const useOperation = (refusalText: RefusalText): Operation => {
  const [operation] = useState(() => createOperation(refusalText));
  useEffect(() => () => leave(operation), [operation]);
  return useOperationState(operation);
};
