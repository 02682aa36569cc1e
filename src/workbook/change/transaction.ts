// Owns changing cells so that a failure leaves the workbook as it was, or with all of the change.
import type { Cell } from "../../dataset/table";
import { type Area, areaAddress, type Place } from "../excel/address";
import { runBatch, type Turn } from "./batch";
import type { Before } from "../excel/cell-contents";
import { type ChangeKind, type Mark, markKey, settle, startRunning, stopRunning } from "./journal";
import { putBack, rangeOf } from "./rollback";
import { asRefusal, type RefusalDetails, WorkbookRefusal } from "../excel/refusal";
import { nextStep, type Steps } from "./progress";
import { remember } from "./unfinished";

/** New contents of an area, row by row; null leaves a cell as it is. */
export interface Patch {
  sheet: string;
  area: Area;
  content: readonly (readonly (Cell | null)[])[];
  formats?: readonly (readonly (string | null)[])[];
  /** What stood there; none on a sheet of our own. */
  before?: Before;
}

export interface Change {
  kind: ChangeKind;
  /** Where it is made, if not where the cells are. */
  at?: Place;
  patches: readonly Patch[];
  /** A new sheet, which comes before the cells; and what comes after them. */
  begin?: (context: Excel.RequestContext) => void;
  end?: (context: Excel.RequestContext) => void;
  /** Undoes those two, before the cells are made as they were; writes nothing before it has read all it asks for. */
  takeBack?: (context: Excel.RequestContext) => Promise<RefusalDetails["left"]>;
  /** Makes the change once more, where preparing it again would not choose the same place. */
  again?: (steps: Steps, left: RefusalDetails["left"]) => Promise<unknown>;
}

type Prepare<C extends Change> = (context: Excel.RequestContext, turn: Turn, steps: Steps) => Promise<C>;

// In bytes. Excel on the web takes 5 MB a request, in which each quotation mark is escaped.
const REQUEST_SIZE = 4_000_000;
/** Where this setting holds a change's id, all of it was written. */
const DONE = "azcn.done";

/**
 * Reads and decides in `prepare`, then writes. When Excel refuses or the user stops, what was written is taken back;
 * where all of it turns out to stand, that is no failure. Where even that is not known, the next reading will tell.
 */
export const changeWorkbook = async <C extends Change>(
  prepare: Prepare<C>,
  steps: Steps,
  mergesUndo = true,
): Promise<C> => {
  const id = crypto.randomUUID();
  let change: C | undefined;
  startRunning(id);
  try {
    let requests: Patch[][] = [];
    await runBatch(async (context, turn) => {
      change = await prepare(context, turn, steps);
      if (change.patches.length === 0 && !change.end) return;
      requests = requestsOf(change.patches);
      if (requests.length === 1) await write(context, turn, change, requests, steps, id);
    });
    if (requests.length > 1) {
      // One request is one step of undo by itself; merging several does not go with a new sheet.
      const asOneUndo = mergesUndo && !change!.begin;
      await runBatch((context, turn) => write(context, turn, change!, requests, steps, id), { asOneUndo });
    }
  } catch (error) {
    if (!change) throw asRefusal(error);
    const { again = (anew: Steps) => changeWorkbook(prepare, anew, mergesUndo) } = change;
    const at = placeOf(change);
    // While Excel is silent there is nothing to ask it.
    if (error instanceof WorkbookRefusal && error.code === "no-answer") {
      remember(id, { change, again });
      throw asRefusal(error, { at });
    }
    const remains = await takeBack(change, id);
    if (remains === "finished") return change;
    if (remains === "unknown") {
      remember(id, { change, again });
      throw asRefusal(error, at ? { at, left: { kind: "cells", at } } : {});
    }
    // Some changes cannot be merged into one step of undo.
    if (mergesUndo && (error as { code?: unknown }).code === "UndoNotSupported") {
      return await changeWorkbook(prepare, steps, false);
    }
    throw asRefusal(error, { at, ...remains });
  } finally {
    stopRunning(id);
  }
  return change!;
};

const placeOf = ({ at, patches }: Change): Place | undefined => {
  if (at) return at;
  const patch = patches.find(({ before }) => before) ?? patches[0];
  return patch && { sheet: patch.sheet, address: areaAddress(patch.area) };
};

const bytesOf = (cells: unknown): number => new TextEncoder().encode(JSON.stringify(cells)).length;

/** Large patches in several of fewer rows, each of which fits a request. */
const split = (patch: Patch): Patch[] => {
  const size = bytesOf([patch.content, patch.formats]);
  const { rows } = patch.area;
  const height = Math.max(1, Math.floor(rows / Math.ceil(size / REQUEST_SIZE)));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => {
    const from = index * height;
    const part = <T>(lines: readonly T[]): T[] => lines.slice(from, from + height);
    return {
      ...patch,
      area: { ...patch.area, row: patch.area.row + from, rows: Math.min(height, rows - from) },
      content: part(patch.content),
      ...(patch.formats ? { formats: part(patch.formats) } : {}),
    };
  });
};

/** What each request carries. */
const requestsOf = (patches: readonly Patch[]): Patch[][] => {
  const requests: Patch[][] = [[]];
  let size = 0;
  for (const part of patches.flatMap(split)) {
    const own = bytesOf([part.content, part.formats]);
    if (size + own > REQUEST_SIZE && size > 0) {
      requests.push([]);
      size = 0;
    }
    size += own;
    requests.at(-1)!.push(part);
  }
  return requests;
};

const write = async (
  context: Excel.RequestContext,
  turn: Turn,
  change: Change,
  requests: readonly (readonly Patch[])[],
  steps: Steps,
  id: string,
): Promise<void> => {
  const { kind, begin, end } = change;
  const { settings } = context.workbook;
  const at = placeOf(change);
  const mark: Mark | undefined = at && { version: 1, id, kind, at };
  const total = requests.flat().length;
  nextStep(turn, steps, 0, total);
  if (mark) settings.add(markKey(id), mark);
  begin?.(context);
  let done = 0;
  for (const parts of requests) {
    if (done > 0) {
      // One request cannot carry it all.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      nextStep(turn, steps, done, total);
    }
    for (const part of parts) {
      const range = rangeOf(context, part);
      if (part.formats) range.numberFormat = part.formats as string[][];
      // As formulas, since a value that begins with = is not known to spill everywhere.
      range.formulas = part.content as Cell[][];
      range.untrack();
    }
    done += parts.length;
  }
  end?.(context);
  settings.add(DONE, id);
  if (mark) settings.getItem(markKey(id)).delete();
  await context.sync();
  steps.onProgress?.(total, total);
};

const takeBack = async (
  change: Change,
  id: string,
): Promise<"finished" | "unknown" | Pick<RefusalDetails, "left">> => {
  try {
    return await runBatch(async (context) => {
      const done = context.workbook.settings.getItemOrNullObject(DONE).load("value");
      const mark = context.workbook.settings.getItemOrNullObject(markKey(id)).load("key");
      await context.sync();
      if (!done.isNullObject && done.value === id) return "finished";
      // Without its mark nothing of it was written.
      if (mark.isNullObject) return {};
      const left = await putBack(context, change);
      mark.delete();
      await context.sync();
      settle(id);
      return left ? { left } : {};
    });
  } catch {
    return "unknown";
  }
};
