// Owns asking for what few functions need: a chunk of its own, so that all the others are there sooner.
import { Refusal } from "../dataset/refusal";

let coming: Promise<unknown> | undefined;

/** Asked for once; where it could not be loaded, again at the next call. */
export const laterThere = (): Promise<unknown> =>
  (coming ??= import(/* webpackChunkName: "later" */ "../dataset/later").catch(() => {
    coming = undefined;
    throw new Refusal(
      "unknown",
      "AZCN could not load its notes and sources: check the connection, then calculate the cell again (Ctrl+Alt+F9).",
    );
  }));
