// Owns the proof that a table keeps the rows, columns and language it was asked for when it is checked and refreshed.
import { dataset } from "../../../src/dataset/current";
import type { Dataset } from "../../../src/dataset/dataset";
import type { Language } from "../../../src/dataset/language";
import { readLocalTable } from "../../../src/dataset/local-table";
import { checkTables } from "../../../src/workbook/refresh/check-tables";
import { insertTable } from "../../../src/workbook/insert/insert-table";
import { refreshTables } from "../../../src/workbook/refresh/refresh-tables";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { olderDataset, startWorkbook } from "./inserted";

const criteria = ["year", ">=2016", "lender", "Asian Infrastructure Investment Bank"];
const total = { label: "Total", formula: '=AZCN.TOTAL("loans","lender","AIIB")', column: 2 };

let book: NodeWorkbench;

beforeEach(async () => {
  book = await startWorkbook();
});

const insert = (from: Dataset, language: Language, leftOut: readonly string[]) => {
  const columns = readLocalTable(from, "loans")
    .columns.map(({ id }) => id)
    .filter((id) => !leftOut.includes(id));
  const table = readLocalTable(from, "loans", { language, criteria, columns });
  return insertTable(table, {
    target: { sheet: "Sheet1", address: "A1" },
    title: table.label,
    below: [total, table.note],
    request: { table: "loans", language, criteria, columns, edition: table.edition },
  });
};

describe.each(["en", "az", "zh"] as const)("in %s", (language) => {
  test.each([[["verdict"]], [[]], [["date", "id"]]])(
    "without %j: the check finds nothing",
    async (leftOut) => {
      await insert(dataset, language, leftOut);
      expect(await checkTables(dataset)).toMatchObject([
        { differences: [], lacking: [], unknown: [], missingColumns: [] },
      ]);
    },
  );
});

test("refreshing adds and changes what the filter lets through, and the total follows by itself", async () => {
  // A loan of another lender is missing there, and one of this lender has another amount.
  await insert(olderDataset(), "en", []);
  const [check] = await checkTables(dataset);
  expect(check!.differences.map(({ row }) => row)).toEqual(["aiib-tanap-loan"]);
  const wanted = readLocalTable(dataset, "loans", { criteria });
  const ids = (address: string) => book.workbench.read(address).map((row) => row.at(-1));
  const missing = wanted.keys.filter((key) => !ids("A3:M5").includes(key));
  expect(check!.lacking).toEqual(missing);

  await refreshTables(dataset, { agreed: [check!], addRows: true, lines: () => [] });
  await book.workbench.settled();
  expect(new Set(ids(`A3:M${wanted.rows.length + 2}`))).toEqual(new Set(wanted.keys));
  const row = wanted.rows.length + 3;
  expect(book.workbench.read(`A${row}:C${row}`)).toEqual([["Total", "", 860000000]]);
  expect(await checkTables(dataset)).toMatchObject([{ differences: [], lacking: [], unknown: [] }]);
});
