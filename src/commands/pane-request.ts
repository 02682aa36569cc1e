// Owns what a command asks of the pane, kept until the pane is there to answer.

export interface PaneRequest {
  /** Id of the table to show. */
  table: string;
}

let latest: PaneRequest | undefined;
const listeners = new Set<() => void>();

/** Asks anew each time, also for what is already shown. */
export const requestPane = (request: PaneRequest): void => {
  latest = { ...request };
  listeners.forEach((listener) => listener());
};

export const latestPaneRequest = (): PaneRequest | undefined => latest;

/** Tells of each request to come; answers how to stop. */
export const onPaneRequest = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
