// Owns asking Excel: on a sheet of the check's own, one question after another, and taking that sheet away again.
import { oneAtATime } from "../workbook/change/one-at-a-time";
import { runBatch } from "../workbook/change/batch";
import type { Progress } from "../workbook/change/progress";
import { freeSheetName } from "../workbook/excel/free-name";
import type { Question } from "./question";
import { questions as all } from "./questions";
import { type Seen, codeOf, Site } from "./site";

export const SHEET = "AZCN check";
/** So often a request that takes away what is ours is repeated. */
const TRIES = 3;
/** After so many silences in a row Excel is left in peace. */
const SILENCES = 2;
const AT_ONCE = 20;

export interface Answer {
  readonly question: Question;
  readonly seen: Seen;
  readonly verdict: "differs" | "refused" | "as-expected" | "noted";
  readonly milliseconds: number;
}

export interface Outcome {
  readonly answers: readonly Answer[];
  readonly asked: number;
  /** The sheet, where it could not be removed. */
  readonly left?: string;
}

/** Fractions differ in their last digits from one machine to another. */
const comparable = (seen: Seen): string =>
  JSON.stringify(seen, (_, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(14)) : value,
  );

/** Where nothing is expected, anything is. */
const isExpected = ({ expects }: Question, seen: Seen): boolean =>
  expects.length === 0 || expects.some((one) => comparable(one) === comparable(seen));

const ask = async (
  question: Question,
  sheet: string,
  row: number,
  { signal, timeout }: Progress,
): Promise<Answer> => {
  const began = performance.now();
  const answer = (seen: Seen, verdict: Answer["verdict"]): Answer => ({
    question,
    seen,
    verdict,
    milliseconds: Math.round(performance.now() - began),
  });
  try {
    const seen = await runBatch(
      async (context) =>
        question.ask(
          new Site(
            context,
            context.workbook.worksheets.getItem(sheet),
            row,
            (seen) => isExpected(question, seen),
            signal,
          ),
        ),
      { timeout },
    );
    if (question.expects.length === 0) return answer(seen, "noted");
    return answer(seen, isExpected(question, seen) ? "as-expected" : "differs");
  } catch (error) {
    return answer(codeOf(error), "refused");
  }
};

/** Takes away the sheet, and what a question that was broken off left in the workbook. */
const clear = (sheet: string, timeout: Progress["timeout"]): Promise<void> =>
  runBatch(
    async (context) => {
      const { worksheets, names, settings } = context.workbook;
      const left = [
        worksheets.getItemOrNullObject(sheet),
        names.getItemOrNullObject("AzcnCheckName"),
        settings.getItemOrNullObject("azcn-check"),
      ];
      await context.sync();
      for (const one of left) if (!one.isNullObject) one.delete();
      await context.sync();
    },
    { timeout },
  );

/** Whether it is gone by now: a request that was refused is repeated. */
const isCleared = async (sheet: string, timeout: Progress["timeout"], tries = TRIES): Promise<boolean> =>
  clear(sheet, timeout).then(
    () => true,
    () => tries > 1 && isCleared(sheet, timeout, tries - 1),
  );

/** Questions that are asked at the same time: those that touch nothing but their own cells. */
const together = (questions: readonly Question[]): Question[][] => {
  const groups: Question[][] = [];
  for (const question of questions) {
    const last = groups.at(-1);
    if (question.isAlone && last?.[0]!.isAlone && last.length < AT_ONCE) last.push(question);
    else groups.push([question]);
  }
  return groups;
};

export const checkExcel = (steps: Progress = {}, questions: readonly Question[] = all): Promise<Outcome> =>
  oneAtATime(async () => {
    const { signal, onProgress, timeout } = steps;
    const name = await runBatch(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return freeSheetName(
        SHEET,
        worksheets.items.map((one) => one.name),
      );
    }, steps);
    const answers: Answer[] = [];
    // Its id, once it is known: a question tries to rename the sheet.
    let sheet = name;
    let failure: unknown;
    try {
      sheet = await runBatch(async (context) => {
        const added = context.workbook.worksheets.add(name).load("id");
        await context.sync();
        return added.id;
      }, steps);
      let row = 1;
      let silences = 0;
      for (const group of together(questions)) {
        if (signal?.aborted || silences >= SILENCES) break;
        onProgress?.(answers.length, questions.length);
        const asked = group.map((question) => {
          const first = row;
          row += question.rows;
          return ask(question, sheet, first, steps);
        });
        for (const answer of await Promise.all(asked)) {
          silences = answer.seen === "no-answer" ? silences + 1 : 0;
          answers.push(answer);
        }
      }
    } catch (error) {
      failure = error;
    }
    // A sheet of this name that somebody else has added meanwhile is not ours.
    const isGone = codeOf(failure) === "ItemAlreadyExists" || (await isCleared(sheet, timeout));
    if (failure !== undefined) throw failure;
    return { answers, asked: questions.length, ...(!isGone && { left: name }) };
  });
