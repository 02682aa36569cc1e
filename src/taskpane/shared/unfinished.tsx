// Owns telling of a change of which nobody knows whether it was made: what it was, where it is, and forgetting it.
import { useState, useSyncExternalStore } from "react";
import { forget } from "../../workbook/change/forget";
import { latestUnfinished, onUnfinished } from "../../workbook/change/journal";
import { asRefusal } from "../../workbook/excel/refusal";
import { showPlace } from "../../workbook/show-place";
import { useSpeech } from "./language";
import { Notice } from "./notice";
import { workbookRefusalText } from "./refusal-text";

export const Unfinished = () => {
  const { messages } = useSpeech();
  const words = messages.unfinished;
  const [entry] = useSyncExternalStore(onUnfinished, latestUnfinished);
  const [problem, setProblem] = useState("");
  if (!entry) return null;
  const { kind, at } = entry;

  const run = async (work: () => Promise<string>): Promise<void> => {
    try {
      setProblem(await work());
    } catch (error) {
      setProblem(workbookRefusalText(asRefusal(error), messages));
    }
  };
  const show = () => run(async () => ((await showPlace(at)) ? "" : words.isGone(at.sheet)));
  const forgetIt = () =>
    run(async () => {
      await forget(entry);
      return "";
    });
  return (
    <div role="region" aria-label={words.heading}>
      <Notice
        tone="warning"
        choices={[
          { label: words.show, primary: true, act: () => void show() },
          { label: words.forget, act: () => void forgetIt() },
        ]}
      >
        {`${words.begun[kind](`${at.sheet}, ${at.address}`)} ${problem || words.advice}`}
      </Notice>
    </div>
  );
};
