// Owns a text field with choices below it, narrowed as one types, walked with the arrow keys and taken with Enter.
import { Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useState } from "react";

const MOST = 60;

const useStyles = makeStyles({
  list: {
    maxHeight: "40vh",
    overflowY: "auto",
    marginTop: "4px",
    padding: "4px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  group: {
    padding: "6px 8px 2px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  option: {
    padding: "6px 8px",
    cursor: "pointer",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface Option {
  /** What it is taken as. */
  id: string;
  label?: string;
  detail?: string | undefined;
  /** Options of one group follow each other. */
  group?: string;
}

interface ComboboxProps {
  label: string;
  hint?: ReactNode;
  value: string;
  /** Those that fit what was typed; all of them for "". */
  options: (typed: string) => readonly Option[];
  onPick: (id: string) => void;
  /** Given where what is typed counts by itself; else only an option does, and the first is meant. */
  onType?: (typed: string) => void;
  listLabel: string;
  button?: ReactNode;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

export const Combobox = (props: ComboboxProps) => {
  const { label, hint, value, options, onPick, onType, listLabel, button } = props;
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  /** Typed since the list was opened. */
  const [typed, setTyped] = useState<string>();
  const first = onType ? -1 : 0;
  const [active, setActive] = useState(first);
  const shown = useMemo(() => (isOpen ? options(typed ?? "").slice(0, MOST) : []), [isOpen, typed, options]);
  const isListed = shown.length > 0;
  const idOf = (at: number): string => `${id}${at}`;
  useEffect(() => {
    if (isListed) document.getElementById(idOf(active))?.scrollIntoView({ block: "nearest" });
  }, [isListed, active]);

  const close = (): void => {
    setOpen(false);
    setTyped(undefined);
    setActive(first);
  };
  const pick = (option: Option | undefined): void => {
    if (option) onPick(option.id);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      setOpen(true);
      if (isListed) setActive(Math.max(active + step, 0) % shown.length);
    } else if (event.key === "Enter" && isListed) {
      event.preventDefault();
      pick(shown[active]);
    } else if (event.key === "Escape" && isOpen) {
      // Else office.js would hand the keyboard to the grid.
      event.stopPropagation();
      close();
    }
  };
  const item = (option: Option): ReactNode => {
    const at = shown.indexOf(option);
    return (
      <div
        key={option.id}
        id={idOf(at)}
        role="option"
        aria-selected={at === active}
        className={mergeClasses(styles.option, at === active && styles.active)}
        onClick={() => pick(option)}
      >
        {option.label ?? option.id}
        {option.detail && <div className={styles.detail}>{option.detail}</div>}
      </div>
    );
  };
  const groups = [...new Set(shown.map(({ group }) => group))];
  return (
    <div>
      <Field label={label} hint={hint ? { children: hint } : undefined}>
        <Input
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={isListed ? `${id}list` : undefined}
          aria-activedescendant={isListed && active >= 0 ? idOf(active) : undefined}
          value={onType ? value : (typed ?? value)}
          contentAfter={button ? <>{button}</> : undefined}
          onClick={() => setOpen(true)}
          // What is typed is a search anew: office.js, which moves the focus in Excel on the web, selects nothing.
          onFocus={({ target }) => onType === undefined && target.select()}
          onBlur={close}
          onChange={(_, data) => {
            setTyped(data.value);
            setActive(first);
            setOpen(true);
            onType?.(data.value);
          }}
          onKeyDown={onKeyDown}
        />
      </Field>
      {isListed && (
        <div
          id={`${id}list`}
          role="listbox"
          aria-label={listLabel}
          className={styles.list}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
        >
          {groups.map((group) => {
            const own = shown.filter((option) => option.group === group).map(item);
            return group === undefined ? (
              own
            ) : (
              <div key={group} role="group" aria-label={group}>
                <div aria-hidden="true" className={styles.group}>
                  {group}
                </div>
                {own}
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
};
