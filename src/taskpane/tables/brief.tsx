// Owns the view of a brief: in which form it goes in, and the action that inserts it.
import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { insertBrief } from "../../workbook/insert/brief";
import { ActionBar } from "../shared/action-bar";
import { useSpeech } from "../shared/language";
import { done, useOperation } from "../shared/operation";
import { Outcome } from "../shared/outcome";
import { tableRefusalText } from "../shared/refusal-text";
import { briefOf } from "./brief-content";

export const Brief = ({ inExcel }: { inExcel: boolean }) => {
  const { language, messages } = useSpeech();
  const words = messages.brief;
  const [isLive, setLive] = useState(false);
  const operation = useOperation(tableRefusalText);

  const insert = () =>
    operation.run({
      note: ({ messages }) => messages.inserting,
      run: async (steps) => {
        const { sheet, address } = await insertBrief({ ...briefOf(isLive, language, messages), ...steps });
        return done(({ messages }) => messages.inserted(messages.brief.label, sheet, address));
      },
    });

  return (
    <>
      <p>{words.about}</p>
      <Field label={messages.insertion.form}>
        <RadioGroup
          value={isLive ? "formula" : "values"}
          onChange={(_, { value }) => {
            operation.reset();
            setLive(value === "formula");
          }}
        >
          <Radio value="values" label={words.asValues} />
          <Radio value="formula" label={words.asFormulas} />
        </RadioGroup>
      </Field>
      <ActionBar label={words.label} outcome={<Outcome operation={operation} />}>
        <Button
          ref={(button) => {
            operation.origin.current = button;
          }}
          appearance="primary"
          size="large"
          disabledFocusable={!inExcel || operation.state.kind === "working"}
          onClick={() => void insert()}
        >
          {words.insert}
        </Button>
      </ActionBar>
    </>
  );
};
