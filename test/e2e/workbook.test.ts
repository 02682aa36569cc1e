// What AZCN has put into the workbook, as a person handles it: ribbon, check, refresh, freeze, undo, repair, by keyboard.
import type { Host } from "../../workbench/host/host";
import { overflow, paneFrame, violations } from "../support/pane-page";
import type { OpenWorkbench } from "../support/workbench-page";
import { useWorkbench } from "../support/workbench-tests";

const pages = useWorkbench();
let opened: OpenWorkbench;

const insertLoans = async () => {
  const { page, pane } = opened;
  await page.evaluate(() => workbench.select("A1"));
  await page.getByRole("button", { name: "Loans" }).click();
  await pane.getByRole("combobox").first().waitFor();
  await pane.getByRole("button", { name: "Insert", exact: true }).click();
  await pane.getByText(/inserted on/).waitFor();
};

test("two edited cells are found, and refreshing mends exactly those; what changed is kept by keyboard", async () => {
  opened = await pages.open();
  const { page, pane } = opened;
  await insertLoans();
  const before = await page.evaluate(() => workbench.read("A1:M20"));
  await page.evaluate(async () => {
    await workbench.enter("E4", 1);
    await workbench.enter("C5", "Another title");
  });
  await pane.getByRole("tab", { name: "Workbook" }).click();
  await pane.getByRole("button", { name: "Check" }).click();
  await pane.getByText(/Cells that differ: 2/).waitFor();
  const found = pane.getByRole("list", { name: /^Differences in/ }).getByRole("listitem");
  expect((await found.getByRole("button").allTextContents()).sort()).toEqual(["C5", "E4"]);

  // One of them alone, by pointer; the other is chosen again by keyboard, coloured, and the colour undone.
  await found.getByRole("checkbox").last().click();
  await pane.getByRole("button", { name: "Refresh 1 cell", exact: true }).waitFor();
  await found.getByRole("checkbox").last().focus();
  await page.keyboard.press("Space");
  const coloured = () =>
    page.evaluate(() => {
      const { engine } = (workbench as unknown as { host: Host }).host;
      const id = engine.findSheet(engine.sheets()[0]!.getSheetName())!.getSheetId();
      return [
        engine.format(id, 3, 4, "fill"),
        engine.format(id, 4, 2, "fill"),
        engine.format(id, 5, 2, "fill"),
      ];
    });
  const plain = await coloured();
  await pane.getByRole("button", { name: "Colour 2 cells" }).press("Enter");
  await pane.getByText(/^Coloured: 2 cells/).waitFor();
  const [e4, c5, c6] = await coloured();
  expect([e4 === plain[0], c5 === plain[1], c6 === plain[2]]).toEqual([false, false, true]);
  await page.evaluate(() => workbench.undo());
  expect(await coloured()).toEqual(plain);

  await page.getByRole("button", { name: "Refresh" }).click();
  await pane.getByRole("alertdialog").waitFor();
  await pane.getByRole("button", { name: "Refresh 2 cells" }).press("Enter");
  await pane.getByText(/Cells changed: 2/).waitFor();
  await pane.getByRole("button", { name: "Keep what changed on a new sheet" }).press("Enter");
  await pane.getByText("What changed is on the sheet Changes by AZCN.").waitFor();
  const kept = await page.evaluate(() => workbench.read("'Changes by AZCN'!A1:F5"));
  expect(kept.flat()).toEqual(expect.arrayContaining(["'Sheet1'!E4", "'Sheet1'!C5", "Another title"]));
  expect(await page.evaluate(() => workbench.read("Sheet1!A1:M20"))).toEqual(before);
});

