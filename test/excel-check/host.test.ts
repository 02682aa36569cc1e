// The questions to Excel, asked of our host: each answered as expected and as Excel has answered it, or listed with the reason.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Ajv from "ajv";
import { realFunctions } from "../../scripts/formula/functions";
import { checkExcel } from "../../src/excel-check/check";
import { questions } from "../../src/excel-check/questions";
import { byImportance, fileNameOf, type Report, reportOf, textOf } from "../../src/excel-check/report";
import type { NodeWorkbench } from "../../workbench/host/node";
import { startExcel } from "../support/excel";
import known from "./known-differences.json";

const folder = resolve(__dirname, "../../docs/excel-answers");
const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
const recorded = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "schema.json");
const reasons: Readonly<Record<string, string>> = known;

let excel: NodeWorkbench;
let before: unknown;

/** All that a check could leave behind. */
const state = async (): Promise<unknown> => {
  const { workbench } = excel;
  await workbench.settled();
  const names = await excel.Excel.run(async (context) => {
    const { items } = context.workbook.names.load("items/name");
    await context.sync();
    return items.map(({ name }) => name);
  }).catch((error: Error) => error.message);
  const [sheets, tables, settings] = [workbench.sheets(), workbench.tables(), workbench.settings()];
  return { sheets, tables, settings, names, selected: workbench.selection(), cells: workbench.read("A1:C4") };
};

beforeEach(async () => {
  excel = await startExcel(await realFunctions());
  await excel.workbench.enter("A1", "a user’s own");
  await excel.workbench.enter("B2", '=AZCN.INVESTMENT("China")');
  before = await state();
});

/** A few that write, read, name, protect and are asked together, since whether a request is refused is the same for all. */
const some = [
  "environment.one-runtime",
  "environment.setting",
  "environment.name",
  'formulas.=AZCN.INVESTMENT("China")',
  "arguments.range-column",
  "ranges.spill-parent",
  "tables.row-below",
  "refusals.sheet-taken",
  "refusals.comment-text",
  "refusals.protected-cell",
].map((id) => questions.find((question) => question.id === id)!);

test("there are enough of them, each with a name, a reason and a place of its own", () => {
  expect(questions.length).toBeGreaterThanOrEqual(120);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  expect(questions.filter(({ asks, why }) => !asks || !why)).toEqual([]);
  expect(Object.keys(reasons).filter((id) => !questions.some((question) => question.id === id))).toEqual([]);
});

test("the host answers each as expected and as recorded, or for a listed reason; nothing is left", async () => {
  const outcome = await checkExcel();
  const wrong = outcome.answers.filter(({ verdict }) => verdict === "differs" || verdict === "refused");
  expect(wrong.map(({ question: { id }, seen }) => [id, seen])).toEqual(
    wrong.filter(({ question: { id } }) => id in reasons).map(({ question: { id }, seen }) => [id, seen]),
  );
  expect(Object.keys(reasons).sort()).toEqual(wrong.map(({ question: { id } }) => id).sort());
  expect(outcome.left).toBeUndefined();
  expect(await state()).toEqual(before);

  const report = reportOf(outcome);
  const answers = new Map(report.answers.map(({ id, seen }) => [id, seen]));
  const fits = new Ajv().compile(json("schema.json") as object);
  for (const name of recorded) {
    const excelsOwn = json(name) as Report;
    expect([fits(excelsOwn), fits.errors]).toEqual([true, null]);
    expect(name).toBe(fileNameOf(excelsOwn));
    const differing = excelsOwn.answers.filter(
      ({ id, verdict, seen }) =>
        verdict !== "noted" &&
        answers.has(id) &&
        !(id in reasons) &&
        JSON.stringify(seen) !== JSON.stringify(answers.get(id)),
    );
    expect(differing.map(({ id, seen }) => [name, id, seen, answers.get(id)])).toEqual([]);
  }
  expect([fits({ ...report, platform: "PC", build: "16.0.1" }), fits.errors]).toEqual([true, null]);
  expect([report.dateSystem, report.sets.ExcelApi, report.answers.length]).toEqual([
    "1900",
    "1.20",
    questions.length,
  ]);
  const first = byImportance(outcome.answers).slice(0, wrong.length);
  expect(new Set(first)).toEqual(new Set(wrong));
  expect(textOf(outcome).split("\n")).toHaveLength(questions.length + 2);
  expect(textOf(outcome)).not.toContain("a user’s own");
});

test.each([
  ["refused", false, 5],
  ["refused after it was done", true, 5],
])("%s, each request in turn: the others are answered, and nothing is left", async (_, afterwards, every) => {
  for (let at = 0; at < every; at += 1) {
    const failures = Array.from({ length: 400 }, (_one, index) =>
      index % every === at ? { code: "GeneralException", afterwards } : null,
    );
    excel.workbench.failNext(...failures);
    const outcome = await checkExcel({}, some).catch((error: { code: string }) => error.code);
    const rest = excel.host as unknown as { failures: unknown[] };
    expect(rest.failures.length).toBeGreaterThan(0);
    rest.failures.length = 0;
    // Where not even the sheet could be added, there is nothing to answer.
    if (typeof outcome === "string") expect(outcome).toBe("GeneralException");
    else expect(outcome.answers.map(({ question }) => question.id)).toEqual(some.map(({ id }) => id));
    expect(await state()).toEqual(before);
  }
});

test("stopped halfway it keeps the answers so far, and nothing is left", async () => {
  const stopping = new AbortController();
  const outcome = await checkExcel(
    { signal: stopping.signal, onProgress: (answered) => answered >= 3 && stopping.abort() },
    some,
  );
  expect(outcome.answers.length).toBeGreaterThanOrEqual(3);
  expect(outcome.answers.length).toBeLessThan(some.length);
  expect(outcome.asked).toBe(some.length);
  expect(await state()).toEqual(before);
});

test("where Excel falls silent it ends after two questions, and nothing is left", async () => {
  excel.workbench.failNext(null, null, "lost", "lost");
  const outcome = await checkExcel({ timeout: 5_000 }, some.slice(0, 4));
  expect(outcome.answers.slice(0, 2).map(({ seen }) => seen)).toEqual(["no-answer", "no-answer"]);
  expect(outcome.answers).toHaveLength(2);
  expect(await state()).toEqual(before);
});

test("a sheet that Excel does not let be removed is named, and one of the user's of that name is let be", async () => {
  excel.workbench.addSheet("AZCN check");
  const [question] = some;
  const outcome = await checkExcel({ onProgress: () => excel.workbench.protect(null) }, [question!]);
  expect(outcome.left).toBe("AZCN check 2");
  excel.workbench.protect(null, false);
  expect((await checkExcel({}, [question!])).left).toBeUndefined();
  expect(excel.workbench.sheets()).toEqual(["Sheet1", "AZCN check", "AZCN check 2"]);
});

test("in a workbook whose structure is protected nothing is asked", async () => {
  excel.workbench.protect(null);
  await expect(checkExcel({}, some)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(await state()).toEqual(before);
});
