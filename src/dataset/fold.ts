// Owns how two spellings of a name are held to be the same, whatever the computer's language.

// Letters that Unicode does not take apart into a plain letter and a mark.
const plain: Readonly<Record<string, string>> = {
  ə: "e",
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/**
 * The one spelling that all spellings of a name fold to: without case, width, diacritics, spaces, hyphens, underscores,
 * apostrophes and quotation marks.
 *
 * `toLowerCase` and `normalize` follow Unicode alone, never the locale, so that İ, I and ı all become i everywhere.
 */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}\s_\p{Pd}\p{Pi}\p{Pf}'"`„‚′″ʼʻʹ]/gu, "")
    .replace(/[əıøłđßæœ]/g, (letter) => plain[letter] ?? letter);
