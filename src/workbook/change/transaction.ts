// Owns changing the workbook so that a failure leaves it as it was, or with all of the change.
import { areaAddress, type Place } from "../excel/address";
import { asRefusal, type RefusalDetails, WorkbookRefusal } from "../excel/refusal";
import { runBatch } from "./batch";
import { entryKey, type JournalEntry, settle, type TransactionKind, unsettle } from "./journal";
import { type Patch, restorePatch, writePatch } from "./patch";
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
  /**
   * Undoes those two, before the cells become what they were, and returns what of ours could not be removed. Writes
   * nothing before it has read all it asks for; the caller syncs.
   */
  rollBack?: ((context: Excel.RequestContext) => Promise<RefusalDetails["left"]>) | undefined;
}

type Prepare<T extends Transaction> = (
  context: Excel.RequestContext,
  turn: Turn,
  progress: Progress,
) => Promise<T>;

/** Where this setting holds a transaction's id, all of it was written. */
const DONE = "azcn.done";

/**
 * Reads and decides in `prepare`, then writes. When Excel refuses or the user stops, what was written is rolled back;
 * where all of it turns out to stand, that is no failure. Where even that is not known, its journal entry stays.
 */
export const runTransaction = async <T extends Transaction>(
  prepare: Prepare<T>,
  progress: Progress,
  mergesUndo = true,
): Promise<T> => {
  const id = crypto.randomUUID();
  let transaction: T | undefined;
  settle(id);
  try {
    let requests: Patch[][] = [];
    await runBatch(async (context, turn) => {
      transaction = await prepare(context, turn, progress);
      if (transaction.patches.length === 0 && !transaction.end) return;
      requests = requestsOf(transaction.patches);
      if (requests.length === 1) await write(context, turn, transaction, requests, progress, id);
    }, progress);
    if (requests.length > 1) {
      // One request is one step of undo by itself; merging several does not go with a new sheet.
      const asOneUndo = mergesUndo && !transaction!.begin;
      await runBatch(
        (context, turn) => write(context, turn, transaction!, requests, progress, id),
        progress,
        asOneUndo,
      );
    }
    return transaction!;
  } catch (error) {
    if (!transaction) throw asRefusal(error);
    const at = placeOf(transaction);
    // While Excel is silent there is nothing to ask it.
    if (error instanceof WorkbookRefusal && error.code === "no-answer") {
      unsettle(id);
      throw asRefusal(error, { at });
    }
    const remains = await rollBack(transaction, id, progress);
    if (remains === "finished") return transaction;
    if (remains === "unknown") {
      unsettle(id);
      throw asRefusal(error, { at, left: at && { kind: "cells", at } });
    }
    // Some changes cannot be merged into one step of undo.
    if (mergesUndo && (error as { code?: unknown }).code === "UndoNotSupported") {
      return await runTransaction(prepare, progress, false);
    }
    throw asRefusal(error, { at, ...remains });
  }
};

const placeOf = ({ at, patches }: Transaction): Place | undefined => {
  if (at) return at;
  const patch = patches.find(({ before }) => before) ?? patches[0];
  return patch && { sheet: patch.sheet, address: areaAddress(patch.area) };
};

const write = async (
  context: Excel.RequestContext,
  turn: Turn,
  transaction: Transaction,
  requests: readonly (readonly Patch[])[],
  progress: Progress,
  id: string,
): Promise<void> => {
  const { kind, begin, end } = transaction;
  const { settings } = context.workbook;
  const at = placeOf(transaction);
  const entry: JournalEntry | undefined = at && { version: 1, id, kind, at };
  const total = requests.flat().length;
  nextStep(turn, progress, 0, total);
  if (entry) settings.add(entryKey(id), entry);
  begin?.(context);
  let done = 0;
  for (const patches of requests) {
    if (done > 0) {
      // One request cannot carry it all.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      nextStep(turn, progress, done, total);
    }
    for (const patch of patches) writePatch(context, patch);
    done += patches.length;
  }
  end?.(context);
  settings.add(DONE, id);
  if (entry) settings.getItem(entryKey(id)).delete();
  await context.sync();
  progress.onProgress?.(total, total);
};

const rollBack = async (
  transaction: Transaction,
  id: string,
  progress: Progress,
): Promise<"finished" | "unknown" | Pick<RefusalDetails, "left">> => {
  try {
    return await runBatch(async (context) => {
      const done = context.workbook.settings.getItemOrNullObject(DONE).load("value");
      const entry = context.workbook.settings.getItemOrNullObject(entryKey(id)).load("key");
      await context.sync();
      if (!done.isNullObject && done.value === id) return "finished";
      // Without its entry nothing of it was written.
      if (entry.isNullObject) return {};
      const left = await transaction.rollBack?.(context);
      for (const patch of transaction.patches) restorePatch(context, patch);
      entry.delete();
      await context.sync();
      return { left };
    }, progress);
  } catch {
    return "unknown";
  }
};
