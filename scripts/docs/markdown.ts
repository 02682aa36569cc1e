// Owns how the generated pages write Markdown, so that no text of the data can break out of its place.

/** A text as it stands, whatever Markdown or HTML its characters could be read as. */
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

/** A table whose cells are Markdown already; none where there are no rows. */
export const table = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ""
    : [headers, headers.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** Blocks, each after a blank line; those that are empty or false are left out. */
export const blocks = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join("\n\n");
