// Owns the languages of names, headers and the pane.

export const languages = ["en", "az", "zh"] as const;

export type Language = (typeof languages)[number];

export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);

export interface Labelled {
  readonly label_en: string;
  readonly label_az: string;
  readonly label_zh: string;
}

export const labelIn = (language: Language, labelled: Labelled): string => labelled[`label_${language}`];
