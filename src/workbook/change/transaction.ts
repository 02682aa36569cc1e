// Owns changing the workbook so that a failure leaves it as it was, or with all of the change.
import type { Cell } from "../../dataset/table";
import { areaAddress, type Place, placesText } from "../excel/address";
import type { CellContents } from "../excel/cell-contents";
import { asRefusal, type RefusalDetails, WorkbookRefusal } from "../excel/refusal";
import { runBatch } from "./batch";
import { entryKey, type JournalEntry, settle, type TransactionKind, unsettle } from "./journal";
import { oneAtATime } from "./one-at-a-time";
import {
  blankFormulas,
  isWritten,
  lookAt,
  lookBack,
  type Patch,
  rangeOf,
  restorePatch,
  type Sent,
  writePatch,
} from "./patch";
import { nextStep, type Progress, type Turn } from "./progress";
import { requestsOf } from "./requests";

export interface Transaction {
  kind: TransactionKind;
  /** Where it is made, if not where the cells are. */
  at?: Place | undefined;
  patches: readonly Patch[];
  /** A new sheet, which comes before the cells; and what comes after them. */
  begin?: ((context: Excel.RequestContext) => void) | undefined;
  end?: ((context: Excel.RequestContext) => void) | undefined;
  /** Brings it before the user's eyes, once all of it is made. */
  show?: ((context: Excel.RequestContext) => void) | undefined;
  /**
   * Undoes those two, before the cells become what they were, and returns what of ours could not be removed. Writes
   * nothing before it has read all it asks for; the caller syncs.
   */
  rollBack?: ((context: Excel.RequestContext) => Promise<RefusalDetails["left"]>) | undefined;
  /** Undoes what was done to the look of the cells, beside their number formats. */
  restoreLook?: ((context: Excel.RequestContext) => void) | undefined;
}

type Prepare<T extends Transaction> = (
  context: Excel.RequestContext,
  turn: Turn,
  progress: Progress,
) => Promise<T>;

/** Where this setting holds a transaction's id, all of it was written. */
const DONE = "azcn.done";

/**
 * Reads and decides in `prepare`, then writes. When Excel refuses, the user stops, or somebody has edited the cells in
 * between, what was written is rolled back; where all of it turns out to stand, that is no failure. Where even that is
 * not known, its journal entry stays.
 */
export const runTransaction = <T extends Transaction>(prepare: Prepare<T>, progress: Progress): Promise<T> =>
  oneAtATime(() => attempt(prepare, progress, true));

const attempt = async <T extends Transaction>(
  prepare: Prepare<T>,
  progress: Progress,
  mergesUndo: boolean,
): Promise<T> => {
  const id = crypto.randomUUID();
  /** For each request that was sent. */
  const sent: Sent[][] = [];
  let transaction: T | undefined;
  settle(id);
  try {
    let requests: Patch[][] = [];
    await runBatch(async (context, turn) => {
      transaction = await prepare(context, turn, progress);
      if (transaction.patches.length === 0 && !transaction.end) return;
      requests = requestsOf(transaction.patches);
      if (requests.length === 1) await write(context, turn, transaction, requests, progress, id, sent);
    }, progress);
    if (requests.length > 1) {
      // One request is one step of undo by itself; merging several does not go with a new sheet.
      const asOneUndo = mergesUndo && !transaction!.begin;
      await runBatch(
        (context, turn) => write(context, turn, transaction!, requests, progress, id, sent),
        progress,
        asOneUndo,
      );
    }
    return transaction!;
  } catch (error) {
    if (!transaction) throw asRefusal(error);
    const isEdited = error instanceof WorkbookRefusal && error.code === "changed";
    const at = isEdited ? error.details.at : placeOf(transaction);
    // While Excel is silent there is nothing to ask it.
    if (error instanceof WorkbookRefusal && error.code === "no-answer") {
      unsettle(id);
      throw asRefusal(error, { at });
    }
    const remains = await rollBack(transaction, id, sent, progress, isEdited);
    if (remains === "finished") return transaction;
    if (remains === "unknown") {
      unsettle(id);
      const left = placeOf(transaction);
      throw asRefusal(error, { at, left: left && { kind: "cells", at: left } });
    }
    // Some changes cannot be merged into one step of undo.
    if (mergesUndo && (error as { code?: unknown }).code === "UndoNotSupported") {
      return await attempt(prepare, progress, false);
    }
    throw asRefusal(error, { at, ...remains });
  }
};

