// Tells a function's answer from its error.

/** The error that a function throws, as its code and message. */
export const refusalOf = (call: () => unknown): { code: string; message: string } => {
  try {
    call();
  } catch (thrown) {
    if (!(thrown instanceof CustomFunctions.Error)) throw thrown;
    return { code: String(thrown.code), message: String(thrown.message) };
  }
  throw new Error("It was not refused");
};

/** The answer for a single cell, of a function that takes a range. */
export const single = (answer: unknown[][]): unknown => {
  if (answer.length !== 1 || answer[0]!.length !== 1) throw new Error("The answer is not a single cell");
  return answer[0]![0];
};
