// Measures one piece of work, and writes times and ratios.
import { do_not_optimize as keep, measure } from "mitata";

/** Nanoseconds per call. */
export interface Measured {
  readonly name: string;
  readonly median: number;
  readonly p99: number;
}

export const measured = async (name: string, work: () => unknown): Promise<Measured> => {
  const { p50, p99 } = await measure(() => keep(work()));
  return { name, median: p50, p99 };
};

/** A limit, and whether the measurement keeps it. */
export interface Target {
  readonly what: string;
  readonly limit: string;
  readonly found: string;
  readonly reached: boolean;
}

/** The result of one part of the benchmark, as a table, with the limits it has to keep. */
export interface Part {
  readonly title: string;
  readonly about: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly targets: readonly Target[];
}

/** A time with three significant digits, in a fitting unit. */
export const time = (nanoseconds: number): string => {
  const [size, unit] =
    nanoseconds < 1e3
      ? [1, "ns"]
      : nanoseconds < 1e6
        ? [1e3, "µs"]
        : nanoseconds < 1e9
          ? [1e6, "ms"]
          : ([1e9, "s"] as const);
  return `${Number((nanoseconds / size).toPrecision(3))} ${unit}`;
};

export const ratio = (value: number, base: number): string =>
  `${Number((value / base).toPrecision(value / base < 10 ? 2 : 3))}×`;

export const within = (what: string, found: number, limit: number): Target => ({
  what,
  limit: `under ${time(limit)}`,
  found: time(found),
  reached: found < limit,
});

export const atMost = (what: string, found: number, base: number, limit: number): Target => ({
  what,
  limit: `at most ${limit}×`,
  found: ratio(found, base),
  reached: found / base <= limit,
});

export const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
