// Owns finding the formulas that a page prints, each with the result that it prints beside it.

export interface PrintedFormula {
  readonly line: number;
  readonly formula: string;
  /** The result as printed; none where the page only names the formula. `…` stands for any text. */
  readonly result?: string;
  /** The page says that it is an error. */
  readonly errorSaid: boolean;
}

const span = /(`{1,2})(=.+?)\1(?!`)/g;

/** What calls a function is a formula; `=x` is not. */
const isFormula = (text: string): boolean => /^=.*[A-Za-z]\w*\(/.test(text);

/** What follows the arrow: code, a number, or a text up to the next mark or the line's end. */
const afterArrow = /^\s*→\s*(?:(`{1,2})(.*?)\1|(-?\d+(?:\.\d+)?(?!\.?\w)|[^·;|`]+?(?=\.?\s*(?:[·;|`]|$))))/;

const unescaped = (text: string): string => text.replaceAll("\\|", "|");

/** The cells of a table's row; none where the line is no row. */
const cellsOf = (line: string): string[] =>
  line.trimStart().startsWith("|")
    ? line
        .trim()
        .replace(/^\||\|$/g, "")
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim())
    : [];

const inRow = (line: string, header: readonly string[], formula: string): string | undefined => {
  const cells = cellsOf(line);
  const at = cells.findIndex((cell) => cell.replace(/^`{1,2}|`{1,2}$/g, "") === formula);
  if (at < 0 || !/result|gives/i.test(header[at + 1] ?? "")) return undefined;
  const cell = cells[at + 1]!;
  return unescaped(/^(`{1,2})(.*?)\1/.exec(cell)?.[2] ?? cell);
};

const inText = (line: string, number: number, header: readonly string[]): PrintedFormula[] =>
  [...line.matchAll(span)]
    .filter(([, , formula]) => isFormula(formula!))
    .map((match) => {
      const rest = line.slice(match.index + match[0].length);
      const arrow = afterArrow.exec(rest);
      const result = arrow ? (arrow[2] ?? arrow[3]) : inRow(line, header, match[2]!);
      return {
        line: number,
        formula: unescaped(match[2]!),
        ...(result === undefined ? {} : { result }),
        errorSaid: /#(N\/A|VALUE!|NAME\?|SPILL!)|\bparse\b/.test(rest),
      };
    });

const inListing = (line: string, number: number): PrintedFormula[] => {
  const alone = /^\s*(=.*?)(?:\s*→\s*(.*))?$/.exec(line);
  if (alone && isFormula(alone[1]!)) {
    const [, formula = "", result] = alone;
    return [
      {
        line: number,
        formula,
        ...(result === undefined ? {} : { result }),
        errorSaid: /#/.test(result ?? ""),
      },
    ];
  }
  if (line.startsWith("{")) {
    const { formula, value, error } = JSON.parse(line) as { formula: string; value: unknown; error?: string };
    return [{ line: number, formula, result: JSON.stringify(value), errorSaid: error !== undefined }];
  }
  return [...line.matchAll(/'(=[^']+)'/g)]
    .filter(([, formula]) => isFormula(formula!))
    .map(([, formula]) => ({ line: number, formula: formula!, errorSaid: false }));
};

/** The formulas of a Markdown page, in text, tables and listings. */
export const printedFormulas = (page: string): PrintedFormula[] => {
  let fenced = false;
  let header: string[] = [];
  const lines = page.split("\n");
  return lines.flatMap((line, index) => {
    if (/^\s*(```|~~~)/.test(line)) {
      fenced = !fenced;
      return [];
    }
    if (fenced) return inListing(line, index + 1);
    if (/^\s*\|(\s*:?-+:?\s*\|)+\s*$/.test(lines[index + 1] ?? "")) header = cellsOf(line);
    return inText(line, index + 1, header);
  });
};
