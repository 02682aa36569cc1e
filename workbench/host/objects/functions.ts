// Owns Excel's Functions object as far as it tells how the workbook counts its days.
import { fault } from "../fault";
import { handle, type ObjectOf, type ObjectType } from "../object-model";

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
    Date: (book, _self, ...[year, month, day]: number[]) => {
      const number = (Date.UTC(year!, month! - 1, day!) - EPOCH) / DAY;
      // Before that day Excel counts a 29 February 1900.
      if (!(number > 60)) throw fault("InvalidArgument");
      return handle(functionResultType, book.countsFrom1904 ? number - FROM_1904 : number);
    },
  },
};
