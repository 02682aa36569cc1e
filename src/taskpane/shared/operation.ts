// Owns the states of one piece of work on the workbook: idle, working, asking, done, refused.
import { useRef, useState } from "react";
import type { Progress } from "../../workbook/change/progress";
import { asRefusal, type WorkbookRefusal } from "../../workbook/excel/refusal";
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
  /** A success, unless there is something to look at. */
  | { kind: "done"; text: Words; tone?: "info" | "warning" };

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
}

export const done = (text: Words, tone?: "info" | "warning"): Settled => ({
  kind: "done",
  text,
  ...(tone && { tone }),
});

const stillWaiting: Words = ({ messages }) => messages.stillWaiting;

export const useOperation = () => {
  const [state, setState] = useState<State>({ kind: "idle" });
  /** Where the work was begun: the focus returns there when nothing more is asked. */
  const origin = useRef<HTMLElement | null>(null);

  const settle = (next: State): State => {
    setState(next);
    if (next.kind === "idle" || next.kind === "done") origin.current?.focus();
    return next;
  };

  const run = async ({ note, run: work, waysOn }: Work): Promise<State> => {
    const stopping = new AbortController();
    setState({ kind: "working", note });
    const waiting = setTimeout(() => setState({ kind: "working", note: stillWaiting }), PATIENCE);
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
          setState({ kind: "working", note: stepNote, stop: () => stopping.abort() });
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
    state,
    origin,
    run,
    /** Answers a question with no, or closes what was said. */
    close: (): void => void settle({ kind: "idle" }),
    /** Forgets what was said of the last work, and leaves the focus where it is. */
    reset: (): void => setState((present) => (present.kind === "working" ? present : { kind: "idle" })),
  };
};

export type Operation = ReturnType<typeof useOperation>;
