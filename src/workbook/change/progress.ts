// Owns long work in steps: each is reported, and between two of them the user may stop.
import type { Turn } from "./batch";
import { WorkbookRefusal } from "../excel/refusal";

export interface Steps {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/** Called between steps: goes on, unless the user or the clock has ended it. */
export const nextStep = (turn: Turn, { signal, onProgress }: Steps, done: number, total: number): void => {
  if (turn.abandoned) throw new WorkbookRefusal("no-answer");
  if (signal?.aborted) throw new WorkbookRefusal("cancelled");
  onProgress?.(done, total);
};
