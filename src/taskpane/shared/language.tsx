// Owns the language of the pane: chosen by the user, else Excel's, else the browser's.
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { isLanguage, type Language } from "../../dataset/language";
import type { Messages } from "../messages/en";
import { loadMessages, messagesIn } from "./catalogue";
import { numberText } from "./cell-text";
import { readPreference, writePreference } from "./preference";

const wantedLanguage = (): Language => {
  const chosen = readPreference("language");
  if (isLanguage(chosen)) return chosen;
  const office = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  const system = (office ?? navigator.language).slice(0, 2).toLowerCase();
  return isLanguage(system) ? system : "en";
};

/** The language to begin with, its words loaded; English where they cannot be had. */
export const firstLanguage = async (): Promise<Language> => {
  const wanted = wantedLanguage();
  return loadMessages(wanted).then(
    () => wanted,
    () => "en",
  );
};

/** The language spoken at the moment, and its words. */
export interface Spoken {
  language: Language;
  messages: Messages;
  /** A number as the language writes it. */
  number: (value: number) => string;
}

interface Speech extends Spoken {
  speak: (language: Language) => void;
}

const SpeechContext = createContext<Speech | undefined>(undefined);

export const Speaking = ({ first, children }: { first: Language; children: ReactNode }) => {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-Hans" : language;
  }, [language]);
  const number = (value: number): string => numberText(value, language);
  const speak = (next: Language): void => {
    // Where its words cannot be had, the pane goes on in the language it speaks.
    void loadMessages(next).then(
      () => {
        writePreference("language", next);
        setLanguage(next);
      },
      () => undefined,
    );
  };
  return (
    <SpeechContext.Provider value={{ language, messages: messagesIn(language), number, speak }}>
      {children}
    </SpeechContext.Provider>
  );
};

export const useSpeech = (): Speech => {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useSpeech needs <Speaking> around it");
  return speech;
};
