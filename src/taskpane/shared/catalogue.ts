// Owns the words of the pane's languages: English is at hand, another is loaded before it is spoken.
import type { Language } from "../../dataset/language";
import { en, type Messages } from "../messages/en";

const loaders: Record<Exclude<Language, "en">, () => Promise<Messages>> = {
  az: async () => (await import(/* webpackChunkName: "words-az" */ "../messages/az")).az,
  zh: async () => (await import(/* webpackChunkName: "words-zh" */ "../messages/zh")).zh,
};

const loaded: Partial<Record<Language, Messages>> = { en };

/** Makes a language's words ready for `messagesIn`. */
export const loadMessages = async (language: Language): Promise<void> => {
  if (language !== "en") loaded[language] ??= await loaders[language]();
};

export const loadAllMessages = async (): Promise<void> => {
  await Promise.all((Object.keys(loaders) as Language[]).map(loadMessages));
};

/** The words of a language, which were loaded before. */
export const messagesIn = (language: Language): Messages => {
  const messages = loaded[language];
  if (!messages) throw new Error(`The words of ${language} are not loaded`);
  return messages;
};
