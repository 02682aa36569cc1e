// Owns the offer to finish what did not finish, or to put it back, wherever in the pane it was begun.
import { makeStyles, Spinner } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { latestUnfinished, type Mark, onUnfinished } from "../../workbook/change/journal";
import { asRefusal, type WorkbookRefusal } from "../../workbook/excel/refusal";
import { removeEmptySheet } from "../../workbook/insert/undo-insertion";
import {
  finishUnfinished,
  isKnown,
  keepUnfinished,
  putBackUnfinished,
} from "../../workbook/change/unfinished";
import { useSpeech } from "./language";
import { Notice, type NoticeChoice } from "./notice";
import { workbookRefusalText } from "./refusal-text";

const useStyles = makeStyles({ all: { display: "flex", flexDirection: "column", gap: "8px" } });

type State =
  | { kind: "idle" }
  | { kind: "working"; note: string }
  | { kind: "done"; text: string; sheet?: string }
  | { kind: "refused"; refusal: WorkbookRefusal };

export const Unfinished = () => {
  const styles = useStyles();
  const { messages } = useSpeech();
  const words = messages.unfinished;
  const [mark] = useSyncExternalStore(onUnfinished, latestUnfinished);
  const [state, setState] = useState<State>({ kind: "idle" });

  const run = async (note: string, work: () => Promise<State>): Promise<void> => {
    setState({ kind: "working", note });
    try {
      setState(await work());
    } catch (error) {
      setState({ kind: "refused", refusal: asRefusal(error) });
    }
  };

  const finish = ({ id }: Mark): Promise<void> =>
    run(words.finishing, async () => {
      await finishUnfinished(id);
      return { kind: "done", text: words.finished };
    });

  const putBack = ({ id }: Mark): Promise<void> =>
    run(words.puttingBack, async () => {
      const left = await putBackUnfinished(id);
      if (left?.kind !== "sheet") return { kind: "done", text: words.isPutBack };
      const { sheet } = left;
      return { kind: "done", text: `${words.isPutBack} ${messages.leftSheet(sheet)}`, sheet };
    });

  const keep = ({ id }: Mark): Promise<void> =>
    run(words.keeping, async () => {
      await keepUnfinished(id);
      return { kind: "idle" };
    });

  const removeSheet = (sheet: string): Promise<void> =>
    run(words.puttingBack, async () => ({
      kind: "done",
      text: (await removeEmptySheet(sheet)) ? messages.sheetRemoved(sheet) : messages.sheetKept(sheet),
    }));

  const working = state.kind === "working";
  const rest = (): void => setState({ kind: "idle" });
  const close = { label: messages.close, act: rest };
  const choicesFor = (one: Mark): NoticeChoice[] => [
    ...(isKnown(one.id)
      ? [
          { label: words.finish, primary: true, act: () => void finish(one) },
          { label: words.putBack, act: () => void putBack(one) },
        ]
      : []),
    { label: words.keep, act: () => void keep(one) },
  ];
  const choicesAfter = (sheet: string | undefined): NoticeChoice[] =>
    sheet === undefined
      ? [close]
      : [{ label: messages.removeSheet(sheet), act: () => void removeSheet(sheet) }, close];
  if (!mark && state.kind === "idle") return null;
  return (
    <div className={styles.all} role="region" aria-label={words.heading}>
      <div role="status">{working && <Spinner size="tiny" labelPosition="after" label={state.note} />}</div>
      {state.kind === "done" && (
        <Notice tone="success" choices={choicesAfter(state.sheet)} onDecline={rest}>
          {state.text}
        </Notice>
      )}
      {state.kind === "refused" && (
        <Notice tone="warning" choices={[close]} onDecline={rest}>
          {workbookRefusalText(state.refusal, messages)}
        </Notice>
      )}
      {mark && !working && (
        <Notice tone="warning" choices={choicesFor(mark)}>
          {[
            words.begun[mark.kind](`${mark.at.sheet}, ${mark.at.address}`),
            isKnown(mark.id) ? words.known : words.foreign,
          ].join(" ")}
        </Notice>
      )}
    </div>
  );
};
