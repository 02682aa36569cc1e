// Writes Markdown for the generated pages, so that no text of the data is taken for markup.

/** A text, with the characters escaped that Markdown or HTML would read as markup. */
export const plainText = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, " ")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\`*[\]|]|(?<!\w)_|_(?!\w)/g, "\\$&");

/** Inline code; in a table's cell a bar has to be escaped even there. */
export const code = (text: string): string => {
  const fence = text.includes("`") ? "``" : "`";
  return `${fence}${text.replaceAll("|", "\\|")}${fence}`;
};

export const link = (text: string, address: string): string =>
  `[${plainText(text)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;

/** A table of cells that are Markdown already; empty without rows. */
export const table = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ""
    : [headers, headers.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** Joins blocks by blank lines, without those that are empty or false. */
export const blocks = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join("\n\n");
