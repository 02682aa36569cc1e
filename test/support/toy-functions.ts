// Owns a few toy functions that show what reaches a custom function and what comes back.
import type { FunctionsMetadata } from "../../workbench/host/custom-functions";
import type { Client } from "../../workbench/host/node";

const any = { type: "any" };
const optional = { ...any, optional: true };

export const toyMetadata: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "ECHO",
      name: "ECHO",
      parameters: [
        { name: "a", ...any },
        { name: "b", ...optional },
      ],
    },
    { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "number", type: "number" }] },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "why", ...any }] },
    { id: "CRASH", name: "CRASH", parameters: [] },
    { id: "GRID", name: "GRID", parameters: [{ name: "cells", ...any, dimensionality: "matrix" }] },
    { id: "MARK", name: "MARK", parameters: [{ name: "cells", ...any, dimensionality: "matrix" }] },
    {
      id: "LIST",
      name: "LIST",
      parameters: [
        { name: "first", ...any },
        { name: "rest", ...any, repeating: true },
      ],
    },
    { id: "SAME", name: "SAME", parameters: [{ name: "value", ...any }] },
    { id: "BAD", name: "BAD", parameters: [{ name: "shape", type: "string" }] },
  ],
};

export const toyFunctions = ({ CustomFunctions }: Client) => {
  const unavailable = (message: string) =>
    new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
  return {
    ECHO: (a: unknown, b: unknown) => JSON.stringify([a, b]),
    DOUBLE: (number: number) => number * 2,
    FAIL: (why: string) => {
      throw unavailable(`Failed: ${why}.`);
    },
    CRASH: () => {
      throw new Error("not for the user");
    },
    GRID: (cells: unknown[][]) => JSON.stringify(cells),
    MARK: (cells: unknown[][]) =>
      cells.map((line) => line.map((cell) => (cell === "x" ? unavailable("x is no good.") : `${cell}!`))),
    LIST: (first: unknown, rest: unknown) => JSON.stringify([first, rest]),
    SAME: (value: unknown) => value,
    BAD: (shape: string) => ({ empty: [[]], flat: [1, 2], ragged: [[1, 2], [3]] })[shape],
  };
};
