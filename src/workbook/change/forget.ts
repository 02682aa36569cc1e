// Owns forgetting a transaction of unknown end, once the user has seen to it.
import { runBatch } from "./batch";
import { entryKey, type JournalEntry, settle } from "./journal";

export const forget = ({ id }: JournalEntry): Promise<void> =>
  runBatch(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(entryKey(id)).load("key");
    await context.sync();
    // Another window may have been told as well.
    if (!setting.isNullObject) setting.delete();
    await context.sync();
    settle(id);
  });
