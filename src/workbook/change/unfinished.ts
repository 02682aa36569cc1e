// Owns what can be done about a change that did not finish: finishing it, taking it back, or leaving it as it is.
import { runBatch } from "./batch";
import type { Change } from "./transaction";
import { markKey, settle } from "./journal";
import { putBackUnedited } from "./rollback";
import { type RefusalDetails, WorkbookRefusal } from "../excel/refusal";
import type { Steps } from "./progress";

interface Begun {
  change: Change;
  /** Makes the whole change anew; `left` is what taking it back has left. */
  again: (steps: Steps, left: RefusalDetails["left"]) => Promise<unknown>;
}

/** Changes of this session of which it is not known whether all of them stands. What was there is in no workbook. */
const begun = new Map<string, Begun>();

export const remember = (id: string, one: Begun): void => {
  begun.set(id, one);
};

/** Whether this session began the change, so that it can be finished or taken back. */
export const isKnown = (id: string): boolean => begun.has(id);

const withdraw = (id: string, change?: Change): Promise<RefusalDetails["left"]> =>
  runBatch(async (context) => {
    const mark = context.workbook.settings.getItemOrNullObject(markKey(id)).load("key");
    await context.sync();
    // Without its mark it has finished by now, or another window has seen to it.
    const left = change && !mark.isNullObject ? await putBackUnedited(context, change) : undefined;
    if (!mark.isNullObject) mark.delete();
    await context.sync();
    settle(id);
    return left;
  });

const known = (id: string): Begun => {
  const one = begun.get(id);
  if (!one) throw new WorkbookRefusal("changed");
  return one;
};

/** Makes the workbook as it was before the change, but for a new sheet, which is emptied; refuses where cells of it were changed since. */
export const putBackUnfinished = async (id: string): Promise<RefusalDetails["left"]> => {
  const left = await withdraw(id, known(id).change);
  begun.delete(id);
  return left;
};

/** Takes back what there is of the change and makes all of it; refuses where cells of it were changed since. */
export const finishUnfinished = async (id: string, steps: Steps = {}): Promise<void> => {
  const { change, again } = known(id);
  const left = await withdraw(id, change);
  begun.delete(id);
  await again(steps, left);
};

/** Leaves everything as it stands, and asks no more. */
export const keepUnfinished = async (id: string): Promise<void> => {
  await withdraw(id);
  begun.delete(id);
};
