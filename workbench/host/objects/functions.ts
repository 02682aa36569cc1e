// Owns the one worksheet function that an add-in may call here: the number of a cell's error.
import { fault } from "../fault";
import { handle, type Handle, isHandle, type ObjectOf } from "../object-model";
import type { RangeSelf } from "../workbook-state";

// As support.microsoft.com/office/error-type-function lists them.
const numbers: readonly string[] = [
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

export const functionResultType: ObjectOf<{ value: number }, Excel.FunctionResult<number>> = {
  name: "FunctionResult",
  properties: { Value: { get: (_book, { value }) => value } },
};

export const functionsType: ObjectOf<null, Excel.Functions> = {
  name: "Functions",
  methods: {
    Error_Type: (book, _self, cell: Handle) => {
      if (!isHandle(cell)) throw fault("InvalidArgument");
      const { sheetId, row, column } = cell.self as RangeSelf;
      const { kind, value } = book.engine.cell(sheetId, row, column);
      const number = kind === "error" ? numbers.indexOf(String(value)) + 1 : 0;
      if (number === 0) throw fault("InvalidArgument");
      return handle(functionResultType, { value: number });
    },
  },
};
