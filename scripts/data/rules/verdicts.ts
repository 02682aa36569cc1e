// Each fact of the founding article has a claim and a verdict; its check agrees, serves it alone, and says what it rests on.
import { cellsOf, recordsOf, rowsOf } from "../package";
import { at, notThere, type Rule } from "./rule";

const found = ["confirmed", "disputed", "partly", "contradicted"];

export const verdicts: Rule = function* (pkg) {
  const judged = new Set(cellsOf(pkg, "verdicts").map(({ record }) => record));
  const records = new Map(recordsOf(pkg).map(({ cells }) => [cells["id"]!, cells]));
  for (const row of recordsOf(pkg)) {
    const { id, source } = row.cells;
    if (source === pkg.descriptor.founding_source && !judged.has(id))
      yield at(
        row,
        "id",
        `${id} is a fact of the founding article without a verdict`,
        "add a row to verdicts.csv ('not checked' where nothing was)",
      );
  }
  const checks = new Map(cellsOf(pkg, "verifications").map((cells) => [cells["id"]!, cells]));
  const served = new Map<string, string>();
  for (const row of rowsOf(pkg, "verdicts")) {
    const { record = "", verdict = "", detail = "", verification = "" } = row.cells;
    if (!records.has(record))
      yield at(row, "record", notThere(record, "the id of a record"), "correct the spelling");
    if (["contradicted", "disputed", "partly"].includes(verdict) && !detail)
      yield at(row, "detail", "the cell is empty", "give the other value and by whom");
    const check = checks.get(verification);
    if (!check) {
      if (found.includes(verdict))
        yield at(row, "verification", `${verdict} by no check`, "name the check in verifications.csv");
      continue;
    }
    if (check["result"] !== verdict)
      yield at(
        row,
        "verdict",
        `${verification} says ${check["result"]}`,
        "correct one of the two, or give the record a check of its own",
      );
    const basis = check["rests_on"];
    if (basis && basis !== "several sources" && !detail.toLowerCase().includes(basis))
      yield at(row, "detail", `it does not say "${basis}", on which ${verification} rests`, "say so in it");
    if (!records.get(record)?.["unit"]) continue;
    const other = served.get(verification);
    if (other)
      yield at(
        row,
        "verification",
        `${verification} already serves the figure ${other}`,
        "give each figure a check of its own",
      );
    served.set(verification, record);
  }
  const publishers = new Map(cellsOf(pkg, "sources").map(({ id, publisher }) => [id, publisher]));
  for (const row of rowsOf(pkg, "verifications")) {
    const { id, result = "", rests_on: basis = "" } = row.cells;
    if (found.includes(result) !== Boolean(basis))
      yield at(
        row,
        "rests_on",
        basis ? `${result} rests on nothing` : "the cell is empty",
        basis ? "empty the cell" : "say how independent what was found is",
      );
    const supporting = cellsOf(pkg, "evidence").filter(
      ({ verification, stance }) => verification === id && stance === "supports",
    );
    const distinct = new Set(supporting.map(({ source }) => publishers.get(source))).size;
    if (basis === "several sources" && distinct < 2)
      yield at(
        row,
        "rests_on",
        `${distinct} publisher supports ${id} in evidence.csv`,
        "write one source, or add the others",
      );
  }
};
