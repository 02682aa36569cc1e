// Owns how an operation is seen: its progress with a way to stop it, its question, what came of it.
import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { removeEmptySheet } from "../../workbook/insert/undo-insertion";
import { useSpeech } from "./language";
import { Notice } from "./notice";
import { done, type Operation, useLeftOperations, useOperationState, type WayOn } from "./operation";

type OperationStore = ReturnType<typeof useLeftOperations>[number];

const useStyles = makeStyles({
  working: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "12px" },
});

export const Outcome = ({ operation }: { operation: Operation }) => {
  const { state, run, close, refusalText } = operation;
  const styles = useStyles();
  const speech = useSpeech();
  const { messages } = speech;

  /** A new sheet that could not be taken back is removed on the user's word alone: that clears Excel's undo history. */
  const removal = (sheet: string): WayOn => ({
    label: (spoken) => spoken.messages.removeSheet(sheet),
    act: () =>
      void run({
        note: (spoken) => spoken.messages.workbook.looking,
        run: async () => {
          const isRemoved = await removeEmptySheet(sheet);
          return done((spoken) =>
            isRemoved ? spoken.messages.sheetRemoved(sheet) : spoken.messages.sheetKept(sheet),
          );
        },
      }),
  });

  const asChoices = (waysOn: readonly WayOn[]) =>
    waysOn.map(({ label, act, primary }) => ({ label: label(speech), act: () => act(speech), primary }));
  const choices = (waysOn: readonly WayOn[]) => [
    ...asChoices(waysOn),
    { label: waysOn.length > 0 ? messages.cancel : messages.close, act: close },
  ];

  const left = state.kind === "refused" ? state.refusal.details.left : undefined;
  return (
    <>
      <div className={styles.working}>
        <div role="status">
          {state.kind === "working" && (
            <Spinner size="tiny" labelPosition="after" label={state.note(speech)} />
          )}
          {state.kind === "done" && (
            <Notice tone={state.tone ?? "success"} choices={asChoices(state.waysOn ?? [])}>
              {state.text(speech)}
            </Notice>
          )}
        </div>
        {state.kind === "working" && state.stop && (
          <Button onClick={state.stop}>{messages.workbook.stop}</Button>
        )}
      </div>
      {state.kind === "asking" && (
        <Notice tone="info" choices={choices(state.answers)} onDecline={close}>
          {state.question(speech)}
        </Notice>
      )}
      {state.kind === "refused" && (
        <Notice
          tone={state.refusal.code === "failed" ? "error" : "warning"}
          choices={choices(left?.kind === "sheet" ? [...state.waysOn, removal(left.sheet)] : state.waysOn)}
          onDecline={close}
        >
          {refusalText(state.refusal, messages)}
        </Notice>
      )}
    </>
  );
};

const LeftOutcome = ({ operation }: { operation: OperationStore }) => {
  const shown = useOperationState(operation);
  const { messages } = useSpeech();
  return (
    <>
      <Outcome operation={shown} />
      {shown.state.kind === "done" && <Button onClick={shown.close}>{messages.close}</Button>}
    </>
  );
};

/** What came of work whose place was left before it was done. */
export const LeftOutcomes = () =>
  useLeftOperations().map((operation, at) => <LeftOutcome key={at} operation={operation} />);
