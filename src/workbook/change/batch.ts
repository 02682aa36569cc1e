// Owns the call into Excel: every operation of this room runs through here.
import { readJournal } from "./journal";
import type { Progress, Turn } from "./progress";
import { WorkbookRefusal } from "../excel/refusal";

const TIMEOUT = 60_000;

const mergesUndo = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.20");

/** Runs one operation; rejects with "no-answer" when Excel stays silent: patience starts anew at each answer. */
export const runBatch = async <T>(
  work: (context: Excel.RequestContext, turn: Turn) => Promise<T>,
  { timeout = TIMEOUT }: Pick<Progress, "timeout"> = {},
  asOneUndo = false,
): Promise<T> => {
  const turn: Turn = { abandoned: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restart = (): void => undefined;
  const silence = new Promise<never>((_, reject) => {
    restart = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        turn.abandoned = true;
        reject(new WorkbookRefusal("no-answer"));
      }, timeout);
    };
  });
  restart();
  try {
    return await Promise.race([
      Excel.run(
        { delayForCellEdit: true, ...(asOneUndo && mergesUndo() ? { mergeUndoGroup: true } : {}) },
        async (context) => {
          const tellUnfinished = readJournal(context);
          const sync = context.sync.bind(context);
          context.sync = async (passed) => {
            const answer = await sync(passed);
            if (!turn.abandoned) restart();
            return answer;
          };
          try {
            return await work(context, turn);
          } finally {
            tellUnfinished();
          }
        },
      ),
      silence,
    ]);
  } finally {
    clearTimeout(timer);
  }
};
