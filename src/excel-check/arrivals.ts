// Owns hearing which arguments a function of ours is called with. It answers as always meanwhile: the real one is called.
import type { Seen } from "./site";

type CustomFunction = (...given: never[]) => unknown;

/** As JSON holds it: an error of Excel's by its code, an omitted argument as null. */
const plain = (value: unknown): Seen => {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object") return value as Seen;
  const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
  return `error ${String(basicValue ?? code)}`;
};

/** The arguments of the last call while the work is done; "not called" where there was none. */
export const arrivals = async (
  id: string,
  real: CustomFunction,
  work: () => Promise<unknown>,
): Promise<Seen> => {
  const { associate } = CustomFunctions as unknown as {
    associate: (id: string, called: CustomFunction) => void;
  };
  let heard: Seen = "not called";
  associate(id, (...given) => {
    heard = given.slice(0, real.length).map(plain);
    return real(...given);
  });
  try {
    await work();
    return heard;
  } finally {
    associate(id, real);
  }
};
