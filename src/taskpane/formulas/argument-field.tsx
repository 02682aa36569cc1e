// Owns the control of one argument: typed, chosen from a list, or taken from the sheet as the cells that are selected.
import { Button } from "@fluentui/react-components";
import { Coded } from "../shared/coded";
import { Combobox, type Option } from "../shared/combobox";
import { useSpeech } from "../shared/language";
import type { Taken } from "./function-call";

interface ArgumentFieldProps {
  label: string;
  description: string | undefined;
  typed: string;
  taken: Taken;
  options: (text: string) => readonly Option[];
  onType: (text: string) => void;
  /** None where there is no sheet. */
  onTake: (() => void) | undefined;
}

export const ArgumentField = (props: ArgumentFieldProps) => {
  const { label, description, typed, taken, options, onType, onTake } = props;
  const words = useSpeech().messages.functions;
  const hint = (
    <>
      {taken.kind !== "nothing" && <strong>{words.taken[taken.kind]}</strong>}
      {taken.kind !== "nothing" && description && " · "}
      {description && (
        <span lang="en">
          <Coded text={description} />
        </span>
      )}
    </>
  );
  return (
    <Combobox
      label={label}
      hint={hint}
      value={typed}
      options={options}
      listLabel={label}
      onType={onType}
      onPick={onType}
      button={
        <Button
          appearance="transparent"
          size="small"
          title={words.take}
          aria-label={`${words.take}: ${label}`}
          disabledFocusable={!onTake}
          onClick={(event) => {
            // The field beside it is not meant.
            event.stopPropagation();
            onTake?.();
          }}
          icon={
            <svg
              width="16"
              height="16"
              viewBox="0 0 16 16"
              fill="none"
              stroke="currentColor"
              aria-hidden="true"
            >
              <path d="M2 2.5h12v11H2zM2 6h12M2 10h12M6 2.5v11M10 2.5v11" strokeWidth="0.75" />
              <path d="M6 6h8v4H6z" strokeWidth="1.75" />
            </svg>
          }
        />
      }
    />
  );
};
