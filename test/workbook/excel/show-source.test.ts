// The figure behind a cell: of an inserted table, of a formula, of a spilled row; of the user's own cells none.
import { dataset } from "../../../src/dataset/current";
import { subjectBehindSelection } from "../../../src/workbook/show-source";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { insert, startWorkbook } from "./inserted";

let excel: NodeWorkbench;

const behind = (address: string) => {
  excel.workbench.select(address);
  return subjectBehindSelection(dataset);
};

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
