// Owns what a figure is quoted by: a sentence with its date, exactness and source, and its citation, to be copied.
import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { addressOf, referenceOf, shortCitation, styles as citationStyles } from "../../dataset/citation";
import { dataset } from "../../dataset/current";
import { type Reading, subjectOf } from "../../dataset/dataset";
import { labelIn } from "../../dataset/language";
import { useSpeech } from "../shared/language";
import { useViewStyles } from "../shared/view-styles";

const useStyles = makeStyles({
  kinds: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0 4px" },
  text: { width: "100%" },
  kind: { minWidth: 0 },
});

interface QuotationProps {
  reading: Reading;
  /** The value in words, with how exact it is. */
  shown: string;
  /** Its date or period, where one is known. */
  when: string | undefined;
}

export const Quotation = ({ reading, shown, when }: QuotationProps) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, messages } = useSpeech();
  const words = messages.figures.quotation;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const reference = referenceOf(dataset, reading);
  const sentence = words.sentence(
    labelIn(language, subjectOf(reading).row),
    shown,
    when,
    shortCitation(reference),
  );
  const citations = citationStyles.all.filter(({ id: style }) =>
    style === "URL" ? addressOf(reference.source) !== undefined : style !== "short",
  );
  const kinds = [
    { name: words.asSentence, text: sentence },
    ...citations.map((style) => ({
      name: style.id === "URL" ? words.address : style.id,
      text: style.cite(reference),
    })),
  ];
  const [chosen, setChosen] = useState(sentence);
  const [outcome, setOutcome] = useState("");
  useEffect(() => {
    setChosen(sentence);
    setOutcome("");
  }, [sentence]);

  const copy = async (name: string, text: string): Promise<void> => {
    setChosen(text);
    // Where the host allows no copying by program, the text is there, selected, to be copied by hand.
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setOutcome(copied ? words.copied(name) : words.byHand);
    if (copied) return;
    field.current?.focus();
    field.current?.select();
  };

  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={shared.subheading}>
        {words.heading}
      </h3>
      <Textarea
        ref={field}
        className={styles.text}
        aria-labelledby={id}
        resize="vertical"
        readOnly
        rows={4}
        value={chosen}
      />
      <div className={styles.kinds} role="group" aria-label={words.copy}>
        {kinds.map(({ name, text }) => (
          <Button
            key={name}
            size="small"
            className={styles.kind}
            aria-label={words.copyOf(name)}
            onClick={() => void copy(name, text)}
          >
            {name}
          </Button>
        ))}
      </div>
      <div role="status" className={shared.quiet}>
        {outcome}
      </div>
    </section>
  );
};
