// Owns how a long operation goes on: each step is reported, and between two of them the user may stop.
import { WorkbookRefusal } from "../excel/refusal";

export interface Progress {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
  /** After so many milliseconds we say that Excel does not answer; it may be waiting for the user to leave a cell. */
  timeout?: number;
}

/** Tells whether the caller was already told that Excel does not answer, so that nothing is written afterwards. */
export interface Turn {
  abandoned: boolean;
}

/** Called between steps: goes on, unless the user or the clock has ended it. */
export const nextStep = (turn: Turn, { signal, onProgress }: Progress, done: number, total: number): void => {
  if (turn.abandoned) throw new WorkbookRefusal("no-answer");
  if (signal?.aborted) throw new WorkbookRefusal("cancelled");
  onProgress?.(done, total);
};
