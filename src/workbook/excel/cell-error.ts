// Owns which errors cells show, whatever language Excel writes them in.

/** As English writes them, in the order of ERROR.TYPE: formulas are entered in English everywhere. */
const ERRORS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#CALC!",
];

const ENGLISH = new Set([...ERRORS, "#BUSY!"]);

/** Tells the error of a cell in English where Excel knows it by number; undefined where the cell shows none. */
export type ErrorOf = (range: Excel.Range, row: number, column: number) => string | undefined;

/** The errors in ranges that have loaded values and their types. Another language's are asked for, each once. */
export const readErrors = async (
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<ErrorOf> => {
  const textAt: ErrorOf = ({ valueTypes, values }, row, column) =>
    valueTypes[row]![column] === Excel.RangeValueType.error ? String(values[row]![column]) : undefined;
  const asked = new Map<string, Excel.FunctionResult<number>>();
  for (const range of ranges)
    range.valueTypes.forEach((line, row) =>
      line.forEach((_, column) => {
        const text = textAt(range, row, column);
        if (text === undefined || ENGLISH.has(text) || asked.has(text)) return;
        asked.set(text, context.workbook.functions.error_Type(range.getCell(row, column)).load("value"));
      }),
    );
  if (asked.size > 0) await context.sync();
  return (range, row, column) => {
    const text = textAt(range, row, column);
    const number = asked.get(text ?? "")?.value;
    return number === undefined ? text : (ERRORS[number - 1] ?? text);
  };
};