const placeOf = ({ at, patches }: Transaction): Place | undefined => {
  if (at) return at;
  const patch = patches.find(({ before }) => before) ?? patches[0];
  return patch && { sheet: patch.sheet, address: areaAddress(patch.area) };
};

const refuseEdited = (sent: readonly Sent[]): void => {
  const at = placesText(sent.flatMap((one) => lookBack(one).edited));
  if (at) throw new WorkbookRefusal("changed", { at });
};

const write = async (
  context: Excel.RequestContext,
  turn: Turn,
  transaction: Transaction,
  requests: readonly (readonly Patch[])[],
  progress: Progress,
  id: string,
  sent: Sent[][],
): Promise<void> => {
  const { kind, begin, end, show } = transaction;
  const { settings } = context.workbook;
  const at = placeOf(transaction);
  const entry: JournalEntry | undefined = at && { version: 1, id, kind, at };
  const total = requests.flat().length;
  nextStep(turn, progress, 0, total);
  if (entry) settings.add(entryKey(id), entry);
  begin?.(context);
  for (const patches of requests) {
    const last = sent.at(-1);
    if (last) {
      // One request cannot carry it all.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      refuseEdited(last);
      nextStep(turn, progress, sent.flat().length, total);
    }
    // What is written first may change what formulas give elsewhere: all cells are looked at before.
    sent.push(patches.map((patch) => lookAt(context, patch)));
    for (const patch of patches) writePatch(context, patch);
  }
  end?.(context);
  settings.add(DONE, id);
  if (entry) settings.getItem(entryKey(id)).delete();
  show?.(context);
  await context.sync();
  refuseEdited(sent.at(-1)!);
  progress.onProgress?.(total, total);
};

const rollBack = async (
  transaction: Transaction,
  id: string,
  sent: readonly Sent[][],
  progress: Progress,
  isEdited: boolean,
): Promise<"finished" | "unknown" | Pick<RefusalDetails, "left" | "kept">> => {
  try {
    return await runBatch(async (context) => {
      const done = context.workbook.settings.getItemOrNullObject(DONE).load("value");
      const entry = context.workbook.settings.getItemOrNullObject(entryKey(id)).load("key");
      await context.sync();
      if (!isEdited && !done.isNullObject && done.value === id) {
        if (!entry.isNullObject) entry.delete();
        return await finish(context, transaction);
      }
      // Without its entry all of it was written, or nothing; another change may have finished since.
      if (!isEdited && entry.isNullObject) {
        return (await stands(context, sent)) ? await finish(context, transaction) : {};
      }
      const left = await transaction.rollBack?.(context);
      const kept = await restoreCells(context, transaction, sent);
      if (!entry.isNullObject) entry.delete();
      await context.sync();
      return { left, ...(kept ? { kept } : {}) };
    }, progress);
  } catch {
    return "unknown";
  }
};

const finish = async (context: Excel.RequestContext, { show }: Transaction): Promise<"finished"> => {
  show?.(context);
  await context.sync();
  return "finished";
};

/** Cell by cell; one request after the other, since what they hold may not fit one answer. */
const restoreCells = async (
  context: Excel.RequestContext,
  { restoreLook }: Transaction,
  sent: readonly Sent[][],
): Promise<Place | undefined> => {
  const read: { one: Sent; range: Excel.Range }[] = [];
  for (const request of sent) {
    const own = request.filter(({ patch }) => patch.before);
    const load = () => own.map(({ patch }) => rangeOf(context, patch).load("formulas,numberFormat"));
    const first = load();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    own.forEach(({ patch }, at) => blankFormulas(context, patch, first[at]!.formulas as Cell[][]));
    const ranges = load();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    own.forEach((one, at) => read.push({ one, range: ranges[at]! }));
  }
  restoreLook?.(context);
  return placesText(
    read.flatMap(({ one, range }) =>
      restorePatch(context, one.patch, lookBack(one).before, range as unknown as CellContents),
    ),
  );
};

/** Whether any cell holds what was written. */
const stands = async (context: Excel.RequestContext, sent: readonly Sent[][]): Promise<boolean> => {
  for (const { patch } of sent.flat()) {
    const sheet = context.workbook.worksheets.getItemOrNullObject(patch.sheet).load("name");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    if (sheet.isNullObject) continue;
    const range = rangeOf(context, patch).load("formulas");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    if (isWritten(patch, range.formulas as Cell[][])) return true;
  }
  return false;
};
