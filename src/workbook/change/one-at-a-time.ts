// Owns that this runtime makes one change of the workbook at a time, whichever place of the pane began it.
import { WorkbookRefusal } from "../excel/refusal";

let isUnderWay = false;

/** Refuses where another change is under way: it would read what is just being written. */
export const oneAtATime = async <T>(change: () => Promise<T>): Promise<T> => {
  if (isUnderWay) throw new WorkbookRefusal("busy");
  isUnderWay = true;
  try {
    return await change();
  } finally {
    isUnderWay = false;
  }
};
