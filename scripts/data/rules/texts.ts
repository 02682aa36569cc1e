// A text is one line of plain characters, short enough for where it is shown, and no spreadsheet takes it for a formula.
import { listOf, rowsOf } from "../package";
import { at, type Rule } from "./rule";

/** Excel takes no longer header, and a name is read in a list. */
const longestName = 255;
const longestText = 5000;

const isName = (column: string): boolean => column.startsWith("label_") || column === "aliases";

const control = /[\p{Cc}\u2028\u2029\ufffd]/u;

export const texts: Rule = function* (pkg) {
  for (const { name, schema } of pkg.descriptor.resources) {
    const numbers = new Set(schema.fields.flatMap((field) => (field.type === "string" ? [] : [field.name])));
    for (const row of rowsOf(pkg, name)) {
      for (const [column, cell] of Object.entries(row.cells)) {
        const parts = column === "aliases" ? listOf(cell) : [cell];
        const limit = isName(column) ? longestName : longestText;
        if (parts.some((part) => part !== part.trim()) || /[\r\n]/.test(cell))
          yield at(row, column, "the cell begins or ends with a space or holds a line break", "take it out");
        else if (control.test(cell))
          yield at(row, column, "the cell holds a control character", "take it out");
        if (parts.some((part) => part.length > limit))
          yield at(row, column, `the text is longer than ${limit} characters`, "shorten it");
        if (!numbers.has(column) && parts.some((part) => /^[=+\-@＝＋－＠]/.test(part)))
          yield at(
            row,
            column,
            `a spreadsheet takes ${JSON.stringify(cell.slice(0, 40))} for a formula`,
            "begin it with another character than =, +, - or @",
          );
      }
    }
  }
};