test("in 320 pixels a report warns, is no wider than the pane, leads to each cell and goes with the next action", async () => {
  opened = await pages.open({ viewport: { width: 320, height: 480 } });
  const { page, pane } = opened;
  await insertLoans();
  const check = async (): Promise<void> => {
    await pane.getByRole("button", { name: "Check", exact: true }).click();
    await pane.getByText(/Cells that differ: /).waitFor();
  };
  const backgroundOf = (text: RegExp) =>
    pane
      .getByRole("status")
      .getByText(text)
      .evaluate((one) => getComputedStyle(one.parentElement!.parentElement!).backgroundColor);
  await pane.getByRole("tab", { name: "Workbook" }).click();
  await check();
  const primary = pane.getByRole("button", { name: "Check", exact: true });
  expect(await primary.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  const asItIs = await backgroundOf(/Cells that differ: 0/);
  await page.evaluate(async () => {
    await workbench.enter("E4", 1);
    await workbench.enter("C5", "Another title");
    await workbench.enter("A5", -700_000);
  });
  await check();
  expect(await backgroundOf(/Cells that differ: 3/)).not.toBe(asItIs);
  const frame = await paneFrame(page);
  expect(await overflow(frame)).toBe(0);
  expect(await violations(frame)).toEqual([]);
  const report = pane.getByRole("list", { name: /^Differences in/ });
  expect(await report.evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
  await report.getByText("-700,000 → ").waitFor();
  await report.getByText(/^1 → \d[\d,]{6,}$/).waitFor();
  await page.evaluate(() => workbench.select("Z99"));
  await report.getByRole("button", { name: "Go to E4" }).click();
  await page.waitForFunction(() => workbench.selection().endsWith("E4"));
  const other = report.getByRole("button", { name: "Go to C5" });
  await other.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => workbench.selection().endsWith("C5"));
  await pane.getByRole("button", { name: "Repair", exact: true }).click();
  await pane.getByText(/shows #NAME\?/).waitFor();
  expect(await report.count()).toBe(0);
});

test("freezing leaves values and references, and undo brings the formulas back", async () => {
  opened = await pages.open({ viewport: { width: 1400, height: 900 }, colorScheme: "dark" });
  const { page, pane } = opened;
  await page.evaluate(async () => {
    await workbench.enter("A1", '=AZCN.INVESTMENT("China")');
    await workbench.enter("C3", '=AZCN.LOANS("AIIB")');
  });
  const before = await page.evaluate(() => workbench.read("A1:P10"));
  const formulas = await page.evaluate(() => workbench.formulas("A1:P10"));
  await page.getByRole("button", { name: "Freeze and cite" }).click();
  await pane.getByRole("alertdialog").waitFor();
  await pane.getByRole("button", { name: /^Freeze \d+ cells$/ }).click();
  await pane.getByText(/lists their references/).waitFor();
  expect(await page.evaluate(() => workbench.read("Sheet1!A1:P10"))).toEqual(before);
  expect((await page.evaluate(() => workbench.formulas("Sheet1!A1:P10"))).flat().join()).not.toContain(
    "AZCN.",
  );
  expect(await page.evaluate(() => workbench.sheets())).toEqual(["Sheet1", "AZCN references"]);
  await page.evaluate(() => workbench.undo());
  expect(await page.evaluate(() => workbench.formulas("Sheet1!A1:P10"))).toEqual(formulas);
});

test("a broken formula is repaired by keyboard alone, and Escape declines", async () => {
  opened = await pages.open();
  const { page, pane } = opened;
  await page.evaluate(() => workbench.enter("A1", '=_xldudf_AZCN_INVESTMENT("China")'));
  await pane.getByRole("tab", { name: "Tables" }).focus();
  // Tables, Figures, Functions, Workbook.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await pane.getByText("Sheet1: 1 (A1)").waitFor();
  const repair = pane.getByRole("button", { name: "Repair", exact: true });
  await repair.press("Enter");
  await pane.getByRole("alertdialog").waitFor();
  await page.keyboard.press("Escape");
  expect(await repair.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await pane.getByRole("alertdialog").waitFor();
  const agree = pane.getByRole("button", { name: "Repair 1 cell", exact: true });
  const reached = () => agree.evaluate((button) => button === document.activeElement);
  for (let steps = 0; steps < 3 && !(await reached()); steps += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await pane.getByText("Formulas entered again: 1.").waitFor();
  await page.waitForFunction(async () => (await workbench.read("A1"))[0]![0] === 800000000);
});

/** The batch that writes is done in part, and rolling it back is refused as well: as when a connection breaks. */
const breakWriting = (): Promise<void> =>
  opened.page.evaluate(() => {
    const { host } = workbench as unknown as { host: Host };
    const answer = host.answer.bind(host);
    host.answer = (batch) => {
      const isEntry = (part: unknown) => JSON.stringify(part).includes("azcn.unfinished.");
      if (!isEntry(batch)) return answer(batch);
      host.answer = answer;
      const denied = { code: "AccessDenied", afterwards: false };
      host.failNext({ ...denied, afterwards: true }, denied);
      // All but the last that is done to the entry, which deletes it.
      const ofEntry = batch.Actions.map(({ ObjectPathId }) => isEntry(batch.ObjectPaths[ObjectPathId]));
      return answer({ ...batch, Actions: batch.Actions.slice(0, ofEntry.lastIndexOf(true)) });
    };
  });

const breakTable = async () => {
  const { page, pane } = opened;
  await page.evaluate(() => workbench.select("A1"));
  await breakWriting();
  await page.getByRole("button", { name: "Loans" }).click();
  await pane.getByRole("combobox").first().waitFor();
  await pane.getByRole("button", { name: "Insert", exact: true }).click();
  await pane
    .getByRole("alertdialog")
    .getByText(/may be at Sheet1/)
    .waitFor();
  await pane.getByRole("tab", { name: "Workbook" }).click();
  const offer = pane.getByRole("region", { name: "Not finished" });
  await offer.getByText(/Inserting a table at Sheet1, A1:\w+ did not finish/).waitFor();
  return offer;
};

test("what did not finish is told by the next action, shown and forgotten by keyboard alone", async () => {
  opened = await pages.open();
  const { page, pane } = opened;
  const offer = await breakTable();
  const cells = () => page.evaluate(() => workbench.read("A1:M20"));
  const before = await cells();
  expect(before.flat().join("")).not.toBe("");
  await page.evaluate(() => workbench.select("Z99"));
  await page.getByRole("button", { name: "Loans" }).focus();
  await pane.getByRole("tab", { name: "Workbook" }).focus();
  const press = async (name: string): Promise<void> => {
    const button = offer.getByRole("button", { name });
    const reached = () => button.evaluate((one) => one === document.activeElement);
    for (let steps = 0; steps < 6 && !(await reached()); steps += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  };
  await press("Show the place");
  await page.waitForFunction(() => workbench.selection().includes("A1:"));
  await press("Forget it");
  await offer.waitFor({ state: "detached" });
  expect(await cells()).toEqual(before);
  await pane.getByRole("button", { name: "Check" }).click();
  await pane.getByText(/Tables compared: /).waitFor();
  expect(await offer.count()).toBe(0);
});

/** From the fifth batch on, answers wait for the result to be called. */
const holdAnswers = async (): Promise<() => Promise<void>> => {
  await opened.page.evaluate(() => {
    const { host } = workbench as unknown as { host: Host };
    const answer = host.answer.bind(host);
    const held = new Promise<void>((resolve) => Object.assign(workbench, { letGo: resolve }));
    let batches = 0;
    host.answer = async (batch) => {
      batches += 1;
      if (batches >= 5) await held;
      return answer(batch);
    };
  });
  return () => opened.page.evaluate(() => (workbench as unknown as { letGo: () => void }).letGo());
};

test("long work says how far it is, and stops when told to", async () => {
  opened = await pages.open();
  const { page, pane } = opened;
  await page.evaluate(async () => {
    await workbench.enter("A1", '=AZCN.INVESTMENT("China")');
    await workbench.enter("Z19000", "far away");
  });
  await pane.getByRole("tab", { name: "Workbook" }).click();
  await pane.getByText("Sheet1: 1 (A1)").waitFor();
  const letGo = await holdAnswers();
  await pane.getByRole("button", { name: "Freeze and cite" }).click();
  await pane
    .getByRole("status")
    .getByText(/Counting the cells… [1-9]\d* of \d+/)
    .waitFor();
  await pane.getByRole("button", { name: "Stop", exact: true }).click();
  await letGo();
  await pane.getByRole("alertdialog").getByText("Stopped. Nothing was changed.").waitFor();
  expect(await page.evaluate(() => workbench.sheets())).toEqual(["Sheet1"]);
  expect(await page.evaluate(() => workbench.formulas("A1"))).toEqual([['=AZCN.INVESTMENT("China")']]);
});

/** The batch that writes waits for the result to be called. */
const holdWriting = async (): Promise<() => Promise<void>> => {
  await opened.page.evaluate(() => {
    const { host } = workbench as unknown as { host: Host };
    const answer = host.answer.bind(host);
    const held = new Promise<void>((resolve) => Object.assign(workbench, { letGo: resolve }));
    host.answer = async (batch) => {
      if (JSON.stringify(batch).includes("azcn.unfinished.")) await held;
      return answer(batch);
    };
  });
  return () => opened.page.evaluate(() => (workbench as unknown as { letGo: () => void }).letGo());
};

test("a change goes on when its place is left; no other begins beside it, and its outcome is shown", async () => {
  opened = await pages.open();
  const { page, pane } = opened;
  await page.evaluate(() => workbench.enter("A1", '=AZCN.INVESTMENT("China")'));
  const openWorkbook = async () => {
    await pane.getByRole("tab", { name: "Workbook" }).click();
    await pane.getByText("Sheet1: 1 (A1)").waitFor();
  };
  const freeze = async () => {
    await pane.getByRole("button", { name: "Freeze and cite" }).click();
    await pane.getByRole("button", { name: "Freeze 1 cell" }).click();
  };
  await openWorkbook();
  const letGo = await holdWriting();
  await freeze();
  await pane.getByRole("tab", { name: "Tables" }).click();
  await pane.getByRole("status").getByText("Freezing…").waitFor();
  await openWorkbook();
  await freeze();
  await pane.getByRole("alertdialog").getByText("Another change of this workbook is under way.").waitFor();
  await letGo();
  await pane.getByText(/The sheet AZCN references lists their references/).waitFor();
  expect(await page.evaluate(() => workbench.formulas("Sheet1!A1"))).toEqual([[800000000]]);
  expect(await page.evaluate(() => workbench.read("'AZCN references'!A3:A4").flat().join(""))).not.toBe("");
});
