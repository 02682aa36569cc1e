// A date is a day, month or year that the calendar has.
import { rowsOf } from "../package";
import { at, type Rule } from "./rule";

const dated = ["date", "as_of", "accessed"];

/** Whether a text that has the form of a date names a period of the calendar; what has another form is for `types`. */
const isPeriod = (text: string): boolean => {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return true;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // 30 February is read as a day of March.
  return (
    year !== "0000" &&
    !Number.isNaN(time.getTime()) &&
    time.toISOString().startsWith(`${year}-${month}-${day}`)
  );
};

export const dates: Rule = function* (pkg) {
  for (const { name } of pkg.descriptor.resources)
    for (const row of rowsOf(pkg, name))
      for (const column of dated)
        if (!isPeriod(row.cells[column] ?? ""))
          yield at(row, column, `the calendar has no ${row.cells[column]}`, "correct the date");
};
