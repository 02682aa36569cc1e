// Owns the search as those ask for it who may run before its chunk is there.
import { NotYet } from "./packed";
import type * as Search from "./search";

let there: typeof Search | undefined;

export const bring = (search: typeof Search): void => {
  there = search;
};

export const searching = (): typeof Search => {
  if (there) return there;
  throw new NotYet("The search is not there yet.");
};
