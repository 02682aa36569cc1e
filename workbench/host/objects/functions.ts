// Owns the worksheet functions that an add-in may call here: the number of a cell's error, and that of a day.
import { fault } from "../fault";
import { handle, type Handle, isHandle, type ObjectOf, type ObjectType } from "../object-model";
import type { RangeSelf } from "../workbook-state";

// As support.microsoft.com/office/error-type-function lists them.
const errors: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
];

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
// What a day's number is smaller by in a workbook that counts from 1904: support.microsoft.com, "Date systems in Excel".
const FROM_1904 = 1462;

export const functionResultType: ObjectOf<number, Excel.FunctionResult<number>> = {
  name: "FunctionResult",
  properties: { Value: { get: (_book, value) => value } },
};

// Its results have a value, so that the compiler takes them for plain ones.
export const functionsType: ObjectType<null> = {
  name: "Functions",
  methods: {
    Error_Type: (book, _self, cell: Handle) => {
      if (!isHandle(cell)) throw fault("InvalidArgument");
      const { sheetId, row, column } = cell.self as RangeSelf;
      const { kind, value } = book.engine.cell(sheetId, row, column);
      const number = kind === "error" ? errors.indexOf(String(value)) + 1 : 0;
      if (number === 0) throw fault("InvalidArgument");
      return handle(functionResultType, number);
    },
    Date: (book, _self, ...[year, month, day]: number[]) => {
      const number = (Date.UTC(year!, month! - 1, day!) - EPOCH) / DAY;
      // Before that day Excel counts a 29 February 1900.
      if (!(number > 60)) throw fault("InvalidArgument");
      return handle(functionResultType, book.countsFrom1904 ? number - FROM_1904 : number);
    },
  },
};
