// Owns the call into Excel: every operation of this room runs through here.
import { lookForMarks } from "./journal";
import { WorkbookRefusal } from "../excel/refusal";

/** Excel may be waiting for the user to leave a cell; after this long we say so instead of waiting on. */
let patience = 60_000;

export const setPatience = (milliseconds: number): void => {
  patience = milliseconds;
};

/** Tells whether the caller was already told that Excel does not answer, so that nothing is written afterwards. */
export interface Turn {
  abandoned: boolean;
}

const mergesUndo = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.20");

/** Runs one operation; rejects with "no-answer" when Excel stays silent. */
export const runBatch = async <T>(
  work: (context: Excel.RequestContext, turn: Turn) => Promise<T>,
  { asOneUndo = false }: { asOneUndo?: boolean } = {},
): Promise<T> => {
  const turn: Turn = { abandoned: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      turn.abandoned = true;
      reject(new WorkbookRefusal("no-answer"));
    }, patience);
  });
  try {
    return await Promise.race([
      Excel.run(
        { delayForCellEdit: true, ...(asOneUndo && mergesUndo() ? { mergeUndoGroup: true } : {}) },
        async (context) => {
          const tellOfMarks = lookForMarks(context);
          try {
            return await work(context, turn);
          } finally {
            tellOfMarks();
          }
        },
      ),
      silence,
    ]);
  } finally {
    clearTimeout(timer);
  }
};
