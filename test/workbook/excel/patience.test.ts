// Patience with Excel: it starts anew at each answer, and ends where none comes.
import { runBatch } from "../../../src/workbook/change/batch";
import type { NodeWorkbench } from "../../../workbench/host/node";
import { startWorkbook } from "./inserted";

let excel: NodeWorkbench;

beforeEach(async () => {
  excel = await startWorkbook();
  const { host } = excel;
  const answer = host.answer.bind(host);
  host.answer = async (batch) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return answer(batch);
  };
});

const ask = (times: number, timeout: number) =>
  runBatch(
    async (context) => {
      for (let count = 0; count < times; count += 1) {
        context.workbook.worksheets.load("items/name");
        await context.sync();
      }
      return "done";
    },
    { timeout },
  );

test("many slow answers are no silence", async () => {
  expect(await ask(8, 700)).toBe("done");
});

test("one answer that is too slow is", async () => {
  await expect(ask(1, 100)).rejects.toMatchObject({ code: "no-answer" });
});
