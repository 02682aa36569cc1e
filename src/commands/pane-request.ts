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

const claimed = new WeakSet<PaneRequest>();

/** Claims the request: true the first time, false afterwards. */
export const claimPaneRequest = (request: PaneRequest): boolean => {
  const isNew = !claimed.has(request);
  claimed.add(request);
  return isNew;
};

/** Subscribes to requests; returns the unsubscribe function. */
export const onPaneRequest = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
