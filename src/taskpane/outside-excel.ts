// Owns being opened in a plain browser, where Excel's client is missing: the functions then register with nobody.

/** What the functions throw: the pane shows it here, too. */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

if (typeof CustomFunctions === "undefined") {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: () => undefined,
      Error: FunctionError,
      ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
    },
  });
}

export {};
