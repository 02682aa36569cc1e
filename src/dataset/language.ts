// Owns the three languages of names and headers.

export type Language = "en" | "az" | "zh";

export interface Labelled {
  readonly label_en: string;
  readonly label_az: string;
  readonly label_zh: string;
}

export const labelIn = (language: Language, labelled: Labelled): string => labelled[`label_${language}`];
