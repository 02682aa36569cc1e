// The figure behind a cell: of an inserted table, of a formula, of a spilled row; of the user's own cells none.
import { dataset } from "../../../src/dataset/current";
import { checkTables } from "../../../src/workbook/refresh/check-tables";
import { refreshTables } from "../../../src/workbook/refresh/refresh-tables";
import { subjectBehindSelection } from "../../../src/workbook/show-source";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { insert, startWorkbook } from "./inserted";

let excel: NodeWorkbench;

const behind = (address: string) => {
  excel.workbench.select(address);
  return subjectBehindSelection(dataset);
};

test.each([-1, 1e300, 2_958_466])(
  "a date that Excel does not know, %d, ends neither check nor source",
  async (serial) => {
    excel = await startWorkbook();
    await insert("agreements", { at: "A1" });
    const before = excel.workbench.read("A4");
    await excel.workbench.enter("A4", serial);
    const agreed = await checkTables(dataset);
    expect(agreed).toMatchObject([
      { differences: [{ address: "A4", old: serial }], lacking: [], unknown: [] },
    ]);
    expect(await behind("A4")).toBe(agreed[0]!.differences[0]!.row);
    await refreshTables(dataset, { agreed, addRows: true, lines: () => [] });
    expect(excel.workbench.read("A4")).toEqual(before);
  },
);

test("every kind of cell", async () => {
  excel = await startWorkbook();
  const { workbench } = excel;
  await insert("trade", { at: "A1" });
  await workbench.enter("Q1", '=AZCN.INVESTMENT("China")');
  await workbench.enter("Q2", "=AZCN.LOAN(R2)*2");
  await workbench.enter("R2", "TANAP");
  await workbench.enter("Q4", '=AZCN.LOANS("AIIB")');
  await workbench.enter("Q3", "=1+1");
  await workbench.settled();
  const rows = workbench.read("A3:B40");
  const filled = rows.findIndex(([, exports]) => exports !== "") + 3;
  expect(await behind(`B${filled}`)).toBe("trade-azerbaijan-exports");
  expect(await behind("Q1")).toBe("china-investment-in-azerbaijan");
  expect(await behind("Q2")).toBe("aiib-tanap-loan");
  const [id] = workbench.read("Q6:AC6")[0]!.slice(-1);
  expect(await behind("S6")).toBe(id);
  expect(await behind("Q3")).toBeUndefined();
  expect(await behind("P30")).toBeUndefined();
});
