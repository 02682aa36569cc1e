// Owns the search as one types: a text field with the hits below it, walked with the arrow keys.
import { Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { dataset } from "../../dataset/current";
import { isEntry, type Subject } from "../../dataset/dataset";
import { labelIn } from "../../dataset/language";
import { dateOfEntry, search } from "../../dataset/search";
import { dateOf, figureText } from "../shared/figure-text";
import { useSpeech } from "../shared/language";

const MOST = 8;

const useStyles = makeStyles({
  list: {
    margin: "4px 0 0",
    padding: "4px",
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hit: {
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
  count: { minHeight: "16px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FigureSearchProps {
  /** Whether hits are shown, or that there are none. */
  open: boolean;
  onOpen: (open: boolean) => void;
  onPick: (subject: Subject) => void;
}

export const FigureSearch = ({ open, onOpen, onPick }: FigureSearchProps) => {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const words = messages.figures;
  const id = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const hits = useMemo(() => search(dataset, text, MOST), [text]);
  const listed = open && hits.length > 0;

  const pick = (subject: Subject | undefined): void => {
    if (!subject) return;
    onOpen(false);
    onPick(subject);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step && hits.length > 0) {
      event.preventDefault();
      if (listed) setActive((active + step + hits.length) % hits.length);
      else onOpen(true);
    }
    if (event.key === "Enter" && listed) {
      event.preventDefault();
      pick(hits[active]);
    }
    if (event.key === "Escape" && listed) {
      // Else office.js would hand the keyboard to the grid.
      event.stopPropagation();
      onOpen(false);
    }
  };

  return (
    <div>
      <Field label={words.search} hint={words.searchHint}>
        <Input
          type="search"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={listed}
          aria-controls={listed ? `${id}list` : undefined}
          aria-activedescendant={listed ? `${id}${active}` : undefined}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setActive(0);
            onOpen(value.trim() !== "");
          }}
          onKeyDown={onKeyDown}
        />
      </Field>
      {listed && (
        <ul id={`${id}list`} role="listbox" aria-label={words.hits} className={styles.list}>
          {hits.map((subject, index) => (
            <li
              key={subject.id}
              id={`${id}${index}`}
              role="option"
              aria-selected={index === active}
              className={mergeClasses(styles.hit, index === active && styles.active)}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(subject)}
            >
              {labelIn(language, subject.row)}
              <div className={styles.detail}>
                {isEntry(subject)
                  ? [
                      subject.preferred && figureText(subject.preferred, subject.row.unit, language, words),
                      dateOf(dateOfEntry(subject), language, messages),
                    ]
                      .filter(Boolean)
                      .join(" · ")
                  : `${subject.row.from_period}–${subject.row.to_period}`}
              </div>
            </li>
          ))}
        </ul>
      )}
      <div role="status" className={styles.count}>
        {open && (hits.length > 0 ? words.found(String(hits.length)) : words.none(text.trim()))}
      </div>
    </div>
  );
};
