// Owns the language of the pane: chosen by the user, else Excel's, else the browser's.
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { isLanguage, type Language } from "../../dataset/language";
import { az } from "../messages/az";
import { en, type Messages } from "../messages/en";
import { zh } from "../messages/zh";
import { numberText } from "./cell-text";
import { readPreference, writePreference } from "./preference";

const CATALOGUES: Record<Language, Messages> = { en, az, zh };

/** The words of a language that the pane does not speak at the moment: a table keeps its own. */
export const messagesIn = (language: Language): Messages => CATALOGUES[language];

const firstLanguage = (): Language => {
  const chosen = readPreference("language");
  if (isLanguage(chosen)) return chosen;
  const office = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  const system = (office ?? navigator.language).slice(0, 2).toLowerCase();
  return isLanguage(system) ? system : "en";
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

export const Speaking = ({ children }: { children: ReactNode }) => {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-Hans" : language;
  }, [language]);
  const number = (value: number): string => numberText(value, language);
  const speak = (next: Language): void => {
    writePreference("language", next);
    setLanguage(next);
  };
  return (
    <SpeechContext.Provider value={{ language, messages: CATALOGUES[language], number, speak }}>
      {children}
    </SpeechContext.Provider>
  );
};

export const useSpeech = (): Speech => {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useSpeech needs <Speaking> around it");
  return speech;
};
