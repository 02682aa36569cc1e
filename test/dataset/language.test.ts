// A text from elsewhere, such as a stored choice, is a language only if it is one of ours.
import { isLanguage, languages } from "../../src/dataset/language";

test.each(["__proto__", "constructor", "toString", "length", "0", "EN", "tr", "", undefined])(
  "%j is none",
  (text) => {
    expect(isLanguage(text)).toBe(false);
  },
);

test.each(languages)("%s is one", (language) => {
  expect(isLanguage(language)).toBe(true);
});
