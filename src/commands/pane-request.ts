// Owns what a command asks of the pane, kept until the pane is there to answer.

export type WorkbookAction = "check" | "refresh" | "freeze" | "repair";

/**
 * A table to show by its id, something to do with the workbook, or a figure, record or series by its id; "" where the
 * cell asked about has none behind it.
 */
export type PaneRequest = { table: string } | { action: WorkbookAction } | { figure: string };

let latest: PaneRequest | undefined;
const listeners = new Set<() => void>();

/** Asks anew each time, also for what is already shown. */
export const requestPane = (request: PaneRequest): void => {
  latest = { ...request };
  listeners.forEach((listener) => listener());
};

export const latestPaneRequest = (): PaneRequest | undefined => latest;

const answered = new WeakSet<PaneRequest>();

/** Whether the request has still to be answered; from then on it is, also when a view is opened again. */
export const answerPaneRequest = (request: PaneRequest): boolean => {
  const isNew = !answered.has(request);
  answered.add(request);
  return isNew;
};

/** Tells of each request to come; answers how to stop. */
export const onPaneRequest = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
